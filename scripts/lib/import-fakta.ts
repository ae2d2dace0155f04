import { join } from 'node:path';
import { readOrd } from '../../src/import/genkend/ord.ts';
import { readFrontmatter } from '../../src/markdown/frontmatter.ts';
import { validate } from '../../src/markdown/validate.ts';
import { MoedeFrontmatter } from '../../src/model/moede.ts';
import type { Portal } from '../../src/model/portal.ts';
import { assemble } from '../../src/reader/assemble.ts';
import { filartOf, type Filart } from '../../src/reader/kinds.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { idOf, type Entry } from '../../src/reader/parse-file.ts';
import { readContentFile, type ReadFile } from '../../src/reader/read-file.ts';
import { readText } from '../../src/reader/read-text.ts';
import { strayFinding } from '../../src/reader/stray-finding.ts';

const WITHOUT_WORDS: ReadonlySet<Filart> = new Set(['bilag', 'ignored']);
const NEEDED: ReadonlySet<Filart> = new Set(['organ', 'kommuner', 'regioner']);

/**
 * What a content folder says of bodies, places and meetings, and all its words. Texts are not checked, for that takes ten
 * times as long; a meeting that is still in doubt counts, so that its paper is not imported twice.
 */
export function readFakta(root: string): { portal: Portal; ord: Set<string> } {
  const files: ReadFile[] = [];
  const ord = new Set<string>();
  for (const listed of listFiles(root)) {
    const { file } = listed;
    const art = filartOf(file);
    if (strayFinding(listed, art) || WITHOUT_WORDS.has(art)) continue;
    const text = readText(join(root, file)) ?? '';
    for (const word of readOrd(text)) ord.add(word);
    if (NEEDED.has(art)) files.push(readContentFile(root, file, art));
    else if (art === 'moede') files.push(withEntry(file, art, readMoede(file, text)));
  }
  return { portal: assemble(files, new Set()), ord };
}

function readMoede(file: string, text: string): Entry | undefined {
  const { value } = validate(MoedeFrontmatter, readFrontmatter(text));
  return value && { art: 'moede', value: { ...value, id: idOf(file), file, indhold: [], bilagsfiler: [] } };
}

function withEntry(file: string, art: Filart, entry: Entry | undefined): ReadFile {
  return { file, art, entry, text: undefined, findings: [], personfund: [] };
}
