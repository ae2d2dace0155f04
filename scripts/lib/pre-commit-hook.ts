/** What tells our hook from another. */
const MARK = '# Rammeaftaleportalen: npm run setup-hook';

/** The hook as a script for the shell that comes with git, also on Windows; `folder` is the project's, from the repository's. */
export function writeHook(folder: string): string {
  const step = folder === '' ? '' : `cd '${folder.replaceAll("'", `'\\''`)}' || exit 1\n`;
  return `#!/bin/sh
${MARK}
# Ser efter personoplysninger og fejl i det indhold, der er ved at blive gemt. Slet filen for at slå det fra.
${step}exec npm run --silent check-staged
`;
}

/** Whether a hook is one of ours, of this or an earlier version. */
export function isOwnHook(text: string): boolean {
  return text.split(/\r?\n/).includes(MARK);
}
