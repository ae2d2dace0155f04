/** The part of a file that is fields: all of a data file, and what stands between the two lines of dashes of a text. */
export function feltdelOf(file: string, text: string): string {
  if (file.endsWith('.yaml')) return text;
  return text.startsWith('---') ? text.slice(0, Math.max(0, text.indexOf('\n---', 3))) : '';
}
