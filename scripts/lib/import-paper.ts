import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Genkendt, Valg } from '../../src/import/genkend.ts';
import { endelseOf } from '../../src/import/laes/papirart.ts';
import { checkStoerrelse } from '../../src/import/laes/stoerrelse.ts';
import { PapirFejl } from '../../src/import/papir.ts';
import { findKendtMoede, type Importgrundlag, type KendtMoede } from './import-kendskab.ts';
import type { Papirlaeser } from './import-laeser.ts';

/** How an import was asked for. */
export interface Importvalg extends Valg {
  /** Folder that is written to, as the content folder is built. */
  out: string;
  dryRun: boolean;
}

/** What an import works with: what is known beforehand, and who reads. */
export interface Importredskaber {
  grundlag: Importgrundlag;
  laeser: Papirlaeser;
}

/** What came of one paper; the shape that `--json` prints. */
export interface Importresultat {
  source: string;
  /** Path of the file that was, or would be, written; null when there is none. */
  file: string | null;
  /** Whether there is a file now, or would be without `--dry-run`. */
  imported: boolean;
  /** Why not, and what to do. */
  error: string | null;
  meeting: Record<string, unknown>;
  punkter: Genkendt['punkter'];
  doubts: {
    field: string;
    state: 'missing' | 'contradictory' | 'uncertain';
    line: number;
    page?: number;
    message: string;
  }[];
  dropped: { kind: string; line: number; text: string }[];
  wordsLost: string[];
  wordsInvented: string[];
  markdown?: string;
}

const STATES = { mangler: 'missing', modstridende: 'contradictory', usikker: 'uncertain' } as const;

/** Imports one paper. Nothing is ever overwritten; what stops it is told in the result. */
export async function importPaper(
  source: string,
  { grundlag, laeser }: Importredskaber,
  valg: Importvalg,
): Promise<Importresultat> {
  try {
    const { kendskab, ord } = grundlag;
    const genkendt = await laeser.read({ fil: basename(source), bytes: readBytes(source), kendskab, ord, valg });
    const kendt = findKendtMoede(readFacts(genkendt), grundlag.moeder);
    const result = resultOf(source, genkendt, kendt, valg);
    if (result.imported && genkendt.fil !== undefined && !valg.dryRun) {
      writeNew(join(valg.out, genkendt.fil), genkendt.markdown);
      grundlag.moeder.push({ ...readFacts(genkendt), file: genkendt.fil, mappe: valg.out });
    }
    return result;
  } catch (error) {
    if (!(error instanceof PapirFejl)) throw error;
    return failed(source, `${error.message} ${error.hjaelp}`);
  }
}

/** Body, day, kind and document number of a meeting that was just understood. */
function readFacts({ frontmatter }: Genkendt): Omit<KendtMoede, 'file' | 'mappe'> {
  const read = (field: string) => (typeof frontmatter[field] === 'string' ? frontmatter[field] : undefined);
  const dokumentnr = read('dokumentnr');
  return {
    organ: read('organ') ?? '',
    dato: read('dato') ?? '',
    status: read('status') === 'dagsorden' ? 'dagsorden' : 'udkast',
    ...(dokumentnr === undefined ? {} : { dokumentnr }),
  };
}

function readBytes(source: string): Uint8Array {
  try {
    checkStoerrelse(endelseOf(source), statSync(source).size);
    return new Uint8Array(readFileSync(source));
  } catch (error) {
    if (error instanceof PapirFejl) throw error;
    throw new PapirFejl(`Filen ${source} kan ikke læses.`, 'Se efter, om navnet er rigtigt.');
  }
}

function resultOf(source: string, genkendt: Genkendt, kendt: KendtMoede | undefined, valg: Importvalg): Importresultat {
  const { fil, frontmatter, punkter, tvivl, udeladt, regnskab, markdown } = genkendt;
  const path = fil === undefined ? undefined : join(valg.out, fil);
  const again =
    kendt &&
    `Papiret ser ud til at være importeret før: ${shown(join(kendt.mappe, kendt.file))} er ${reasonOf(genkendt, kendt)}. ${ADVICE[kendt.status === 'dagsorden' ? 'dagsorden' : 'andet']}`;
  const isThere = (path !== undefined && existsSync(path)) || kendt?.mappe === valg.out;
  const stopped =
    path === undefined
      ? tvivl.find(({ felt }) => felt === 'organ' || felt === 'dato')?.besked
      : isThere && !valg.dryRun
        ? (again ?? `Filen ${shown(path)} findes allerede.`)
        : undefined;
  return {
    source,
    file: path === undefined ? null : shown(path),
    imported: stopped === undefined,
    error: stopped ?? null,
    meeting: frontmatter,
    punkter,
    doubts: [
      ...tvivl.map(({ felt, tilstand, besked, sted: { linje, side } }) => ({
        field: felt,
        state: STATES[tilstand],
        line: linje,
        ...(side === undefined ? {} : { page: side }),
        message: besked,
      })),
      ...(again ? [{ field: 'dokumentnr', state: 'uncertain' as const, line: 1, message: again }] : []),
    ],
    dropped: udeladt.map(({ art, tekst, sted }) => ({
      kind: art,
      line: sted.linje,
      text: art === 'kontaktoplysning' || art === 'lukket punkt' ? '' : tekst,
    })),
    wordsLost: regnskab.tabt,
    wordsInvented: regnskab.opfundet,
    ...(valg.dryRun ? { markdown } : {}),
  };
}

const ADVICE = {
  dagsorden: 'Dagsorden og referat er samme fil: Ret status i den, og skriv beslutningerne ind.',
  andet: 'Er det et andet møde samme dag, så giv filen et tillæg til navnet, fx 2012-03-01-ekstraordinaert.md.',
};

function reasonOf({ frontmatter }: Genkendt, kendt: KendtMoede): string {
  return kendt.dokumentnr !== undefined && kendt.dokumentnr === frontmatter['dokumentnr']
    ? `fra dokument ${kendt.dokumentnr}`
    : 'fra samme organ og dag';
}

function failed(source: string, error: string): Importresultat {
  const none = { meeting: {}, punkter: [], doubts: [], dropped: [], wordsLost: [], wordsInvented: [] };
  return { source, file: null, imported: false, error, ...none };
}

/** A path as it is told: from the working directory when it lies below it. */
function shown(path: string): string {
  const from = relative(process.cwd(), path);
  return from.startsWith('..') ? path : from;
}

function writeNew(path: string, markdown: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, markdown, { flag: 'wx' });
}
