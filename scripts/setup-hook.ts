import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { askGit } from './lib/git-index.ts';
import { readOptions } from './lib/options.ts';
import { isOwnHook, writeHook } from './lib/pre-commit-hook.ts';

const USAGE = `Brug: npm run setup-hook
Får git til at se efter personoplysninger og fejl i indholdet, hver gang du gemmer en ændring (commit).
En hook, der er der i forvejen, bliver aldrig ændret.`;

readOptions({}, USAGE);
const file = resolve(askGit(['rev-parse', '--git-path', 'hooks/pre-commit']).trim());
if (existsSync(file) && !isOwnHook(readFileSync(file, 'utf8'))) {
  console.error(
    `Der er allerede en hook, ${file}, og den er ikke ændret. Tilføj selv denne linje i den:\nnpm run --silent check-staged || exit 1`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeHook(askGit(['rev-parse', '--show-prefix']).trim()));
  chmodSync(file, 0o755);
  console.log(
    `Sat op: ${file}\nFra nu af bliver indholdet kontrolleret ved hver commit. Slet filen for at slå det fra.`,
  );
}
