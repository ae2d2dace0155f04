import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Dato, formatDato } from '../src/model/dato.ts';
import { STATUS, type MoedeStatus } from '../src/model/moede.ts';
import { didYouMean } from '../src/model/naermeste.ts';
import { readPortal } from '../src/reader/read-content.ts';
import { findForrige, writeSkabelon } from '../src/redaktoer/skabelon.ts';
import { Dialog } from './lib/dialog.ts';
import { contentFolder } from './lib/folders.ts';
import { endWithUsage, readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run new -- --organ region/organ --dato ÅÅÅÅ-MM-DD [--status dagsorden] [--content MAPPE] [--dry-run]
Laver filen til et nyt møde. Sted og faste deltagere tages fra organets seneste møde.
Det, der ikke er givet, bliver der spurgt om.`;

const options = readOptions(
  {
    organ: { type: 'string' },
    dato: { type: 'string' },
    status: { type: 'string' },
    content: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  USAGE,
);
const content = contentFolder(options.content, USAGE);
const { portal } = readPortal(content);
const dialog = new Dialog(USAGE);
const organ = options.organ ?? (await dialog.choose('Hvilket organ?', organerOf()));
if (!portal.organer.some(({ id }) => id === organ))
  endWithUsage(`Organet «${organ}» findes ikke i content/organer.${didYouMean(organ, organerOf())}`, USAGE);
const dato = options.dato ?? (await dialog.ask('Hvilken dag? (ÅÅÅÅ-MM-DD)'));
const day = Dato.safeParse(dato, { reportInput: true });
if (!day.success) endWithUsage(day.error.issues[0]?.message ?? `«${dato}» er ikke en dag.`, USAGE);
const status =
  options.status ?? (dialog.isPossible ? await dialog.choose('Hvad er det?', Object.keys(STATUS)) : 'dagsorden');
if (!isStatus(status)) endWithUsage(`Status «${status}» kendes ikke. Brug ${Object.keys(STATUS).join(', ')}.`, USAGE);
dialog.close();

const forrige = findForrige(portal.moeder, organ, dato);
const text = writeSkabelon({ organ, dato, status, forrige });
const file = join(content, 'moeder', organ, `${dato}.md`);
if (options['dry-run']) console.log(text);
else if (existsSync(file))
  endWithUsage(
    `${file} findes allerede og bliver ikke ændret. Er det et møde mere samme dag, så giv filen et navn som ${dato}-ekstraordinaert.md.`,
    USAGE,
  );
else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`Oprettet: ${join(basename(content), 'moeder', organ, `${dato}.md`)}`);
  if (forrige) console.log(`Sted og deltagere er taget fra mødet den ${formatDato(forrige.dato)}. Ret dem til.`);
  console.log('Skriv punkterne i filen, og kør npm run check.');
}

function organerOf(): string[] {
  return portal.organer.map(({ id }) => id);
}

function isStatus(text: string): text is MoedeStatus {
  return Object.hasOwn(STATUS, text);
}
