/** The words of a text in their order, in small letters: what is compared, and what accounts are kept of. */
export function readOrd(tekst: string): string[] {
  return (
    tekst
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A name as it is compared: small letters, å for aa, nothing but letters and digits. */
export function foldNavn(navn: string): string {
  return readOrd(navn).join('').replaceAll('aa', 'å');
}

/** A text on one line without blanks at its ends. */
export function trimTekst(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}
