/** Where the content is kept, as a form can work with it. */
export interface Arkiv {
  vaert: 'github';
  /** `owner/name`. */
  navn: string;
}

/** The repository of an address; undefined when it is none that the form knows. */
export function findArkiv(repository: string | undefined): Arkiv | undefined {
  if (repository === undefined) return undefined;
  const { hostname, pathname } = new URL(repository);
  const [owner, name, ...more] = pathname.replace(/^\/|\/$|\.git\/?$/g, '').split('/');
  if (hostname !== 'github.com' || !owner || !name || more.length > 0) return undefined;
  return { vaert: 'github', navn: `${owner}/${name}` };
}
