import type { Hoved, Hovedfelt } from './hoved.ts';
import type { Kendskab } from './kendskab.ts';
import { foldNavn } from './ord.ts';
import { readPersoner, type FundenPerson } from './personer.ts';
import type { Spor } from './tvivl.ts';

/** Who came and who did not. */
export interface Fremmoede {
  deltagere: FundenPerson[];
  afbud: FundenPerson[];
}

/** Reads the lists of people in the head; a referent or chair in a field of their own gets that role on the list. */
export function findFremmoede(hoved: Hoved, kendskab: Kendskab, tekst: string, spor: Spor): Fremmoede {
  const fremmoede: Fremmoede = { deltagere: [], afbud: [] };
  const lister = hoved.felter.filter(({ felt }) => felt === 'deltagere' || felt === 'afbud');
  const roller = hoved.felter.filter(({ felt }) => felt === 'rolle');
  for (const felt of [...lister, ...roller]) {
    const { personer, afbud, tvivl, brugt, givet } = readPersoner(felt.linjer.map(withoutBullet), kendskab, tekst);
    spor.brugt.push(...brugt);
    spor.givet.push(...givet);
    for (const besked of tvivl)
      spor.tvivl.push({
        felt: felt.felt === 'afbud' ? 'afbud' : 'deltagere',
        tilstand: 'usikker',
        besked,
        sted: felt.sted,
      });
    if (felt.felt === 'afbud') fremmoede.afbud.push(...personer, ...afbud);
    else if (felt.felt === 'deltagere') {
      for (const person of personer) addPerson(fremmoede.deltagere, person, spor);
      fremmoede.afbud.push(...afbud);
    } else for (const person of personer) addRolle(fremmoede.deltagere, person, rolleOf(felt), spor);
  }
  for (const { navn } of fremmoede.deltagere.filter((person) => fremmoede.afbud.some((other) => isSame(person, other))))
    spor.tvivl.push({
      felt: 'deltagere',
      tilstand: 'modstridende',
      besked: `${navn} står både som deltager og under afbud. Ret den ene liste.`,
      sted: hoved.felter[0]?.sted ?? { linje: 1 },
    });
  return fremmoede;
}

function withoutBullet(linje: string): string {
  return linje.replace(/^\s*[-•–*·▪]\s+/, '');
}

function addPerson(list: FundenPerson[], person: FundenPerson, spor: Spor): void {
  const known = list.find((other) => isSame(other, person));
  if (known) spor.brugt.push(person.navn, person.organisation ?? '', person.rolle ?? '');
  if (known) Object.assign(known, { ...person, ...known });
  else list.push(person);
}

/** `Referent: Hilde Holst`: she gets the role, and a place on the list when she has none. */
function addRolle(list: FundenPerson[], person: FundenPerson, rolle: string, spor: Spor): void {
  const known = list.find((other) => isSame(other, person));
  if (known) spor.brugt.push(person.navn);
  if (!known) list.push({ ...person, rolle: person.rolle ? `${person.rolle}, ${rolle}` : rolle });
  else if (known.rolle === undefined) known.rolle = rolle;
  else if (!known.rolle.includes(rolle)) known.rolle = `${known.rolle}, ${rolle}`;
}

function rolleOf({ navn }: Hovedfelt): string {
  const rolle = navn.toLowerCase();
  return /^ref/.test(rolle) ? 'referent' : rolle;
}

function isSame(a: FundenPerson, b: FundenPerson): boolean {
  return foldNavn(a.navn) === foldNavn(b.navn);
}
