import type { TextFinding } from '../model/finding.ts';

const MARK = /^(?:<{7}|>{7})(?: \S.*)?$/;

/** What git leaves in a file where two people wrote in the same place: nobody has decided which words hold. */
export function flettekonflikt(text: string): TextFinding[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const findings: TextFinding[] = [];
  let isOpen = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!MARK.test(line)) continue;
    const isStart = line.startsWith('<');
    if (isStart || !isOpen) findings.push(isStart ? finding(index, BOTH) : finding(index, LEFT));
    isOpen = isStart;
  }
  return findings;
}

const BOTH: [string, string] = [
  'Her er to udgaver af teksten, som ingen har valgt imellem (<<<<<<<, ======= og >>>>>>>).',
  'Behold de rigtige linjer, og slet de andre og de tre mærker.',
];
const LEFT: [string, string] = [
  'Her er et mærke tilbage fra to udgaver af teksten (>>>>>>>).',
  'Slet linjen, og se efter, om der også står en linje med ======= over den.',
];

function finding(index: number, [message, help]: [string, string]): TextFinding {
  return { rule: 'flettekonflikt', severity: 'error', line: index + 1, column: 1, field: '', message, help };
}
