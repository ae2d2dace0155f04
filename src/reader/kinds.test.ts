import { describe, expect, it } from 'vitest';
import { filartOf } from './kinds.ts';
import { strayFinding } from './stray-finding.ts';

describe('the kind of a file', () => {
  it.each([
    ['moeder/nordjylland/socdir/2012-03-01.md', 'moede'],
    ['moeder/nordjylland/socdir/2012-03-01-ekstraordinaert.md', 'moede'],
    ['moeder/nordjylland/socdir/referat.md', 'moede'],
    ['moeder/nordjylland/socdir/2012-03-01/Bilag 1.PDF', 'bilag'],
    ['rammeaftaler/nordjylland/2013.md', 'rammeaftale'],
    ['rammeaftaler/nordjylland/2021-2022/takster.xlsx', 'bilag'],
    ['organer/landet/kl.md', 'organ'],
    ['sager/nordjylland/metodecentret.md', 'sag'],
    ['sider/om.mdx', 'side'],
    ['aarshjul/nordjylland-2013.yaml', 'aarshjul'],
    ['portal.yaml', 'portal'],
    ['regioner.yaml', 'regioner'],
    ['kommuner.yaml', 'kommuner'],
    ['ordliste.yaml', 'ordliste'],
    ['adresser.yaml', 'adresser'],
    ['README.md', 'ignored'],
    ['moeder/nordjylland/2012-03-01.md', 'unknown'],
    ['moeder/nordjylland/socdir/2012-03-01.mdx', 'unknown'],
    ['moeder/nordjylland/socdir/2012-03-01/makro.docm', 'unknown'],
    ['moeder/nordjylland/socdir/2012-03-01/side.html', 'unknown'],
    ['moeder/nordjylland/socdir/2012-03-01/tegning.svg', 'unknown'],
    ['moeder/nordjylland/socdir/2012-03-01/mere/brev.pdf', 'unknown'],
    ['organer/nordjylland/økonomi.md', 'unknown'],
    ['organer/nordjylland/FU.md', 'unknown'],
    ['organer/nordjylland/README.md', 'unknown'],
    ['sider/om.md', 'unknown'],
    ['aarshjul/2013.yaml', 'unknown'],
    ['Portal.yaml', 'unknown'],
  ])('%s is %s', (file, art) => {
    expect(filartOf(file)).toBe(art);
  });
});

describe('a file that cannot be published', () => {
  const helpOf = (file: string, isPlain = true) => strayFinding({ file, isPlain }, filartOf(file))?.help;

  it('is told where it belongs', () => {
    expect(helpOf('moeder/nordjylland/socdir/2012-03-01.mdx')).toMatchInlineSnapshot(
      `"Brug endelsen .md; .mdx er kun til siderne i content/sider."`,
    );
    expect(helpOf('organer/nordjylland/økonomi.md')).toMatchInlineSnapshot(
      `"Brug kun små bogstaver a–z, tal og bindestreg i navnet (æ=ae, ø=oe, å=aa)."`,
    );
    expect(helpOf('noter.txt')).toMatchInlineSnapshot(
      `"Se i content/README.md, hvor filerne skal ligge, og hvilke typer bilag der kan bruges."`,
    );
    expect(helpOf('moeder/nordjylland/socdir/.brev.pdf')).toMatchInlineSnapshot(`"Fjern den, hvis den ikke bruges."`);
    expect(helpOf('sider/om.mdx', false)).toMatchInlineSnapshot(`"Læg selve filen i mappen."`);
  });

  it('is no file of a known kind', () => {
    expect(helpOf('sider/om.mdx')).toBeUndefined();
    expect(helpOf('README.md')).toBeUndefined();
  });
});
