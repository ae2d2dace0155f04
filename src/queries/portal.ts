import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Portal } from '../model/portal.ts';
import { indexPortal, type PortalIndex } from './portal-index.ts';

let memo: Promise<PortalIndex> | undefined;

/** The whole portal with its derived facts. A build makes it once; in development it follows the content. */
export function getPortal(): Promise<PortalIndex> {
  if (!import.meta.env.PROD) return readCollections();
  return (memo ??= readCollections());
}

async function readCollections(): Promise<PortalIndex> {
  const [indstillinger] = await list('indstillinger');
  const [adresser] = await list('adresser');
  if (!indstillinger || !adresser) throw new Error('The content has no settings: the reader did not run.');
  const portal: Portal = {
    indstillinger,
    adresser,
    regioner: await list('regioner'),
    kommuner: await list('kommuner'),
    ordliste: await list('ordliste'),
    moeder: await list('moeder'),
    organer: await list('organer'),
    rammeaftaler: await list('rammeaftaler'),
    aarshjul: await list('aarshjul'),
    sager: await list('sager'),
    sider: await list('sider'),
  };
  return indexPortal(portal);
}

async function list<K extends CollectionKey>(key: K): Promise<CollectionEntry<K>['data'][]> {
  const entries: CollectionEntry<K>[] = await getCollection(key);
  return entries.map(({ data }) => data);
}
