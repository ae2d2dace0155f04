import { drawInt, pick, pickZipf, type Random } from './random.ts';
import { DATES, ACTORS } from './templates.ts';
import { drawNoun, type Adjective, type Vocabulary } from './words.ts';

/** What sentences of one meeting are about. */
export interface Setting {
  random: Random;
  vocabulary: Vocabulary;
  /** Year of the meeting. */
  aar: number;
  /** Names of municipalities in its region. */
  kommuner: readonly string[];
}

/** Writes sentences by filling the slots of templates. */
export class Prose {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** A sentence or heading from one of some templates, with a capital letter first. */
  from(templates: readonly string[]): string {
    const text = pickZipf(this.#setting.random, templates).replace(/\{([a-z]+)\}/g, (_, slot: string) =>
      this.#fill(slot),
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** A noun with its article, such as `en regional takst` or `de nye aftaler`. */
  #nounPhrase(form: 'bestemt' | 'ubestemt' | 'flertal' | 'bestemtFlertal'): string {
    const { random, vocabulary } = this.#setting;
    const noun = drawNoun(random, vocabulary);
    const adjective: Adjective | undefined = random() < 0.3 ? pickZipf(random, vocabulary.adjectives) : undefined;
    switch (form) {
      case 'bestemt':
        return adjective ? `${noun.isNeuter ? 'det' : 'den'} ${adjective.flertal} ${noun.ubestemt}` : noun.bestemt;
      case 'bestemtFlertal':
        return adjective ? `de ${adjective.flertal} ${noun.flertal}` : noun.bestemtFlertal;
      case 'flertal':
        return adjective ? `${adjective.flertal} ${noun.flertal}` : noun.flertal;
      case 'ubestemt': {
        const own = adjective && (noun.isNeuter ? adjective.neutrum : adjective.faelleskoen);
        return [noun.isNeuter ? 'et' : 'en', ...(own ? [own] : []), noun.ubestemt].join(' ');
      }
    }
  }

  #verb(form: 'navnemaade' | 'nutid' | 'fortid' | 'passiv' | 'tillaegsform'): string {
    const [stem, past] = pickZipf(this.#setting.random, this.#setting.vocabulary.verbs);
    switch (form) {
      case 'navnemaade':
        return `${stem}e`;
      case 'nutid':
        return `${stem}er`;
      case 'fortid':
        return stem + past;
      case 'passiv':
        return `${stem}es`;
      case 'tillaegsform':
        return stem + (past === 'te' ? 't' : 'et');
    }
  }

  #fill(slot: string): string {
    const { random, aar, kommuner } = this.#setting;
    switch (slot) {
      case 'bestemt':
      case 'ubestemt':
      case 'flertal':
        return this.#nounPhrase(slot);
      case 'deflertal':
        return this.#nounPhrase('bestemtFlertal');
      case 'navnemaade':
      case 'nutid':
      case 'fortid':
      case 'passiv':
      case 'tillaegsform':
        return this.#verb(slot);
      case 'aktoer':
        return pickZipf(random, ACTORS);
      case 'naar':
        return pick(random, DATES);
      case 'kommune':
        return pick(random, kommuner);
      case 'aar':
        return String(aar + drawInt(random, -1, 1));
      case 'tal':
        return String(drawInt(random, 2, 240));
      case 'procent':
        return `${drawInt(random, 1, 98)},${drawInt(random, 0, 9)}`;
      case 'beloeb':
        return formatAmount(drawInt(random, 4, 9_000) * 1_000);
      default:
        throw new TypeError(`There is no slot ${slot}`);
    }
  }
}

/** A figure as Danish papers write it: `1480000` → `1.480.000`. */
export function formatAmount(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** How many words a text has: what holds a letter, addresses of links aside. */
export function countWords(markdown: string): number {
  return markdown.replace(/\]\([^)]*\)/g, ']').match(/\p{L}[\p{L}-]*/gu)?.length ?? 0;
}
