import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readYaml } from '../../src/markdown/frontmatter.ts';
import { validate } from '../../src/markdown/validate.ts';
import { Kommuner, type Kommune } from '../../src/model/region.ts';
import { writeMoede, type WrittenMoede } from './moede.ts';
import { planMoeder } from './plan.ts';
import { createRandom } from './random.ts';
import { writeSurroundings } from './surroundings.ts';
import { createVocabulary } from './words.ts';
import type { World } from './world.ts';

/** A corpus to write: so many meetings, from a seed, beside the small files of a real content folder. */
export interface CorpusOptions {
  meetings: number;
  seed: number;
  /** Content folder whose regions, municipalities, glossary and plain pages are copied. */
  source: string;
}

const COPIED = ['regioner.yaml', 'kommuner.yaml', 'ordliste.yaml'];
/** Meetings for each matter of a region. */
const MEETINGS_PER_SAG = 75;

/** Writes a made-up content folder and returns its meetings as files; the same options give the same bytes. */
export function writeCorpus(
  folder: string,
  { meetings, seed, source }: CorpusOptions,
): Pick<WrittenMoede, 'file' | 'words'>[] {
  const world: World = {
    vocabulary: createVocabulary(createRandom(seed)),
    kommuner: readKommuner(source),
    moeder: planMoeder(meetings, seed),
    sager: Math.max(4, Math.ceil(meetings / MEETINGS_PER_SAG)),
  };
  for (const [file, text] of copiedFiles(source)) write(folder, file, text);
  for (const [file, text] of writeSurroundings(world, seed)) write(folder, file, text);
  return world.moeder.map((plan) => {
    const { file, text, words } = writeMoede(world, plan, seed);
    write(folder, file, text);
    return { file, words };
  });
}

function readKommuner(source: string): Kommune[] {
  const { value } = validate(Kommuner, readYaml(readFileSync(join(source, 'kommuner.yaml'), 'utf8')));
  if (!value) throw new Error(`${source}/kommuner.yaml has errors; run the check first`);
  return value;
}

/** The copied files, without what names a body or a meeting of the folder they come from. */
function copiedFiles(source: string): [file: string, text: string][] {
  const files = [...COPIED, ...readdirSync(join(source, 'sider')).map((name) => `sider/${name}`)];
  return files.map((file) => [file, withoutReferences(readFileSync(join(source, file), 'utf8'))]);
}

function withoutReferences(text: string): string {
  return text
    .replace(/^ +organ: .*\n/gm, '')
    .replace(/\[([^\]]*)\]\((?:\.\.\/|\/)(?:moeder|organer|sager|rammeaftaler|organisation)\/[^)]+\)/g, '$1');
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
