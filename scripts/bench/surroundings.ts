import { stringify } from 'yaml';
import { listOrganer, REGIONER, type Benchorgan } from './organer.ts';
import { createRandomFor, drawInt, pickSome } from './random.ts';
import { PRESENTATION, SUMMARIES, TITLES } from './templates.ts';
import { startWriting, type World, type Writing } from './world.ts';

/** What stands around the meetings of a corpus: bodies, agreements, matters and the settings. */

const KILDE = 'Opdigtet til måling af portalens hastighed';
const FIRST_YEAR = 2007;
const PERIODS = 15;

/** Every file besides the meetings that is not copied, by its path in the content folder. */
export function writeSurroundings(world: World, seed: number): Map<string, string> {
  return new Map([
    ['portal.yaml', portalYaml()],
    ['adresser.yaml', 'udgivet: []\nomdirigeringer: []\n'],
    ...listOrganer().map((organ, nr): [string, string] => [
      `organer/${organ.id}.md`,
      organFile(organ, writingIn(world, organ, seed + nr)),
    ]),
    ...listOrganer()
      .filter(({ slug }) => slug === 'styregruppen')
      .flatMap((organ) => regionFiles(organ, world, seed)),
  ]);
}

function portalYaml(): string {
  return yaml({
    navn: 'Prøveportalen',
    undertitel: 'En portal med opdigtede møder, som hastigheden måles på',
    adresse: 'https://maaling.example/',
    kontakt: { navn: 'Ingen, indholdet er opdigtet' },
    regioner: REGIONER.map(({ id }) => id),
  });
}

/** Something to write with in a body's region, as on the body's first meeting day. */
function writingIn(world: World, organ: Benchorgan, part: number): Writing {
  const plan = {
    nr: 0,
    organ,
    organNr: 0,
    dato: '2012-06-01',
    status: 'godkendt' as const,
    punkter: 8,
    forrige: undefined,
  };
  return startWriting(world, plan, createRandomFor(part, 77));
}

function organFile(organ: Benchorgan, { kommuner, random, prose }: Writing): string {
  const medlemmer = pickSome(random, kommuner, 12).map(({ id }) => ({
    navn: `Deltager ${drawInt(random, 1, 400)}`,
    kommune: id,
    rolle: 'medlem',
    fra: String(FIRST_YEAR),
    kilde: KILDE,
  }));
  const head = {
    navn: organ.navn,
    type: organ.type,
    ...(organ.overordnet ? { overordnet: organ.overordnet } : {}),
    medlemmer,
  };
  return page(
    head,
    `${prose.from(SUMMARIES)}\n\n## Opgaver\n\n${prose.from(PRESENTATION)} ${prose.from(PRESENTATION)}`,
  );
}

function regionFiles(organ: Benchorgan, world: World, seed: number): [string, string][] {
  const { region } = organ;
  const writing = writingIn(world, organ, seed);
  const numbers = (length: number) => Array.from({ length }, (_, index) => index);
  return [
    [`aarshjul/${region}-2026.yaml`, aarshjulFile(organ)],
    ...numbers(PERIODS).map((nr): [string, string] => {
      const fra = FIRST_YEAR + 2 * nr;
      return [`rammeaftaler/${region}/${fra}-${fra + 1}.md`, aftaleFile(organ, fra, writing)];
    }),
    ...numbers(world.sager).map((nr): [string, string] => [
      `sager/${region}/sag-${nr + 1}.md`,
      sagFile(organ, nr + 1, writing),
    ]),
  ];
}

function aarshjulFile({ id, region }: Benchorgan): string {
  const begivenheder = ['02', '05', '08', '10-15'].map((fra, index) => ({
    titel: `Trin ${index + 1} i arbejdet med aftalen`,
    fra,
    organ: id,
  }));
  return yaml({ titel: `Årshjul for prøveregionen ${region}`, region, aar: '2026', begivenheder });
}

function aftaleFile(organ: Benchorgan, fra: number, { prose }: Writing): string {
  const head = {
    titel: `Rammeaftale ${fra}-${fra + 1} for prøveregionen ${organ.region}`,
    region: organ.region,
    periode: { fra: String(fra), til: String(fra + 1) },
    dele: [
      { type: 'udviklingsstrategi', titel: 'Udviklingsstrategi' },
      { type: 'styringsaftale', titel: 'Styringsaftale' },
    ],
    godkendelse: [{ trin: 'Anbefaling', organ: organ.id }],
  };
  return page(
    head,
    `## Udviklingsstrategi\n\n${prose.from(PRESENTATION)}\n\n## Styringsaftale\n\n${prose.from(PRESENTATION)}`,
  );
}

function sagFile(organ: Benchorgan, nr: number, { prose }: Writing): string {
  const head = { titel: `${prose.from(TITLES)} (sag ${nr} i ${organ.region})`, resume: prose.from(SUMMARIES) };
  return page(head, `${prose.from(PRESENTATION)} ${prose.from(PRESENTATION)}`);
}

function page(head: Record<string, unknown>, body: string): string {
  return `---\n${yaml(head)}---\n\n${body}\n`;
}

/** In this schema every plain value is text, as the portal reads it. */
function yaml(values: Record<string, unknown>): string {
  return stringify(values, { lineWidth: 0, schema: 'failsafe' });
}
