import type { RootContent } from 'mdast';
import type { MoedeStatus } from '../model/moede.ts';
import { findDage } from './genkend-dag.ts';
import { findFremmoede, type Fremmoede } from './genkend-deltagere.ts';
import type { Hoved, Hovedfelt } from './genkend-hoved.ts';
import type { Kendskab } from './genkend-kendskab.ts';
import { findOrgan } from './genkend-organ.ts';
import { readPapirets } from './genkend-papirart.ts';
import { afsnitAf } from './genkend-fraser.ts';
import { findTidOgSted } from './genkend-tidsted.ts';
import type { Spor } from './genkend-tvivl.ts';
import type { Papir, Sted } from './papir.ts';

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

/** What was decided by whoever asks for the import. */
export interface Valg {
  organ?: string;
  dato?: string;
}

/** Reads the facts of a head. `hasBeslutninger` tells whether the items have decisions with text. */
export function readHovedfakta(
  hoved: Hoved,
  papir: Papir,
  { kendskab, valg, hasBeslutninger }: { kendskab: Kendskab; valg: Valg; hasBeslutninger: boolean },
  spor: Spor,
): Hovedfakta {
  const titler = hoved.frie.filter(({ tekst }, index) => tekst.length <= 140 && index < 10);
  const moedefelter = hoved.felter.filter(({ felt, linjer }) => felt === 'moede' && linjer.length > 0);
  const egenTitel = hoved.felter.find(({ felt, linjer }) => felt === 'titel' && linjer.length > 0) ?? moedefelter[1];
  const dage = valg.dato
    ? { ...findDage(hoved, papir.fil, { ...spor, tvivl: [] }), dato: valg.dato }
    : findDage(hoved, papir.fil, spor);
  const organ = decideOrgan(hoved, papir, { kendskab, valg }, spor);
  const moede = moedefelter[0];
  const titel =
    titler.length > 0
      ? titler.map(({ tekst }) => tekst.replace(/[,:]$/, '')).join(', ')
      : moede
        ? `${moede.navn} ${valueOf(moede)}`
        : '';
  const tomme = hoved.felter.filter(({ linjer, felt }) => linjer.length === 0 && felt !== 'kontakt');
  for (const felt of hoved.felter) spor.brugt.push(felt.navn);
  const kilde = {
    titel: titel || papir.fil.replace(/\.[a-z]+$/i, ''),
    ...(moede && titler.length > 0 && !titel.includes(valueOf(moede)) ? { organ: valueOf(moede) } : {}),
    ...(dage.ordret && !titel.includes(dage.ordret) ? { dato: dage.ordret } : {}),
  };
  return {
    ...(organ ? { organ } : {}),
    ...(dage.dato ? { dato: dage.dato } : {}),
    ...(egenTitel ? { titel: valueOf(egenTitel) } : {}),
    ...findTidOgSted(hoved, spor),
    status: decideStatus(
      hoved,
      titler.map(({ tekst }) => tekst),
      papir,
      hasBeslutninger,
      spor,
    ),
    ...(dage.udsendt ? { udsendt: dage.udsendt } : {}),
    ...readNumre(hoved.felter),
    kilde,
    ...findFremmoede(hoved, kendskab, papir.tekst, spor),
    tomme: tomme.map(({ navn }) => navn),
    indledning: introOf(hoved, new Set(titler), [moede, egenTitel]),
  };
}

function valueOf({ linjer }: Hovedfelt): string {
  return linjer.join(', ');
}

function decideOrgan(
  { felter, frie }: Hoved,
  papir: Papir,
  { kendskab, valg }: { kendskab: Kendskab; valg: Valg },
  spor: Spor,
): string | undefined {
  if (valg.organ) return valg.organ;
  const inHead = [
    ...felter.filter(({ felt }) => felt === 'moede').map((felt) => ({ tekst: valueOf(felt), vaegt: 1.3 })),
    ...frie.map(({ tekst }, index) => ({ tekst, vaegt: tekst.length > 200 ? 0.3 : 1 - Math.min(index, 5) * 0.04 })),
    ...felter.filter(({ felt }) => felt === 'titel').map((felt) => ({ tekst: valueOf(felt), vaegt: 0.9 })),
    { tekst: papir.fil.replace(/\.[a-z]+$/i, '').replace(/[_-]/g, ' '), vaegt: 0.6 },
  ];
  const found = findOrgan(inHead, `${papir.fil} ${papir.tekst}`, kendskab);
  const sted: Sted = felter[0]?.sted ?? frie[0]?.sted ?? { linje: 1 };
  if (found.length === 1) return found[0];
  spor.tvivl.push(
    found.length === 0
      ? {
          felt: 'organ',
          tilstand: 'mangler',
          besked: 'Papiret nævner ikke et organ, som portalen kender. Kør importen igen med --organ region/organ.',
          sted,
        }
      : {
          felt: 'organ',
          tilstand: 'modstridende',
          besked: `Papiret passer på flere organer: ${found.join(', ')}. Kør importen igen med --organ og det rigtige.`,
          sted,
        },
  );
  return undefined;
}

function decideStatus(
  hoved: Hoved,
  titler: readonly string[],
  papir: Papir,
  hasBeslutninger: boolean,
  spor: Spor,
): MoedeStatus {
  const fields = hoved.felter.filter(({ felt }) => felt === 'moede' || felt === 'titel').map(valueOf);
  const found = readPapirets([...titler, ...fields], papir.fil, hasBeslutninger);
  const sted = hoved.frie[0]?.sted ?? hoved.felter[0]?.sted ?? { linje: 1 };
  if (!found)
    spor.tvivl.push({
      felt: 'status',
      tilstand: 'mangler',
      besked:
        'Papiret siger ikke, om det er en dagsorden eller et referat, og har ingen beslutninger. Det er læst som en dagsorden.',
      sted,
    });
  else if (found.sagt && found.status === 'dagsorden' && hasBeslutninger)
    spor.tvivl.push({
      felt: 'status',
      tilstand: 'modstridende',
      besked: 'Papiret kalder sig en dagsorden, men har beslutninger. Er det referatet, så ret status.',
      sted,
    });
  else if (!found.sagt)
    spor.tvivl.push({
      felt: 'status',
      tilstand: 'usikker',
      besked: `Papiret siger ikke selv, hvad det er. Det er læst som ${found.status === 'dagsorden' ? 'en dagsorden' : 'et referat'}.`,
      sted,
    });
  return found?.status ?? 'dagsorden';
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

/** What no field of a meeting takes: kept as it is. */
function introOf(
  { felter, frie }: Hoved,
  titler: ReadonlySet<Hoved['frie'][number]>,
  taken: readonly (Hovedfelt | undefined)[],
): RootContent[] {
  const kept = felter.filter(
    (felt) =>
      felt.linjer.length > 0 &&
      (felt.felt === 'kontakt' ||
        felt.felt === 'andet' ||
        (['moede', 'titel'].includes(felt.felt) && !taken.includes(felt))),
  );
  return [
    ...kept.map((felt) => ({ ...afsnitAf(`${felt.navn}: ${valueOf(felt)}`), data: { sted: felt.sted } })),
    ...frie.filter((linje) => !titler.has(linje)).map(({ tekst, sted }) => ({ ...afsnitAf(tekst), data: { sted } })),
  ];
}
