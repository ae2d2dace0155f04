import { ORGANTYPER, type Relationstype } from '../model/organ.ts';
import { groupBy, sortByKey } from '../model/sortering.ts';
import type { OrganKnude } from './organisation-boks.ts';
import { MAAL, SPALTE } from './organisation-maal.ts';
import { arrange, type Felt } from './organisation-ombytning.ts';
import type { Plads } from './organisation-plads.ts';
import { placeTrae, type Gren, type Placering } from './organisation-trae.ts';

/** A relation beside the hierarchy. */
export interface OrganForbindelse {
  fra: string;
  til: string;
  type: Relationstype;
}

/** Boxes by rows, and the row before which those without any relation begin, when there are others. */
export interface Opstilling {
  pladser: Plads[];
  enkelte: number | undefined;
}

const TRIN = MAAL.boks + MAAL.mellem;

/**
 * Puts every body on a row: trees first, beside them those they have relations with where there is room, then other
 * bodies with relations by kind, those that belong together near each other, and last those without any.
 */
export function opstil(knuder: readonly OrganKnude[], forbindelser: readonly OrganForbindelse[]): Opstilling {
  const ids = new Set(knuder.map(({ id }) => id));
  const roots = sortByKind(knuder.filter(({ overordnet }) => overordnet === undefined || !ids.has(overordnet)));
  const connected = new Set(forbindelser.flatMap(({ fra, til }) => [fra, til]));
  const grene = roots.map((root) => grenOf(root.id, knuder));
  const trees = grene.filter(({ under }) => under.length > 0);
  const single = roots.filter((root) => grene.some(({ id, under }) => id === root.id && under.length === 0));

  const traeer = shelve(trees.map(placeTrae));
  const withSide = placeBeside(traeer, single, forbindelser);
  const placed = new Set(withSide.map(({ id }) => id));
  const rest = single.filter(({ id }) => !placed.has(id));
  const rows = placeByKind(
    withSide,
    rest.filter(({ id }) => connected.has(id)),
    forbindelser,
  );
  const begin = rowCount(rows);
  const alone = rest.filter(({ id }) => !connected.has(id));
  const last = alone.map(({ id }, nr) => box(id, begin + Math.floor(nr / MAAL.kolonner), (nr % MAAL.kolonner) * TRIN));
  return { pladser: [...rows, ...last], enkelte: begin > 0 && last.length > 0 ? begin : undefined };
}

function sortByKind(knuder: readonly OrganKnude[]): OrganKnude[] {
  const order = Object.keys(ORGANTYPER);
  return sortByKey(knuder, ({ type }) => String(order.indexOf(type)));
}

function grenOf(id: string, knuder: readonly OrganKnude[]): Gren {
  const below = sortByKind(knuder.filter(({ overordnet }) => overordnet === id));
  return { id, under: below.map((knude) => grenOf(knude.id, knuder)) };
}

function box(id: string, raekke: number, x: number): Plads {
  return { id, raekke, x, venstre: x, over: undefined, stablet: false, ved: false };
}

function rowCount(pladser: readonly Plads[]): number {
  return Math.max(0, ...pladser.map(({ raekke }) => raekke + 1));
}

/** Trees side by side while there is room, then below each other. */
function shelve(trees: readonly Placering[]): Plads[] {
  const pladser: Plads[] = [];
  let left = 0;
  let top = 0;
  for (const tree of trees) {
    if (left > 0 && left + tree.bredde > SPALTE) {
      left = 0;
      top = rowCount(pladser);
    }
    for (const plads of tree.pladser)
      pladser.push({ ...plads, x: plads.x + left, venstre: plads.venstre + left, raekke: plads.raekke + top });
    left += tree.bredde + MAAL.mellem;
  }
  return pladser;
}

/** Bodies that a tree has relations with stand to the right of it, as near as there is room. */
function placeBeside(
  traeer: readonly Plads[],
  single: readonly OrganKnude[],
  forbindelser: readonly OrganForbindelse[],
): Plads[] {
  const pladser = [...traeer];
  const left = Math.max(0, ...traeer.map(({ x }) => x + TRIN));
  const columns = Math.floor((SPALTE + MAAL.mellem - left) / TRIN);
  const felter = Array.from({ length: columns * rowCount(traeer) }, (_, nr) => ({
    raekke: Math.floor(nr / columns),
    x: left + (nr % columns) * TRIN,
  }));
  for (const { id } of single) {
    const partners = partnersOf(id, forbindelser).flatMap((other) => traeer.filter((plads) => plads.id === other));
    const far = ({ raekke, x }: Felt) =>
      partners.reduce((sum, partner) => sum + Math.abs(partner.raekke - raekke) + x / (10 * TRIN), 0);
    const free = felter.filter((felt) => !pladser.some(({ raekke, x }) => raekke === felt.raekke && x === felt.x));
    const [best] = partners.length > 0 ? free.sort((a, b) => far(a) - far(b)) : [];
    if (best) pladser.push({ ...box(id, best.raekke, best.x), ved: true });
  }
  return pladser;
}

function partnersOf(id: string, forbindelser: readonly OrganForbindelse[]): string[] {
  return forbindelser.flatMap(({ fra, til }) => (fra === id ? [til] : til === id ? [fra] : []));
}

/** Rows of one kind each, below what is placed already; within its kind a body stands near those it has relations with. */
function placeByKind(
  above: readonly Plads[],
  knuder: readonly OrganKnude[],
  forbindelser: readonly OrganForbindelse[],
): Plads[] {
  let top = rowCount(above);
  const groups = [...groupBy(knuder, ({ type }) => type).values()].map((group) => {
    const rows = Math.ceil(group.length / MAAL.kolonner);
    const felter = Array.from({ length: rows * MAAL.kolonner }, (_, nr): Felt & { id: string | undefined } => ({
      raekke: top + Math.floor(nr / MAAL.kolonner),
      x: (nr % MAAL.kolonner) * TRIN,
      id: group[nr]?.id,
    }));
    top += rows;
    return felter;
  });
  const found = arrange(groups, above, forbindelser);
  return [...above, ...found.flatMap(({ id, raekke, x }) => (id === undefined ? [] : [box(id, raekke, x)]))];
}
