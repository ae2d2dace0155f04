import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Aarshjul } from './model/aarshjul.ts';
import type { Begreb } from './model/begreb.ts';
import type { Adresser, Indstillinger } from './model/indstillinger.ts';
import type { Moede } from './model/moede.ts';
import type { Organ } from './model/organ.ts';
import type { Rammeaftale } from './model/rammeaftale.ts';
import type { Kommune, Region } from './model/region.ts';
import type { Sag } from './model/sag.ts';
import type { Side } from './model/side.ts';
import { portalLoader } from './reader/portal-loader.ts';

/**
 * The collections. The reader has checked every value against its schema when it is stored,
 * so the schemas here only carry the types.
 */
export const collections = {
  moeder: defineCollection({ loader: portalLoader('moeder'), schema: z.custom<Moede>() }),
  organer: defineCollection({ loader: portalLoader('organer'), schema: z.custom<Organ>() }),
  rammeaftaler: defineCollection({ loader: portalLoader('rammeaftaler'), schema: z.custom<Rammeaftale>() }),
  aarshjul: defineCollection({ loader: portalLoader('aarshjul'), schema: z.custom<Aarshjul>() }),
  sager: defineCollection({ loader: portalLoader('sager'), schema: z.custom<Sag>() }),
  sider: defineCollection({ loader: portalLoader('sider'), schema: z.custom<Side>() }),
  ordliste: defineCollection({ loader: portalLoader('ordliste'), schema: z.custom<Begreb>() }),
  kommuner: defineCollection({ loader: portalLoader('kommuner'), schema: z.custom<Kommune>() }),
  regioner: defineCollection({ loader: portalLoader('regioner'), schema: z.custom<Region>() }),
  indstillinger: defineCollection({ loader: portalLoader('indstillinger'), schema: z.custom<Indstillinger>() }),
  adresser: defineCollection({ loader: portalLoader('adresser'), schema: z.custom<Adresser>() }),
};
