import { FED, NORMAL } from './tegnbredder.ts';

/** How heavy a text is set. */
export type Vaegt = 'normal' | 'bold';

/** A character that was not measured is taken to be as wide as any. */
const UKENDT = 1120;
const BREDDER = { normal: widthByCharacter(NORMAL), bold: widthByCharacter(FED) };

/** Width of a text at most, in the unit of its size, whichever sans-serif font the reader has. */
export function tekstbredde(text: string, size: number, weight: Vaegt = 'normal'): number {
  let sum = 0;
  for (const character of text) sum += BREDDER[weight].get(character) ?? UKENDT;
  return (sum * size) / 1000;
}

function widthByCharacter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  );
}
