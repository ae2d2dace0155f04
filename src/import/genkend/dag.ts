import { formatDato } from '../../model/dato.ts';
import { findDatoer, hasDagUdenAar, type FundenDato } from './datoer.ts';
import { findTid } from './klokkeslaet.ts';
import type { Hoved } from './hoved.ts';
import type { Sted } from '../papir.ts';
import type { Spor } from './tvivl.ts';

/** The day of the meeting, and the day the paper was issued, when it gives both. */
export interface Dage {
  dato?: string;
  udsendt?: string;
  /** The meeting's day in the words of the paper. */
  ordret?: string;
}

/** A day found in the head, and how surely it is the meeting's. */
interface Dagsfund extends FundenDato {
  sted: Sted;
  styrke: number;
  felt?: string;
}

const OM_MOEDET = /møde|referat|dagsorden|samling/i;
/** Lines about another meeting, or about a deadline. */
const ET_ANDET =
  /(?:næste|kommende|forrige|sidste|seneste|foregående) (?:ordinære )?(?:møde|gang)|flyttet til|flyttes til|udsat til|udskudt til|ny dato|afbud|frist|senest|bilag/i;

/** Finds the day of the meeting: in the field that is about it, else in a title, else in a field `Dato`, else in the file's name. */
export function findDage({ felter, frie }: Hoved, fil: string, spor: Spor): Dage {
  const fund = [
    ...felter.flatMap(({ felt, navn, linjer, sted }) =>
      strengthOf(felt, navn) === 0 ? [] : daysOf(linjer.join(' '), sted, strengthOf(felt, navn), felt),
    ),
    ...frie.flatMap(({ tekst, sted }) => daysOf(tekst, sted, strengthOfLine(tekst))),
  ].filter(({ styrke }) => styrke > 0);
  const strongest = Math.max(0, ...fund.map(({ styrke }) => styrke));
  const own = fund.find(({ styrke }) => styrke === strongest);
  if (!own) return findInName(fil, { felter, frie }, spor);
  for (const dag of fund.filter(({ forkertUgedag }) => forkertUgedag))
    spor.tvivl.push({
      felt: 'dato',
      tilstand: 'modstridende',
      besked: `Papiret skriver ${dag.forkertUgedag} den ${formatDato(dag.dato)}, men den dag er en anden ugedag. Find ud af, hvilken dag mødet blev holdt.`,
      sted: dag.sted,
    });
  const udsendt = fund.find(({ felt, dato }) => (felt === 'dato' || felt === 'udsendt') && dato !== own.dato);
  const others = fund.filter(({ styrke, dato, felt }) => styrke >= 3 && felt !== 'udsendt' && dato !== own.dato);
  for (const other of others.slice(0, 1))
    spor.tvivl.push({
      felt: 'dato',
      tilstand: 'modstridende',
      besked: `Papiret nævner både ${formatDato(own.dato)} og ${formatDato(other.dato)} som mødets dag. ${formatDato(own.dato)} er brugt; ret den, hvis det er forkert.`,
      sted: other.sted,
    });
  spor.brugt.push(...fund.map(({ hele }) => hele));
  if (own.flere)
    spor.tvivl.push({
      felt: 'dato',
      tilstand: 'usikker',
      besked: `Papiret skriver flere dage («${own.tekst}»). Den første er brugt.`,
      sted: own.sted,
    });
  if (udsendt?.felt === 'dato' && own.felt !== 'udsendt')
    spor.tvivl.push({
      felt: 'udsendt',
      tilstand: 'usikker',
      besked: `«Dato» er ${formatDato(udsendt.dato)}, en anden dag end mødets. Den er læst som dagen, papiret blev udsendt.`,
      sted: udsendt.sted,
    });
  return { dato: own.dato, ordret: own.tekst, ...(udsendt && own.felt !== 'udsendt' ? { udsendt: udsendt.dato } : {}) };
}

/** Fields by how surely they hold the meeting's day. `Dato` may also be that of the letter. */
function strengthOf(felt: string, navn: string): number {
  if (felt === 'tid') return 4;
  if (felt === 'dato') return /møde|dag/i.test(navn) ? 4 : 2.5;
  if (felt === 'moede' || felt === 'titel') return 3;
  return felt === 'udsendt' ? 0.5 : 0;
}

/** A line with the day and its clock is about the meeting; one about another meeting is not. */
function strengthOfLine(tekst: string): number {
  const [dag] = findDatoer(tekst);
  if (!dag || ET_ANDET.test(tekst.slice(0, dag.index))) return 0;
  const about = tekst.slice(0, dag.slut + 60);
  if (OM_MOEDET.test(about) || (tekst.length < 200 && findTid(tekst))) return 3;
  return tekst.length < 60 ? 2 : 0;
}

function daysOf(tekst: string, sted: Sted, styrke: number, felt?: string): Dagsfund[] {
  return findDatoer(tekst)
    .slice(0, 1)
    .map((dato) => ({ ...dato, sted, styrke, ...(felt ? { felt } : {}) }));
}

function findInName(fil: string, { felter, frie }: Pick<Hoved, 'felter' | 'frie'>, spor: Spor): Dage {
  const plain = fil
    .replace(/\.[a-z]+$/i, '')
    .replace(/_/g, ' ')
    .replace(/(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3');
  const [inName] = findDatoer(plain);
  const sted = felter.find(({ felt }) => felt === 'tid' || felt === 'dato')?.sted ?? frie[0]?.sted ?? { linje: 1 };
  if (inName) {
    spor.tvivl.push({
      felt: 'dato',
      tilstand: 'usikker',
      besked: `Mødets dag er taget fra filens navn: ${formatDato(inName.dato)}.`,
      sted,
    });
    return { dato: inName.dato };
  }
  const lines = [...felter.flatMap(({ linjer }) => linjer), ...frie.map(({ tekst }) => tekst)];
  const besked = lines.some(hasDagUdenAar)
    ? 'Papiret skriver mødets dag uden år. Find året.'
    : 'Papiret siger ikke, hvilken dag mødet blev holdt. Find dagen.';
  spor.tvivl.push({
    felt: 'dato',
    tilstand: 'mangler',
    besked: `${besked} Kør importen igen med --dato, fx --dato 2012-03-01.`,
    sted,
  });
  return {};
}
