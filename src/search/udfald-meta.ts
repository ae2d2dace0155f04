import { UDFALD, type UdfaldKode } from '../model/udfald.ts';

/** Writes which items of a meeting have which outcomes as one line of metadata: `punkt-1:godkendt punkt-2:udsat`. */
export function writeUdfaldMeta(punkter: readonly { id: string; udfald: readonly { udfald: UdfaldKode }[] }[]): string {
  return punkter
    .filter(({ udfald }) => udfald.length > 0)
    .map(({ id, udfald }) => `${id}:${[...new Set(udfald.map((item) => item.udfald))].join()}`)
    .join(' ');
}

/** Reads the outcomes of a meeting's items by their ids; the inverse of `writeUdfaldMeta`. */
export function readUdfaldMeta(meta: string | undefined): Map<string, UdfaldKode[]> {
  const entries = (meta ?? '').split(' ').filter((part) => part.includes(':'));
  return new Map(
    entries.map((part) => {
      const [id = '', codes = ''] = part.split(':');
      return [id, codes.split(',').filter(isUdfaldKode)];
    }),
  );
}

function isUdfaldKode(code: string): code is UdfaldKode {
  return Object.hasOwn(UDFALD, code);
}
