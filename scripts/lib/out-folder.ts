import { existsSync, readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Why a site must not be built to a folder, because something else would be lost there; undefined when it may. */
export function whyNotOut(out: string, content: string): string | undefined {
  const isIn = (inner: string, outer: string) => `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`);
  if (isIn(content, out) || isIn(out, content)) return `${out} er indholdets mappe eller ligger i den.`;
  if (isIn('.', out)) return `${out} er projektets egen mappe.`;
  if (!existsSync(out) || readdirSync(out).length === 0) return undefined;
  if (OF_A_BUILD.some((file) => existsSync(`${out}/${file}`))) return undefined;
  return `${out} er ikke tom og er ikke et site, der er bygget herfra.`;
}

/** The search index of a site, as it is built today and as it was before. */
const OF_A_BUILD = ['pagefind/indeks.json', 'pagefind/pagefind-entry.json'];
