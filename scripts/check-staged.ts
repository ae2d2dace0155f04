import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { readPortal } from '../src/reader/read-content.ts';
import { formatForTerminal, hasErrors, withFolder } from '../src/reader/reporters.ts';
import { contentFolder } from './lib/folders.ts';
import { askGit, splitNames } from './lib/git-index.ts';
import { readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run check-staged -- [--content MAPPE]
Kontrollerer det indhold, der er ved at blive gemt (git add), som det er i git og ikke som det er på disken.`;

const options = readOptions({ content: { type: 'string' } }, USAGE);
const content = relative(resolve('.'), contentFolder(options.content, USAGE)).replaceAll('\\', '/');
const staged = splitNames(
  askGit(['diff', '--cached', '--name-only', '--relative', '-z', '--diff-filter=d', '--', content]),
);
if (staged.length > 0) checkStaged();

/** Takes the content out of git's index into a folder of its own, and tells what is wrong with the files that changed. */
function checkStaged(): void {
  const folder = mkdtempSync(join(tmpdir(), 'commit-'));
  try {
    askGit(
      ['checkout-index', '-z', '--stdin', `--prefix=${folder.replaceAll('\\', '/')}/`],
      askGit(['ls-files', '-z', '--', content]),
    );
    const root = join(folder, askGit(['rev-parse', '--show-prefix']).trim(), content);
    const findings = withFolder(readPortal(root).findings, basename(content)).filter(({ file }) =>
      staged.some((name) => name.endsWith(file)),
    );
    if (findings.length > 0) console.error(formatForTerminal(findings));
    if (!hasErrors(findings)) return;
    console.error(
      '\nIntet er gemt. Ret fejlene, kør git add, og prøv igen. (git commit --no-verify gemmer alligevel.)',
    );
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
