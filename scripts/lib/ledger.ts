import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { addressesOf } from '../../src/model/adresser.ts';
import type { Portal } from '../../src/model/portal.ts';

const EMPTY =
  '# Hver adresse, der er udgivet, og hvor flyttede sider er nu. Linjer fjernes aldrig.\nudgivet: []\nomdirigeringer: []\n';

/** Adds the addresses of a portal that are not yet in `adresser.yaml`; nothing is ever taken out. Returns the new ones. */
export function addAddresses(content: string, portal: Portal): string[] {
  const file = join(content, 'adresser.yaml');
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : EMPTY);
  const list = document.get('udgivet');
  if (!isSeq(list)) throw new TypeError(`${file} has no list «udgivet».`);
  const known = new Set(portal.adresser.udgivet);
  const added = [...addressesOf(portal)].filter((address) => !known.has(address)).sort();
  for (const address of added) list.add(document.createNode(address));
  list.flow = false;
  if (added.length > 0) writeFileSync(file, document.toString());
  return added;
}
