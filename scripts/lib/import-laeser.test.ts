import { afterEach, expect, it } from 'vitest';
import { createOrdsamling } from './import-ord.ts';
import { createPapirlaeser, type Papirfil, type Papirlaeser } from './import-laeser.ts';

let laeser: Papirlaeser;
afterEach(() => laeser.stop());

const KENDSKAB: Papirfil['kendskab'] = { organer: [], kommuner: [], regioner: [], personer: [] };
const ORD = createOrdsamling();
ORD.add(new TextEncoder().encode('kapacitet'));
const HOVED = 'Referat\n\nMøde: SOCDIR\nTid: 4. juni 2013\nSted: Hobro\n\n1. Evt.\n\n';

function read(text: string, kendskab = KENDSKAB) {
  const bytes = new TextEncoder().encode(HOVED + text);
  return laeser.read({ fil: 'referat.txt', bytes, kendskab, ord: ORD.numre(), valg: {} });
}

it('papers are read one after the other, with the words that are known', async () => {
  laeser = createPapirlaeser();
  expect((await read('Drøftet kapa-\ncitet.\n')).markdown).toContain('Drøftet kapacitet.');
  expect((await read('Intet.\n')).punkter).toEqual([{ nr: '1', titel: 'Evt.', afsnit: [] }]);
});

it('a paper that takes too long is given up, and the next one is read', async () => {
  laeser = createPapirlaeser({ tid: 1500, plads: 224 });
  await expect(read('Forgå-\nende '.repeat(150_000))).rejects.toMatchObject({
    message: 'Filen er for tung at læse. Den blev opgivet efter 1,5 sekunder.',
    hjaelp: expect.stringContaining('Gem mødets egen tekst i en fil for sig'),
  });
  expect((await read('Intet.\n')).punkter).toHaveLength(1);
});

it('a paper that takes too much memory is given up, and the next one is read', async () => {
  laeser = createPapirlaeser({ tid: 20_000, plads: 64 });
  await expect(read('- '.repeat(900_000))).rejects.toThrow('da den brugte mere end 64 MB');
  expect((await read('Intet.\n')).punkter).toHaveLength(1);
});

it('a paper that the program breaks on is told with what a programmer needs, and the next one is read', async () => {
  laeser = createPapirlaeser();
  const broken = { ...KENDSKAB, organer: undefined } as unknown as Papirfil['kendskab'];
  await expect(read('Intet.\n', broken)).rejects.toMatchObject({
    message: 'Programmet gik i stå over filen.',
    hjaelp: expect.stringContaining('TypeError'),
  });
  expect((await read('Intet.\n')).punkter).toHaveLength(1);
});

it('a paper that cannot be imported is told as ever', async () => {
  laeser = createPapirlaeser();
  await expect(read('Borgeren 010190-1232 blev nævnt.\n')).rejects.toThrow('CPR');
});
