import type { TextFinding } from '../model/finding.ts';
import type { RawRule } from './text-file.ts';

/** So many signs are a title; what is longer is text that has lost its line break. */
const LONGEST = 250;
const FIELD = /^(titel|navn|kortnavn|undertitel|sted|forkortelse): *(.*)$/;
const HEADING = /^#{1,6} +(.*)$/;

/** Titles are short enough to be read in lists, in results and in the head of a page. */
export const langTitel: RawRule = ({ file, text, fieldAt }) => {
  const findings: TextFinding[] = [];
  let line = 0;
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    line += 1;
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end - start <= LONGEST) continue;
    const written = text.slice(start, end);
    if (!FIELD.test(written) && !HEADING.test(written)) continue;
    const problem = findProblem(written, fieldAt(start), file.endsWith('.yaml'));
    if (problem) findings.push({ rule: 'lang-titel', severity: 'error', line, column: 1, ...problem });
  }
  return findings;
};

function findProblem(
  line: string,
  field: string,
  isYaml: boolean,
): Pick<TextFinding, 'field' | 'message' | 'help'> | undefined {
  const [, , value = ''] = (field !== '' && FIELD.exec(line)) || [];
  const [, heading = ''] = (field === '' && !isYaml && HEADING.exec(line)) || [];
  const length = Math.max(value.length, heading.length);
  if (length <= LONGEST) return undefined;
  return {
    field,
    message: `${field === '' ? 'Overskriften' : `Feltet «${field}»`} er på ${length} tegn; der er plads til ${LONGEST}.`,
    help: 'Skriv en kort titel, og sæt resten som tekst på en linje for sig selv under den.',
  };
}
