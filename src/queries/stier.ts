import { aarOf } from '../model/dato.ts';
import { beslutningsaar, regionerWithOrganer } from '../model/adresser.ts';
import { organisationsaar } from '../model/organ-i-tid.ts';
import { hasFormular } from './formular.ts';
import { getPortal } from './portal.ts';
import { hasTidligereDagsorden } from './tidligere-dagsorden.ts';

/** Paths of all pages of one kind, for `getStaticPaths`: route parameters only, a page asks for the rest. */

type Params = Record<string, string>;

const pathsOf = (list: readonly Params[]) => list.map((params) => ({ params }));

/** `{ region, [name] }` for an id such as `nordjylland/socdir/2012-03-01`. */
function splitId(id: string, ...names: string[]): Params {
  const parts = id.split('/');
  return Object.fromEntries(names.map((name, index) => [name, parts[index] ?? '']));
}

/** Every meeting. */
export async function moedeStier() {
  return pathsOf((await getPortal()).moeder.map(({ id }) => splitId(id, 'region', 'organ', 'dag')));
}

/** Every meeting whose agenda, as it was before the minutes, may be shown. */
export async function dagsordenStier() {
  const moeder = (await getPortal()).moeder.filter(hasTidligereDagsorden);
  return pathsOf(moeder.map(({ id }) => splitId(id, 'region', 'organ', 'dag')));
}

/** Every body that has meetings. */
export async function moedeOrganStier() {
  return pathsOf([...(await getPortal()).moederByOrgan.keys()].map((id) => splitId(id, 'region', 'organ')));
}

/** Every year that has meetings. */
export async function moedeAarStier() {
  return pathsOf([...new Set((await getPortal()).moeder.map(({ dato }) => aarOf(dato)))].map((aar) => ({ aar })));
}

/** Every body. */
export async function organStier() {
  return pathsOf((await getPortal()).organer.map(({ id }) => splitId(id, 'region', 'organ')));
}

/** Every region that has bodies. */
export async function organisationStier() {
  return pathsOf(regionerWithOrganer(await getPortal()).map((region) => ({ region })));
}

/** Every year that the data cover of a region's organisation. */
export async function organisationAarStier() {
  return pathsOf(organisationsaar(await getPortal()).map(({ region, aar }) => ({ region, aar })));
}

/** Every agreement. */
export async function aftaleStier() {
  return pathsOf((await getPortal()).rammeaftaler.map(({ id }) => splitId(id, 'region', 'periode')));
}

/** Every matter. */
export async function sagStier() {
  return pathsOf((await getPortal()).sager.map(({ id }) => splitId(id, 'region', 'sag')));
}

/** Every municipality. */
export async function kommuneStier() {
  return pathsOf((await getPortal()).kommuner.map(({ id }) => ({ kommune: id })));
}

/** Every plain page. */
export async function sideStier() {
  return pathsOf((await getPortal()).sider.map(({ id }) => ({ side: id })));
}

/** Every year of decisions, when they are split by year. */
export async function beslutningsaarStier() {
  return pathsOf(beslutningsaar(await getPortal()).map((aar) => ({ aar })));
}

/** The set-up of the editors' form, when there is a form. */
export async function opsaetningSti() {
  return pathsOf(hasFormular(await getPortal()) ? [{ opsaetning: 'opsaetning' }] : []);
}

/** Every address that leads on to another. */
export async function omdirigeringStier() {
  return pathsOf((await getPortal()).adresser.omdirigeringer.map(({ fra }) => ({ fra: fra.replace(/^\/|\/$/g, '') })));
}

/** Every annex. */
export async function bilagStier() {
  const { moeder, rammeaftaler } = await getPortal();
  return [...moeder, ...rammeaftaler].flatMap(({ id, file, bilagsfiler }) =>
    bilagsfiler.map((fil) => ({
      params: { fil: `${id}/${fil}` },
      props: { file: `${file.replace(/\.md$/, '')}/${fil}` },
    })),
  );
}
