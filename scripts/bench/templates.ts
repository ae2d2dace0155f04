/** Wording of the corpus: sentences with slots that `Prose` fills, the frequent ones first. */

/** Who acts. */
export const ACTORS = [
  ...['kommunerne', 'sekretariatet', 'styregruppen', 'regionen', 'arbejdsgruppen', 'driftsherrerne', 'kredsen'],
  ...['forvaltningerne', 'netværket', 'direktørerne', 'de faglige konsulenter', 'brugerorganisationerne', 'tilbuddene'],
  ...[
    'rådet',
    'myndighedsafdelingerne',
    'økonomimedarbejderne',
    'lederne',
    'de pårørende',
    'medarbejderne',
    'koordinatorerne',
  ],
];

/** When. */
export const DATES = [
  ...[
    'i løbet af foråret',
    'efter sommerferien',
    'fra årsskiftet',
    'inden næste møde',
    'i tredje kvartal',
    'ved udgangen af året',
  ],
  ...[
    'på et møde i efteråret',
    'hurtigst muligt',
    'med virkning fra januar',
    'over de næste to år',
    'i den kommende periode',
  ],
];

/** Sentences of a case presentation. */
export const PRESENTATION = [
  '{aktoer} {fortid} {bestemt} {naar}.',
  'Der er behov for {ubestemt}, som kan {navnemaade} {deflertal}.',
  '{bestemt} skal {navnemaade} {deflertal}, så {aktoer} kan {navnemaade} {ubestemt}.',
  'Det foreslås, at {aktoer} {nutid} {bestemt}, og at {aktoer} {nutid} {flertal} {naar}.',
  'I alt {tal} pladser er omfattet af {bestemt}, og belægningen var {procent} procent i {aar}.',
  'Erfaringen er, at {flertal} i høj grad {nutid} {bestemt}, mens {aktoer} ikke har {tillaegsform} {deflertal}.',
  'Udgiften til {bestemt} er opgjort til {beloeb} kr., hvilket er {procent} procent mere end i {aar}.',
  'På baggrund af {bestemt} har {aktoer} {tillaegsform} en række {flertal}.',
  'Mens {aktoer} {nutid} {deflertal}, {nutid} {aktoer} {bestemt} sammen med {aktoer}.',
  'Hvis {bestemt} ikke {passiv} {naar}, bliver {deflertal} ikke {tillaegsform}.',
  '{kommune} Kommune har {tillaegsform} {bestemt} og kan give erfaringerne videre til {aktoer}.',
  'Det er vigtigt, at {flertal} {passiv} ud fra {bestemt}, og at der bliver fulgt op på {deflertal}.',
  'Arbejdet med {bestemt} har vist, at {tal} ud af {tal} borgere får {ubestemt} inden for fristen.',
  '{aktoer} peger på, at {deflertal} bør {passiv} samlet, fordi {bestemt} ellers mister sin betydning.',
  'Samtidig ønsker {aktoer} {ubestemt}, der gør det lettere at {navnemaade} {flertal} på tværs af kommunegrænser.',
  'For borgerne betyder {bestemt}, at {deflertal} kan {passiv} tættere på hjemmet.',
  '{bestemt} blev {tillaegsform} i {aar} og gælder, indtil {aktoer} har {tillaegsform} {ubestemt}.',
  'Som det fremgår af {bestemt}, har {kommune} og {kommune} aftalt at {navnemaade} {deflertal} i fællesskab.',
  'Der er afsat {beloeb} kr. til {ubestemt}, og midlerne fordeles efter antallet af {flertal}.',
  'Spørgsmålet er, om {aktoer} skal {navnemaade} {bestemt}, eller om {deflertal} kan klare opgaven.',
  'Ved den seneste opfølgning var {procent} procent af {deflertal} {tillaegsform}.',
  '{aktoer} har {tillaegsform} {bestemt}, men mangler stadig {ubestemt} og {ubestemt}.',
  'Det er forventningen, at {bestemt} {naar} kan {navnemaade} både {flertal} og {flertal}.',
  'Uden {ubestemt} er der risiko for, at {flertal} bliver {tillaegsform} forskelligt fra kommune til kommune.',
  'Flere, blandt andre {kommune} Kommune, har spurgt, hvordan {bestemt} hænger sammen med {deflertal}.',
  'Til sammenligning var der i {aar} kun {tal} {flertal}, og de blev alle {tillaegsform} af {aktoer}.',
  'Det betyder, at {aktoer} fremover {nutid} {bestemt}, før {aktoer} {nutid} {deflertal}.',
  'Både {aktoer} og {aktoer} {fortid} {bestemt}, inden {deflertal} blev {tillaegsform}.',
];

/** What a meeting is asked for. */
export const RECOMMENDATIONS = [
  'at {bestemt} godkendes',
  'at orienteringen om {bestemt} tages til efterretning',
  'at {aktoer} drøfter {deflertal}',
  'at {aktoer} {nutid} {bestemt} {naar}',
  'at der nedsættes en gruppe, som kan {navnemaade} {flertal}',
  'at {aktoer} anbefaler {ubestemt} med {flertal}',
];

/** Titles of items. */
export const TITLES = [
  'Status på {bestemt}',
  'Orientering om {deflertal}',
  'Drøftelse af {bestemt}',
  'Forslag til {ubestemt}',
  'Opfølgning på {deflertal}',
  'Evaluering af {bestemt}',
  'Principper for {flertal}',
  'Henvendelse om {flertal} i {kommune} Kommune',
  '{flertal} i {aar}',
];

/** Titles of annexes. */
export const ANNEXES = [
  'Notat om {bestemt}',
  'Udkast til {ubestemt}',
  'Oversigt over {flertal}',
  'Høringssvar om {deflertal}',
  'Plancher fra {bestemt}',
];

/** Labels of rows in tables. */
export const ROWS = ['{flertal}', '{deflertal}', 'Udgifter til {flertal}', '{kommune} Kommune', 'Øvrige {flertal}'];

/** Notes below tables and texts. */
export const NOTES = [
  'Beløbet omfatter også {flertal} og {flertal}.',
  'Opgjort af {aktoer} på grundlag af {bestemt}.',
  'Tallet for {aar} er foreløbigt, da {deflertal} mangler.',
];

/** What matters and bodies are for. */
export const SUMMARIES = [
  'Sagen handler om {bestemt} og om, hvordan {aktoer} kan {navnemaade} {deflertal}.',
  'Det gælder {flertal}, som {aktoer} {nutid} sammen med {aktoer}.',
];
