import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readOrdforraad } from '../../src/search/ordforraad.ts';
import { chooseQuestions, type Question } from './search-questions.ts';

/** What a built site tells of its search. */
export interface SearchSite {
  /** Path it was built for. */
  base: string;
  /** Words of its vocabulary, and what that weighs as a host sends it. */
  vocabulary: { words: number; bytes: number };
  questions: Question[];
}

/** Reads a built site: its base, its vocabulary and questions that it can answer. */
export function readSearchSite(out: string): SearchSite {
  const ordforraad = readFileSync(join(out, 'pagefind/ordforraad.txt'), 'utf8');
  const bodies = globSync('organer/*/*/index.html', { cwd: out }).sort();
  const years = globSync('moeder/[0-9][0-9][0-9][0-9]', { cwd: out }).sort();
  return {
    base: textIn(join(out, 'soeg/index.html'), /data-rod="([^"]*)"/),
    vocabulary: { words: readOrdforraad(ordforraad).ord.size, bytes: brotliCompressSync(ordforraad).length },
    questions: chooseQuestions({
      ordforraad,
      organ: textIn(join(out, middleOf(bodies)), /<h1[^>]*>([^<]*)/),
      aar: basename(middleOf(years)),
    }),
  };
}

function textIn(file: string, pattern: RegExp): string {
  const found = pattern.exec(readFileSync(file, 'utf8'))?.[1]?.trim();
  if (!found) throw new Error(`${file} has no ${pattern.source}: is it a built portal?`);
  return found;
}

function middleOf(list: readonly string[]): string {
  return list[Math.floor(list.length / 2)] ?? '';
}
