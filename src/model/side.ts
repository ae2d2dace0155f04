import { z } from 'zod';
import { Tekst } from './felter.ts';

/** Frontmatter of a plain page in `content/sider/`. */
export const SideFrontmatter = z.strictObject({
  titel: Tekst.describe('Sidens overskrift.'),
  beskrivelse: Tekst.describe('Siden i én sætning, til søgemaskiner.'),
});
export interface Side extends z.output<typeof SideFrontmatter> {
  id: string;
  file: string;
}
