import type { Finding } from '../model/finding.ts';

/** Why the text of an annex, or a part of it, cannot be found by search. */
export const GRUNDE = ['uden-tekst', 'delvist', 'ulaeselig', 'laast', 'stor', 'sider', 'tid', 'plads'] as const;
export type Grund = (typeof GRUNDE)[number];

const OCR = 'Gem det med tekstgenkendelse (OCR), eller skriv under punktet, hvad bilaget siger.';
const SMALLER = 'Del det i flere bilag, eller skriv under punktet, hvad det siger.';
const AGAIN = 'Åbn filen, gem den igen, og prøv, om den kan læses; ellers skriv under punktet, hvad bilaget siger.';

const WORDS: Record<Grund, { message: string; help: string }> = {
  'uden-tekst': { message: 'Bilaget har ingen tekst; det er måske skannet. Søgningen finder det ikke.', help: OCR },
  delvist: {
    message: 'Mere end halvdelen af bilagets sider har ingen tekst; de er måske skannet. Søgningen finder dem ikke.',
    help: OCR,
  },
  ulaeselig: { message: 'Bilaget kan ikke læses; filen er måske beskadiget. Søgningen finder det ikke.', help: AGAIN },
  laast: {
    message: 'Bilaget er låst med en adgangskode, så hverken læsere eller søgning kan læse det.',
    help: 'Gem det uden adgangskode.',
  },
  stor: {
    message: 'Bilaget fylder over 20 MB, så dets tekst bliver ikke læst. Søgningen finder det ikke.',
    help: SMALLER,
  },
  sider: {
    message: 'Bilaget har over 300 sider, så dets tekst bliver ikke læst. Søgningen finder det ikke.',
    help: SMALLER,
  },
  tid: { message: 'Det tog over 10 sekunder at læse bilaget, så dets tekst er ikke med i søgningen.', help: AGAIN },
  plads: {
    message: 'Det krævede for megen hukommelse at læse bilaget, så dets tekst er ikke med i søgningen.',
    help: AGAIN,
  },
};

/** What an editor is told of an annex that search cannot find: a warning, for the file is published all the same. */
export function bilagUdenTekst(file: string, grund: Grund): Finding {
  return { rule: 'bilag-uden-tekst', severity: 'warning', file, line: 1, column: 1, field: '', ...WORDS[grund] };
}
