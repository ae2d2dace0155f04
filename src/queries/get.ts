/** What a page's address names. Astro only makes pages for paths that exist, so a miss is a mistake of ours. */
export function getBy<T>(map: ReadonlyMap<string, T>, ...parts: (string | undefined)[]): T {
  const id = parts.join('/');
  const found = map.get(id);
  if (found === undefined) throw new Error(`No page can be made for ${id}: it is not in the portal.`);
  return found;
}
