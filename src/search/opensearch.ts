import type { Indstillinger } from '../model/indstillinger.ts';

/** Whole addresses of what the description points to. */
interface Adresser {
  /** The search page. */
  soeg: string;
  ikon: string;
  /** The description itself. */
  selv: string;
}

/** Tells browsers how to search the portal; https://github.com/dewitt/opensearch */
export function writeOpensearch(
  { navn, kortnavn = navn, undertitel }: Pick<Indstillinger, 'navn' | 'kortnavn' | 'undertitel'>,
  { soeg, ikon, selv }: Adresser,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shorten(kortnavn, 16))}</ShortName>
  <LongName>${escapeXml(shorten(navn, 48))}</LongName>
  <Description>${escapeXml(shorten(undertitel, 1024))}</Description>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(ikon)}</Image>
  <Url type="text/html" template="${escapeXml(soeg)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(selv)}"/>
  <Language>da</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

/** The specification sets a length for each text. */
function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
