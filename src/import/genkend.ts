import type { FootnoteDefinition, RootContent } from 'mdast';
import { writeFile } from '../markdown/write.ts';
import { findAfsnitsdybde } from './genkend/afsnit.ts';
import { findAfsnitsnumre } from './genkend/afsnitsnavne.ts';
import { splitBlokke } from './genkend/blokke.ts';
import { findFremmedeOrganer } from './genkend/fremmede-organer.ts';
import { tekstOf } from './genkend/fraser.ts';
import type { FundetPunkt } from './genkend/fundet-punkt.ts';
import { readHoved, type Hoved } from './genkend/hoved.ts';
import { readHovedfakta } from './genkend/hovedfakta.ts';
import type { Kendskab } from './genkend/kendskab.ts';
import { takeKommunelister } from './genkend/kommunelister.ts';
import { refuseCpr, removeKontakt } from './genkend/kontakt.ts';
import { isMoede } from './genkend/ligner-moede.ts';
import { tellMangler } from './genkend/mangler.ts';
import { decideOrgan } from './genkend/moedeorgan.ts';
import { readMoedepunkter, UDEN_TITEL, type Moedepunkt } from './genkend/moedepunkter.ts';
import { findNaesteMoede } from './genkend/naeste.ts';
import { compareOrd, type Ordregnskab } from './genkend/ordregnskab.ts';
import { splitPunkter } from './genkend/punkter.ts';
import { findUnderskrift } from './genkend/underskrift.ts';
import { dropUkendtePunkter } from './genkend/ved-punkt.ts';
import { cleanBlokke } from './genkend/rens.ts';
import { findSlut } from './genkend/slut.ts';
import { withNumre } from './genkend/nummerliste.ts';
import { takeSti } from './genkend/sti.ts';
import { writeBody, writeFrontmatter } from './genkend/til-moede.ts';
import { newSpor, type Faktatvivl, type Spor } from './genkend/tvivl.ts';
import { egneOrd } from './genkend/egne-ord.ts';
import type { Valg } from './genkend/valg.ts';
import { PapirFejl, type Papir, type Udeladt } from './papir.ts';

/** A paper understood: a meeting file and all there is to say about it. */
export interface Genkendt {
  /** Path from the content folder; undefined while body or day are not known. */
  fil: string | undefined;
  frontmatter: Record<string, unknown>;
  /** The whole file. */
  markdown: string;
  punkter: { nr: string; titel: string; afsnit: string[] }[];
  tvivl: Faktatvivl[];
  udeladt: (Omit<Udeladt, 'art'> & { art: Udeladt['art'] | 'lukket punkt' })[];
  regnskab: Ordregnskab;
}

export type { Valg } from './genkend/valg.ts';

