import type { Finding } from '../model/finding.ts';
import type { Filart } from './kinds.ts';
import type { ListedFile } from './list-files.ts';

/** Why a file cannot be read at all, so that none is left out in silence. */
export function strayFinding({ file, isPlain }: ListedFile, art: Filart): Finding | undefined {
  if (!isPlain)
    return finding(
      file,
      'ukendt-fil',
      'error',
      'Filen er en genvej eller noget andet, der ikke kan offentliggøres.',
      'Læg selve filen i mappen.',
    );
  if (art === 'hidden')
    return finding(
      file,
      'ukendt-fil',
      'warning',
      'Filen er skjult (navnet begynder med punktum) og bliver ikke offentliggjort.',
      'Fjern den, hvis den ikke bruges.',
    );
  if (art === 'bilag' && !isSafeName(file))
    return finding(
      file,
      'bilagsnavn',
      'error',
      `Bilagets navn «${file.split('/').at(-1)}» kan ikke bruges i en adresse, eller filen er en midlertidig fil.`,
      'Kald filen noget med bogstaver, tal og bindestreg, fx notat-om-takster.pdf. Filer, der begynder med ~, er programmets egne.',
    );
  if (art === 'unknown')
    return finding(
      file,
      'ukendt-fil',
      'error',
      `Filen «${file}» hører ikke til på denne plads og bliver ikke offentliggjort.`,
      whereTo(file),
    );
  return undefined;
}

function whereTo(file: string): string {
  if (/\.mdx$/.test(file)) return 'Brug endelsen .md; .mdx er kun til siderne i content/sider.';
  if (/[^a-z0-9./_-]/.test(file)) return 'Brug kun små bogstaver a–z, tal og bindestreg i navnet (æ=ae, ø=oe, å=aa).';
  return 'Se i content/README.md, hvor filerne skal ligge, og hvilke typer bilag der kan bruges.';
}

function finding(file: string, rule: string, severity: Finding['severity'], message: string, help: string): Finding {
  return { rule, severity, file, line: 1, column: 1, field: '', message, help };
}

/** Whether a name can stand in an address as it is: no signs with a meaning there, no letters made of two parts. */
function isSafeName(file: string): boolean {
  return !/[%#?\\\p{Cc}]|\/~/u.test(file) && file === file.normalize('NFC');
}
