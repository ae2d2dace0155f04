import { stringify } from 'yaml';
import { Draft } from './draft.ts';
import type { Plan } from './plan.ts';
import { writePunkt } from './punkt.ts';
import { createRandomFor, drawInt, pickSome } from './random.ts';
import { startWriting, type World, type Writing } from './world.ts';

/** Words of a meeting's text, figures aside: what real minutes of these bodies have. */
export const WORDS = { least: 1_200, most: 1_800 };
/** The last sentence may end a little after the number that was drawn, or stop a little before it. */
const MARGIN = 60;

/** A meeting: where its file stands in the content folder, its text, and how many words the body has. */
export interface WrittenMoede {
  file: string;
  text: string;
  words: number;
}

/** Writes a meeting that is the same for the same seed and plan. */
export function writeMoede(world: World, plan: Plan, seed: number): WrittenMoede {
  const writing = startWriting(world, plan, createRandomFor(seed + 1, plan.nr));
  const draft = new Draft();
  const punkter = writePunkter(draft, writing);
  const yaml = stringify(
    { ...headOf(writing), punkter },
    { lineWidth: 0, schema: 'failsafe', customTags: ['null', 'bool'] },
  );
  return { file: `moeder/${plan.organ.id}/${plan.dato}.md`, text: `---\n${yaml}---\n\n${draft}`, words: draft.words };
}

/** Writes the items so that each has its share of the words, some three times as many as others. */
function writePunkter(draft: Draft, writing: Writing): Record<string, unknown> {
  const { random, plan } = writing;
  const words = drawInt(random, WORDS.least + MARGIN, WORDS.most - MARGIN);
  const shares = Array.from({ length: plan.punkter }, (_, index) => (index < 2 ? 0.1 : 0.5 + random()));
  const all = shares.reduce((sum, share) => sum + share, 0);
  let used = 0;
  const facts = shares.map((share, index) => {
    used += share;
    return [
      String(index + 1),
      writePunkt(draft, writing, { nr: index + 1, wordsAtEnd: (words * used) / all }),
    ] as const;
  });
  return Object.fromEntries(facts.filter(([, fakta]) => Object.keys(fakta).length > 0));
}

function headOf(writing: Writing): Record<string, unknown> {
  const { plan, random } = writing;
  const start = drawInt(random, 8, 13);
  const [aar] = plan.dato.split('-');
  return {
    organ: plan.organ.id,
    dato: plan.dato,
    tid: `${start}.00-${start + drawInt(random, 1, 3)}.00`,
    sted: `Mødelokale ${drawInt(random, 1, 40)}`,
    status: plan.status,
    sagsnr: `${aar}-${drawInt(random, 1_000, 99_999)}`,
    ...attendance(writing),
  };
}

/** People whose names say that they are made up: the same number is the same person in all of a body's meetings. */
function attendance({ plan, random, kommuner }: Writing): Record<string, unknown> {
  const invited = pickSome(random, kommuner, drawInt(random, 6, 14));
  const persons = invited.map(({ id }) => ({
    navn: `Deltager ${plan.organNr * 30 + kommuner.findIndex((kommune) => kommune.id === id) + 1}`,
    kommune: id,
  }));
  const absent = drawInt(random, 0, 2);
  const referent = { navn: `Deltager ${1_000 + plan.organNr}`, organisation: 'Sekretariatet', rolle: 'referent' };
  return {
    deltagere: [...persons.slice(absent), referent],
    ...(absent > 0 ? { afbud: persons.slice(0, absent) } : {}),
  };
}
