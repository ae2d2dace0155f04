import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { formatCount, formatForGithub, formatForTerminal, hasErrors, withFolder } from './reporters.ts';

const ERROR: Finding = {
  rule: 'ukendt-kommune',
  severity: 'error',
  file: 'moeder/nordjylland/socdir/2012-03-01.md',
  line: 7,
  column: 17,
  field: 'deltagere.2.kommune',
  message: 'Kommunen «aalbrog» findes ikke. Mente du «aalborg»?',
  help: 'Ret stavemåden.',
};
const WARNING: Finding = {
  ...ERROR,
  severity: 'warning',
  field: '',
  message: '50 % af linjen,\nog mere',
  rule: 'ukendt-fil',
};

describe('findings', () => {
  it('are printed with place, message, field, next step and rule', () => {
    expect(formatForTerminal(withFolder([ERROR, WARNING], 'indhold'))).toMatchInlineSnapshot(`
      "indhold/moeder/nordjylland/socdir/2012-03-01.md:7:17 Fejl: Kommunen «aalbrog» findes ikke. Mente du «aalborg»? [deltagere.2.kommune]
          Ret stavemåden. (content/README.md#ukendt-kommune)
      indhold/moeder/nordjylland/socdir/2012-03-01.md:7:17 Advarsel: 50 % af linjen, og mere
          Ret stavemåden. (content/README.md#ukendt-fil)"
    `);
  });

  it('are annotations whose signs GitHub does not take for its own', () => {
    expect(formatForGithub([{ ...WARNING, file: 'content/a,b:c.md' }])).toMatchInlineSnapshot(
      `"::warning file=content/a%2Cb%3Ac.md,line=7,col=17,title=ukendt-fil::50 %25 af linjen,%0Aog mere Ret stavemåden. Se content/README.md#ukendt-fil."`,
    );
  });

  it('lead to the heading of their rule in the guide', () => {
    expect(withFolder([ERROR], 'indhold').map(({ file, guide }) => [file, guide])).toEqual([
      ['indhold/moeder/nordjylland/socdir/2012-03-01.md', 'content/README.md#ukendt-kommune'],
    ]);
  });

  it.each([
    [[], 'Alt er i orden.'],
    [[ERROR], '1 fejl, 0 advarsler.'],
    [[ERROR, ERROR, WARNING], '2 fejl, 1 advarsel.'],
    [[WARNING, WARNING], '0 fejl, 2 advarsler.'],
  ])('are counted', (findings, text) => {
    expect(formatCount(findings)).toBe(text);
  });

  it('stop publishing when there is an error among them', () => {
    expect([hasErrors([]), hasErrors([WARNING]), hasErrors([WARNING, ERROR])]).toEqual([false, false, true]);
  });
});
