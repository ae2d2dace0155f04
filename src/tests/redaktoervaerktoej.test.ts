import { globSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeSkemaer } from '../../scripts/lib/write-skemaer.ts';
import { FILSKEMAER } from '../redaktoer/jsonskema.ts';
import { parseFile } from '../reader/parse-file.ts';

const FOLDER = '.vscode/schemas';

describe('what a text editor knows of the content', () => {
  it('is what the model says; npm run schemas writes it anew', async () => {
    const written = await writeSkemaer();
    expect(readdirSync(FOLDER).sort()).toEqual([...written.keys()].sort());
    for (const [name, text] of written) expect(readFileSync(`${FOLDER}/${name}`, 'utf8'), name).toBe(text);
  });

  it('is found for every kind of file', () => {
    const { 'yaml.schemas': places } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(places).toEqual(Object.fromEntries(FILSKEMAER.map(({ navn, filer }) => [`${FOLDER}/${navn}.json`, filer])));
  });

  it.each(FILSKEMAER.map(({ navn, filer }) => ({ navn, filer })))(
    'fits the files there are: $navn',
    ({ navn, filer }) => {
      const files = globSync(filer);
      expect(files.length).toBeGreaterThan(0);
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(
        JSON.parse(readFileSync(`${FOLDER}/${navn}.json`, 'utf8')),
      );
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        // As an editing program reads it: numbers are numbers, and a day is a text.
        validate(parse(text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---', 4)) : text));
        expect(validate.errors, file).toBeNull();
      }
    },
  );

  it.each(['moede', 'organ'])('refuses a misspelt field: %s', (navn) => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(JSON.parse(readFileSync(`${FOLDER}/${navn}.json`, 'utf8')));
    validate({ statuss: 'udkast' });
    expect(validate.errors?.map(({ keyword }) => keyword)).toContain('additionalProperties');
  });
});

describe('the snippets', () => {
  // JSON with commas at the end, which YAML reads too.
  const snippets: Record<string, { body: string[] }> = parse(readFileSync('.vscode/referat.code-snippets', 'utf8'));
  const textOf = (name: string) =>
    (snippets[name]?.body ?? [])
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$0', '');

  it('make a meeting that can be read, with items in it', () => {
    const text =
      `${textOf('Møde')}\n${textOf('Tabel')}\n${textOf('Punkt').replace('## 1.', '## 2.')}\n${textOf('Lukket punkt').replace('## 1.', '## 3.')}`.replace(
        'deltagere:',
        'punkter: { 3: { lukket: true } }\ndeltagere:',
      );
    const { entry, findings } = parseFile('moeder/nordjylland/socdir/2026-12-01.md', 'moede', text);
    expect(findings).toEqual([]);
    expect(entry?.art === 'moede' && entry.value.indhold.map(({ nr }) => nr)).toEqual(['1', '2', '3']);
  });
});
