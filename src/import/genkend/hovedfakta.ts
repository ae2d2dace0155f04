import type { RootContent } from 'mdast';
import type { MoedeStatus } from '../../model/moede.ts';
import { findDage } from './dag.ts';
import { findFremmoede, type Fremmoede } from './deltagere.ts';
import { valueOf, type Hoved, type Hovedfelt } from './hoved.ts';
import { decideOrgan } from './moedeorgan.ts';
import { tellFremmedRegion } from './organregion.ts';
import { decideStatus } from './status.ts';
import type { Valg } from './valg.ts';
import type { Kendskab } from './kendskab.ts';
import { tekstOf } from './fraser.ts';
import { writeIndledning } from './indledning.ts';
import { findKildetitel, isShort, OM_PAPIRET } from './kildetitel.ts';
import { firstSted } from './stedet.ts';
import { findTidOgSted } from './tidsted.ts';
import type { Spor } from './tvivl.ts';
import type { Papir } from '../papir.ts';

/** What the head of a paper says, as the frontmatter has it. */
export interface Hovedfakta extends Fremmoede {
  organ?: string;
  dato?: string;
  titel?: string;
  tid?: string;
  slut?: string;
  sted?: string;
  status: MoedeStatus;
  udsendt?: string;
  sagsnr?: string;
  dokumentnr?: string;
  kilde: { titel: string; organ?: string; dato?: string };
  naesteMoede?: { dato: string; tid?: string };
  /** Fields that stand empty in the paper. */
  tomme: string[];
  /** What else stands in the head, kept as text before the first item. */
  indledning: RootContent[];
}

/** Reads the facts of a head. `hasBeslutninger` tells whether the items have decisions with text. */
export function readHovedfakta(
  hoved: Hoved,
  papir: Papir,
  { kendskab, valg, hasBeslutninger }: { kendskab: Kendskab; valg: Valg; hasBeslutninger: boolean },
  spor: Spor,
): Hovedfakta {
  const { titler, gentaget } = findKildetitel(hoved);
  const moedefelter = hoved.felter.filter(({ felt, linjer }) => felt === 'moede' && linjer.length > 0);
  const egenTitel = hoved.felter.find((felt) => felt.felt === 'titel' && isEgenTitel(felt)) ?? moedefelter[1];
  const dage = valg.dato
    ? { ...findDage(hoved, papir.fil, { ...spor, tvivl: [] }), dato: valg.dato }
    : findDage(hoved, papir.fil, spor);
  const organ = decideOrgan(hoved, papir, { kendskab, valg }, spor);
  const moede = moedefelter[0];
  const papirnavn = hoved.felter.find(({ felt, linjer }) => felt === 'titel' && OM_PAPIRET.test(linjer.join(' ')));
  const titel =
    titler.length > 0
      ? titler.map(({ tekst }) => tekst.replace(/[,:]$/, '')).join(', ')
      : papirnavn
        ? valueOf(papirnavn)
        : moede
          ? `${moede.navn} ${valueOf(moede)}`
          : '';
  const tomme = hoved.felter.filter(({ linjer, felt }) => linjer.length === 0 && felt !== 'kontakt');
  const { rester, ...tidOgSted } = findTidOgSted(hoved, spor);
  const indledning = writeIndledning(
    hoved,
    {
      linjer: new Set([...titler, ...gentaget]),
      felter: [moede, egenTitel, titler.length > 0 ? undefined : papirnavn],
    },
    rester,
  );
  spor.brugt.push(...gentaget.map(({ tekst }) => tekst));
  spor.brugt.push(...hoved.felter.map(({ navn }) => navn), ...hoved.brugt);
  if (titel === '') spor.givet.push(papir.fil);
  const kilde = {
    titel: titel || papir.fil.replace(/\.[a-z]+$/i, ''),
    ...(moede && titler.length > 0 && !titel.includes(valueOf(moede)) ? { organ: valueOf(moede) } : {}),
    ...(dage.ordret && !titel.includes(dage.ordret) ? { dato: dage.ordret } : {}),
  };
  if (kilde.dato && [kilde.organ ?? '', ...indledning.map(tekstOf)].some((tekst) => tekst.includes(dage.ordret ?? '-')))
    spor.givet.push(kilde.dato);
  const fremmoede = findFremmoede(hoved, kendskab, papir.tekst, spor);
  if (!valg.organ) tellFremmedRegion(organ, fremmoede, kendskab, { spor, sted: firstSted(hoved) });
  return {
    ...(organ ? { organ } : {}),
    ...(dage.dato ? { dato: dage.dato } : {}),
    ...(egenTitel ? { titel: titelOf(egenTitel) } : {}),
    ...tidOgSted,
    status: decideStatus(
      hoved,
      hoved.frie.filter(isShort).map(({ tekst }) => tekst),
      papir,
      hasBeslutninger,
      spor,
    ),
    ...(dage.udsendt ? { udsendt: dage.udsendt } : {}),
    ...readNumre(hoved.felter),
    kilde,
    ...fremmoede,
    tomme: tomme.map(({ navn }) => navn),
    indledning,
  };
}

/** `Emne: Referat fra mødet` is what the paper is called, not the meeting. */
function isEgenTitel(felt: Hovedfelt): boolean {
  return felt.linjer.length > 0 && !OM_PAPIRET.test(valueOf(felt)) && !/^møde i\s/i.test(valueOf(felt));
}

/** A number says nothing without what it counts: `Møde nr. 3/2013`. */
function titelOf(felt: Hovedfelt): string {
  return /n(?:umme)?r$/i.test(felt.navn) ? `${felt.navn}. ${valueOf(felt)}` : valueOf(felt);
}

/** `Sagsnr./Dok.nr.` has two numbers, each label otherwise one. */
function readNumre(felter: readonly Hovedfelt[]): { sagsnr?: string; dokumentnr?: string } {
  const numre: { sagsnr?: string; dokumentnr?: string } = {};
  for (const felt of felter.filter(({ felt: art, linjer }) => art === 'nummer' && linjer.length > 0)) {
    const isBoth = /sag/i.test(felt.navn) && /dok/i.test(felt.navn);
    const [first = '', second] = isBoth ? valueOf(felt).split(/\s+\/\s+|\s*,\s*|\s+og\s+/) : [valueOf(felt)];
    if (/dok/i.test(felt.navn) && !isBoth) numre.dokumentnr ??= first;
    else numre.sagsnr ??= first;
    if (second) numre.dokumentnr ??= second;
  }
  return numre;
}
