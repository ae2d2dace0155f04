import type { Finding } from '../model/finding.ts';
import { findNavnefejl } from '../rules/filsti.ts';
import type { Filart } from './kinds.ts';
import type { ListedFile } from './list-files.ts';
import { folderFinding } from './unreadable-finding.ts';

/** Why a file cannot be read at all, so that none is left out in silence. */
export function strayFinding({ file, isPlain, folder }: ListedFile, art: Filart): Finding | undefined {
  if (folder) return { file, ...folderFinding(folder) };
  if (!isPlain)
    return finding(
      file,
      'ukendt-fil',
      'error',
      'Filen er en genvej eller noget andet, der ikke kan offentliggøres.',
      'Læg selve filen i mappen.',
    );
  if (isOfSystem(file))
    return finding(
      file,
      'ukendt-fil',
      'warning',
      'Filen er lavet af computerens eget system og bliver ikke offentliggjort.',
      'Slet den.',
    );
  const navnefejl = findNavnefejl(file);
  if (navnefejl && art !== 'ignored')
    return finding(file, art === 'bilag' ? 'bilagsnavn' : 'filnavn', 'error', navnefejl.message, navnefejl.help);
  if (art === 'hidden')
    return finding(
      file,
      'ukendt-fil',
      'warning',
      'Filen er skjult (navnet begynder med punktum) og bliver ikke offentliggjort.',
      'Fjern den, hvis den ikke bruges.',
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

/** Where annexes lie, whatever their kind. */
const IN_BILAG = /^(?:moeder\/[^/]+\/[^/]+|rammeaftaler\/[^/]+)\/[^/]+\/[^/]+$/;

function whereTo(file: string): string {
  if (/\.mdx$/.test(file)) return 'Brug endelsen .md; .mdx er kun til siderne i content/sider.';
  if (IN_BILAG.test(file))
    return 'Gem det som pdf, docx, xlsx, pptx, csv, txt, png, jpg eller webp; programmer og filer med makroer bruges ikke.';
  if (/[^a-z0-9./_-]/.test(file)) return 'Brug kun små bogstaver a–z, tal og bindestreg i navnet (æ=ae, ø=oe, å=aa).';
  return 'Se i content/README.md, hvor filerne skal ligge, og hvilke typer bilag der kan bruges.';
}

function finding(file: string, rule: string, severity: Finding['severity'], message: string, help: string): Finding {
  return { rule, severity, file, line: 1, column: 1, field: '', message, help };
}

/** Files that Windows and macOS leave in every folder they show. */
function isOfSystem(file: string): boolean {
  return /(?:^|\/)(?:thumbs\.db|desktop\.ini|\.ds_store)$/i.test(file);
}
