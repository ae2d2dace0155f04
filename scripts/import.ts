import { endWithUsage, readArguments } from './lib/options.ts';

const USAGE = `Brug: npm run import -- FIL… [--organ region/organ] [--out MAPPE] [--dry-run] [--json]
Skal lave en mødefil af et referat i Word, PDF, tekst eller HTML.`;

const { positionals } = readArguments(
  { organ: { type: 'string' }, out: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  USAGE,
);
if (positionals.length === 0) endWithUsage('Skriv navnet på mindst én fil.', USAGE);

console.error(`Import er ikke bygget endnu. Disse filer er ikke læst, og intet er skrevet:
${positionals.map((file) => `  ${file}`).join('\n')}
Lav i stedet mødefilen med npm run new, og indsæt teksten fra papiret. Se content/README.md.`);
process.exitCode = 1;
