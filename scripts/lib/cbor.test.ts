import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinArray, readText, splitArray, writeText } from './cbor.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('arrays of an index', () => {
  it('are taken apart into elements of every kind, each as it was written', () => {
    // Examples of RFC 8949, appendix A: 1000, -1, "a", h'01020304', [1, [2, 3]], {"a": 1, "b": [2, 3]}, 0("…"), true, 1.1
    const elements = '1903e8 20 6161 4401020304 8201820203 a26161016162820203 c0636d6167 f5 fb3ff199999999999a'.split(
      ' ',
    );
    expect(splitArray(bytes(`89${elements.join('')}`)).map((one) => Buffer.from(one).toString('hex'))).toEqual(
      elements,
    );
  });

  it('are put together as they were, however many elements and letters they have', () => {
    const long = Array.from({ length: 70_000 }, (_, index) => `${index}`);
    expect(
      splitArray(joinArray(long.map(writeText)))
        .map(readText)
        .join(),
    ).toBe(long.join());
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 })), (texts) => {
        expect(splitArray(joinArray(texts.map(writeText))).map(readText)).toEqual(
          texts.map((text) => text.toWellFormed()),
        );
      }),
    );
  });

  it('are refused when they are something else or end too early', () => {
    expect(() => splitArray(bytes('6161'))).toThrow('No CBOR array');
    expect(() => readText(bytes('01'))).toThrow('No CBOR text');
    expect(() => splitArray(bytes('820101'.slice(0, 4)))).toThrow('ends');
    expect(() => splitArray(bytes('9f01ff'))).toThrow('unknown length');
  });
});
