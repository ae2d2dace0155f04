import { z } from 'zod';
import { AarshjulData } from '../model/aarshjul.ts';
import { Ordliste } from '../model/begreb.ts';
import { Adresser, Indstillinger } from '../model/indstillinger.ts';
import { MoedeFrontmatter } from '../model/moede.ts';
import { OrganFrontmatter } from '../model/organ.ts';
import { RammeaftaleFrontmatter } from '../model/rammeaftale.ts';
import { Kommuner, Regioner } from '../model/region.ts';
import { SagFrontmatter } from '../model/sag.ts';
import { SideFrontmatter } from '../model/side.ts';

/** A kind of files: what stands in them, and where they are in the repository. */
interface Filskema {
  navn: string;
  filer: string;
  schema: z.ZodType;
}

/** What an editing program must know of every kind of files; the frontmatter where a file is a text. */
export const FILSKEMAER: readonly Filskema[] = [
  { navn: 'moede', filer: 'content/moeder/*/*/*.md', schema: MoedeFrontmatter },
  { navn: 'organ', filer: 'content/organer/*/*.md', schema: OrganFrontmatter },
  { navn: 'sag', filer: 'content/sager/*/*.md', schema: SagFrontmatter },
  { navn: 'rammeaftale', filer: 'content/rammeaftaler/*/*.md', schema: RammeaftaleFrontmatter },
  { navn: 'side', filer: 'content/sider/*.mdx', schema: SideFrontmatter },
  { navn: 'aarshjul', filer: 'content/aarshjul/*.yaml', schema: AarshjulData },
  { navn: 'portal', filer: 'content/portal.yaml', schema: Indstillinger },
  { navn: 'ordliste', filer: 'content/ordliste.yaml', schema: Ordliste },
  { navn: 'kommuner', filer: 'content/kommuner.yaml', schema: Kommuner },
  { navn: 'regioner', filer: 'content/regioner.yaml', schema: Regioner },
  { navn: 'adresser', filer: 'content/adresser.yaml', schema: Adresser },
];

/** A kind of files as a JSON Schema, for programs that read YAML in their own way: there `13.00` and `2012` are numbers. */
export function jsonSkema({ schema }: Filskema): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const { type, enum: codes, const: only } = jsonSchema;
      if (type === 'string' && !codes && only === undefined) Object.assign(jsonSchema, { type: ['string', 'number'] });
    },
  });
}
