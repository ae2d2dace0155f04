import { AarshjulData } from '../model/aarshjul.ts';
import { Begreb, Ordliste } from '../model/begreb.ts';
import { Indstillinger } from '../model/indstillinger.ts';
import { OrganFrontmatter } from '../model/organ.ts';
import { RammeaftaleFrontmatter } from '../model/rammeaftale.ts';
import { SagFrontmatter } from '../model/sag.ts';
import { dataFormat, textFormat } from './filformat.ts';
import { MOEDEFORMAT } from './moedeformat.ts';

/** Every kind of files the form edits. */
export const FORMATER = {
  moede: MOEDEFORMAT,
  organ: textFormat('organ', OrganFrontmatter),
  sag: textFormat('sag', SagFrontmatter),
  rammeaftale: textFormat('rammeaftale', RammeaftaleFrontmatter),
  aarshjul: dataFormat('aarshjul', AarshjulData),
  ordliste: dataFormat('ordliste', Ordliste, Begreb),
  indstillinger: dataFormat('indstillinger', Indstillinger),
};
