import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackProgram } from './unpack-program.ts';

const PROGRAM = Buffer.from('pagefind_dcd\0asm');
const FILES = [
  { path: 'wasm.da.pagefind', content: gzipSync(PROGRAM) },
  { path: 'wasm.unknown.pagefind', content: gzipSync(Buffer.from('pagefind_dcd\0asm of another')) },
  {
    path: 'pagefind-entry.json',
    content: Buffer.from('{"version":"1","languages":{"da":{"hash":"da_1","wasm":"da","page_count":3}}}'),
  },
  { path: 'index/a.pf_index', content: Buffer.from('a') },
];

describe("the index's program", () => {
  const files = new Map(unpackProgram(FILES).map(({ path, content }) => [path, Buffer.from(content)]));

  it('stands unpacked, where the entry leads when Pagefind has put its own ending behind it', () => {
    const { languages } = JSON.parse(String(files.get('pagefind-entry.json')));
    expect(languages.da).toEqual({ hash: 'da_1', wasm: 'da.wasm?', page_count: 3 });
    const { pathname } = new URL(`wasm.${languages.da.wasm}.pagefind`, 'https://site.example/');
    expect(files.get(pathname.slice(1))).toEqual(PROGRAM);
  });

  it('stands there once, beside everything else', () => {
    expect([...files.keys()].sort()).toEqual(['index/a.pf_index', 'pagefind-entry.json', 'wasm.da.wasm']);
  });
});
