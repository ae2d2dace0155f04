/** `naesteMoede` → `Næste møde`: the name of a field as people read it. */
export function formatFeltnavn(navn: string): string {
  const words = navn
    .replace(/_$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/ae/g, 'æ')
    .replace(/oe/g, 'ø')
    .replace(/aa/g, 'å');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
