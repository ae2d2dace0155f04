import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readMoedeFromPapir, type Genkendt, type Valg } from '../import/genkend.ts';
import type { Kendskab } from '../import/genkend/kendskab.ts';
import { readPapir } from '../import/laes.ts';
import { Kommuner } from '../model/region.ts';

const FOLDER = 'src/import/fixtures';

/** A paper of one layout, and the file that tells what must be found in it. */
export interface Layout {
  /** `tabel, docx` */
  navn: string;
  papir: string;
  forventet: string;
}

/** What a layout's papers say, in every kind of file. */
export interface Forventet {
  meeting: Record<string, unknown>;
  punkter: string[];
  tvivl: string[];
}

/** Every paper of every layout. */
export function findLayouts(): Layout[] {
  return globSync(`${FOLDER}/layout-*/papir.*`)
    .sort()
    .map((papir) => {
      const folder = dirname(papir);
      const navn = `${basename(folder).replace('layout-', '')}, ${papir.split('.').at(-1)}`;
      return { navn, papir, forventet: join(folder, 'forventet.yaml') };
    });
}

/** What must be found; every value is text. */
export function readForventet({ forventet }: Layout): Forventet {
  return parse(readFileSync(forventet, 'utf8'), { schema: 'failsafe', customTags: ['bool'] });
}

/** A paper of a layout, understood. */
export async function importLayout({ papir }: Layout): Promise<Genkendt> {
  return importBytes(basename(papir), new Uint8Array(readFileSync(papir)));
}

/** A text, understood as if it were a file. */
export async function importText(text: string, fil = 'papir.txt', valg: Valg = {}): Promise<Genkendt> {
  return importBytes(fil, new TextEncoder().encode(text), valg);
}

async function importBytes(fil: string, bytes: Uint8Array, valg: Valg = {}): Promise<Genkendt> {
  return readMoedeFromPapir(await readPapir(fil, bytes), KENDSKAB, valg);
}

/** What was found, as the expectations are written. */
export function foundIn({ frontmatter, punkter, tvivl }: Genkendt): Forventet {
  const { kilde: _kilde, tvivl: _tvivl, bemaerkninger: _bemaerkninger, ...meeting } = frontmatter;
  return {
    meeting,
    punkter: punkter.map(({ nr, titel, afsnit }) => [`${nr}. ${titel}`, ...afsnit].join(' / ')),
    tvivl: tvivl.map(({ tilstand, felt }) => `${tilstand} ${felt}`).sort(),
  };
}

const organ = (id: string, navn: string, rest: object = {}): Kendskab['organer'][number] => ({
  id,
  region: id.split('/')[0] ?? '',
  navn,
  type: 'administrativ',
  ...rest,
});

/** A small portal: bodies of three regions, two of them with the same name, and the real municipalities. */
export const KENDSKAB: Kendskab = {
  organer: [
    organ('nordjylland/socdir', 'Socialdirektørkredsen', { forkortelse: 'SOCDIR', aliaser: ['SOC DIR'] }),
    organ('nordjylland/fu', 'Forretningsudvalget', { forkortelse: 'FU' }),
    organ('nordjylland/sekretariat', 'Sekretariat for rammeaftaler', { type: 'sekretariat' }),
    organ('midtjylland/dassos', 'Den Administrative Styregruppe', { forkortelse: 'DASSOS' }),
    organ('midtjylland/forretningsudvalget', 'Forretningsudvalget', { forkortelse: 'FU' }),
    organ('midtjylland/kkr', 'KKR Midtjylland', { aliaser: ['KKR'], type: 'politisk' }),
    organ('syddanmark/socialdirektoerforum', 'Socialdirektørforum'),
    organ('landet/kl', 'KL', { type: 'ekstern' }),
  ],
  kommuner: Kommuner.parse(parse(readFileSync('content/kommuner.yaml', 'utf8'))),
  regioner: ['Nordjylland', 'Midtjylland', 'Syddanmark'].map((navn) => ({
    id: navn.toLowerCase(),
    navn: `Region ${navn}`,
    kortnavn: navn,
  })),
  personer: [],
};
