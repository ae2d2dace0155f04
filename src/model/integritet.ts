import type { FieldFinding } from './finding.ts';
import { findHenvisninger, type Henvisning, type Henvisningsart } from './henvisninger.ts';
import { findDuplicates } from './to-gange.ts';
import { findCycles } from './organ-i-ring.ts';
import { didYouMean } from './naermeste.ts';
import type { Portal } from './portal.ts';
import { readReference, type MoedeReference } from './reference.ts';

const NAVNE: Record<Henvisningsart, [navn: string, sted: string]> = {
  organ: ['Organet', 'content/organer'],
  kommune: ['Kommunen', 'content/kommuner.yaml'],
  region: ['Regionen', 'content/regioner.yaml'],
  sag: ['Sagen', 'content/sager'],
  rammeaftale: ['Rammeaftalen', 'content/rammeaftaler'],
};

/** Where all ids of a kind stand in one file, its kind. */
const LISTE: Partial<Record<Henvisningsart, string>> = { kommune: 'kommuner', region: 'regioner' };

/**
 * What does not hold together in a portal: references that lead nowhere, ids given twice, bodies above themselves.
 * `unreadable` are files that could not be read, as `moede:region/organ/dag` or, for lists, `kommuner`:
 * they have findings of their own already.
 */
export function checkIntegritet(portal: Portal, unreadable: ReadonlySet<string> = new Set()): FieldFinding[] {
  const known = knownIds(portal);
  const moeder = new Map(portal.moeder.map((moede) => [moede.id, moede.indhold.map((punkt) => punkt.id)]));
  const findings: FieldFinding[] = [];
  for (const henvisning of findHenvisninger(portal)) {
    const finding =
      henvisning.art === 'moede'
        ? checkMoede(henvisning, known.organ, moeder, unreadable)
        : checkId(henvisning, known[henvisning.art], unreadable);
    if (finding) findings.push(finding);
  }
  return [...findings, ...findCycles(portal), ...findDuplicates(portal)];
}

function knownIds(portal: Portal): Record<Henvisningsart, Set<string>> {
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    organ: idsOf(portal.organer),
    kommune: idsOf(portal.kommuner),
    region: idsOf(portal.regioner),
    sag: idsOf(portal.sager),
    rammeaftale: idsOf(portal.rammeaftaler),
  };
}

function checkId(
  { file, field, art, id }: Extract<Henvisning, { art: Henvisningsart }>,
  known: Set<string>,
  unreadable: ReadonlySet<string>,
): FieldFinding | undefined {
  if (known.has(id) || unreadable.has(`${art}:${id}`) || unreadable.has(LISTE[art] ?? '')) return undefined;
  const [navn, sted] = NAVNE[art];
  return {
    rule: `ukendt-${art}`,
    severity: 'error',
    file,
    field,
    message: `${navn} «${id}» findes ikke.${didYouMean(id, known)}`,
    help: `Ret stavemåden, eller opret den i ${sted}.`,
  };
}

function checkMoede(
  { file, field, reference }: Extract<Henvisning, { art: 'moede' }>,
  organer: Set<string>,
  moeder: Map<string, string[]>,
  unreadable: ReadonlySet<string>,
): FieldFinding | undefined {
  const { organ, dag, fragment, ikkeHer } = readReference(reference);
  const id = `${organ}/${dag}`;
  const found = (severity: 'error' | 'warning', message: string, help: string): FieldFinding => ({
    rule: 'ukendt-moede',
    severity,
    file,
    field,
    message,
    help,
  });
  if (ikkeHer) {
    if (moeder.has(id))
      return found(
        'warning',
        `Mødet ${id} er mærket ikkeHer, men findes på portalen.`,
        `Skriv henvisningen som ${id}.`,
      );
    return checkId({ file, field: `${field}.organ`, art: 'organ', id: organ }, organer, unreadable);
  }
  const punkter = moeder.get(id);
  if (field.endsWith('.godkender') && file === `moeder/${id}.md`)
    return found('error', 'Et møde kan ikke godkende sit eget referat.', 'Skriv det møde, hvis referat blev godkendt.');
  if (unreadable.has(`moede:${id}`)) return undefined;
  if (!punkter)
    return found(
      'error',
      `Mødet «${show(reference)}» findes ikke på portalen.${didYouMean(id, moeder.keys())}`,
      'Ret henvisningen. Er mødet ikke på portalen, så skriv { organ: …, dato: …, ikkeHer: true }.',
    );
  if (fragment && !punkter.includes(fragment))
    return found(
      'error',
      `Mødet ${id} har ikke noget ${fragment}.${didYouMean(fragment, punkter)}`,
      'Ret nummeret efter #.',
    );
  return undefined;
}

function show(reference: MoedeReference): string {
  return typeof reference === 'string' ? reference : `${reference.organ}/${reference.dato}`;
}
