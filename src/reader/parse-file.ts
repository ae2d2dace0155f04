import type { z } from 'zod';
import { AarshjulData, type Aarshjul } from '../model/aarshjul.ts';
import { Ordliste, type Begreb } from '../model/begreb.ts';
import type { TextFinding } from '../model/finding.ts';
import { Adresser, Indstillinger } from '../model/indstillinger.ts';
import { MoedeFrontmatter, type Moede } from '../model/moede.ts';
import { OrganFrontmatter, type Organ } from '../model/organ.ts';
import type { TextFacts, TextLink } from '../model/portal.ts';
import { RammeaftaleFrontmatter, type Rammeaftale } from '../model/rammeaftale.ts';
import { Kommuner, Regioner, type Kommune, type Region } from '../model/region.ts';
import { SagFrontmatter, type Sag } from '../model/sag.ts';
import { SideFrontmatter, type Side } from '../model/side.ts';
import { punkterOf, readKapitler, readMoedeBody } from '../markdown/body.ts';
import { createFieldFinder } from '../markdown/field-at.ts';
import { readFrontmatter, readYaml, type FrontmatterFile, type YamlValues } from '../markdown/frontmatter.ts';
import { partsOf, readTree } from '../markdown/tree.ts';
import { validate } from '../markdown/validate.ts';
import { flettekonflikt } from '../rules/flettekonflikt.ts';
import { placeOfLink } from '../rules/linksted.ts';
import { MOEDE_RULES, RAW_RULES, TEXT_RULES } from '../rules/rules.ts';
import type { TextFile } from '../rules/text-file.ts';
import type { Personfund } from '../rules/personfund.ts';
import { findPersonfund } from './find-personfund.ts';
import type { Filart } from './kinds.ts';

/** What a file holds, once read. */
export type Entry =
  | { art: 'moede'; value: Moede }
  | { art: 'organ'; value: Organ }
  | { art: 'rammeaftale'; value: Rammeaftale }
  | { art: 'sag'; value: Sag }
  | { art: 'side'; value: Side }
  | { art: 'aarshjul'; value: Aarshjul }
  | { art: 'portal'; value: Indstillinger }
  | { art: 'regioner'; value: Region[] }
  | { art: 'kommuner'; value: Kommune[] }
  | { art: 'ordliste'; value: Begreb[] }
  | { art: 'adresser'; value: Adresser };

/** A text of a file, taken apart. */
export interface Parsed {
  entry: Entry | undefined;
  text?: TextFacts;
  findings: TextFinding[];
  /** What it says about persons, for the settings to allow or not. */
  personfund?: Personfund[];
}

/**
 * Takes the text of a file apart by its kind. What is kept is copied: the parser's strings are slices of the whole text,
 * and one title would keep all of it in memory.
 */
export function parseFile(file: string, art: Filart, text: string): Parsed {
  const raw = { file, text, fieldAt: createFieldFinder(text, file.endsWith('.yaml')) };
  const personfund = findPersonfund(raw);
  const konflikt = flettekonflikt(text);
  if (konflikt.length > 0) return { entry: undefined, findings: konflikt, personfund };
  const parsed = parseKind(file, art, text);
  return { ...parsed, findings: [...parsed.findings, ...RAW_RULES.flatMap((rule) => rule(raw))], personfund };
}

function parseKind(file: string, art: Filart, text: string): Parsed {
  switch (art) {
    case 'moede':
      return parseMoede(file, text);
    case 'organ':
      return parseText(file, text, OrganFrontmatter, (data) => ({
        art,
        value: { ...data, id: idOf(file), region: regionOf(file), file },
      }));
    case 'sag':
      return parseText(file, text, SagFrontmatter, (data) => ({
        art,
        value: { ...data, id: idOf(file), region: regionOf(file), file },
      }));
    case 'rammeaftale':
      return parseText(file, text, RammeaftaleFrontmatter, (data) => ({
        art,
        value: { ...data, id: idOf(file), file, bilagsfiler: [] },
      }));
    case 'side':
      return parseText(file, text, SideFrontmatter, (data) => ({ art, value: { ...data, id: idOf(file), file } }));
    case 'aarshjul':
      return parseYaml(text, AarshjulData, (data) => ({ art, value: { ...data, id: idOf(file), file } }));
    case 'portal':
      return parseYaml(text, Indstillinger, (value) => ({ art, value }));
    case 'regioner':
      return parseYaml(text, Regioner, (value) => ({ art, value }));
    case 'kommuner':
      return parseYaml(text, Kommuner, (value) => ({ art, value }));
    case 'ordliste':
      return parseYaml(text, Ordliste, (value) => ({ art, value }));
    case 'adresser':
      return parseYaml(text, Adresser, (value) => ({ art, value }));
    default:
      throw new TypeError(`${file} is not read as ${art}`);
  }
}

/** Id of a file: its path without the first folder and the ending. */
export function idOf(file: string): string {
  return file.slice(file.indexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

function regionOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function parseMoede(file: string, text: string): Parsed {
  const source = readFrontmatter(text);
  const { value, findings } = validate(MoedeFrontmatter, source);
  if (source.body === undefined) return { entry: undefined, findings };
  const tree = readTree(source.body);
  const body = readMoedeBody(tree);
  const fragments = body.punkter.flatMap(({ id, afsnit }) => [id, ...afsnit.map((part) => part.id)]);
  const ruleInput = { file, markdown: source.body, tree, body, moede: value, placeOf: source.placeOf };
  const { indhold, facts } = copyOf({ indhold: punkterOf(body), facts: textFacts(ruleInput, fragments) });
  return {
    entry: value && { art: 'moede', value: { ...value, id: idOf(file), file, indhold, bilagsfiler: [] } },
    text: facts,
    findings: [...findings, ...[...TEXT_RULES, ...MOEDE_RULES].flatMap((rule) => rule(ruleInput))],
  };
}

function parseText<T extends z.ZodType>(
  file: string,
  text: string,
  schema: T,
  entryOf: (data: z.output<T>) => Entry,
): Parsed {
  const source: FrontmatterFile = readFrontmatter(text);
  const { value, findings } = validate(schema, source);
  const { body } = source;
  if (body === undefined) return { entry: undefined, findings };
  const tree = readTree(body);
  const fragments = readKapitler(tree).kapitler.map(({ id }) => id);
  return {
    entry: value && entryOf(value),
    text: copyOf(textFacts({ file, markdown: body, tree }, fragments)),
    findings: [...findings, ...TEXT_RULES.flatMap((rule) => rule({ file, markdown: body, tree }))],
  };
}

function parseYaml<T extends z.ZodType>(text: string, schema: T, entryOf: (data: z.output<T>) => Entry): Parsed {
  const source: YamlValues = readYaml(text);
  const { value, findings } = validate(schema, source);
  return { entry: value && entryOf(value), findings };
}

function textFacts({ file, tree, markdown }: TextFile, fragments: string[]): TextFacts {
  const links: TextLink[] = [];
  for (const element of partsOf(tree).elements) {
    const href = element.properties['href'] ?? element.properties['src'];
    const isNote = 'dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties;
    if (typeof href === 'string' && !isNote) links.push({ href, ...placeOfLink(element, markdown) });
  }
  return { file, links, fragments };
}

/** A copy of facts that shares no string with the parser's; JSON makes it in two thirds of a structured clone's time. */
function copyOf<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts));
}
