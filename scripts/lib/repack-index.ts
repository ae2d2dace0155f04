import { createHash } from 'node:crypto';
import { joinArray, readNumber, readText, splitArray, writeNumber, writeText } from './cbor.ts';
import { packFile, unpackFile, type IndexFile } from './index-file.ts';

/**
 * How many bytes of words are together in a part of the index, before they are packed to less than half. A browser fetches
 * the whole part that holds a word: Pagefind makes parts that are ten times as large, and most words need less than one.
 */
export const PART_SIZE = 12_000;

/**
 * Writes an index of Pagefind anew, as Pagefind reads it: words in small parts; parts and pages numbered, and lengths of
 * pages rounded, because every browser fetches the list of them all. The numbers follow a hash of the whole, so that a
 * name which a browser still knows never leads to something else.
 */
export function repackIndex(files: readonly IndexFile[]): IndexFile[] {
  const { list, entry } = findLists(files);
  const [version = EMPTY, sider = EMPTY, parts = EMPTY, ...rest] = splitArray(unpackFile(list));
  const whole = hash([files.map(({ path }) => path).join(), String(PART_SIZE)]);
  const numbered = (index: number) => `${whole}${index.toString(36)}`;
  const pages = splitArray(sider).map((side, index) => ({ ...readPage(side), name: numbered(index) }));
  const names = new Map(pages.map(({ old, name }) => [fragmentPath(old), fragmentPath(name)]));
  const newParts = divide(wordsOf(files, splitArray(parts)));

  const newList = joinArray([
    version,
    joinArray(pages.map(({ name, length }) => joinArray([writeText(name), writeNumber(rounded(length))]))),
    joinArray(newParts.map((words, index) => joinArray([first(words), endOf(words), writeText(numbered(index))]))),
    ...rest,
  ]);
  const newName = `da_${hash([newList])}`;
  return [
    ...files
      .filter((file) => file !== list && file !== entry && !file.path.startsWith('index/'))
      .map(({ path, content }) => ({ path: names.get(path) ?? path, content })),
    ...newParts.map((words, index) => packFile(partPath(numbered(index)), joinArray([joinArray(words)]))),
    packFile(`pagefind.${newName}.pf_meta`, newList),
    { path: entry.path, content: withListName(entry, newName) },
  ];
}

/** The list of everything in the index, and the file that says what the list is called. */
function findLists(files: readonly IndexFile[]): { list: IndexFile; entry: IndexFile } {
  const [list, another] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!list || !entry || another) throw new Error('Pagefind: the index is not one of a single language.');
  return { list, entry };
}

function withListName({ content }: IndexFile, name: string): Uint8Array {
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(new TextDecoder().decode(content));
  for (const language of Object.values(entry.languages)) language.hash = name;
  return new TextEncoder().encode(JSON.stringify(entry));
}

/** Every word with its places, in the order of the index. */
function wordsOf(files: readonly IndexFile[], parts: readonly Uint8Array[]): Uint8Array[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return parts.flatMap((part) => {
    const path = partPath(readText(splitArray(part)[2] ?? EMPTY));
    const file = byPath.get(path);
    if (!file) throw new Error(`Pagefind: ${path} is missing.`);
    return splitArray(splitArray(unpackFile(file))[0] ?? EMPTY);
  });
}

/** Words in their order, as many together as there is room for; one that fills a part has it alone. */
function divide(words: readonly Uint8Array[]): Uint8Array[][] {
  const parts: Uint8Array[][] = [];
  let room = 0;
  for (const word of words) {
    if (word.length > room) {
      parts.push([]);
      room = PART_SIZE;
    }
    parts.at(-1)?.push(word);
    room -= word.length;
  }
  return parts;
}

const EMPTY = joinArray([]);

function first(words: readonly Uint8Array[]): Uint8Array {
  return splitArray(words[0] ?? EMPTY)[0] ?? EMPTY;
}

/**
 * What the list of parts has as the last word of one. For a word between two parts (`deltager` after `deltag`) Pagefind
 * fetches every part with an end that the word begins with, be it `d` or `de`; with a sign behind it, it does not.
 */
function endOf(words: readonly Uint8Array[]): Uint8Array {
  return writeText(`${readText(splitArray(words.at(-1) ?? EMPTY)[0] ?? EMPTY)}${BEFORE_LETTERS}`);
}

/** Comes before everything a word can go on with. */
const BEFORE_LETTERS = ' ';

/** What the list has of a page: what its file was called, and how many words it has. */
function readPage(side: Uint8Array): { old: string; length: number } {
  const [name = EMPTY, length = EMPTY] = splitArray(side);
  return { old: readText(name), length: readNumber(length) };
}

/** To four binary digits: a page that is a sixteenth longer answers no worse, and its exact length would be sent to all. */
function rounded(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(length)) - 3);
  return Math.round(length / step) * step;
}

function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

function partPath(name: string): string {
  return `index/${name}.pf_index`;
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 8);
}
