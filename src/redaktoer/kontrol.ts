import { readFrontmatter, readYaml } from '../markdown/frontmatter.ts';
import { validate } from '../markdown/validate.ts';
import { Indstillinger } from '../model/indstillinger.ts';
import { personfund } from '../rules/personfund.ts';
import { findPersonoplysninger } from '../rules/personoplysninger.ts';
import { withoutTilladte } from '../rules/tilladt.ts';
import type { Filformat } from './filformat.ts';

/** What the portal's settings say may stand in the content though it looks like a person's. */
export type Tilladelser = Pick<Indstillinger, 'tilladt' | 'kontakt'>;

/**
 * Why a file may not be saved, in sentences for the editor; none when it may. What is saved is public at once, so
 * personal data are looked for before that, in the file as it would be written.
 */
export function findHindringer(format: Filformat, text: string, tilladelser: Tilladelser): string[] {
  const yaml = format.endelse === 'md' ? readFrontmatter(text) : readYaml(text);
  const { findings } = validate(format.schema, yaml);
  const own = format.schema === Indstillinger ? validate(Indstillinger, yaml).value : undefined;
  const felter = findings.map(({ field, message, help }) => `${field && `${field}: `}${message} ${help}`.trim());
  return [...new Set([...findPersoner(text, own ?? tilladelser), ...felter])];
}

function findPersoner(text: string, tilladelser: Tilladelser): string[] {
  const fund = findPersonoplysninger(text).map(({ art, index, length }) =>
    personfund(art, text.slice(index, index + length), { file: '', line: 1, column: 1, field: '', hvor: 'Teksten' }),
  );
  return withoutTilladte(fund, tilladelser).map(({ message, help }) => `${message} ${help}`);
}
