import { basename } from 'node:path';
import { readPortalInTurns } from '../src/reader/read-content.ts';
import { formatCount, formatForGithub, formatForTerminal, hasErrors, withFolder } from '../src/reader/reporters.ts';
import { contentFolder } from './lib/folders.ts';
import { addAddresses } from './lib/ledger.ts';
import { readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run check -- [--content MAPPE] [--json | --github] [--noter-adresser]
Kontrollerer alt indhold og viser hver fejl med fil, linje og næste skridt.
--noter-adresser skriver nye siders adresser i adresser.yaml, når der ingen fejl er.`;

const options = readOptions(
  {
    content: { type: 'string' },
    json: { type: 'boolean' },
    github: { type: 'boolean' },
    'noter-adresser': { type: 'boolean' },
  },
  USAGE,
);
const root = contentFolder(options.content, USAGE);
const checked = await readPortalInTurns(root);
const findings = withFolder(checked.findings, basename(root));
if (options.json) console.log(JSON.stringify(findings, null, 2));
else if (options.github) console.log(formatForGithub(findings));
else console.log([...(findings.length > 0 ? [formatForTerminal(findings)] : []), formatCount(findings)].join('\n'));
if (hasErrors(findings)) process.exitCode = 1;
else if (options['noter-adresser']) {
  const added = addAddresses(root, checked.portal);
  if (!options.json && !options.github) console.log(`${added.length} nye adresser er skrevet i adresser.yaml.`);
}
