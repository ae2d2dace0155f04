const BEGIN = 'Skriv --- i første linje, derefter oplysningerne, og --- igen. Se eksemplet i content/README.md.';

/** Why a text has no frontmatter, at the line to put right. */
export function explainMissing(lines: readonly string[]): { line: number; message: string; help: string } {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = first + 1;
  const start = lines[first]?.trim() ?? '';
  if (first === -1) return { line: 1, message: 'Filen er tom.', help: BEGIN };
  if (first > 0 && start === '---')
    return {
      line: 1,
      message: 'Der er tomme linjer før oplysningerne.',
      help: 'Slet dem, så --- står i første linje.',
    };
  if (start.startsWith('+++'))
    return {
      line,
      message: 'Oplysningerne er skrevet i et andet format (TOML, mellem +++).',
      help: 'Skriv --- i stedet for +++ og hver oplysning som felt: værdi.',
    };
  if (/^(?:`{3}|[-–—]{2,}$)/.test(start) && start !== '---')
    return { line, message: `Filen begynder med «${start}» og ikke med ---.`, help: BEGIN };
  if (start === '---') return explainUnclosed(lines);
  return { line: 1, message: 'Filen begynder ikke med oplysninger mellem to linjer med ---.', help: BEGIN };
}

/** The line that nearly ends the frontmatter, or where the text begins after it. */
function explainUnclosed(lines: readonly string[]): { line: number; message: string; help: string } {
  const near = lines.findIndex((line, index) => index > 0 && /^\s*(?:[-–—]{2,}|\.{3})\s*$/.test(line));
  if (near > 0)
    return {
      line: near + 1,
      message: `Oplysningerne øverst skal slutte med ---, men her står «${lines[near]?.trim()}».`,
      help: 'Skriv --- uden noget foran.',
    };
  return {
    line: 1,
    message: 'Oplysningerne øverst begynder med ---, men slutter ikke.',
    help: 'Skriv en linje med --- efter den sidste oplysning.',
  };
}
