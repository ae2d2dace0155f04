import { PapirFejl, type Papirart } from '../papir.ts';
import { afvist, findAfvistEndelse, type AfvistType } from './afviste-typer.ts';
import { findFilindhold } from './filindhold.ts';
import { checkStoerrelse } from './stoerrelse.ts';

const ARTER: Record<string, Papirart> = { docx: 'docx', pdf: 'pdf', txt: 'txt', html: 'html', htm: 'html' };
const NAVNE: Record<Papirart, string> = {
  docx: 'et Word-dokument',
  pdf: 'en pdf',
  txt: 'ren tekst',
  html: 'en webside',
};

/** The ending of a file's name, in small letters and without its point. */
export function endelseOf(fil: string): string {
  return /\.([^.]+)$/.exec(fil)?.[1]?.toLowerCase() ?? '';
}

/** The kind of a paper, from its name and its bytes, when they agree. Throws `PapirFejl` for what cannot be imported. */
export function readPapirart(fil: string, bytes: Uint8Array): Papirart {
  const endelse = endelseOf(fil);
  const type = findAfvistEndelse(endelse);
  if (type) throw afvist(type);
  checkStoerrelse(endelse, bytes.length);
  if (bytes.length === 0)
    throw new PapirFejl(
      'Filen er tom.',
      'Vælg den fil, papiret står i. Kommer den fra en mail eller et fælles drev, så hent den igen.',
    );
  const art = Object.hasOwn(ARTER, endelse) ? ARTER[endelse] : undefined;
  const indhold = findFilindhold(bytes);
  if (!art) throw ukendt(endelse, indhold);
  if (indhold && indhold !== art) throw forkert(endelse, indhold);
  return art;
}

function isPapirart(type: Papirart | AfvistType | undefined): type is Papirart {
  return type !== undefined && Object.hasOwn(NAVNE, type);
}

function ukendt(endelse: string, indhold: Papirart | AfvistType | undefined): PapirFejl {
  if (indhold && !isPapirart(indhold)) return afvist(indhold);
  return new PapirFejl(
    `Filer ${endelse === '' ? 'uden endelse' : `af typen «${endelse}»`} kan ikke importeres.`,
    indhold
      ? `Filen er ${NAVNE[indhold]}: Giv den endelsen .${indhold}, og prøv igen.`
      : 'Brug docx, pdf, txt eller html.',
  );
}

function forkert(endelse: string, indhold: Papirart | AfvistType): PapirFejl {
  if (!isPapirart(indhold)) return afvist(indhold);
  return new PapirFejl(
    `Filen er ${NAVNE[indhold]}, selv om den hedder .${endelse}.`,
    `Giv den endelsen .${indhold}, og prøv igen.`,
  );
}
