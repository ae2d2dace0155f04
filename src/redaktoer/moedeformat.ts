import { bodyOf, readFrontmatter } from '../markdown/frontmatter.ts';
import { MoedeFrontmatter } from '../model/moede.ts';
import { asText, headOf, textFile, valuesOf, type Filformat } from './filformat.ts';
import { formfelterOf, type Formfelt, type Formtype } from './formskema.ts';
import { fromForm, isMap, toForm } from './formvaerdi.ts';
import { joinMoedetekst, splitMoedetekst, type Tekstpunkt } from './moedetekst.ts';

const FRONTMATTER = formfelterOf(MoedeFrontmatter);
/** What is told of a whole meeting. */
export const MOEDEFELTER = FRONTMATTER.filter(({ type }) => type.art !== 'opslag');
/** What is told of an item besides its text: in the file it stands at the top, under the item's number. */
const FAKTA = FRONTMATTER.flatMap(({ type }) => (type.art === 'opslag' ? type.felter : []));

const PUNKT = [
  felt('nr', 'Punktets nummer, som det står i papiret, fx 3 eller 3a.', { art: 'tekst', pattern: '^[0-9]+[a-zæøå]?$' }),
  felt('titel', 'Punktets overskrift uden nummer.', { art: 'tekst' }),
  felt('tekst', 'Afsnit begynder med ### og deres navn: ### Indstilling, ### Bilag, ### Beslutning.', {
    art: 'markdown',
  }),
  ...FAKTA,
];
const INDLEDNING = felt('indledning', 'Tekst før det første punkt.', { art: 'markdown' });
const PUNKTER = felt('punkter', 'Mødets punkter, i mødets orden.', {
  art: 'liste',
  led: { art: 'objekt', felter: PUNKT },
  enkelt: false,
});

/** The region of the body: the form has it apart, for it is a folder, and the body's own name is the next. */
export const REGION = 'region_';

/** The file of a meeting: the form asks for an item's text and facts together. */
export const MOEDEFORMAT: Filformat = {
  navn: 'moede',
  endelse: 'md',
  schema: MoedeFrontmatter,
  felter: FRONTMATTER.flatMap((field) => (field.type.art === 'opslag' ? [INDLEDNING, PUNKTER] : [field])),
  fromFile,
  toFile,
};

function felt(navn: string, beskrivelse: string, type: Formtype): Formfelt {
  return { navn, beskrivelse, kraevet: type.art === 'tekst', type };
}

function fromFile(text: string): Record<string, unknown> {
  const values = valuesOf(readFrontmatter(text), headOf(text));
  const { punkter: fakta, ...rest } = isMap(values) ? values : {};
  const { indledning, punkter } = splitMoedetekst(bodyOf(text));
  const known = new Map(isMap(fakta) ? Object.entries(fakta) : []);
  const lost = [...known.keys()].filter((nr) => !punkter.some((punkt) => punkt.nr === nr));
  if (lost.length > 0) throw new Error(`Oplysningerne om punkt ${lost.join(', ')} hører ikke til et punkt i teksten.`);
  const [region, organ] = asText(rest['organ']).split('/');
  return {
    ...toForm(MOEDEFELTER, rest),
    [REGION]: region,
    organ,
    indledning,
    punkter: punkter.map((punkt) => ({ ...punkt, ...toForm(FAKTA, known.get(punkt.nr)) })),
  };
}

function toFile({ indledning, punkter, [REGION]: region, organ, ...rest }: Record<string, unknown>): string {
  const list = (Array.isArray(punkter) ? punkter : []).filter(isMap);
  const tekster = list.map(({ nr, titel, tekst }): Tekstpunkt => ({
    nr: asText(nr).trim(),
    titel: asText(titel).trim(),
    tekst: asText(tekst),
  }));
  const body = joinMoedetekst({ indledning: asText(indledning), punkter: tekster });
  expectSameItems(tekster, splitMoedetekst(body).punkter);
  const fakta = list
    .map(({ nr, titel: _titel, tekst: _tekst, ...facts }): [string, unknown] => [
      asText(nr).trim(),
      fromForm(FAKTA, facts),
    ])
    .filter(([, facts]) => isMap(facts) && Object.keys(facts).length > 0);
  const values = fromForm(MOEDEFELTER, { organ: `${asText(region)}/${asText(organ)}`, ...rest });
  return textFile(inOrder(values, fakta), body);
}

/** The values of the frontmatter, with the facts of the items at their place in it. */
function inOrder(values: Record<string, unknown>, fakta: [string, unknown][]): Record<string, unknown> {
  const all = { ...values, ...(fakta.length > 0 && { punkter: new Map(fakta) }) };
  const order = FRONTMATTER.map(({ navn }) => navn);
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => placeIn(order, a) - placeIn(order, b)));
}

function placeIn(order: readonly string[], name: string): number {
  const place = order.indexOf(name);
  return place === -1 ? order.length : place;
}

/** Nothing may be lost on the way: each item needs a number of its own, and a text that ends before the next one. */
function expectSameItems(written: readonly Tekstpunkt[], read: readonly Tekstpunkt[]): void {
  const twice = written.find(({ nr }, index) => written.findIndex((punkt) => punkt.nr === nr) !== index);
  if (twice) throw new Error(`Punkt ${twice.nr} findes to gange. Giv hvert punkt sit eget nummer.`);
  const wrong = written.find(({ nr, titel }, index) => read[index]?.nr !== nr || read[index].titel !== titel);
  if (wrong)
    throw new Error(
      `Punkt ${wrong.nr} ${wrong.titel} kan ikke skrives sådan. Skriv nummer og overskrift på én linje, og luk kodeblokke i punktet før.`,
    );
}
