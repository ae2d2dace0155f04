import { formatTal } from './hast-liste.ts';
import { childrenOf, findXml, unescapeXml, valOf, type Xml } from './xml.ts';

/** The number that Word puts before a paragraph. */
export interface Nummer {
  /** As Word shows it: `3.`, `2.1`, `a)`, `Punkt 3`. */
  tekst: string;
  /** Its place in the list, when a list in Markdown can show it. */
  vaerdi: number | undefined;
}

interface Niveau {
  start: number;
  format: string;
  tekst: string;
  genstart: boolean;
}

const FORMATER: Record<string, string> = { lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I' };

/** Counts as Word does, paragraph by paragraph; a bullet is nothing. */
export function createTaeller(numbering: Xml | undefined): (numPr: Xml) => Nummer | undefined {
  const lists = readLister(numbering);
  const counters = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  return (numPr) => {
    const numId = valOf(findXml(numPr, 'w:numId')) ?? '0';
    const level = Number(valOf(findXml(numPr, 'w:ilvl')) ?? 0);
    const list = lists.get(numId);
    const niveau = list?.niveauer.get(level);
    if (!list || !niveau) return undefined;
    const counts = counters.get(list.abstrakt) ?? [];
    counters.set(list.abstrakt, counts);
    const override = list.forfra.get(level);
    const isFresh = override !== undefined && !restarted.has(`${numId}/${level}`);
    restarted.add(`${numId}/${level}`);
    counts[level] = isFresh ? override : (counts[level] ?? niveau.start - 1) + 1;
    for (let deeper = level + 1; deeper < counts.length; deeper += 1)
      if (list.niveauer.get(deeper)?.genstart !== false) counts[deeper] = undefined;
    return niveau.format === 'bullet' ? undefined : createNummer(niveau, level, counts, list.niveauer);
  };
}

function createNummer(
  niveau: Niveau,
  level: number,
  counts: readonly (number | undefined)[],
  niveauer: ReadonlyMap<number, Niveau>,
): Nummer {
  const tekst = niveau.tekst.replace(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1;
    const other = niveauer.get(at);
    return formatNummer(counts[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
  });
  const isPlain = niveau.format === 'decimal' && new RegExp(`^%${level + 1}[.)]?$`).test(niveau.tekst.trim());
  return { tekst: niveau.format === 'none' ? '' : tekst.trim(), vaerdi: isPlain ? counts[level] : undefined };
}

function formatNummer(nummer: number, format: string): string {
  const type = FORMATER[format];
  if (type) return formatTal(nummer, type);
  return format === 'decimalZero' ? String(nummer).padStart(2, '0') : format === 'none' ? '' : String(nummer);
}

interface Liste {
  abstrakt: string;
  niveauer: Map<number, Niveau>;
  /** Levels that this list begins anew, with the number it begins with. */
  forfra: Map<number, number>;
}

function readLister(numbering: Xml | undefined): Map<string, Liste> {
  const abstrakte = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributter.get('w:abstractNumId') ?? '', one]),
  );
  return new Map(
    childrenOf(numbering, 'w:num').map((num): [string, Liste] => {
      const abstrakt = valOf(findXml(num, 'w:abstractNumId')) ?? '';
      const overrides = childrenOf(num, 'w:lvlOverride');
      const niveauer = new Map(childrenOf(abstrakte.get(abstrakt), 'w:lvl').map(readNiveau));
      for (const level of overrides.flatMap((one) => childrenOf(one, 'w:lvl'))) niveauer.set(...readNiveau(level));
      const forfra = overrides.flatMap((one): [number, number][] => {
        const start = valOf(findXml(one, 'w:startOverride'));
        return start === undefined ? [] : [[Number(one.attributter.get('w:ilvl')), Number(start)]];
      });
      return [num.attributter.get('w:numId') ?? '', { abstrakt, niveauer, forfra: new Map(forfra) }];
    }),
  );
}

function readNiveau(level: Xml): [number, Niveau] {
  return [
    Number(level.attributter.get('w:ilvl')),
    {
      start: Number(valOf(findXml(level, 'w:start')) ?? 1),
      format: valOf(findXml(level, 'w:numFmt')) ?? 'decimal',
      tekst: unescapeXml(valOf(findXml(level, 'w:lvlText')) ?? ''),
      genstart: valOf(findXml(level, 'w:lvlRestart')) !== '0',
    },
  ];
}
