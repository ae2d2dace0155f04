/** Annexes whose text is read. */
export const MED_TEKST = /\.(?:pdf|docx|txt|csv)$/i;

/** Larger files are not read. */
export const MAX_BYTES = 20 * 2 ** 20;
