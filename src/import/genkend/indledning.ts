import type { RootContent } from 'mdast';
import { afsnitAf } from './fraser.ts';
import { valueOf, type Hoved, type Hovedfelt } from './hoved.ts';
import type { Hovedlinje } from './hovedlinjer.ts';
import type { Tidsrest } from './tidsrest.ts';

/** What of a head is not kept as text: its titles and the fields that have been taken. */
export interface Taget {
  linjer: ReadonlySet<Hovedlinje>;
  felter: readonly (Hovedfelt | undefined)[];
}

/** What no field of a meeting takes: fields first, then lines and tables in the order of the paper. */
export function writeIndledning(
  { felter, frie, tabeller }: Hoved,
  taget: Taget,
  rester: readonly Tidsrest[],
): RootContent[] {
  const kept = felter.filter(
    (felt) =>
      felt.linjer.length > 0 &&
      (felt.felt === 'kontakt' ||
        felt.felt === 'andet' ||
        (['moede', 'titel'].includes(felt.felt) && !taget.felter.includes(felt))),
  );
  return [
    ...kept.map((felt) => ({ ...afsnitAf(`${felt.navn}: ${valueOf(felt)}`), data: { sted: felt.sted } })),
    ...rester.map(({ navn, tekst, sted }) => ({ ...afsnitAf(`${navn}: ${tekst}`), data: { sted } })),
    ...[
      ...frie
        .filter((linje) => !taget.linjer.has(linje))
        .map(({ tekst, sted, blok }) => ({ node: { ...afsnitAf(tekst), data: { sted } }, blok })),
      ...tabeller.map(({ tabel, blok }) => ({ node: tabel, blok })),
    ]
      .sort((a, b) => a.blok - b.blok)
      .map(({ node }) => node),
  ];
}
