import type { Aarshjul } from './aarshjul.ts';
import type { Begreb } from './begreb.ts';
import type { Adresser, Indstillinger } from './indstillinger.ts';
import type { Moede } from './moede.ts';
import type { Organ } from './organ.ts';
import type { Rammeaftale } from './rammeaftale.ts';
import type { Kommune, Region } from './region.ts';
import type { Sag } from './sag.ts';
import type { Side } from './side.ts';

/** A link in a text, with its place. */
export interface TextLink {
  href: string;
  line: number;
  column: number;
}

/** What a file's text says beside its items: enough to check it against the whole portal. */
export interface TextFacts {
  file: string;
  links: TextLink[];
  /** Fragments that a link to this file can use. */
  fragments: string[];
}

/** Everything a content folder holds, as facts: no texts, no HTML. */
export interface Portal {
  indstillinger: Indstillinger;
  regioner: Region[];
  kommuner: Kommune[];
  ordliste: Begreb[];
  adresser: Adresser;
  moeder: Moede[];
  organer: Organ[];
  rammeaftaler: Rammeaftale[];
  aarshjul: Aarshjul[];
  sager: Sag[];
  sider: Side[];
}
