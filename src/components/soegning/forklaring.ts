import { chosenFilters, writeSoegning, type Soegning } from '../../search/resultat.ts';
import type { Svar } from '../../search/svar.ts';
import { fewerWords, formatUkendte, rettetQ } from '../../search/svartekst.ts';
import { make, makeLink } from './element.ts';

export { formatAntal, formatAntalKort } from '../../search/svartekst.ts';

/** What a reader should know of how the question was read, and the ways on. */
export function makeForklaring(soegning: Soegning, svar: Svar): HTMLElement[] {
  const lines = [...makeReading(soegning, svar)];
  const ukendte = formatUkendte(soegning, svar);
  if (ukendte !== '') lines.push(make('p', '', ukendte));
  const ways = svar.antal > 0 ? [] : makeWays(soegning, svar);
  if (ways.length > 0) lines.push(make('p', '', 'Prøv i stedet:'), make('ul', '', ...ways));
  return lines;
}

function makeReading(soegning: Soegning, { rettet, antal, udvidet, kunEtOrd }: Svar): HTMLElement[] {
  const other = (text: string, ordret: boolean) => makeLink(writeSoegning({ ...soegning, ordret }), text);
  if (soegning.ordret)
    return [make('p', '', 'Der er søgt på ordene, som de står. ', other('Søg også på beslægtede ord', false))];
  if (rettet.length > 0)
    return [
      make(
        'p',
        '',
        `Viser resultater for «${rettetQ(soegning.q, rettet)}». `,
        other(`Søg i stedet efter «${soegning.q}»`, true),
      ),
    ];
  if (kunEtOrd) return [make('p', '', 'Ingen side har alle ordene. Her er sider med et af dem.')];
  return udvidet && antal > 0
    ? [make('p', '', 'Beslægtede ord er med. ', other('Søg kun på ordene, som de står', true))]
    : [];
}

/** Links to what may have an answer: the search without one of its choices, or with one of its words. */
function makeWays(soegning: Soegning, { ukendte }: Svar): HTMLLIElement[] {
  return [
    ...chosenFilters(soegning).map(({ tekst, uden }) => makeLink(writeSoegning(uden), `Søg uden ${tekst}`)),
    ...fewerWords(soegning, ukendte).map((fewer) => makeLink(writeSoegning(fewer), `Søg kun på «${fewer.q}»`)),
  ].map((link) => make('li', '', link));
}
