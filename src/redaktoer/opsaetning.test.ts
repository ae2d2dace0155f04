import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readPortal } from '../reader/read-content.ts';
import { organ, smallPortal } from '../tests/small-portal.ts';
import { formularOpsaetning } from './opsaetning.ts';

const ADRESSER = { portal: 'https://portal.example/', ikon: '/favicon.svg' };
const ARKIV = 'https://github.com/eksempel/proeve';
const indstillinger = { ...smallPortal({}).indstillinger, repository: ARKIV };

describe('the set-up of the form', () => {
  it('is one that Sveltia CMS accepts', () => {
    const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const setup = formularOpsaetning(readPortal('content').portal, ADRESSER)?.cms;
    validate(JSON.parse(JSON.stringify(setup)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...setup, publish_mode: 'straks' })).toBe(false);
  });

  it('saves in a pull request to the repository of the portal, and signs in without asking anybody else', () => {
    expect(formularOpsaetning(smallPortal({ indstillinger }), ADRESSER)?.cms).toMatchObject({
      backend: { name: 'github', repo: 'eksempel/proeve', auth_methods: ['token'] },
      publish_mode: 'editorial_workflow',
    });
  });

  it.each([undefined, 'https://git.example/eksempel/proeve', 'https://github.com/eksempel'])(
    'is not there without a repository it knows: %s',
    (repository) => {
      const { repository: _, ...rest } = indstillinger;
      const portal = smallPortal({ indstillinger: { ...rest, ...(repository && { repository }) } });
      expect(formularOpsaetning(portal, ADRESSER)).toBeUndefined();
    },
  );

  it('offers the meetings of a region that has bodies, below the body that is chosen', () => {
    const portal = smallPortal({ indstillinger, organer: [organ('midtjylland/fu', 'Forretningsudvalget')] });
    const collections = JSON.parse(JSON.stringify(formularOpsaetning(portal, ADRESSER)?.cms.collections));
    expect(collections[0]).toMatchObject({ folder: 'content/moeder/midtjylland', path: '{{organ}}/{{slug}}' });
    expect(collections[0].fields[1].options).toEqual([{ label: 'Forretningsudvalget', value: 'fu' }]);
    expect(collections.map(({ name }: { name?: string }) => name)).not.toContain('moeder-nordjylland');
  });

  it('asks in Danish, with the words of the model', () => {
    const portal = smallPortal({ indstillinger, organer: [organ('midtjylland/fu', 'FU')] });
    const collections = JSON.parse(JSON.stringify(formularOpsaetning(portal, ADRESSER)?.cms.collections));
    const fields = new Map(collections[0].fields.map((field: { name: string }) => [field.name, field]));
    expect(fields.get('naesteMoede')).toMatchObject({ label: 'Næste møde', required: false });
    expect(fields.get('status')).toMatchObject({
      required: true,
      hint: 'dagsorden, udkast, godkendt eller aflyst.',
      options: expect.arrayContaining([{ label: 'Udkast til referat', value: 'udkast' }]),
    });
  });
});
