import type { Indeksside, Soegning } from '../../search/resultat.ts';
import { stederOf, type Sted } from '../../search/steder.ts';
import { withTekstfragment } from '../../search/tekstfragment.ts';
import { readUddrag } from '../../search/uddrag.ts';
import { readUdfaldMeta } from '../../search/udfald-meta.ts';
import { make, makeLink } from './element.ts';
import type { Udfaldsmaerker } from './udfaldsmaerker.ts';

const PARTS_PER_PAGE = 3;

/** A page that answers: what it is, and its places with the words, items of a meeting on a line as on its agenda. */
export function makeTraef(data: Indeksside, maerker: Udfaldsmaerker, { q, filtre }: Soegning): HTMLLIElement {
  const outcomes = readUdfaldMeta(data.meta['udfald']);
  const kode = filtre.udfald && maerker.kodeOf(filtre.udfald);
  const kept = kode
    ? new Set([...outcomes].flatMap(([id, koder]) => (koder.some((k) => k === kode) ? id : [])))
    : undefined;
  const steder = stederOf(data, kept, PARTS_PER_PAGE);
  const whole = steder.find(({ url }) => url === data.url);
  const punkter = steder.filter((sted) => sted !== whole);
  const heading = make(
    'h2',
    '',
    makeLink(withTekstfragment(data.url, whole?.excerpt ?? ''), data.meta['title'] ?? data.url),
  );
  const item = make('li', '', heading, make('p', 'om', factsOf(data)));
  if (whole) item.append(makeExcerpt(whole));
  if (q !== '' && steder.every(({ excerpt }) => excerpt === ''))
    item.append(make('p', 'om', 'Ordene står et andet sted på siden end i punktet:'));
  if (punkter.length > 0)
    item.append(
      make('ol', 'rygrad', ...punkter.map((sted) => makeSted(sted, maerker.make(outcomes.get(sted.id) ?? [])))),
    );
  return item;
}

function factsOf({ filters }: Indeksside): string {
  const facts = [filters['art']?.[0], filters['organ']?.[0] ?? filters['region']?.[0]];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

function makeSted(sted: Sted, chips: Node[]): HTMLLIElement {
  const heading = make('h3', '', makeLink(withTekstfragment(sted.url, sted.excerpt), sted.titel));
  const item = make('li', chips.length > 0 ? 'sket' : '', heading);
  if (chips.length > 0) item.append(make('p', '', ...chips));
  item.append(makeExcerpt(sted));
  return item;
}

function makeExcerpt({ excerpt, titel }: Sted): HTMLParagraphElement {
  const paragraph = make('p', '');
  // An excerpt is text that is escaped; the only tags in it are <mark>.
  paragraph.innerHTML = readUddrag(excerpt, titel);
  return paragraph;
}
