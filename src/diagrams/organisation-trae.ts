import { flextree } from 'd3-flextree';
import { MAAL, SPALTE } from './organisation-maal.ts';
import type { Plads } from './organisation-plads.ts';
import { stacksOf, type Blok } from './organisation-stak.ts';

/** A body with those below it. */
export interface Gren {
  id: string;
  under: Gren[];
}

/** Boxes with the width they take up. */
export interface Placering {
  pladser: Plads[];
  bredde: number;
}

const COLUMNS = [3, 2, 1];

/** In how many stacks the bodies below one stand; those that are not named stand side by side. */
type Stakke = ReadonlyMap<string, number>;

/**
 * Places a tree by rows, from 0 and with its left edge at 0. Where all cannot stand side by side, bodies are stacked:
 * first those with nothing below them, in as many columns as there is room for, then whole branches from the bottom.
 */
export function placeTrae(root: Gren): Placering {
  const stakke = new Map<string, number>();
  let placed = placeBlok(blokOf(root, undefined, stakke));
  for (const { id, columns } of steps(root)) {
    if (placed.bredde <= SPALTE) break;
    stakke.set(id, columns);
    placed = placeBlok(blokOf(root, undefined, stakke));
  }
  return placed;
}

/** What can be stacked, in the order to try it. */
function steps(root: Gren): { id: string; columns: number }[] {
  const found: { gren: Gren; depth: number }[] = [];
  const visit = (gren: Gren, depth: number): void => {
    if (gren.under.length > 1) found.push({ gren, depth });
    for (const child of gren.under) visit(child, depth + 1);
  };
  visit(root, 0);
  const isFlat = ({ gren }: { gren: Gren }) => gren.under.every(({ under }) => under.length === 0);
  const flat = found.filter(isFlat).sort((a, b) => b.gren.under.length - a.gren.under.length);
  const deep = found.filter((node) => !isFlat(node)).sort((a, b) => b.depth - a.depth);
  return [
    ...COLUMNS.flatMap((columns) => stackable(flat, columns)),
    ...deep.flatMap((node) => COLUMNS.flatMap((columns) => stackable([node], columns))),
  ];
}

function stackable(nodes: readonly { gren: Gren }[], columns: number): { id: string; columns: number }[] {
  return nodes.filter(({ gren }) => gren.under.length > columns).map(({ gren }) => ({ id: gren.id, columns }));
}

function blokOf(gren: Gren, over: string | undefined, stakke: Stakke): Blok {
  const columns = stakke.get(gren.id);
  const plads: Plads = { id: gren.id, raekke: 0, x: 0, venstre: 0, over, stablet: false, ved: false };
  const under = columns ? stacksOf(gren, columns) : gren.under.map((child) => blokOf(child, gren.id, stakke));
  return { pladser: [plads], bredde: MAAL.boks, raekker: 1, under };
}

function placeBlok(root: Blok): Placering {
  const layout = flextree<Blok>({
    children: ({ under }) => under,
    nodeSize: ({ data }) => [data.bredde, data.raekker],
    spacing: MAAL.mellem,
  });
  const tree = layout(layout.hierarchy(root));
  const { left, right } = tree.extents;
  const pladser = tree.nodes.flatMap((node) => {
    const move = node.x - node.data.bredde / 2 - left;
    return node.data.pladser.map((plads) => ({
      ...plads,
      x: plads.x + move,
      venstre: plads.venstre + move,
      raekke: plads.raekke + node.y,
    }));
  });
  return { pladser, bredde: right - left };
}
