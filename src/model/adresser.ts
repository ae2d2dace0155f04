import { addressOfFile } from './adresse.ts';
import { aarOf } from './dato.ts';
import { organisationsaar } from './organ-i-tid.ts';
import type { Portal } from './portal.ts';

/** Pages that every portal has, besides those its content gives. */
export const FASTE: ReadonlySet<string> = new Set([
  '/',
  '/soeg/',
  '/moeder/',
  '/organer/',
  '/rammeaftaler/',
  '/sager/',
  '/beslutninger/',
  '/kommuner/',
  '/kalender/',
  '/ordliste/',
  '/redaktoer/',
  '/redaktoer/vejledning/',
  '/was/',
]);

/** So many decisions fit on one page; more are split by year. */
export const BESLUTNINGER_PAA_EN_SIDE = 150;

/** Every page address of a portal, each once: what the build must make, and what a link may lead to. */
export function addressesOf(portal: Portal): Set<string> {
  const files = [...portal.moeder, ...portal.organer, ...portal.rammeaftaler, ...portal.sager, ...portal.sider];
  return new Set([
    ...FASTE,
    ...files.map(({ file }) => addressOfFile(file)),
    ...portal.moeder.flatMap(({ organ, dato }) => [`/moeder/${organ}/`, `/moeder/${aarOf(dato)}/`]),
    ...beslutningsaar(portal).map((aar) => `/beslutninger/${aar}/`),
    ...portal.kommuner.map(({ id }) => `/kommuner/${id}/`),
    ...regionerWithOrganer(portal).map((region) => `/organisation/${region}/`),
    ...organisationsaar(portal).map(({ region, aar }) => `/organisation/${region}/${aar}/`),
  ]);
}

/**
 * Address of a meeting's agenda as it was before the minutes. It is no promise, and not among the addresses of a portal:
 * it depends on the repository's history and can be kept back.
 */
export function addressOfDagsorden(moedeId: string): string {
  return `/moeder/${moedeId}/dagsorden/`;
}

/** The years that decisions are split by; none when one page holds them all. */
export function beslutningsaar(portal: Pick<Portal, 'moeder'>): string[] {
  const moeder = portal.moeder.filter((moede) => antalBeslutninger(moede) > 0);
  const count = moeder.reduce((sum, moede) => sum + antalBeslutninger(moede), 0);
  return count > BESLUTNINGER_PAA_EN_SIDE ? [...new Set(moeder.map(({ dato }) => aarOf(dato)))].sort().reverse() : [];
}

/** How many items of a meeting have an outcome. */
export function antalBeslutninger({ punkter = {} }: Pick<Portal['moeder'][number], 'punkter'>): number {
  return Object.values(punkter).filter(({ udfald }) => udfald !== undefined).length;
}

/** Regions that have at least one body, in the portal's order. */
export function regionerWithOrganer({ regioner, organer }: Pick<Portal, 'regioner' | 'organer'>): string[] {
  const used = new Set(organer.map(({ region }) => region));
  return regioner.map(({ id }) => id).filter((id) => used.has(id));
}
