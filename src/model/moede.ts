import { z } from 'zod';
import { Dato } from './dato.ts';
import { KildeMedFil, RegionSlug, Tekst } from './felter.ts';
import { Person } from './person.ts';
import { type Punkt, PunktFakta } from './punkt.ts';
import { Klokkeslaet, Tidsrum, isEndBeforeStart, splitTid } from './tid.ts';
import type { Versioner } from './version.ts';

/** Status of a meeting paper and what a reader must know of it. */
export const STATUS = {
  dagsorden: { navn: 'Dagsorden', forklaring: 'Det planlagte møde. Der er ikke offentliggjort et referat.' },
  udkast: { navn: 'Udkast til referat', forklaring: 'Referatet er ikke godkendt endnu og kan blive ændret.' },
  godkendt: { navn: 'Referat', forklaring: 'Hvad der blev drøftet og besluttet på mødet.' },
  aflyst: { navn: 'Aflyst', forklaring: 'Mødet blev ikke holdt.' },
} as const;
export type MoedeStatus = keyof typeof STATUS;

/** The next meeting as the paper announces it. */
const NaesteMoede = z.strictObject({
  dato: Dato.describe('Dagen for det næste møde.'),
  tid: Tidsrum.optional().describe('Klokkeslæt for det næste møde.'),
  sted: Tekst.optional().describe('Sted for det næste møde.'),
  note: Tekst.optional().describe('Forbehold, fx «Året fremgår ikke af kilden».'),
});

const Bemaerkning = z.strictObject({
  punkt: Tekst.optional().describe(
    'Nummeret på det punkt, bemærkningen hører til; udelades, når den gælder hele mødet.',
  ),
  tekst: Tekst.describe('Hvad læseren skal vide om kilden, fx en åbenlys fejl, der er bevaret.'),
});

/** What an import could not decide: the meeting is not published while anything stands here. */
const Tvivl = z.strictObject({
  felt: Tekst.optional().describe('Feltet, det gælder, fx tid eller punkter.3; udelades, når det gælder teksten.'),
  tilstand: z.enum(['mangler', 'modstridende']).describe('Om papiret tier eller siger to ting.'),
  besked: Tekst.describe('Hvad der blev fundet, og hvad der skal gøres.'),
  linje: Tekst.optional().describe('Linjen i papiret.'),
});

const Rettelse = z.strictObject({
  dato: Dato.describe('Dagen, rettelsen blev lagt ud.'),
  punkt: Tekst.optional().describe('Nummeret på det punkt, rettelsen gælder; udelades, når den gælder hele mødet.'),
  tekst: Tekst.describe('Hvad der var forkert, og hvad der står nu, i hele sætninger.'),
});
export type Rettelse = z.output<typeof Rettelse>;

/** Frontmatter of a meeting file. */
export const MoedeFrontmatter = z
  .strictObject({
    organ: RegionSlug.describe('Det organ, der holder mødet: region/organ, fx nordjylland/socdir.'),
    dato: Dato.describe('Mødets dag, år-måned-dag, fx 2012-03-01. Den skal passe med filens navn.'),
    titel: Tekst.optional().describe('Mødets egen titel, når det har en, fx «Udvidet møde».'),
    tid: Tidsrum.optional().describe('Klokkeslæt, fx 10.00-12.00 eller 13.00. Udelades, når kilden ikke siger det.'),
    slut: Klokkeslaet.optional().describe('Hvornår mødet sluttede, når «tid» kun har begyndelsen.'),
    sted: Tekst.optional().describe('Hvor mødet holdes.'),
    status: z
      .enum(Object.keys(STATUS) as [MoedeStatus, ...MoedeStatus[]])
      .describe('dagsorden, udkast, godkendt eller aflyst.'),
    udsendt: Dato.optional().describe('Dagen, papiret er udsendt, når kilden siger det.'),
    sagsnr: Tekst.optional().describe('Sagsnummer i sekretariatets journal.'),
    dokumentnr: Tekst.optional().describe('Dokumentnummer i sekretariatets journal.'),
    kilde: KildeMedFil.optional().describe('Det papir, siden er gengivet efter.'),
    deltagere: z.array(Person).optional().describe('De, der deltog: navne eller { navn, kommune, … }.'),
    afbud: z.array(Person).optional().describe('De, der havde meldt afbud.'),
    punkter: z.record(z.string(), PunktFakta).optional().describe('Oplysninger om punkterne, under punktets nummer.'),
    naesteMoede: NaesteMoede.optional().describe('Næste møde, som papiret nævner det.'),
    bemaerkninger: z.array(Bemaerkning).optional().describe('Redaktionens bemærkninger til kilden.'),
    rettelser: z
      .array(Rettelse)
      .optional()
      .describe('Redaktionens egne ord om rettelser, der er lavet, efter at siden blev offentliggjort.'),
    tvivl: z
      .array(Tvivl)
      .optional()
      .describe(
        'Det, importen ikke kunne afgøre. Mødet bliver ikke udgivet, før listen er tom: ret feltet, og slet linjen.',
      ),
    historik: z
      .boolean()
      .optional()
      .describe('Falsk (false) holder loggen over versioner og den tidligere dagsorden tilbage.'),
  })
  .superRefine((moede, ctx) => {
    const [fra, til] = moede.tid ? splitTid(moede.tid) : [];
    if (til && moede.slut)
      ctx.addIssue({ code: 'custom', path: ['slut'], message: '«tid» siger allerede, hvornår mødet sluttede.' });
    if (moede.naesteMoede && moede.naesteMoede.dato <= moede.dato)
      ctx.addIssue({
        code: 'custom',
        path: ['naesteMoede', 'dato'],
        message: 'Det næste møde ligger ikke efter dette.',
      });
    if (fra && moede.slut && isEndBeforeStart(fra, moede.slut))
      ctx.addIssue({
        code: 'custom',
        path: ['slut'],
        message: `Mødet slutter (${moede.slut}), før det begynder (${fra}).`,
      });
  });
export type MoedeFrontmatter = z.output<typeof MoedeFrontmatter>;

/** A meeting: its facts and the items of its text, without the text. */
export interface Moede extends MoedeFrontmatter {
  /** `region/organ/dag`, also its address below `/moeder/`. */
  id: string;
  file: string;
  /** Items in the order of the meeting. */
  indhold: Punkt[];
  /** Names of files in the meeting's own folder. */
  bilagsfiler: string[];
  /** What the repository's history tells, when it could be read and there is more than one version. */
  versioner?: Versioner;
}
