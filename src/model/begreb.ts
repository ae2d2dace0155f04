import { z } from 'zod';
import { RegionSlug, Tekst } from './felter.ts';

/** A glossary entry: feeds search, tooltips and the glossary page. */
export const Begreb = z.strictObject({
  ord: Tekst.describe('Ordet eller forkortelsen, som det står i papirerne.'),
  langform: Tekst.optional().describe('Det, en forkortelse står for.'),
  betydning: Tekst.describe('Hvad ordet betyder, i egne ord.'),
  synonymer: z.array(Tekst).optional().describe('Andre ord for det samme; de vises i ordlisten.'),
  stavemaader: z.array(Tekst).optional().describe('Andre stavemåder og bøjninger af ordet.'),
  organ: RegionSlug.optional().describe('Organet, ordet er navn på.'),
  uforklaret: z
    .boolean()
    .optional()
    .describe('Sandt, når ingen kilde forklarer forkortelsen, og den ikke er almindeligt kendt.'),
});
export type Begreb = z.output<typeof Begreb>;
export const Ordliste = z.array(Begreb);
