import { describe, expect, it } from 'vitest';
import { describeNummerering } from './nummerering.ts';

describe('what a reader must know of the numbers of a meeting', () => {
  it.each([[[]], [['1']], [['1', '2', '3']], [['1', '2a', '2b', '3']]])('is nothing for %j', (nrs) => {
    expect(describeNummerering(nrs)).toBeUndefined();
  });

  it.each([
    [['1', '2', '4'], 'Nummer 3 er ikke brugt. Nummereringen er papirets egen.'],
    [['1', '4', '6'], 'Numrene 2–3 og 5 er ikke brugt. Nummereringen er papirets egen.'],
    [
      ['1', '3', '5', '7', '9', '11'],
      'Numrene 2, 4, 6, 8 og flere andre er ikke brugt. Nummereringen er papirets egen.',
    ],
    [['114', '115'], 'Det første nummer er 114. Nummereringen er papirets egen.'],
    [['1', '3', '2'], 'Punkterne står i den rækkefølge, mødet behandlede dem. Nummereringen er papirets egen.'],
  ])('of %j is «%s»', (nrs, text) => {
    expect(describeNummerering(nrs)).toBe(text);
  });
});
