import type { Finding } from '../model/finding.ts';
import { BILAG_RULES } from '../rules/rules.ts';
import { readBilagFakta } from './bilag-fakta.ts';
import { lookAtBilag } from './bilagstekst-kig.ts';
import { unreadableFinding } from './unreadable-finding.ts';

/** What is to be said of an annex. One that is not what it should be is not also told to be without text. */
export function checkBilag(root: string, file: string): Finding[] {
  try {
    const fakta = readBilagFakta(root, file);
    const findings = BILAG_RULES.flatMap((rule) => rule(fakta)).map((finding) => ({ ...finding, file }));
    const isBroken = findings.some(({ rule }) => BROKEN.has(rule));
    return isBroken ? findings : [...findings, ...lookAtBilag(root, file)];
  } catch (error) {
    return [{ ...unreadableFinding(error), file }];
  }
}

const BROKEN: ReadonlySet<string> = new Set(['bilag-indhold', 'bilag-laast', 'bilag-stort']);
