import { describe, expect, it } from 'vitest';
import { renderKapitler, renderMoede } from './render.ts';

const FILE = 'moeder/nordjylland/socdir/2012-03-01.md';
const html = (markdown: string, base = '/') => renderKapitler(markdown, { file: FILE, base }).intro;
const moede = (markdown: string) => renderMoede(markdown, { file: FILE, base: '/' });

describe('text becomes HTML', () => {
  it('with the words as they are', () => {
    expect(html('§ 82 a, b og c -- "takst" ... 1.480.874 kr. 🎉 Qaasuitsup, Ærø & Å')).toBe(
      '<p>§ 82 a, b og c -- "takst" ... 1.480.874 kr. 🎉 Qaasuitsup, Ærø &#x26; Å</p>',
    );
  });

  it('with the bare tags that Markdown lacks', () => {
    expect(html('a<br>b <u>c</u> m<sup>2</sup> H<sub>2</sub>O')).toBe(
      '<p>a<br>b <u>c</u> m<sup>2</sup> H<sub>2</sub>O</p>',
    );
  });

  it('with bare tags round whole paragraphs inside each of them, which alone may hold them', () => {
    expect(html('<u>\n\na *b*\n\n- c\n\n</u>')).toBe('<p><u>a <em>b</em></u></p>\n<ul>\n<li><u>c</u></li>\n</ul>');
  });

  it('where an escaped < is a sign and no tag', () => {
    expect(html('\\<script> og 3 < 4 &lt;u&gt;')).toBe('<p>&#x3C;script> og 3 &#x3C; 4 &#x3C;u></p>');
  });

  it.each([
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['~~a~~ **b** _c_', '<p><del>a</del> <strong>b</strong> <em>c</em></p>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
  ])('by GFM: %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('headings leave no level out', () => {
  it('under an item and under its sections, which are headings too', () => {
    const [punkt] = moede(
      '## 6. DAS\n\n#### Pkt. 4\n\n##### Økonomi\n\n#### Pkt. 5\n\n### Referat\n\n##### TI\n',
    ).punkter;
    expect([punkt?.intro, punkt?.afsnit[0]?.html].join('\n').match(/<h\d>.*?</g)).toEqual([
      '<h3>Pkt. 4<',
      '<h4>Økonomi<',
      '<h3>Pkt. 5<',
      '<h4>TI<',
    ]);
  });

  it('in other texts', () => {
    const { intro, kapitler } = renderKapitler('### Før\n\n## A\n\n#### B\n', { file: FILE, base: '/' });
    expect([intro, kapitler[0]?.html]).toEqual(['<h2>Før</h2>', '<h3>B</h3>']);
  });
});

describe('what has no words of its own is named', () => {
  it('a box to tick', () => {
    expect(html('- [x] Rapport')).toContain('<input type="checkbox" checked disabled aria-label="Kryds"> Rapport');
  });

  it('a link without a text, by its address', () => {
    expect(html('[](https://kl.dk/)')).toBe('<p><a href="https://kl.dk/">https://kl.dk/</a></p>');
    expect(html('[![](2012-03-01/a.png)](https://kl.dk/)')).toContain(
      '<a href="https://kl.dk/" aria-label="https://kl.dk/">',
    );
    expect(html('[![Et kort](2012-03-01/a.png)](https://kl.dk/)')).not.toContain('aria-label');
  });
});

describe('what could harm a reader is gone', () => {
  it.each([
    ['a script', '<u>a</u><script>alert(1)</script>', '<p><u>a</u></p>'],
    ['a script in a text without other tags', 'a\n\n<script>alert(1)</script>\n\nb', '<p>a</p>\n\n<p>b</p>'],
    ['a script in pieces', '<u>a</u> <scr<script>ipt>alert(1)</script>', undefined],
    ['a handler', '<u onclick="alert(1)">a</u>', '<p><u>a</u></p>'],
    ['a handler on an image', '<u>a</u><img src=x onerror=alert(1)>', undefined],
    ['a style', '<u style="color:red">a</u>', '<p><u>a</u></p>'],
    ['a style sheet', '<u>a</u>\n\n<style>p{display:none}</style>', '<p><u>a</u></p>'],
    ['a frame', '<u>a</u>\n\n<iframe src="https://eksempel.dk"></iframe>', '<p><u>a</u></p>'],
    ['a form', '<u>a</u>\n\n<form action="https://eksempel.dk"><input name="cpr"></form>', undefined],
    ['a drawing', '<u>a</u><svg onload="alert(1)"><a xlink:href="javascript:alert(1)">b</a></svg>', undefined],
    ['an id or class', '<u id="punkt-1" class="lukket">a</u>', '<p><u>a</u></p>'],
    ['a link with a scheme', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['a link in disguise', '[a](&#106;ava&Tab;script&colon;alert(1))', '<p><a>a</a></p>'],
    ['a link by reference', '[a][b]\n\n[b]: javascript:alert(1)', '<p><a>a</a></p>'],
    ['a link in angle brackets', '<javascript:alert(1)>', '<p><a>javascript:alert(1)</a></p>'],
    ['a link in HTML', '<u>a</u> <a href="java&#10;script:alert(1)">b</a>', '<p><u>a</u> <a>b</a></p>'],
    [
      'a link to another host in disguise',
      '[a](/\\eksempel.dk) [b](//eksempel.dk) [c](/%2Feksempel.dk)',
      '<p><a>a</a> <a>b</a> <a>c</a></p>',
    ],
    ['an image with a scheme', '![a](data:image/svg+xml,x)', '<p><img alt="a"></p>'],
  ])('%s', (_what, markdown, expected) => {
    const result = html(markdown);
    if (expected !== undefined) expect(result).toBe(expected);
    expect(result).not.toMatch(/<script|<style|<iframe|<form|<svg|\son\w+=|style=|javascript:alert\(1\)"|href="\/\//i);
  });
});

describe('links lead to pages of the site', () => {
  it.each([
    ['/', '/moeder/nordjylland/socdir/2013-03-18/#punkt-3', '/moeder/'],
    ['/portal/', '/portal/moeder/nordjylland/socdir/2013-03-18/#punkt-3', '/portal/moeder/'],
  ])('served from %s', (base, meeting, list) => {
    expect(html('[a](2013-03-18.md#punkt-3) [b](/moeder/)', base)).toBe(
      `<p><a href="${meeting}">a</a> <a href="${list}">b</a></p>`,
    );
  });

  it('and stay as they are within the page and on the web', () => {
    expect(html('[a](#punkt-2) [b](https://kl.dk/)', '/portal/')).toBe(
      '<p><a href="#punkt-2">a</a> <a href="https://kl.dk/">b</a></p>',
    );
  });

  it('and images lie with the annexes', () => {
    expect(html('![Et kort](2012-03-01/kort.png)', '/portal/')).toBe(
      '<p><img src="/portal/bilag/nordjylland/socdir/2012-03-01/kort.png" alt="Et kort"></p>',
    );
  });
});

describe('a meeting', () => {
  const TEXT = '## 1. Budget\n\nFør.\n\n### Bilag\n\n- Et\n\n### Referat\n\nGodkendt.\n\n## 9. Eventuelt\n';

  it('is rendered item by item and section by section', () => {
    const { punkter } = moede(TEXT);
    expect(punkter.map(({ id, titel, intro }) => [id, titel, intro])).toEqual([
      ['punkt-1', 'Budget', '<p>Før.</p>'],
      ['punkt-9', 'Eventuelt', ''],
    ]);
    expect(punkter[0]?.afsnit).toEqual([
      { id: 'punkt-1-bilag', titel: 'Bilag', art: 'bilag', html: '<ul>\n<li>Et</li>\n</ul>' },
      { id: 'punkt-1-beslutning', titel: 'Referat', art: 'beslutning', html: '<p>Godkendt.</p>' },
    ]);
  });

  it('keeps what stands before its first item', () => {
    expect(moede(`Mødet var virtuelt.\n\n${TEXT}`).intro).toBe('<p>Mødet var virtuelt.</p>');
  });
});

describe('footnotes', () => {
  const TEXT =
    'Først[^0].\n\n## 1. A\n\nx[^1]\n\n### Beslutning\n\ny[^1]\n\n## 2. B\n\nz[^1] og[^to]\n\n[^0]: Nul.\n[^1]: Et, se[^tre].\n[^to]: To.\n[^tre]: Tre.\n';
  const notesOf = (text: string) =>
    moede(text).punkter.map(({ noter }) =>
      [...noter.matchAll(/<li id="(.*?)" value="(.*?)">/g)].map(([, id, nr]) => `${id} ${nr}`),
    );

  it('stand at the first item that refers to them, with those they refer to, by the numbers of the whole text', () => {
    expect(notesOf(TEXT)).toEqual([['note-2_ 2', 'note-4_ 4'], ['note-3_ 3']]);
    expect(moede(TEXT).intro).toContain('<li id="note-1_" value="1">');
  });

  it('are referred to by their number, which is read as a note', () => {
    expect(moede(TEXT).punkter[0]?.intro).toBe(
      '<p>x<sup><a href="#note-2_" id="note-2-sted-1_" data-footnote-ref aria-label="Note 2">2</a></sup></p>',
    );
  });

  it('lead back to every place that refers to them, in Danish', () => {
    const [first] = moede(TEXT).punkter;
    expect(
      [...(first?.noter ?? '').matchAll(/<a href="(#note-\d+-[^"]*)".*?aria-label="([^"]*)"/g)].map(
        ([, href, label]) => `${href} ${label}`,
      ),
    ).toEqual([
      '#note-2-sted-1_ Note 2, tilbage til 1. sted i teksten',
      '#note-2-sted-2_ Note 2, tilbage til 2. sted i teksten',
      '#note-2-sted-3_ Note 2, tilbage til 3. sted i teksten',
      '#note-4-sted-1_ Note 4, tilbage til teksten',
    ]);
  });

  it('have links and ids that fit each other, each id once', () => {
    const { intro, punkter } = moede(TEXT.replaceAll('tre', 'år').replaceAll('to]', '1-2]'));
    const page =
      intro +
      punkter.map((punkt) => punkt.intro + punkt.afsnit.map((part) => part.html).join('') + punkt.noter).join('');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*_$/.test(id ?? ''))).toEqual([]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(8);
  });

  it('describe nothing by a label that is not on the page', () => {
    expect(JSON.stringify(moede(TEXT))).not.toContain('footnote-label');
  });

  it('of other texts stand together', () => {
    const { kapitler, noter } = renderKapitler('## A\n\nx[^1]\n\n## B\n\ny[^2]\n\n[^1]: Et.\n[^2]: To.\n', {
      file: FILE,
      base: '/',
    });
    expect(kapitler.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...noter.matchAll(/<li id="(.*?)"/g)].map(([, id]) => id)).toEqual(['note-1_', 'note-2_']);
  });
});
