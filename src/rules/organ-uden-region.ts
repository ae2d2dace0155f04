import type { Finding } from '../model/finding.ts';
import { findNear } from '../model/naermeste.ts';
import type { Organ } from '../model/organ.ts';
import { slugify } from '../model/slug.ts';

const MESSAGE = /^«([^»/]+)» skal skrives som region\/navn/;

/** A finding about a body written by its name alone, with the body that was meant: the one nearest to the file. */
export function withOrganForslag(finding: Finding, organer: readonly Organ[]): Finding {
  const [, name] = MESSAGE.exec(finding.message) ?? [];
  const id = name === undefined ? undefined : findMeant(name, finding.file.split('/')[1] ?? '', organer);
  if (id === undefined) return finding;
  return { ...finding, message: `${finding.message} Mente du «${id}»?`, help: `Skriv ${id}.` };
}

function findMeant(name: string, region: string, organer: readonly Organ[]): string | undefined {
  const namesOf = ({ id, navn, forkortelse = '', aliaser = [] }: Organ) =>
    [id.split('/')[1] ?? '', navn, forkortelse, ...aliaser].map(slugify).filter((slug) => slug !== '');
  const meant = slugify(name);
  const near = findNear(meant, organer.flatMap(namesOf)) ?? meant;
  const found = organer.filter((organ) => namesOf(organ).includes(near));
  return (found.find((organ) => organ.region === region) ?? found[0])?.id;
}
