import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readKendskab } from '../../src/import/genkend/kendskab.ts';
import { readPortal } from '../../src/reader/read-content.ts';
import { withContent } from '../../src/tests/overlay.ts';
import { findKendtMoede, readImportgrundlag } from './import-kendskab.ts';
import { createKendteOrd } from './import-ord.ts';

const MOEDE = 'moeder/nordjylland/socdir/2012-06-14.md';

it('an import is told the same of bodies, places, people and meetings as the site is', () => {
  withContent(undefined, (folder) => {
    const { portal } = readPortal(folder);
    const { kendskab, organer, moeder } = readImportgrundlag(folder, folder);
    expect(kendskab).toEqual(readKendskab(portal));
    expect(organer).toEqual(portal.organer.map(({ id }) => id));
    const keys = ({ file, organ, dato, status }: (typeof moeder)[number]) => ({ file, organ, dato, status });
    expect(moeder.map(keys)).toEqual(portal.moeder.map((moede) => keys({ ...moede, mappe: folder })));
  });
});

it('every word of the texts is known', () => {
  withContent(undefined, (folder) => {
    const { ord } = readImportgrundlag(folder, folder);
    const isKendt = createKendteOrd(ord);
    expect(['tiltræde', 'socialdirektørerne'].filter((word) => !isKendt(word))).toEqual([]);
    expect(isKendt('findesikkenogensteder')).toBe(false);
  });
});

it('a meeting that is still in doubt is known, and one whose fields cannot be read does not stop the import', () => {
  withContent(undefined, (folder) => {
    const text = readFileSync(join(folder, MOEDE), 'utf8');
    const change = (changed: string) => {
      writeFileSync(join(folder, MOEDE), changed);
      const { moeder } = readImportgrundlag(folder, folder);
      return findKendtMoede({ organ: 'nordjylland/socdir', dato: '2012-06-14' }, moeder)?.file;
    };
    const doubt = 'status: udkast\ntvivl:\n  - { felt: tid, tilstand: mangler, besked: Papiret siger ikke hvornår. }';
    expect(change(text.replace('status: udkast', doubt))).toBe(MOEDE);
    expect(change(text.replace('status: udkast', 'status: [nix'))).toBeUndefined();
  });
});
