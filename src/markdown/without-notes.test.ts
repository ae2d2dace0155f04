import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutNotes } from './without-notes.ts';

describe('a meeting that is downloaded', () => {
  it('is the file to the letter, when its editors made no notes', () => {
    const file = readFileSync('src/tests/fixtures/good/moeder/nordjylland/socdir/2012-03-01.md', 'utf8');
    expect(withoutNotes(file)).toBe(file);
    expect(withoutNotes('---\n---\n')).toBe('---\n---\n');
    expect(withoutNotes('uden oplysninger # 1\n')).toBe('uden oplysninger # 1\n');
  });

  it('has none of the notes that are not for readers', () => {
    const noted = [
      '# Ring til Jane',
      'sted: Hobro # ikke bekræftet',
      '# Spørg Benjamin:',
      '  # i morgen',
      'deltagere: # kun dem, der kom',
      '  - Jane Hvas   # ?',
      '  # - Leif Serup',
      'afbud: [Jens, # syg',
      '  Leif]',
      'kilde:',
      '  titel: "Referat # 3" # «anførselstegn»',
      "  organ: 'a # b'",
      '  note: |  # nul',
      '    # ikke en note',
      '    tekst # heller ikke',
      '  url: https://portal.example/#punkt-3',
      '# slut',
    ];
    const plain = [
      'sted: Hobro',
      'deltagere:',
      '  - Jane Hvas',
      'afbud: [Jens,',
      '  Leif]',
      'kilde:',
      '  titel: "Referat # 3"',
      "  organ: 'a # b'",
      '  note: |',
      '    # ikke en note',
      '    tekst # heller ikke',
      '  url: https://portal.example/#punkt-3',
    ];
    const body = '\n## 1. Titel # tre\n\n# Overskrift\n\n---\n\nsted: x # y\n';
    const file = (lines: string[]) => `---\n${lines.join('\n')}\n---\n${body}`;
    expect(withoutNotes(file(noted))).toBe(file(plain));
  });
});
