import type { Portal } from './portal.ts';
import type { MoedeReference } from './reference.ts';

/** What an id in a field names. */
export type Henvisningsart = 'organ' | 'kommune' | 'region' | 'sag' | 'rammeaftale';

/** An id in a field of a file, and what it should name; or a reference to a meeting. */
export type Henvisning =
  | { file: string; field: string; art: Henvisningsart; id: string }
  | { file: string; field: string; art: 'moede'; reference: MoedeReference };

/** Every reference of a portal, in the order of its files. */
export function* findHenvisninger(portal: Portal): Generator<Henvisning> {
  yield* fromSmallFiles(portal);
  for (const moede of portal.moeder) yield* fromMoede(moede);
  for (const organ of portal.organer) yield* fromOrgan(organ);
  for (const aftale of portal.rammeaftaler) yield* fromRammeaftale(aftale);
  for (const { file, region, begivenheder } of portal.aarshjul) {
    yield { file, field: 'region', art: 'region', id: region };
    for (const [index, { organ }] of begivenheder.entries())
      if (organ) yield { file, field: `begivenheder.${index}.organ`, art: 'organ', id: organ };
  }
  for (const { file, region, organer = [] } of portal.sager) {
    yield { file, field: '', art: 'region', id: region };
    for (const [index, id] of organer.entries()) yield { file, field: `organer.${index}`, art: 'organ', id };
  }
}

function* fromSmallFiles(portal: Portal): Generator<Henvisning> {
  for (const [index, id] of portal.indstillinger.regioner.entries())
    yield { file: 'portal.yaml', field: `regioner.${index}`, art: 'region', id };
  for (const [index, { efterfoelger }] of portal.regioner.entries())
    if (efterfoelger) yield { file: 'regioner.yaml', field: `${index}.efterfoelger`, art: 'region', id: efterfoelger };
  for (const [index, { regioner }] of portal.kommuner.entries())
    for (const [at, { region }] of regioner.entries())
      yield { file: 'kommuner.yaml', field: `${index}.regioner.${at}.region`, art: 'region', id: region };
  for (const [index, { organ }] of portal.ordliste.entries())
    if (organ) yield { file: 'ordliste.yaml', field: `${index}.organ`, art: 'organ', id: organ };
}

function* fromMoede(moede: Portal['moeder'][number]): Generator<Henvisning> {
  const { file } = moede;
  yield { file, field: 'organ', art: 'organ', id: moede.organ };
  for (const list of ['deltagere', 'afbud'] as const)
    for (const [index, { kommune }] of (moede[list] ?? []).entries())
      if (kommune) yield { file, field: `${list}.${index}.kommune`, art: 'kommune', id: kommune };
  for (const [nr, fakta] of Object.entries(moede.punkter ?? {})) {
    const field = `punkter.${nr}`;
    for (const id of fakta.sag ?? []) yield { file, field: `${field}.sag`, art: 'sag', id };
    for (const id of fakta.rammeaftale ?? []) yield { file, field: `${field}.rammeaftale`, art: 'rammeaftale', id };
    for (const key of ['godkender', 'retter'] as const)
      for (const reference of fakta[key] ?? []) yield { file, field: `${field}.${key}`, art: 'moede', reference };
    for (const key of ['flyttetFra', 'flyttetTil'] as const) {
      const reference = fakta[key];
      if (reference && reference !== 'naeste') yield { file, field: `${field}.${key}`, art: 'moede', reference };
    }
  }
}

function* fromOrgan(organ: Portal['organer'][number]): Generator<Henvisning> {
  const { file } = organ;
  yield { file, field: '', art: 'region', id: organ.region };
  for (const key of ['overordnet', 'efterfoelger'] as const) {
    const id = organ[key];
    if (id) yield { file, field: key, art: 'organ', id };
  }
  for (const [index, relation] of (organ.relationer ?? []).entries())
    yield { file, field: `relationer.${index}.organ`, art: 'organ', id: relation.organ };
  for (const [index, { kommune }] of (organ.medlemmer ?? []).entries())
    if (kommune) yield { file, field: `medlemmer.${index}.kommune`, art: 'kommune', id: kommune };
}

function* fromRammeaftale(aftale: Portal['rammeaftaler'][number]): Generator<Henvisning> {
  const { file } = aftale;
  yield { file, field: 'region', art: 'region', id: aftale.region };
  if (aftale.erstatter) yield { file, field: 'erstatter', art: 'rammeaftale', id: aftale.erstatter };
  for (const [index, trin] of (aftale.godkendelse ?? []).entries()) {
    yield { file, field: `godkendelse.${index}.organ`, art: 'organ', id: trin.organ };
    if (trin.moede) yield { file, field: `godkendelse.${index}.moede`, art: 'moede', reference: trin.moede };
  }
}
