const VAERDI = { i: 1, v: 5, x: 10 } as const;
const ROMERTAL = /^(?:x{0,2})(?:ix|iv|v?i{0,3})$/i;

/** The value of a Roman numeral below 30, or undefined when a text is none. */
export function readRomertal(tekst: string): number | undefined {
  if (tekst === '' || !ROMERTAL.test(tekst)) return undefined;
  const values = [...tekst.toLowerCase()].map((letter) =>
    letter === 'x' || letter === 'v' || letter === 'i' ? VAERDI[letter] : 0,
  );
  return values.reduce<number>((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
