/** A tag or a piece of text of an XML document. */
export interface XmlPart {
  /** Name without its prefix; empty for text. */
  name: string;
  kind: 'open' | 'close' | 'empty' | 'text';
  /** Attributes of a tag as they are written, or the text with its entities resolved. */
  value: string;
}

const PARTS = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)([^<>]*?)(\/?)>|([^<]+)/g;

/** The tags and texts of an XML document in their order; what is neither, such as a document type, is passed over. */
export function* readXml(xml: string): Generator<XmlPart> {
  for (const [, cdata, slash, name, attributes = '', empty, text] of xml.matchAll(PARTS)) {
    if (cdata !== undefined) yield { name: '', kind: 'text', value: cdata };
    else if (text !== undefined) yield { name: '', kind: 'text', value: resolve(text) };
    else if (name !== undefined) yield { name, kind: slash ? 'close' : empty ? 'empty' : 'open', value: attributes };
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all, hex?: string, decimal?: string, name = '') => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      if (code === undefined) return ENTITIES[name] ?? all;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
