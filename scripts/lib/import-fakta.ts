import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../../src/markdown/frontmatter.ts';
import { validate } from '../../src/markdown/validate.ts';
import { MoedeFrontmatter } from '../../src/model/moede.ts';
import type { Portal } from '../../src/model/portal.ts';
import { assemble } from '../../src/reader/assemble.ts';
import { filartOf, type Filart } from '../../src/reader/kinds.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { idOf, type Entry } from '../../src/reader/parse-file.ts';
import { readContentFile, type ReadFile } from '../../src/reader/read-file.ts';
import { decodeText } from '../../src/reader/read-text.ts';
import { strayFinding } from '../../src/reader/stray-finding.ts';
import { createOrdsamling } from './import-ord.ts';

const WITHOUT_WORDS: ReadonlySet<Filart> = new Set(['bilag', 'ignored']);
const END = '\n---';
const NEEDED: ReadonlySet<Filart> = new Set(['organ', 'kommuner', 'regioner']);

/**
 * What a content folder says of bodies, places and meetings, and all its words. Texts are not checked, for that takes ten
 * times as long; a meeting that is still in doubt counts, so that its paper is not imported twice.
 */
export function readFakta(root: string): { portal: Portal; ord: Float64Array } {
  const files: ReadFile[] = [];
  const ord = createOrdsamling();
  for (const listed of listFiles(root)) {
    const { file } = listed;
    const art = filartOf(file);
    if (strayFinding(listed, art) || WITHOUT_WORDS.has(art)) continue;
    const bytes = readFileSync(join(root, file));
    ord.add(bytes);
    if (NEEDED.has(art)) files.push(readContentFile(root, file, art));
    else if (art === 'moede') files.push(withEntry(file, art, readMoede(file, bytes)));
  }
  return { portal: assemble(files, new Set()), ord: ord.numre() };
}

function readMoede(file: string, bytes: Buffer): Entry | undefined {
  const { value } = validate(MoedeFrontmatter, readFrontmatter(decodeText(headOf(bytes)) ?? ''));
  return value && { art: 'moede', value: { ...value, id: idOf(file), file, indhold: [], bilagsfiler: [] } };
}

function withEntry(file: string, art: Filart, entry: Entry | undefined): ReadFile {
  return { file, art, entry, text: undefined, findings: [], personfund: [] };
}

/** The frontmatter of a file, to the line that ends it: all that is read of a meeting. */
function headOf(bytes: Buffer): Uint8Array {
  const end = bytes.indexOf(END, 3);
  return end < 0 ? bytes : bytes.subarray(0, end + END.length);
}
