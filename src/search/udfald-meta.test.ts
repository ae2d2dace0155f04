import { expect, it } from 'vitest';
import { readUdfaldMeta, writeUdfaldMeta } from './udfald-meta.ts';

it('outcomes of items are read as they were written, each once, items without any left out', () => {
  const written = writeUdfaldMeta([
    { id: 'punkt-1', udfald: [{ udfald: 'godkendt' }, { udfald: 'godkendt' }, { udfald: 'udsat' }] },
    { id: 'punkt-2', udfald: [] },
  ]);
  expect(readUdfaldMeta(written)).toEqual(new Map([['punkt-1', ['godkendt', 'udsat']]]));
  expect(readUdfaldMeta(undefined)).toEqual(new Map());
});
