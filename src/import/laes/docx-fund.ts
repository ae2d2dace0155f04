import type { Docx } from './docx-filer.ts';
import type { Udfoldet } from './docx-udfold.ts';
import { childrenOf } from './xml.ts';
import type { Tvivl } from '../papir.ts';

/** Text that is hidden in Word, and the number of its paragraph. */
export interface Skjult {
  tekst: string;
  afsnit: number;
}

/** Tells what a document holds that is not in the result. */
export function explainFund(
  docx: Docx,
  { billeder, formler, indlejret }: Udfoldet,
  skjult: readonly Skjult[],
): Tvivl[] {
  const kommentarer = childrenOf(docx.comments, 'w:comment').length;
  const told = [
    tell(kommentarer, 'kommentar', 'kommentarer', 'Skriv ind i teksten, hvad der hører til mødet.'),
    tell(
      billeder,
      'billede eller diagram',
      'billeder eller diagrammer',
      'Læg dem ved som bilag, hvis de hører til mødet.',
    ),
    tell(indlejret, 'indlejret fil', 'indlejrede filer', 'Læg dem ved som bilag, hvis de hører til mødet.'),
  ].flat();
  if (formler > 0)
    told.push(fund(`Dokumentet har ${formler} formler, der er gengivet som løs tekst.`, 'Se dem efter.'));
  return [...joinSkjult(skjult).map(explainSkjult), ...told];
}

function tell(count: number, one: string, many: string, hjaelp: string): Tvivl[] {
  if (count === 0) return [];
  return [fund(`Dokumentet har ${count} ${count === 1 ? one : many}, der ikke er med.`, hjaelp)];
}

function fund(besked: string, hjaelp: string): Tvivl {
  return { besked, hjaelp, sted: { linje: 1 }, stopper: false };
}

/** Word parts a text into many pieces: what is hidden in one paragraph is one finding. */
function joinSkjult(skjult: readonly Skjult[]): Skjult[] {
  const joined = new Map<number, string>();
  for (const { tekst, afsnit } of skjult) joined.set(afsnit, (joined.get(afsnit) ?? '') + tekst);
  return [...joined].map(([afsnit, tekst]) => ({ afsnit, tekst: tekst.trim() }));
}

function explainSkjult({ tekst, afsnit }: Skjult): Tvivl {
  const short = tekst.length > 80 ? `${tekst.slice(0, 77)}…` : tekst;
  return {
    besked: `Skjult tekst er ikke med: «${short}».`,
    hjaelp: 'Skriv den ind, hvis den hører til mødet. Slet den ellers i Word, før papiret deles med andre.',
    sted: { linje: afsnit },
    stopper: true,
  };
}
