const grouping = new Intl.NumberFormat('da');

/** `1 punkt`, `2 punkter`, `1.037 punkter`. */
export function formatAntal(antal: number, en: string, flere: string): string {
  return `${grouping.format(antal)} ${antal === 1 ? en : flere}`;
}
