import { formatListe } from './liste.ts';
import { STATUS, type MoedeStatus } from './moede.ts';
import { FELTER, type Bilagsaendring, type Dagsordensudgave, type Rettet, type Version } from './version.ts';

/** A version in words: what happened, and what was put right, a sentence for each. */
export function formatVersion(version: Version): { titel: string; linjer: string[] } {
  switch (version.art) {
    case 'offentliggjort':
      return { titel: published(version.status), linjer: [] };
    case 'igen':
      return { titel: `${published(version.status)} igen`, linjer: [] };
    case 'fjernet':
      return { titel: 'Taget af portalen', linjer: [] };
    case 'uvist':
      return {
        titel: version.status ? `Ændret, vist som ${STATUS[version.status].navn.toLowerCase()}` : 'Ændret',
        linjer: ['Hvad der er ændret, kan ikke læses af de gamle filer.'],
      };
    case 'rettet':
      return { titel: titleOfChange(version.fra, version.status), linjer: sentences(version) };
  }
}

/** Why an old agenda is not shown. */
export const TILBAGEHOLDT: Record<Extract<Dagsordensudgave, { tilbageholdt: string }>['tilbageholdt'], string> = {
  regler: 'Dagsordenen, som den var, vises ikke: Den følger ikke de regler, der gælder nu.',
  fjernet: 'Dagsordenen, som den var, vises ikke: Siden har været taget af portalen siden.',
  uvist: 'Dagsordenen, som den var, vises ikke: En udgave efter den kan ikke læses.',
};

function published(status: MoedeStatus | undefined): string {
  if (status === 'aflyst') return 'Aflysning offentliggjort';
  return status ? `${STATUS[status].navn} offentliggjort` : 'Offentliggjort';
}

function titleOfChange(fra: MoedeStatus, status: MoedeStatus): string {
  if (fra === status) return `${status === 'aflyst' ? 'Aflysning' : STATUS[status].navn} rettet`;
  if (status === 'aflyst') return 'Mødet meldt aflyst';
  if (isReplacement(fra, status)) return published(status);
  if (fra === 'udkast' && status === 'godkendt') return 'Godkendt referat offentliggjort';
  return `Ændret fra ${STATUS[fra].navn.toLowerCase()} til ${STATUS[status].navn.toLowerCase()}`;
}

/** Whether minutes took the place of an agenda: then all of its items are other texts, and only what came or went is said. */
function isReplacement(fra: MoedeStatus, status: MoedeStatus): boolean {
  return fra === 'dagsorden' && (status === 'udkast' || status === 'godkendt');
}

function sentences({ fra, status, rettet }: Extract<Version, { art: 'rettet' }>): string[] {
  const { nye, udgaaet, bilag } = rettet;
  return [
    sentence('Rettet', isReplacement(fra, status) ? [] : corrected(rettet)),
    sentence('Tilføjet', [...numbered(nye), ...counted(bilag.nye)]),
    sentence('Udgået', [...numbered(udgaaet), ...counted(bilag.fjernet)]),
  ].filter((text) => text !== '');
}

function corrected({ punkter, omordnet, indledning, felter, bilag }: Rettet): string[] {
  return [
    ...numbered(punkter),
    ...(omordnet ? ['punkternes numre og orden'] : []),
    ...(indledning ? ['indledning'] : []),
    ...felter.map((felt) => FELTER[felt]),
    ...counted(bilag.udskiftet),
  ];
}

function sentence(verb: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${verb}: ${parts.join(', ')}.`;
}

function numbered(numbers: readonly string[]): string[] {
  return numbers.length === 0 ? [] : [`punkt ${formatListe(numbers)}`];
}

function counted(count: Bilagsaendring['nye']): string[] {
  return count === 0 ? [] : [count === 1 ? 'et bilag' : `${count} bilag`];
}
