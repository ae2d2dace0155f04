import type { RootContent } from 'mdast';
import type { FundetAfsnit } from './afsnit.ts';
import { tekstOf } from './fraser.ts';
import type { FundetPunkt } from './fundet-punkt.ts';
import type { Spor } from './tvivl.ts';

const LUKKET = /\(\s*luk(?:ket|kede?)[^)]*\)|^\(?luk(?:ket|kede?)\s+(?:punkt|sag|dagsorden)|\blukket punkt\b/i;
/** Headings above several items. */
const DEL = /^(luk(?:ket|kede)|åb(?:en|ent|ne)) (?:punkt(?:er)?|dagsorden(?:en)?|møde|sager|del)\s*:?$/i;

/** Whether the paper calls an item closed. */
export function isLukket({ titel, lukket }: Pick<FundetPunkt, 'titel' | 'lukket'>): boolean {
  return lukket === true || LUKKET.test(titel);
}

/** Whether the heading of a chapter says that its items are closed. */
export function isLukketKapitel(titel: string): boolean {
  return LUKKET.test(titel) || /^luk/i.test(DEL.exec(titel.trim())?.[1] ?? '');
}

/** Whether a heading parts open items from closed ones. */
export function isDel(titel: string): boolean {
  return DEL.test(titel.trim());
}

/** Items below a heading that says they are closed are closed; the heading, found at the end of the item before, is no text of that one. */
export function readDele(punkter: readonly FundetPunkt[], spor: Spor): FundetPunkt[] {
  let lukket = false;
  return punkter.map((punkt) => {
    const last = punkt.blokke.at(-1);
    const del = last && delOf(last);
    const isEmpty = punkt.blokke.length === 0 && /^(?:eventuelt|evt\.?)$/i.test(punkt.titel);
    const own = { ...punkt, ...(lukket && !isEmpty ? { lukket } : {}) };
    if (!last || !del) return own;
    lukket = /^luk/i.test(del);
    spor.brugt.push(tekstOf(last));
    return { ...own, blokke: punkt.blokke.slice(0, -1) };
  });
}

/** Of a closed item only the decision may be published. */
export function splitLukket(afsnit: readonly FundetAfsnit[]): { maa: FundetAfsnit[]; ikke: FundetAfsnit[] } {
  return {
    maa: afsnit.filter(({ art }) => art === 'beslutning'),
    ikke: afsnit.filter(({ art }) => art !== 'beslutning'),
  };
}

function delOf(node: RootContent): string | undefined {
  return node.type === 'paragraph' || node.type === 'heading' ? DEL.exec(tekstOf(node).trim())?.[1] : undefined;
}
