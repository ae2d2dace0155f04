import { z } from 'zod';
import { KommuneId, oneOrMany, Tekst } from './felter.ts';

const PersonFelter = z.strictObject({
  navn: Tekst.describe('Personens navn, som det står i referatet.'),
  organisation: Tekst.optional().describe('Den organisation, personen kom fra, når det ikke er en kommune.'),
  kommune: KommuneId.optional().describe('Den kommune, personen kom fra: id fra kommuner.yaml, fx assens.'),
  for: Tekst.optional().describe('Den person, som denne er stedfortræder for.'),
  rolle: Tekst.optional().describe('Personens rolle på mødet, fx referent eller formand.'),
  vedPunkt: oneOrMany(Tekst).optional().describe('Numrene på de punkter, personen alene deltog i.'),
});

/** Somebody at a meeting: a name, or a name with what the paper says of them. */
export const Person = z.union([Tekst.transform((navn): z.output<typeof PersonFelter> => ({ navn })), PersonFelter]);
export type Person = z.output<typeof PersonFelter>;
