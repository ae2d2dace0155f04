import { didYouMean } from '../model/naermeste.ts';
import type { MoedeRule } from './text-file.ts';

/** Facts are given about items that are in the text. */
export const ukendtPunkt: MoedeRule = ({ body, moede, placeOf }) => {
  if (!moede) return [];
  const numbers = body.punkter.map(({ nr }) => nr);
  const named: [path: PropertyKey[], nr: string][] = [
    ...Object.keys(moede.punkter ?? {}).map((nr): [PropertyKey[], string] => [['punkter', nr], nr]),
    ...(['bemaerkninger', 'rettelser'] as const).flatMap((list) =>
      (moede[list] ?? []).flatMap(({ punkt }, index): [PropertyKey[], string][] =>
        punkt === undefined ? [] : [[[list, index, 'punkt'], punkt]],
      ),
    ),
    ...(['deltagere', 'afbud'] as const).flatMap((list) =>
      (moede[list] ?? []).flatMap(({ vedPunkt = [] }, index) =>
        vedPunkt.map((nr): [PropertyKey[], string] => [[list, index, 'vedPunkt'], nr]),
      ),
    ),
  ];
  return named
    .filter(([, nr]) => !numbers.includes(nr))
    .map(([path, nr]) => ({
      rule: 'ukendt-punkt',
      severity: 'error',
      ...placeOf(path),
      field: path.map(String).join('.'),
      message: `Punkt ${nr} findes ikke i teksten.${didYouMean(nr, numbers)}`,
      help: `Ret nummeret, eller skriv punktet i teksten med ## ${nr}. og titlen.`,
    }));
};
