import { expect, it } from 'vitest';
import { doedeLinks, type LinkTargets } from './doede-links.ts';

const MOEDE = 'moeder/nordjylland/socdir/2012-03-01';
const targets: LinkTargets = {
  texts: new Map(),
  unread: new Set(),
  bilag: new Set(),
  addresses: new Set(),
  isUnsure: () => false,
};
const rulesOf = (href: string, strays: readonly string[]) =>
  doedeLinks(
    { file: `${MOEDE}.md`, links: [{ href, line: 1, column: 1 }], fragments: [] },
    { ...targets, strays: new Set(strays) },
  ).map(({ rule }) => rule);

it('a link to a file that is there and cannot be published is told of once, with the file', () => {
  expect(rulesOf('2012-03-01/makro.docm', [`${MOEDE}/makro.docm`])).toEqual([]);
  expect(rulesOf('2012-03-01/makro.docm', [])).toEqual(['bilag-mangler']);
});
