import { formatDato } from '../../src/model/dato.ts';
import { addBilag, addIndstilling, addList, addTable, linkSentence, linkTo } from './blocks.ts';
import { DECISIONS, type Decision } from './decisions.ts';
import type { Draft } from './draft.ts';
import { drawInt, pickZipf } from './random.ts';
import { PRESENTATION, TITLES } from './templates.ts';
import type { Writing } from './world.ts';

/** Facts of an item as frontmatter has them. */
export type Fakta = Record<string, unknown>;

/** Which item is to be written, and how many words the meeting should have when it ends. */
export interface PunktTask {
  nr: number;
  wordsAtEnd: number;
}

/** Words that annexes and decision need after the presentation. */
const TAIL = 30;

/** Writes one item to a draft and returns its facts; the first two and the last are those that every meeting has. */
export function writePunkt(draft: Draft, writing: Writing, task: PunktTask): Fakta {
  if (task.nr === 1) return writeDagsorden(draft, writing);
  if (task.nr === 2) return writeReferat(draft, writing);
  if (task.nr === writing.plan.punkter) return writeEventuelt(draft, writing, task);
  return writing.random() < 0.02 ? writeLukket(draft, writing, task) : writeSag(draft, writing, task);
}

function writeDagsorden(draft: Draft, { plan }: Writing): Fakta {
  draft.add('## 1. Godkendelse af dagsorden');
  if (plan.status === 'dagsorden') return { behandling: 'godkendelse' };
  draft.add('### Beslutning');
  draft.add('Dagsordenen blev godkendt.');
  return { behandling: 'godkendelse', udfald: 'godkendt' };
}

function writeReferat(draft: Draft, { plan }: Writing): Fakta {
  const { forrige } = plan;
  draft.add('## 2. Godkendelse af referat');
  draft.add(
    forrige
      ? `Referatet fra [mødet den ${formatDato(forrige.dato)}](${linkTo(forrige, plan)}) skal godkendes.`
      : 'Der er ikke noget referat at godkende.',
  );
  if (plan.status === 'dagsorden' || !forrige) return { behandling: 'godkendelse' };
  draft.add('### Beslutning');
  draft.add('Referatet blev godkendt uden bemærkninger.');
  return { behandling: 'godkendelse', udfald: 'godkendt', godkender: `${forrige.organ.id}/${forrige.dato}` };
}

function writeEventuelt(draft: Draft, { prose }: Writing, { nr, wordsAtEnd }: PunktTask): Fakta {
  draft.add(`## ${nr}. Eventuelt`);
  do draft.add(prose.from(PRESENTATION));
  while (draft.words < wordsAtEnd);
  return {};
}

function writeLukket(draft: Draft, writing: Writing, { nr }: PunktTask): Fakta {
  draft.add(`## ${nr}. Lukket punkt`);
  const decision = pickZipf(writing.random, DECISIONS);
  return { lukket: true, ...writeBeslutning(draft, writing, decision) };
}

function writeSag(draft: Draft, writing: Writing, { nr, wordsAtEnd }: PunktTask): Fakta {
  const { random, prose } = writing;
  const decision = pickZipf(random, DECISIONS);
  draft.add(`## ${nr}. ${prose.from(TITLES)}`);
  if (random() < 0.3) {
    draft.add('### Resume');
    draft.add(prose.from(PRESENTATION));
  }
  addIndstilling(draft, writing);
  draft.add('### Sagsfremstilling');
  writePresentation(draft, writing, wordsAtEnd - TAIL);
  if (random() < 0.5) addBilag(draft, writing);
  return { ...writeBeslutning(draft, writing, decision), ...drawRelations(writing) };
}

/** Paragraphs up to a number of words, one of them with a link, now and then a list or a table between them. */
function writePresentation(draft: Draft, writing: Writing, wordsAtEnd: number): void {
  const { random, prose } = writing;
  const link = random() < 0.35 ? linkSentence(writing) : undefined;
  draft.add([prose.from(PRESENTATION), ...(link ? [link] : [])].join(' '));
  const hasRoom = wordsAtEnd - draft.words > 90;
  if (hasRoom && random() < 0.3) addTable(draft, writing);
  else if (hasRoom && random() < 0.3) addList(draft, writing);
  while (draft.words < wordsAtEnd) draft.add(paragraph(draft.words, wordsAtEnd, writing));
}

/** Up to five sentences; fewer when the words run out. A sentence has about fifteen words. */
function paragraph(words: number, wordsAtEnd: number, { random, prose }: Writing): string {
  const sentences = Math.min(drawInt(random, 2, 5), Math.ceil((wordsAtEnd - words) / 15));
  return Array.from({ length: sentences }, () => prose.from(PRESENTATION)).join(' ');
}

function writeBeslutning(draft: Draft, { plan, prose }: Writing, { udfald, behandling, templates }: Decision): Fakta {
  if (plan.status === 'dagsorden') return { behandling };
  draft.add('### Beslutning');
  draft.add(prose.from(templates));
  return { behandling, udfald };
}

/** The matter an item belongs to and the agreement it is about, for some of the items. */
function drawRelations({ random, plan, world }: Writing): Fakta {
  const { region } = plan.organ;
  const aar = Number(plan.dato.slice(0, 4));
  const periode = aar % 2 === 1 ? `${aar}-${aar + 1}` : `${aar - 1}-${aar}`;
  return {
    ...(random() < 0.2 ? { sag: `${region}/sag-${drawInt(random, 1, world.sager)}` } : {}),
    ...(random() < 0.1 ? { rammeaftale: `${region}/${periode}` } : {}),
  };
}
