import { withBase } from '../model/adresse.ts';

/** An address of the portal below the path it is served from. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}
