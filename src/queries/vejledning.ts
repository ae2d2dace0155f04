import { renderVejledning, type Vejledning } from '../markdown/vejledning.ts';
import { readBody, hasFile } from '../reader/read-body.ts';

/** The editors' guide, in the content folder itself. */
export const VEJLEDNING = 'README.md';

/** Whether this content folder has a guide; one that was made for a test need not. */
export function hasVejledning(): boolean {
  return hasFile(VEJLEDNING);
}

/** The guide, read and rendered. */
export function getVejledning(): Vejledning {
  return renderVejledning(readBody(VEJLEDNING), { file: VEJLEDNING, base: import.meta.env.BASE_URL });
}
