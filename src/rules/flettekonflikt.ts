import type { TextFinding } from '../model/finding.ts';

const FIRST = /^<{7}(?: |$)/m;
const MARKS = /^(?:<{7}|>{7})(?: .*)?$|^={7}$/;

/** What git leaves in a file where two people wrote in the same place: nobody has decided which words hold. */
export function flettekonflikt(text: string): TextFinding[] {
  if (!FIRST.test(text)) return [];
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith('<<<<<<<') && MARKS.test(line) ? [index] : []));
  const end = lines.findLastIndex((line) => line.startsWith('>>>>>>>'));
  return starts
    .filter((start) => start < end)
    .map((start) => ({
      rule: 'flettekonflikt',
      severity: 'error',
      line: start + 1,
      column: 1,
      field: '',
      message: 'Her er to udgaver af teksten, som ingen har valgt imellem (<<<<<<<, ======= og >>>>>>>).',
      help: 'Behold de rigtige linjer, og slet de andre og de tre mærker.',
    }));
}
