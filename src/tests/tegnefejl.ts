import type { OrganKnude } from '../diagrams/organisation-boks.ts';
import { artBredde } from '../diagrams/organisation-boks.ts';
import type { Punkt } from '../diagrams/organisation-linjer.ts';
import { MAAL } from '../diagrams/organisation-maal.ts';
import type { OrganTegning } from '../diagrams/organisation.ts';
import { tekstbredde } from '../diagrams/tekstbredde.ts';

interface Felt {
  navn: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface Stykke {
  navn: string;
  fra: Punkt;
  til: Punkt;
}

/** What is wrong with a drawing of the organisation, a sentence each: nothing may lie on top of anything else. */
export function findTegnefejl(tegning: OrganTegning<OrganKnude>): string[] {
  const boxes = tegning.bokse.map(({ knude, x, y, bredde, hoejde }): Felt => ({
    navn: knude.navn,
    left: x,
    right: x + bredde,
    top: y,
    bottom: y + hoejde,
  }));
  const texts = tegning.bokse.flatMap(({ tekster }) => tekster.map(fieldOfText));
  const relations = tegning.forbindelser.flatMap(({ fra, type, punkter }) => pieces(`${type} ${fra}`, punkter));
  const hierarchy = tegning.hierarki.flatMap((punkter) => pieces('hierarki', punkter));
  const lines = [...relations, ...hierarchy];
  return [
    ...pairs(boxes).flatMap(([a, b]) => (overlap(a, b) ? [`${a.navn} lies on ${b.navn}`] : [])),
    ...pairs(texts).flatMap(([a, b]) => (overlap(a, b) ? [`«${a.navn}» lies on «${b.navn}»`] : [])),
    ...tegning.bokse.flatMap(({ tekster }, nr) =>
      tekster.map(fieldOfText).flatMap((text) => (isInside(text, boxes[nr]) ? [] : [`«${text.navn}» leaves its box`])),
    ),
    ...boxes.flatMap((box) =>
      lines.flatMap((line) => (overlap(box, fieldOf(line)) ? [`${line.navn} runs through ${box.navn}`] : [])),
    ),
    ...pairs(lines).flatMap(([a, b]) =>
      a.navn !== b.navn && runTogether(a, b) ? [`${a.navn} runs along ${b.navn}`] : [],
    ),
    ...[...boxes, ...lines.map(fieldOf)].flatMap((field) =>
      isInside(field, { navn: '', left: 0, top: 0, right: tegning.bredde, bottom: tegning.hoejde })
        ? []
        : [`${field.navn} leaves the drawing`],
    ),
  ];
}

function fieldOfText({ tekst, x, y, slags }: { tekst: string; x: number; y: number; slags: 'navn' | 'art' }): Felt {
  const [size, width] =
    slags === 'navn' ? [MAAL.navn, tekstbredde(tekst, MAAL.navn, 'bold')] : [MAAL.art, artBredde(tekst)];
  return { navn: tekst, left: x, right: x + width, top: y - size, bottom: y + size / 4 };
}

function pieces(navn: string, punkter: readonly Punkt[]): Stykke[] {
  return punkter.slice(1).map((til, nr) => ({ navn, fra: punkter[nr] ?? til, til }));
}

function fieldOf({ navn, fra, til }: Stykke): Felt {
  return {
    navn,
    left: Math.min(fra.x, til.x),
    right: Math.max(fra.x, til.x),
    top: Math.min(fra.y, til.y),
    bottom: Math.max(fra.y, til.y),
  };
}

/** Whether two fields have more than an edge in common; a line is a field without width. */
function overlap(a: Felt, b: Felt): boolean {
  const hair = 0.01;
  return a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair;
}

function isInside(inner: Felt, outer: Felt | undefined): boolean {
  if (!outer) return false;
  const { left, right, top, bottom } = outer;
  return inner.left >= left && inner.right <= right && inner.top >= top && inner.bottom <= bottom;
}

/** Two lines the same way, closer than one can tell apart, for more than a moment. */
function runTogether(a: Stykke, b: Stykke): boolean {
  const [one, other] = [fieldOf(a), fieldOf(b)];
  const near = 3;
  const together = (from: number, to: number, from2: number, to2: number) =>
    Math.min(to, to2) - Math.max(from, from2) > near;
  const upright = one.left === one.right && other.left === other.right && Math.abs(one.left - other.left) < near;
  const level = one.top === one.bottom && other.top === other.bottom && Math.abs(one.top - other.top) < near;
  return (
    (upright && together(one.top, one.bottom, other.top, other.bottom)) ||
    (level && together(one.left, one.right, other.left, other.right))
  );
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, nr) => list.slice(nr + 1).map((b): [T, T] => [a, b]));
}
