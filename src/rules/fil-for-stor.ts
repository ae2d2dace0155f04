import type { TextFinding } from '../model/finding.ts';

const MAX_BYTES = 1_000_000;
/** It grows by a line for every page ever published, and a command writes it. */
const GROWS = 'adresser.yaml';

/** No text is larger than a book: what is, holds something else, and nobody could read it on one page. */
export function filForStor(file: string, bytes: number): TextFinding[] {
  if (bytes <= MAX_BYTES || file === GROWS) return [];
  const size = (bytes / 1_000_000).toLocaleString('da', { maximumFractionDigits: 1 });
  return [
    {
      rule: 'fil-for-stor',
      severity: 'error',
      line: 1,
      column: 1,
      field: '',
      message: `Filen fylder ${size} MB; en tekst må højst fylde 1 MB, så den er ikke læst.`,
      help: 'Læg store tabeller og papirer ved som bilag, og skriv kun selve referatet her.',
    },
  ];
}
