import type { FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import type { Hovedfakta } from './hovedfakta.ts';
import type { Moedepunkt } from './moedepunkter.ts';
import type { FundenPerson } from './personer.ts';
import type { Faktatvivl } from './tvivl.ts';

/** Frontmatter of a meeting in the order of the guide; what the paper does not say is left out. */
export function writeFrontmatter(
  fakta: Hovedfakta,
  punkter: readonly Moedepunkt[],
  tvivl: readonly Faktatvivl[],
): Record<string, unknown> {
  const { organ, dato, titel, tid, slut, sted, status, udsendt, sagsnr, dokumentnr, kilde } = fakta;
  const stopper = tvivl.filter(({ tilstand }) => tilstand !== 'usikker');
  return withoutEmpty({
    organ,
    dato,
    titel,
    tid,
    slut,
    sted,
    status,
    udsendt,
    sagsnr,
    dokumentnr,
    kilde,
    deltagere: fakta.deltagere.map(personOf),
    afbud: fakta.afbud.map(personOf),
    punkter: factsOf(punkter, status === 'dagsorden'),
    naesteMoede: fakta.naesteMoede,
    bemaerkninger: fakta.tomme.length > 0 ? [{ tekst: tommeFelter(fakta.tomme) }] : [],
    tvivl: stopper.map(({ felt, tilstand, besked, sted: { linje } }) =>
      withoutEmpty({ felt, tilstand, besked, linje: String(linje) }),
    ),
  });
}

function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

/** A name alone when there is nothing more to say. */
function personOf(person: FundenPerson): string | FundenPerson {
  return Object.keys(person).length === 1 ? person.navn : person;
}

function factsOf(punkter: readonly Moedepunkt[], isDagsorden: boolean): Record<string, unknown> {
  return Object.fromEntries(
    punkter
      .map(
        ({ nr, udfald, flyttetTil, lukket }) =>
          [
            nr,
            withoutEmpty({
              udfald: isDagsorden ? undefined : udfald,
              lukket: lukket || undefined,
              flyttetTil: isDagsorden ? undefined : flyttetTil,
            }),
          ] as const,
      )
      .filter(([, facts]) => Object.keys(facts).length > 0),
  );
}

/** `Felterne Afbud og Øvrige deltagere er tomme i kilden.` */
function tommeFelter(navne: readonly string[]): string {
  const [first = '', ...rest] = navne;
  if (rest.length === 0) return `Feltet ${first} er tomt i kilden.`;
  return `Felterne ${new Intl.ListFormat('da').format(navne)} er tomme i kilden.`;
}

/** The text of a meeting: what stands before the items, and each item with its sections and notes. */
export function writeBody(
  indledning: readonly RootContent[],
  punkter: readonly Moedepunkt[],
  noter: readonly FootnoteDefinition[],
): Root {
  const left = new Map(noter.map((note) => [note.identifier, note]));
  const take = (blokke: readonly RootContent[]): RootContent[] => [...blokke, ...takeNoter(blokke, left)];
  const children = [
    ...take(indledning),
    ...punkter.flatMap(({ nr, titel, afsnit }) => [
      heading(2, `${nr}. ${titel}`),
      ...take(
        afsnit.flatMap((part): RootContent[] => [...(part.titel ? [heading(3, part.titel)] : []), ...part.blokke]),
      ),
    ]),
  ];
  const rest = [...left.values()].flatMap(({ children: text }): RootContent[] => text);
  return { type: 'root', children: [...children, ...rest] };
}

/** Notes stand at the end of the item that first refers to them. */
function takeNoter(blokke: readonly Nodes[], left: Map<string, FootnoteDefinition>): FootnoteDefinition[] {
  const found = referencesOf(blokke).flatMap((id) => {
    const note = left.get(id);
    left.delete(id);
    return note ? [note] : [];
  });
  return [...found, ...found.flatMap((note) => takeNoter(note.children, left))];
}

function referencesOf(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'footnoteReference') return [node.identifier];
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    return referencesOf(children);
  });
}

function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}
