import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSkemaer } from './lib/write-skemaer.ts';
import { readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run schemas
Skriver .vscode/schemas af modellen, så en editor kender felterne i indholdets filer.`;

const FOLDER = '.vscode/schemas';

readOptions({}, USAGE);
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of await writeSkemaer()) writeFileSync(join(FOLDER, name), text);
