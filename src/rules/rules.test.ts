import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBilag } from '../reader/check-bilag.ts';
import { filartOf } from '../reader/kinds.ts';
import { readContentFile } from '../reader/read-file.ts';
import { BILAG_RULES, MOEDE_RULES, RAW_RULES, TEXT_RULES } from './rules.ts';

type AnyRule = (input: never) => unknown[];

const LISTS = Object.entries({ RAW_RULES, TEXT_RULES, MOEDE_RULES, BILAG_RULES }).map(
  ([name, rules]) => [name, rules as unknown as AnyRule[]] as const,
);
const ALL = LISTS.flatMap(([name, rules]) => rules.map((rule, nr): [string, AnyRule] => [`${name}[${nr}]`, rule]));

/** How often each rule had something to say in the cases of what is wrong. */
const said = new Map<AnyRule, number>();

beforeAll(() => {
  for (const [, rules] of LISTS)
    for (const [nr, rule] of rules.entries())
      rules[nr] = (input) => {
        const findings = rule(input);
        said.set(rule, (said.get(rule) ?? 0) + findings.length);
        return findings;
      };
  for (const overlay of globSync('src/tests/fixtures/bad/*'))
    for (const file of globSync('**/*.*', { cwd: overlay })) {
      const art = filartOf(file);
      if (art === 'bilag') checkBilag(overlay, file);
      else if (!['ignored', 'hidden', 'unknown'].includes(art)) readContentFile(overlay, file, art);
    }
}, 60_000);

afterAll(() => {
  for (const [name, rules] of LISTS)
    for (const nr of rules.keys()) rules[nr] = ALL.find(([other]) => other === `${name}[${nr}]`)?.[1] as AnyRule;
});

/** The cases are compared with all that they bring, so a rule that speaks in one of them cannot be taken away unseen. */
describe('every rule is shown by a case of what is wrong', () => {
  it.each(ALL.filter(([, rule]) => rule !== (BILAG_RULES[0] as unknown as AnyRule)))('%s', (_name, rule) => {
    expect(said.get(rule)).toBeGreaterThan(0);
  });
});
