import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readMdast, writeFile } from '../src/markdown/write.ts';
import { Dato } from '../src/model/dato.ts';
import { STATUS } from '../src/model/moede.ts';
import { didYouMean } from '../src/model/naermeste.ts';
import { readPortal } from '../src/reader/read-content.ts';
import { contentFolder } from './lib/folders.ts';
import { endWithUsage, readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run new -- --organ region/organ --dato ÅÅÅÅ-MM-DD [--status dagsorden] [--content MAPPE] [--dry-run]
Laver filen til et nyt møde. Det, der ikke er givet, bliver der spurgt om. Sted og faste deltagere tages ikke med endnu.`;

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
const organer = readPortal(content).portal.organer.map(({ id }) => id);
const organ = options.organ ?? (await ask('Hvilket organ? (region/organ)'));
if (!organer.includes(organ))
  endWithUsage(`Organet «${organ}» findes ikke i content/organer.${didYouMean(organ, organer)}`, USAGE);
const dato = options.dato ?? (await ask('Hvilken dag? (ÅÅÅÅ-MM-DD)'));
const day = Dato.safeParse(dato);
if (!day.success) endWithUsage(day.error.issues[0]?.message ?? `«${dato}» er ikke en dag.`, USAGE);
const status = options.status ?? 'dagsorden';
if (!Object.hasOwn(STATUS, status))
  endWithUsage(`Status «${status}» kendes ikke. Brug ${Object.keys(STATUS).join(', ')}.`, USAGE);

const file = join(content, 'moeder', organ, `${dato}.md`);
const text = writeFile({ organ, dato, status }, readMdast('## 1\\. Godkendelse af dagsorden\n\n## 2\\. Eventuelt\n'));
if (options['dry-run']) console.log(text);
else if (existsSync(file))
  endWithUsage(
    `${file} findes allerede og bliver ikke ændret. Er det et møde mere samme dag, så giv filen et navn som ${dato}-ekstraordinaert.md.`,
    USAGE,
  );
else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  console.log(
    `Oprettet: ${join(basename(content), 'moeder', organ, `${dato}.md`)}\nSkriv punkterne i filen, og kør npm run check.`,
  );
}

/** Asks at the terminal; without one, says what is missing. */
async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return endWithUsage(`Der mangler et svar: ${question}`, USAGE);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} `);
  terminal.close();
  return answer.trim();
}
