import { describe, expect, it } from 'vitest';
import { findNavnefejl } from './filsti.ts';

const FOLDER = 'moeder/nordjylland/socdir/2013-01-10';

describe('a name that is not the same everywhere', () => {
  it.each([
    ['a?b.pdf', 'har tegnet ?'],
    ['a#b.pdf', 'har tegnet #'],
    ['50%.pdf', 'har tegnet %'],
    ['a\\b.pdf', 'har tegnet \\'],
    ['kl. 10:00.pdf', 'har tegnet :'],
    ['a*b.pdf', 'har tegnet *'],
    ['a"b.pdf', 'har tegnet "'],
    ['tаkster.pdf', 'to alfabeter'],
    ['a\u030arsplan.pdf', 'sat sammen af to tegn'],
    ['a\u200bb.pdf', 'usynlige tegn'],
    ['fdp.\u202eexe.pdf', 'usynlige tegn'],
    ['a\nb.pdf', 'usynlige tegn'],
    ['a.pdf ', 'mellemrum eller punktum'],
    ['a.pdf.', 'mellemrum eller punktum'],
    [' a.pdf', 'mellemrum eller punktum'],
    ['con.pdf', 'con er navnet på en enhed'],
    ['NUL', 'NUL er navnet på en enhed'],
    ['lpt1.txt', 'lpt1 er navnet på en enhed'],
    ['COM¹.pdf', 'COM¹ er navnet på en enhed'],
    ['conin$', 'conin$ er navnet på en enhed'],
    ['con .pdf', 'con er navnet på en enhed'],
    ['𝐧otat.pdf', 'to alfabeter'],
    ['~$ferat.docx', 'midlertidig fil'],
    ['.~lock.referat.docx#', 'midlertidig fil'],
    ['referat.md~', 'midlertidig fil'],
    ['referat.bak', 'midlertidig fil'],
    ['referat.tmp', 'midlertidig fil'],
  ])('%j %s', (name, what) => {
    expect(findNavnefejl(`${FOLDER}/${name}`)?.message).toContain(what);
  });

  it('may be that of a folder, and shows what nobody sees', () => {
    expect(findNavnefejl('moeder/nordjylland /socdir/2013-01-10.md')?.message).toContain('«nordjylland »');
    expect(findNavnefejl('moeder/a\u200bb/c.md')?.message).toContain('«a[U+200B]b»');
  });
});

describe('a name that is good everywhere', () => {
  it.each([
    'takster-2013.pdf',
    'årsplan 2013.txt',
    'Bilag 1, takster (ny).PDF',
    'console.pdf',
    'nulpunkt.pdf',
    'com.pdf',
    'com10.pdf',
    'con-1.pdf',
    'ø.pdf',
    'Привет.pdf',
    'a & b.pdf',
    'v1.2.pdf',
  ])('%s', (name) => {
    expect(findNavnefejl(`${FOLDER}/${name}`)).toBeUndefined();
  });
});
