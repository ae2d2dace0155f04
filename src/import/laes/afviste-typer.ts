import { PapirFejl } from '../papir.ts';

/** Kinds of files that are often at hand where a paper should be. */
export type AfvistType = keyof typeof TYPER;

const SOM_WORD = 'vælg Gem som Word-dokument (.docx), og importér den fil.';

const TYPER = {
  'gammel-word': ['Filen er i Words gamle format (.doc).', `Åbn den i Word, ${SOM_WORD}`],
  skabelon: ['Filen er en skabelon eller kan indeholde makroer.', `Åbn den i Word, ${SOM_WORD}`],
  laast: [
    'Filen er låst med adgangskode.',
    'Åbn den i Word, fjern adgangskoden, gem den som Word-dokument (.docx), og prøv igen.',
  ],
  'laast-eller-gammel': [
    'Filen er låst med adgangskode eller gemt i et gammelt format (.doc).',
    'Åbn den i Word, fjern adgangskoden, gem den som Word-dokument (.docx), og prøv igen.',
  ],
  odt: ['Filen er fra LibreOffice eller OpenOffice (.odt).', `Åbn den der, ${SOM_WORD}`],
  rtf: ['Filen er i formatet rtf.', `Åbn den i Word, ${SOM_WORD}`],
  pages: ['Filen er fra Pages.', 'Åbn den i Pages, vælg Eksportér til Word (.docx), og importér den fil.'],
  mail: [
    'Filen er en mail.',
    'Gem den vedhæftede fil for sig, og importér den. Står referatet i selve mailen, så kopiér det til et Word-dokument.',
  ],
  regneark: ['Filen er et regneark.', 'Find referatet som Word, pdf, tekst eller html. Regnearket kan være bilag.'],
  praesentation: [
    'Filen er en præsentation.',
    'Find referatet som Word, pdf, tekst eller html. Præsentationen kan være bilag.',
  ],
  billede: [
    'Filen er et billede.',
    'Find papiret som Word eller som en pdf, der ikke er skannet, eller lad et program genkende teksten (OCR) først.',
  ],
  arkiv: ['Filen er et arkiv (zip).', 'Pak det ud, og importér den fil, referatet står i.'],
  webarkiv: ['Filen er et webarkiv.', 'Gem siden på ny som «Webside, kun HTML» (.html), og importér den fil.'],
  moedefil: ['Filen er allerede i portalens format (.md).', 'Læg den i content/moeder, og kør npm run check.'],
} as const satisfies Record<string, readonly [string, string]>;

const ENDELSER: Record<string, AfvistType> = {
  ...{ doc: 'gammel-word', dot: 'gammel-word', docm: 'skabelon', dotx: 'skabelon', dotm: 'skabelon' },
  ...{ odt: 'odt', ott: 'odt', fodt: 'odt', rtf: 'rtf', pages: 'pages', msg: 'mail', eml: 'mail' },
  ...{ xlsx: 'regneark', xlsm: 'regneark', xls: 'regneark', ods: 'regneark', csv: 'regneark' },
  ...{ pptx: 'praesentation', ppt: 'praesentation', odp: 'praesentation' },
  ...{ png: 'billede', jpg: 'billede', jpeg: 'billede', gif: 'billede', tif: 'billede', tiff: 'billede' },
  ...{ bmp: 'billede', webp: 'billede', heic: 'billede', zip: 'arkiv', rar: 'arkiv', '7z': 'arkiv' },
  ...{ mht: 'webarkiv', mhtml: 'webarkiv', md: 'moedefil' },
};

/** The kind that an ending names, when it is one of these. */
export function findAfvistEndelse(endelse: string): AfvistType | undefined {
  return Object.hasOwn(ENDELSER, endelse) ? ENDELSER[endelse] : undefined;
}

/** What the editor is told. */
export function afvist(type: AfvistType): PapirFejl {
  const [besked, hjaelp] = TYPER[type];
  return new PapirFejl(besked, hjaelp);
}
