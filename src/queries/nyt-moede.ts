import { findForrige, writeSkabelon } from '../redaktoer/skabelon.ts';
import type { PortalIndex } from './portal-index.ts';

/** What stands for the day until the editor has written it. */
const DAG = 'ÅÅÅÅ-MM-DD';

/**
 * Where a new meeting of a body is begun in the repository's own editor, with a file to write on; undefined when the
 * portal has no repository.
 */
export function nytMoedeLink({ indstillinger, moeder }: PortalIndex, organ: string): string | undefined {
  const { repository } = indstillinger;
  if (!repository) return undefined;
  const forrige = findForrige(moeder, organ);
  const value = writeSkabelon({ organ, dato: DAG, status: 'dagsorden', forrige });
  const folder = `${repository.replace(/\/$/, '')}/new/main/content/moeder/${organ}`;
  return `${folder}?${new URLSearchParams({ filename: `${DAG}.md`, value })}`;
}
