import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readHast } from './hast.ts';
import { splitHastIndhold } from './hast-indhold.ts';
import { takeNoter } from './hast-noter.ts';
import { removeUsynligt } from './hast-synlig.ts';
import { tekstOfHast } from './hast-tekst.ts';
import { decodePapir } from './tekstkode.ts';
import { PapirFejl, type Papir } from '../papir.ts';

/** A page saved from the web or by Word. */
export function readHtml(fil: string, bytes: Uint8Array): Papir {
  const text = decodePapir(bytes);
  const hast = unified().use(rehypeParse).parse(text);
  const { tvivl, udeladt } = removeUsynligt(hast);
  const noter = takeNoter(hast);
  const body = [
    tekstOfHast(hast),
    ...noter.map(({ nummer, indhold }) => `[^${nummer}]: ${tekstOfHast({ type: 'root', children: indhold })}`),
  ].join('\n');
  if (!/\p{L}/u.test(body)) throw new PapirFejl('Siden har ingen tekst.', 'Vælg den fil, papiret står i.');
  const indhold = splitHastIndhold(hast);
  const tree = readHast(hast, noter, ({ position }) => ({ linje: position?.start.line ?? 1 }));
  const edges = (art: string) => udeladt.filter((one) => one.art === art).map(({ tekst }) => tekst);
  const tekst = [...edges('sidehoved'), body, ...edges('sidefod')].join('\n');
  return { fil, art: 'html', tree, tekst, tvivl, udeladt: [...udeladt, ...indhold] };
}
