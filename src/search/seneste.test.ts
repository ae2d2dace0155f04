import { expect, it } from 'vitest';
import { Seneste } from './seneste.ts';

it('the latest answers are remembered, and the one that was kept longest ago is forgotten first', () => {
  const seneste = new Seneste<number>(2);
  seneste.keep('a', 1);
  seneste.keep('b', 2);
  seneste.keep('a', 3);
  seneste.keep('c', 4);
  expect(['a', 'b', 'c'].map((key) => [seneste.has(key), seneste.get(key)])).toEqual([
    [true, 3],
    [false, undefined],
    [true, 4],
  ]);
});