/** Makes a meeting of a paper. Throws `PapirFejl` when it is none, or holds what may never be published. */
export function readMoedeFromPapir(papir: Papir, kendskab: Kendskab, valg: Valg = {}): Genkendt {
  refuseCpr(papir);
  const spor = newSpor();
  const sti = takeSti(papir.tree);
  const { tree, udeladt } = removeKontakt(sti.tree);
  const noter = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const blokke = splitBlokke(
    { ...tree, children: tree.children.filter(({ type }) => type !== 'footnoteDefinition') },
    spor,
  );
  const { hoved: hovedblokke, punkter: fundne, indhold } = splitPunkter(cleanBlokke(blokke, spor), spor);
  const hoved = withUnderskrift(takeKommunelister(readHoved(hovedblokke), hovedblokke, kendskab, spor), fundne, spor);
  if (!isMoede(hoved, fundne, papir.fil)) throw notAMeeting();
  const dybde = findAfsnitsdybde(fundne.flatMap((punkt) => punkt.blokke));
  const organ = decideOrgan(hoved, papir, { kendskab, valg }, newSpor());
  const punkter = readMoedepunkter(fundne, { dybde, fremmede: findFremmedeOrganer(organ, kendskab) }, spor);
  const hasBeslutninger = punkter.some(
    ({ afsnit, udfald }) =>
      udfald !== undefined || afsnit.some(({ art, blokke: own }) => art === 'beslutning' && own.length > 0),
  );
  const fakta = dropUkendtePunkter(
    readHovedfakta(hoved, papir, { kendskab, valg, hasBeslutninger }, spor),
    punkter,
    spor,
  );
  tellMangler(hoved, fakta, fundne.length > 0, spor);
  const tvivl = [...spor.tvivl, ...papir.tvivl.map(tvivlOf)].sort((a, b) => a.sted.linje - b.sted.linje);
  const naesteMoede = findNaesteMoede(fakta.indledning, punkter, fakta.dato);
  const slut = fakta.slut ?? findSlut(fakta.tid, punkter);
  const alt = { ...fakta, ...(slut ? { slut } : {}), ...(naesteMoede ? { naesteMoede } : {}) };
  const frontmatter = writeFrontmatter(alt, punkter, tvivl);
  const body = writeBody(
    fakta.indledning,
    punkter,
    noter.map((note) => cleanNote(note, spor)),
  );
  const markdown = writeFile(frontmatter, body);
  const own = egneOrd(alt, fundne, punkter, UDEN_TITEL);
  const uden = [...papir.udeladt, ...sti.udeladt, ...udeladt, ...contentsOf(indhold), ...heldBack(punkter)];
  return {
    fil: fakta.organ && fakta.dato ? `moeder/${fakta.organ}/${fakta.dato}.md` : undefined,
    frontmatter,
    markdown,
    punkter: punkter.map(({ nr, titel, afsnit }) => ({
      nr,
      titel,
      afsnit: afsnit.flatMap((part) => part.titel ?? []),
    })),
    tvivl,
    udeladt: uden,
    regnskab: compareOrd({
      papir: papir.tekst,
      udeladt: [
        ...uden.map(({ tekst }) => tekst),
        ...spor.brugt,
        ...findAfsnitsnumre(papir.tekst),
        ...fundne.map(({ navn = '' }) => navn.replace(/\d+/, '')),
      ],
      markdown: markdown.slice(markdown.indexOf('\n---\n') + '\n---\n'.length),
      ...own,
      givet: [...own.givet, ...spor.givet],
    }),
  };
}

/** Whoever signs at the end is named twice: in the text and on the list. */
function withUnderskrift(hoved: Hoved, fundne: readonly FundetPunkt[], spor: Spor): Hoved {
  const felter = findUnderskrift(fundne);
  spor.givet.push(...felter.flatMap(({ navn, linjer }) => [navn, ...linjer]));
  return { ...hoved, felter: [...hoved.felter, ...felter] };
}

function notAMeeting(): PapirFejl {
  return new PapirFejl(
    'Papiret ligner ikke en dagsorden eller et referat: Der er hverken møde, dag, deltagere eller punkter at finde.',
    'Importér kun papirer fra møder. Er det et møde, så lav filen med npm run new, og indsæt teksten.',
  );
}

function tvivlOf({ besked, hjaelp, sted, stopper }: Papir['tvivl'][number]): Faktatvivl {
  return { felt: '', tilstand: stopper ? 'modstridende' : 'usikker', besked: `${besked} ${hjaelp}`, sted };
}

function cleanNote(note: FootnoteDefinition, spor: ReturnType<typeof newSpor>): FootnoteDefinition {
  const [cleaned] = cleanBlokke([note], spor);
  return cleaned?.type === 'footnoteDefinition' ? cleaned : note;
}

function contentsOf(blokke: readonly RootContent[]): Udeladt[] {
  return blokke.map((node) => ({
    art: 'indholdsfortegnelse',
    tekst: withNumre(node),
    sted: node.data?.sted ?? { linje: 1 },
  }));
}

function heldBack(punkter: readonly Moedepunkt[]): Genkendt['udeladt'] {
  return punkter.flatMap(({ holdtTilbage, sted }) =>
    holdtTilbage.map((node) => ({ art: 'lukket punkt' as const, tekst: tekstOf(node), sted })),
  );
}
