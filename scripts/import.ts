import { resolve } from 'node:path';
import { Dato } from '../src/model/dato.ts';
import { contentFolder } from './lib/folders.ts';
import { readImportgrundlag } from './lib/import-kendskab.ts';
import { createPapirlaeser } from './lib/import-laeser.ts';
import { importPaper, type Importresultat } from './lib/import-paper.ts';
import { formatImport } from './lib/import-report.ts';
import { endWithUsage, readArguments } from './lib/options.ts';

const USAGE = `Brug: npm run import -- FIL… [--organ region/organ] [--dato ÅÅÅÅ-MM-DD] [--content MAPPE] [--out MAPPE] [--tid SEKUNDER] [--dry-run] [--json]
Laver en mødefil af hvert referat og hver dagsorden i Word, PDF, tekst eller HTML, og fortæller, hvad der er i tvivl.
Filen skrives i content/moeder, eller i mappen efter --out på samme sti. Ingen fil bliver overskrevet.
--organ og --dato afgør, hvilket møde det er, når papiret ikke selv siger det. --dry-run skriver ingenting.
--tid er, hvor længe et papir må tage at læse; uden den 2,5 sekunder.`;

const { values, positionals } = readArguments(
  {
    organ: { type: 'string' },
    dato: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
    tid: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  USAGE,
);
const { organ, dato, tid, json, 'dry-run': dryRun } = values;
if (positionals.length === 0) endWithUsage('Skriv navnet på mindst én fil.', USAGE);
if (positionals.length > 1 && dato) endWithUsage('--dato kan kun bruges til én fil ad gangen.', USAGE);
if (dato && !Dato.safeParse(dato).success) endWithUsage(`«${dato}» er ikke en dag. Skriv fx 2012-03-01.`, USAGE);
if (tid && !/^[1-9]\d{0,2}$/.test(tid)) endWithUsage(`«${tid}» er ikke et antal sekunder. Skriv fx 60.`, USAGE);
const content = contentFolder(values.content, USAGE);
const out = values.out ? resolve(values.out) : content;
const laeser = createPapirlaeser(tid ? { tid: Number(tid) * 1000 } : {});
const grundlag = readImportgrundlag(content, out);
if (organ && !grundlag.organer.includes(organ)) endWithUsage(`Organet «${organ}» findes ikke i ${content}.`, USAGE);
const results: Importresultat[] = [];
// Whatever ends the program before it has told of every paper, it must not end in silence.
process.once('exit', () => {
  if (results.length === positionals.length) return;
  console.error(`Importen blev afbrudt over ${positionals[results.length]}. Prøv igen med én fil ad gangen.`);
  process.exitCode = 1;
});
for (const source of positionals)
  results.push(
    await importPaper(
      source,
      { grundlag, laeser },
      { out, dryRun, ...(organ ? { organ } : {}), ...(dato ? { dato } : {}) },
    ),
  );
if (json) console.log(JSON.stringify(results, null, 2));
else console.log(results.map((result) => formatImport(result, dryRun)).join('\n\n'));
if (results.some(({ imported }) => !imported)) process.exitCode = 1;
