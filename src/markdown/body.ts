import type { Element, Root, RootContent } from 'hast';
import { punktId } from '../model/adresse.ts';
import type { AfsnitArt, Punkt } from '../model/punkt.ts';
import { slugToId } from '../model/slug.ts';
import { afsnitId, readAfsnitArt, uniqueId } from './afsnit.ts';
import { isElement, textOf } from './tree.ts';

/** A section of an item with its nodes. */
export interface BodyAfsnit {
  id: string;
  titel: string;
  art: AfsnitArt | 'andet';
  heading: Element;
  children: RootContent[];
}

/** An item with its nodes: those before its first section, and its sections. */
export interface BodyPunkt {
  id: string;
  nr: string;
  titel: string;
  heading: Element;
  intro: RootContent[];
  afsnit: BodyAfsnit[];
}

/** The text of a meeting taken apart. `unnumbered` are `##` headings without a number, for a rule to report. */
export interface MoedeBody {
  /** What stands before the first item. */
  intro: RootContent[];
  punkter: BodyPunkt[];
  unnumbered: Element[];
  footnotes: Element | undefined;
}

const PUNKT = /^\s*([0-9]+[a-zæøå]?)\.\s+(\S.*?)\s*$/is;

/** Takes the tree of a meeting apart into items and sections. */
export function readMoedeBody(root: Root): MoedeBody {
  const body: MoedeBody = { intro: [], punkter: [], unnumbered: [], footnotes: undefined };
  let used = new Set<string>();
  for (const node of root.children) {
    const punkt = body.punkter.at(-1);
    if (isFootnotes(node)) body.footnotes = node;
    else if (isElement(node, 'h2')) {
      const next = readPunkt(node);
      if (next) [used] = [new Set()];
      if (next) body.punkter.push(next);
      else body.unnumbered.push(node);
    } else if (isElement(node, 'h3') && punkt) punkt.afsnit.push(readAfsnit(node, punkt.id, used));
    else (punkt?.afsnit.at(-1)?.children ?? punkt?.intro ?? body.intro).push(node);
  }
  return body;
}

function readPunkt(heading: Element): BodyPunkt | undefined {
  const [, nr, titel] = PUNKT.exec(textOf(heading)) ?? [];
  if (!nr || !titel) return undefined;
  return { id: punktId(nr), nr, titel, heading, intro: [], afsnit: [] };
}

function readAfsnit(heading: Element, punkt: string, used: Set<string>): BodyAfsnit {
  const titel = textOf(heading).trim();
  const art = readAfsnitArt(titel);
  return { id: afsnitId(punkt, titel, art, used), titel, art, heading, children: [] };
}

/** The facts of the items: what the store keeps. */
export function punkterOf(body: MoedeBody): Punkt[] {
  return body.punkter.map(({ id, nr, titel, heading, afsnit }) => ({
    id,
    nr,
    titel,
    line: lineOf(heading),
    afsnit: afsnit.map(({ art }) => art),
  }));
}

function lineOf(element: Element): number {
  return element.position?.start.line ?? 0;
}

/** A chapter of any other text: its heading, if it has one, and its nodes. */
export interface Kapitel {
  id: string;
  titel: string;
  children: RootContent[];
}

/**
 * Takes any other text apart at its `##` headings, each with an address of its own. An id made of a heading never
 * ends with `_`: those of the pages themselves do, so that the two cannot meet.
 */
export function readKapitler(root: Root): {
  intro: RootContent[];
  kapitler: Kapitel[];
  footnotes: Element | undefined;
} {
  const used = new Set<string>();
  const intro: RootContent[] = [];
  const kapitler: Kapitel[] = [];
  let footnotes: Element | undefined;
  for (const node of root.children) {
    if (isFootnotes(node)) footnotes = node;
    else if (isElement(node, 'h2')) {
      const id = uniqueId(slugToId(textOf(node)), used);
      used.add(id);
      kapitler.push({ id, titel: textOf(node), children: [] });
    } else (kapitler.at(-1)?.children ?? intro).push(node);
  }
  return { intro, kapitler, footnotes };
}

function isFootnotes(node: RootContent): node is Element {
  return isElement(node, 'section') && node.properties['dataFootnotes'] !== undefined;
}
