import { addressOfFile } from '../model/adresse.ts';
import { addressOfDagsorden } from '../model/adresser.ts';
import { formatDato, formatDatoLang } from '../model/dato.ts';
import type { Moede, MoedeFrontmatter, MoedeStatus } from '../model/moede.ts';
import { BEHANDLING } from '../model/punkt.ts';
import { isRutinepunkt } from '../model/rutinepunkt.ts';
import { formatTid } from '../model/tid.ts';
import type { DagsordenVisning, UdenTekst } from '../model/version.ts';
import type { PunktVisning } from '../model/visning.ts';
import { renderMoede, type RenderedPunkt } from '../markdown/render.ts';
import { readPastMoede } from '../reader/read-past-moede.ts';
import { keepLiveLinks } from './levende-links.ts';
import { moedeTitel, organNavn, organTitel } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** Where to go from an old agenda, by what took its place. */
const AFLOESER: Record<MoedeStatus, string> = {
  dagsorden: 'Se dagsordenen, som den er nu',
  udkast: 'Se udkastet til referat',
  godkendt: 'Se referatet',
  aflyst: 'Se mødet, der blev aflyst',
};

/** Whether the agenda of a meeting, as it was before something took its place, may be shown. */
export function hasTidligereDagsorden(moede: Moede): boolean {
  const { dagsorden } = moede.versioner ?? {};
  return dagsorden !== undefined && 'blob' in dagsorden;
}

/** The agenda as it was, read from the repository; what was closed or taken back since is not shown. */
export function getTidligereDagsorden(portal: PortalIndex, moede: Moede): DagsordenVisning {
  const { dagsorden } = moede.versioner ?? {};
  if (!dagsorden || !('blob' in dagsorden)) throw new Error(`${moede.id} has no agenda that may be shown.`);
  const past = readPastMoede(dagsorden.blob);
  const base = import.meta.env.BASE_URL;
  const rendered = renderMoede(past.body, { file: dagsorden.file, base });
  const held = new Map(dagsorden.uden.map((part) => [part.nr, part]));
  const shown = {
    intro: held.has('') ? '' : rendered.intro,
    punkter: rendered.punkter.map((punkt) => withoutText(punkt, held.get(punkt.nr), moede)),
  };
  const { intro, punkter } = keepLiveLinks(shown, { portal, base });
  const titel = moedeTitel(portal, moede);
  const papir = `${organTitel(portal, moede.organ)}. Dagsorden, ${formatDato(past.moede.dato)}, som den var ${formatDato(dagsorden.dato)}`;
  return {
    titel,
    beskrivelse: `Dagsordenen for mødet i ${organTitel(portal, moede.organ)} den ${formatDato(past.moede.dato)}, som den var, før den blev afløst.`,
    adresse: addressOfDagsorden(moede.id),
    sti: [
      { tekst: 'Møder', href: '/moeder/' },
      { tekst: organNavn(portal, moede.organ), href: `/moeder/${moede.organ}/` },
      { tekst: titel, href: addressOfFile(moede.file) },
    ],
    moede: { tekst: AFLOESER[moede.status], href: addressOfFile(moede.file) },
    offentliggjort: dagsorden.dato,
    afloest: dagsorden.afloest,
    oplysninger: oplysninger(past.moede),
    intro,
    punkter: punkter.map((punkt) => visPunkt(punkt, held.has(punkt.nr) ? undefined : past.moede, papir)),
  };
}

/** An item as it was; of one that is not shown in full only its heading, if it is the same today. */
function withoutText(punkt: RenderedPunkt, held: UdenTekst | undefined, moede: Moede): RenderedPunkt {
  if (!held) return punkt;
  const isSame = moede.indhold.some(({ nr, titel }) => nr === punkt.nr && titel === punkt.titel);
  const titel = isSame ? punkt.titel : held.lukket ? 'Lukket punkt' : 'Punktet vises ikke';
  const text = held.lukket
    ? 'Punktet er lukket. Kun overskriften vises.'
    : 'Teksten vises ikke: Noget af den er taget ud siden, eller den kan ikke genkendes på mødets side.';
  return { ...punkt, titel, intro: `<p class="svag">${text}</p>`, afsnit: [], noter: '' };
}

function visPunkt(punkt: RenderedPunkt, past: MoedeFrontmatter | undefined, papir: string): PunktVisning {
  const { behandling } = past?.punkter?.[punkt.nr] ?? {};
  return {
    ...punkt,
    udfald: [],
    behandling: behandling && BEHANDLING[behandling],
    lukket: false,
    rutine: isRutinepunkt(punkt.titel),
    oplysninger: [],
    bemaerkninger: [],
    citat: `${papir}, punkt ${punkt.nr}: ${punkt.titel}`,
  };
}

function oplysninger({ dato, tid, slut, sted }: MoedeFrontmatter): DagsordenVisning['oplysninger'] {
  const naar = [formatDatoLang(dato), tid && formatTid(tid, slut)].filter((part) => part !== undefined).join(', ');
  return [{ navn: 'Tid', vaerdi: naar }, ...(sted === undefined ? [] : [{ navn: 'Sted', vaerdi: sted }])];
}
