import { formatDato, formatPeriode } from '../model/dato.ts';
import { groupMedlemmer, MEDLEMSTILSTAND } from '../model/medlemskab.ts';
import type { Medlem, Organ } from '../model/organ.ts';
import type { Medlemstabel, MedlemVisning } from '../model/visning.ts';
import { tilhoer } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** The seats of a body as they stand on a day. */
export function getMedlemstabel(portal: PortalIndex, { medlemmer = [] }: Organ, today: string): Medlemstabel {
  const kilder = [...new Set(medlemmer.map(({ kilde }) => kilde))];
  return {
    antal: medlemmer.length,
    grupper: groupMedlemmer(medlemmer, today).map(({ tilstand, medlemmer: list }) => ({
      titel: MEDLEMSTILSTAND[tilstand],
      medlemmer: list.map((medlem) => visMedlem(portal, medlem, kilder.indexOf(medlem.kilde) + 1)),
    })),
    kilder,
    faellesTid: sharedTime(medlemmer),
  };
}

function visMedlem(portal: PortalIndex, medlem: Medlem, kilde: number): MedlemVisning {
  const { navn, kommune, rolle, fra, til, pr } = medlem;
  return {
    ...{ navn, kommune, rolle, fra, til, pr, kilde },
    tid: medlemsperiode(medlem),
    tilhoer: tilhoer(portal, medlem),
  };
}

/** The period of a seat in words, as far as its source gives it. */
export function medlemsperiode(medlem: Pick<Medlem, 'fra' | 'til' | 'pr'>): string {
  return formatPeriode(medlem) || (medlem.pr ? `pr. ${formatDato(medlem.pr)}` : 'periode ikke oplyst');
}

function sharedTime(medlemmer: readonly Medlem[]): string | undefined {
  const [shared, ...others] = new Set(medlemmer.map(medlemsperiode));
  if (shared === undefined || others.length > 0) return undefined;
  if (!medlemmer.some(({ fra, til, pr }) => fra ?? til ?? pr)) return 'Kilden oplyser ikke, hvornår medlemmerne sad.';
  const hasPeriod = medlemmer.some(({ fra, til }) => fra ?? til);
  return `Tid: ${shared}.${hasPeriod ? '' : ' Kilden giver ingen perioder.'}`;
}
