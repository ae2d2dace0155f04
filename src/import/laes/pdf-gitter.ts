import type { Side, Stykke } from './pdf-side.ts';
import type { Tegning } from './pdf-tegning.ts';

/** A table that is drawn with rules. */
export interface Gitter {
  /** The rules' places, from left to right. */
  xs: number[];
  /** From top to bottom. */
  ys: number[];
  /** The pieces in its cells; a cell that goes over several has them in its first. */
  celler: Stykke[][][];
  /** Where among the page's pieces it stands. */
  plads: number;
}

const NAER = 3;

/** The tables of a page by their rules, and the pieces outside of them. */
export function findGitre({ stykker, tegning }: Side): { gitre: Gitter[]; rest: Stykke[] } {
  const gitre = groupStreger(tegning).flatMap((group) => createGitter(group) ?? []);
  const taken = new Set<Stykke>();
  for (const [plads, stykke] of stykker.entries()) {
    const gitter = gitre.find((one) => contains(one, stykke));
    if (!gitter) continue;
    taken.add(stykke);
    gitter.plads = Math.min(gitter.plads, plads);
    for (const part of splitStykke(stykke, gitter.xs)) addStykke(gitter, part, tegning);
  }
  return {
    gitre: gitre.filter(({ celler }) => celler.flat().some((cell) => cell.length > 0)),
    rest: stykker.filter((one) => !taken.has(one)),
  };
}

/** Rules that touch each other. */
function groupStreger({ vandrette, lodrette }: Tegning): Tegning[] {
  const groups: Tegning[] = [];
  for (const lodret of lodrette) {
    const touching = groups.filter(
      ({ lodrette: others, vandrette: rules }) =>
        others.some(
          (one) => Math.abs(one.x - lodret.x) < NAER && one.y0 < lodret.y1 + NAER && lodret.y0 < one.y1 + NAER,
        ) || rules.some((rule) => crosses(rule, lodret)),
    );
    const fresh = vandrette.filter(
      (rule) => crosses(rule, lodret) && !touching.some((group) => group.vandrette.includes(rule)),
    );
    const merged: Tegning = {
      vandrette: [...touching.flatMap((group) => group.vandrette), ...fresh],
      lodrette: [...touching.flatMap((group) => group.lodrette), lodret],
      prikker: [],
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function crosses(rule: Tegning['vandrette'][number], { x, y0, y1 }: Tegning['lodrette'][number]): boolean {
  return rule.x0 - NAER < x && x < rule.x1 + NAER && y0 - NAER < rule.y && rule.y < y1 + NAER;
}

function createGitter({ vandrette, lodrette }: Tegning): Gitter | undefined {
  const xs = cluster(lodrette.map(({ x }) => x));
  const ys = cluster(vandrette.map(({ y }) => y)).reverse();
  if (xs.length < 3 || ys.length < 2) return undefined;
  const celler = Array.from({ length: ys.length - 1 }, () => Array.from({ length: xs.length - 1 }, (): Stykke[] => []));
  return { xs, ys, celler, plads: Infinity };
}

function cluster(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (result.at(-1) ?? -Infinity) > NAER) result.push(value);
  return result;
}

function contains({ xs, ys }: Gitter, stykke: Stykke): boolean {
  const middle = middleOf(stykke);
  const [top = 0] = ys;
  return (xs[0] ?? 0) - NAER <= stykke.x && stykke.x < (xs.at(-1) ?? 0) && (ys.at(-1) ?? 0) < middle && middle < top;
}

/** A piece over several columns is parted at the space that is nearest to the rule. */
function splitStykke(stykke: Stykke, xs: readonly number[]): Stykke[] {
  const { tekst, x, x1 } = stykke;
  const rule = xs.find((one) => one > x + NAER && one < x1 - NAER);
  if (rule === undefined) return [stykke];
  const guess = ((rule - x) / (x1 - x)) * tekst.length;
  const spaces = [...tekst.matchAll(/\s+/g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess))[0];
  if (at === undefined || Math.abs(at - guess) > Math.max(4, tekst.length * 0.15)) return [stykke];
  const head = { ...stykke, tekst: tekst.slice(0, at), x1: rule - 1 };
  return [head, ...splitStykke({ ...stykke, tekst: tekst.slice(at).trim(), x: rule + 1 }, xs)];
}

function addStykke(gitter: Gitter, stykke: Stykke, tegning: Tegning): void {
  const { xs, ys, celler } = gitter;
  const middle = middleOf(stykke);
  let row = Math.max(
    0,
    ys.findIndex((y, at) => middle < y && middle > (ys[at + 1] ?? -Infinity)),
  );
  let column = Math.max(
    0,
    xs.findLastIndex((x) => x <= stykke.x + NAER),
  );
  column = Math.min(column, xs.length - 2);
  while (column > 0 && !hasLodret(tegning, xs[column] ?? 0, middle)) column -= 1;
  const centre = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  while (row > 0 && !hasVandret(tegning, ys[row] ?? 0, centre)) row -= 1;
  celler[row]?.[column]?.push(stykke);
}

function hasLodret({ lodrette }: Tegning, x: number, y: number): boolean {
  return lodrette.some((one) => Math.abs(one.x - x) <= NAER && one.y0 - NAER < y && y < one.y1 + NAER);
}

function hasVandret({ vandrette }: Tegning, y: number, x: number): boolean {
  return vandrette.some((one) => Math.abs(one.y - y) <= NAER && one.x0 - NAER < x && x < one.x1 + NAER);
}

function middleOf({ y, stoerrelse }: Stykke): number {
  return y + stoerrelse * 0.3;
}
