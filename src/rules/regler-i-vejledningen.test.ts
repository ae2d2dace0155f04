import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('content/README.md', 'utf8');
const [table = '', chapter = ''] = guide
  .slice(guide.indexOf('\n## Hvad der bliver afvist'))
  .split('\n## Fejlmeddelelser\n');
const rules = chapter
  .split(/^### /m)
  .slice(1)
  .map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]);

const CURE = /Gør sådan:|(?:^|[.;:] |\n)(?:Ret|Skriv|Fjern|Slet|Læg|Gem|Opret|Flyt|Behold|Sæt|Begynd|Mærk|Se|Giv)\b/;

describe('each rule in the guide', () => {
  it.each(rules)('%s has an example and a cure', (_rule, text) => {
    expect(text).toMatch(/```|Afvises: |Eksempel: |Forkert: /);
    expect(text).toMatch(CURE);
  });

  it('stands in the table of what is rejected, or among the warnings below it', () => {
    expect(rules.map(([rule]) => rule).filter((rule) => !table.includes(`](#${rule})`))).toEqual([]);
  });
});
