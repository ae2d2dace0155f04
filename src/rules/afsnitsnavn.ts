import { AFSNITSNAVNE, readAfsnitArt } from '../markdown/afsnit.ts';
import { findNear } from '../model/naermeste.ts';
import { placeOfNode, type MoedeRule } from './text-file.ts';

/** A section whose name is nearly one the portal knows was meant to be that one: a decision must be shown as one. */
export const afsnitsnavn: MoedeRule = ({ body }) =>
  body.punkter
    .flatMap(({ afsnit }) => afsnit)
    .flatMap(({ titel, heading }) => {
      const name = titel.replace(/[:.]$/, '').toLowerCase();
      const meant = readAfsnitArt(titel) === 'andet' && name.length > 4 ? findMeant(name) : undefined;
      if (meant === undefined) return [];
      return [
        {
          rule: 'afsnitsnavn',
          severity: 'warning' as const,
          ...placeOfNode(heading),
          field: '',
          message: `Afsnittet «${titel}» kendes ikke og vises som et almindeligt afsnit. Mente du «${meant}»?`,
          help: `Skriv ### ${meant}, eller lad overskriften stå, hvis papiret virkelig kalder det «${titel}».`,
        },
      ];
    });

/** The known name that is one wrong letter away, or two in a long word or one that only has an ending more. */
function findMeant(name: string): string | undefined {
  const near = findNear(
    name,
    AFSNITSNAVNE.filter((known) => known[0] === name[0] && Math.abs(known.length - name.length) <= 2),
  );
  if (near === undefined || (name.length < 8 && !isOneAway(near, name))) return undefined;
  return `${near[0]?.toUpperCase()}${near.slice(1)}`;
}

/** Whether two words differ by one letter at most: changed, added, left out or in each other's place. */
function isOneAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = [one.slice(start), other.slice(start)];
  const [a = '', b = ''] = rest;
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
