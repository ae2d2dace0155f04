import { describe, expect, it } from 'vitest';
import { moede, smallPortal } from '../tests/small-portal.ts';
import { nytMoedeLink } from './nyt-moede.ts';

const { indstillinger } = smallPortal({});
const repository = 'https://github.com/eksempel/proeve/';

describe('the link to a new meeting', () => {
  it('opens the repository’s editor in the body’s folder, with a file that only needs its day', () => {
    const url = new URL(
      nytMoedeLink(smallPortal({ indstillinger: { ...indstillinger, repository } }), 'nordjylland/fu') ?? '',
    );
    expect(url.pathname).toBe('/eksempel/proeve/new/main/content/moeder/nordjylland/fu');
    expect(url.searchParams.get('filename')).toBe('ÅÅÅÅ-MM-DD.md');
    expect(url.searchParams.get('value')).toMatch(
      /^---\norgan: nordjylland\/fu\ndato: ÅÅÅÅ-MM-DD\nstatus: dagsorden\n---\n\n## 1\. /,
    );
  });

  it('takes place and members from the last meeting that tells of them', () => {
    const moeder = [
      moede('nordjylland/fu', '2021-01-10', [], { sted: 'Aalborg', deltagere: [{ navn: 'Jane' }] }),
      moede('nordjylland/fu', '2021-02-10', [], { sted: 'Hobro', deltagere: [{ navn: 'Jens' }], status: 'aflyst' }),
      moede('nordjylland/das', '2021-03-10', [], { sted: 'Skive', deltagere: [{ navn: 'Lone' }] }),
    ];
    const link = nytMoedeLink(
      smallPortal({ indstillinger: { ...indstillinger, repository }, moeder }),
      'nordjylland/fu',
    );
    expect(new URL(link ?? '').searchParams.get('value')).toContain(
      'sted: Aalborg\nstatus: dagsorden\ndeltagere:\n  - Jane\n---',
    );
  });

  it('is not there without a repository', () => {
    expect(nytMoedeLink(smallPortal({}), 'nordjylland/fu')).toBeUndefined();
  });
});
