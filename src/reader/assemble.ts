import type { Portal } from '../model/portal.ts';
import { groupBy } from '../model/sortering.ts';
import type { ReadFile } from './read-file.ts';

/** The portal that some files make, in their order. Files that could not be read are not in it; their findings say so. */
export function assemble(files: readonly ReadFile[], bilag: ReadonlySet<string>): Portal {
  const portal = emptyPortal();
  const byFolder = groupBy([...bilag], (file) => file.slice(0, file.lastIndexOf('/')));
  const bilagOf = (file: string) =>
    (byFolder.get(file.replace(/\.md$/, '')) ?? []).map((path) => path.slice(path.lastIndexOf('/') + 1));
  for (const { entry } of files)
    switch (entry?.art) {
      case 'moede':
        portal.moeder.push({ ...entry.value, bilagsfiler: bilagOf(entry.value.file) });
        break;
      case 'rammeaftale':
        portal.rammeaftaler.push({ ...entry.value, bilagsfiler: bilagOf(entry.value.file) });
        break;
      case 'organ':
        portal.organer.push(entry.value);
        break;
      case 'sag':
        portal.sager.push(entry.value);
        break;
      case 'side':
        portal.sider.push(entry.value);
        break;
      case 'aarshjul':
        portal.aarshjul.push(entry.value);
        break;
      case 'portal':
        portal.indstillinger = entry.value;
        break;
      case 'regioner':
        portal.regioner = entry.value;
        break;
      case 'kommuner':
        portal.kommuner = entry.value;
        break;
      case 'ordliste':
        portal.ordliste = entry.value;
        break;
      case 'adresser':
        portal.adresser = entry.value;
        break;
    }
  return portal;
}

function emptyPortal(): Portal {
  return {
    indstillinger: {
      navn: 'Rammeaftaleportalen',
      undertitel: '',
      adresse: 'https://rammeaftaleportalen.example/',
      kontakt: { navn: '' },
      regioner: [],
    },
    regioner: [],
    kommuner: [],
    ordliste: [],
    adresser: { udgivet: [], omdirigeringer: [] },
    moeder: [],
    organer: [],
    rammeaftaler: [],
    aarshjul: [],
    sager: [],
    sider: [],
  };
}
