import { basename } from 'node:path';
import { readPortal } from '../src/reader/read-content.ts';
import { formatCount, formatForGithub, formatForTerminal, hasErrors, withFolder } from '../src/reader/reporters.ts';
import { contentFolder } from './lib/folders.ts';
import { readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run check -- [--content MAPPE] [--json | --github]
Kontrollerer alt indhold og viser hver fejl med fil, linje og næste skridt.`;

const { content, json, github } = readOptions(
  { content: { type: 'string' }, json: { type: 'boolean' }, github: { type: 'boolean' } },
  USAGE,
);
const root = contentFolder(content, USAGE);
const findings = withFolder(readPortal(root).findings, basename(root));
if (json) console.log(JSON.stringify(findings, null, 2));
else if (github) console.log(formatForGithub(findings));
else console.log([...(findings.length > 0 ? [formatForTerminal(findings)] : []), formatCount(findings)].join('\n'));
process.exitCode = hasErrors(findings) ? 1 : 0;
