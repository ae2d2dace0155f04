import { isNavn } from './navn.ts';
import { splitStilling } from './rolle.ts';

/** Lines that break a list in the middle are one: they end with a comma or a hyphen, or the next goes on. */
export function joinLinjer(linjer: readonly string[]): string[] {
  const whole: string[] = [];
  for (const linje of linjer) {
    const last = whole.at(-1);
    const commas = linjer.filter((one) => one.includes(',')).length;
    const isList = commas >= 2 && commas >= linjer.length - 1 && (linjer[0]?.match(/,/g)?.length ?? 0) >= 2;
    if (
      last !== undefined &&
      ((isList && !isNavn(withoutGruppe(linje).split(/[,(]/)[0] ?? '')) ||
        /[,&(/-]$|\s(?:og|for|samt)$/.test(last) ||
        beginsInside(linje))
    )
      whole[whole.length - 1] = /\p{L}-$/u.test(last) ? `${last}${linje}` : `${last} ${linje}`;
    else whole.push(linje);
  }
  return whole;
}

/** `For kommunerne: Anna Prøve` begins with a name. */
function withoutGruppe(linje: string): string {
  return linje.replace(/^\p{Lu}[^:,;()]{1,40}:\s*/u, '');
}

/** `og …`, `i stedet for …`, `(ref.)`; but a title in small letters begins somebody new. */
function beginsInside(linje: string): boolean {
  return /^(?:\(|\p{Ll})/u.test(linje) && splitStilling(linje).rolle === undefined;
}
