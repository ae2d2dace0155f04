import { renderVejledning, type Vejledning } from '../markdown/vejledning.ts';
import { hasFile, readBody } from '../reader/read-body.ts';

/** The editors' guide, in the content folder itself. */
export const VEJLEDNING = 'README.md';
const UDEN =
  '# Vejledning til redaktører\n\nMappen med indholdet har ingen vejledning. Den skal ligge i filen README.md.\n';

/** The guide, read and rendered; a content folder without one says so. */
export function getVejledning(): Vejledning {
  const markdown = hasFile(VEJLEDNING) ? readBody(VEJLEDNING) : UDEN;
  return renderVejledning(markdown, { file: VEJLEDNING, base: import.meta.env.BASE_URL });
}
