import type { Behandling, UdfaldKode } from '../../src/model/punkt.ts';

/** An outcome with the wording that says it; `behandling` is what the agenda announced. */
export interface Decision {
  udfald: UdfaldKode;
  behandling: Behandling;
  templates: readonly string[];
}

/** Decisions, the frequent ones first. */
export const DECISIONS: readonly Decision[] = [
  {
    udfald: 'godkendt',
    behandling: 'godkendelse',
    templates: ['{bestemt} blev godkendt.', 'Indstillingen blev godkendt, og {aktoer} {nutid} {deflertal} {naar}.'],
  },
  {
    udfald: 'efterretning',
    behandling: 'orientering',
    templates: [
      'Orienteringen blev taget til efterretning.',
      'Orienteringen om {bestemt} blev taget til efterretning.',
    ],
  },
  {
    udfald: 'droeftet',
    behandling: 'droeftelse',
    templates: ['{aktoer} drøftede {bestemt}. Der var enighed om at {navnemaade} {deflertal}.'],
  },
  {
    udfald: 'anbefalet',
    behandling: 'beslutning',
    templates: ['{bestemt} blev anbefalet, idet {aktoer} {nutid} {deflertal}.'],
  },
  {
    udfald: 'udsat',
    behandling: 'beslutning',
    templates: ['Punktet blev udsat, fordi {bestemt} endnu ikke er {tillaegsform}.'],
  },
  {
    udfald: 'ikke-tiltraadt',
    behandling: 'beslutning',
    templates: ['Indstillingen blev ikke tiltrådt, da {aktoer} ønskede {ubestemt} i stedet.'],
  },
];
