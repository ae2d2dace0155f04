/** An element of an XML document, with its attributes and texts as they are written there. */
export interface Xml {
  /** Name with its prefix. */
  navn: string;
  attributter: Map<string, string>;
  children: (Xml | string)[];
}

const PARTS =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTES = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 400;

/** The root of an XML document; throws when it is not well-formed, nests too deep, or defines entities. */
export function readXml(text: string): Xml {
  const root: Xml = { navn: '', attributter: new Map(), children: [] };
  const stack = [root];
  let end = 0;
  const source = text.replace(/^\uFEFF/, '');
  for (const [all, cdata, close, navn, attributes = '', empty, plain] of source.matchAll(PARTS)) {
    end += all.length;
    const parent = stack.at(-1);
    if (!parent) break;
    if (cdata !== undefined) parent.children.push(escapeXml(cdata));
    else if (plain !== undefined) parent.children.push(plain);
    else if (close) {
      if (parent.navn !== navn) throw new Error(`<${parent.navn}> ends with </${navn}>`);
      stack.pop();
    } else if (navn) {
      const element: Xml = { navn, attributter: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) stack.push(element);
      if (stack.length > DEEPEST) throw new Error('Nested too deep');
    }
  }
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (end !== source.length || stack.length !== 1 || !element) throw new Error('No XML');
  return element;
}

function readAttributes(text: string): Map<string, string> {
  if (text === '') return new Map();
  return new Map([...text.matchAll(ATTRIBUTES)].map(([, navn = '', first, second]) => [navn, first ?? second ?? '']));
}

/** An element as text. */
export function writeXml({ navn, attributter, children }: Xml): string {
  const attributes = [...attributter].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
  if (children.length === 0) return `<${navn}${attributes}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? child : writeXml(child))).join('');
  return `<${navn}${attributes}>${inner}</${navn}>`;
}

/** A new element. */
export function createXml(
  navn: string,
  children: (Xml | string)[] = [],
  attributter: Record<string, string> = {},
): Xml {
  return { navn, attributter: new Map(Object.entries(attributter)), children };
}

/** Text as it is written in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it is read. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu,
    (all, hex?: string, decimal?: string, name = '') => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      if (code === undefined) return ENTITIES[name] ?? all;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** The elements right below one, of one name when it is given. */
export function childrenOf(element: Xml | undefined, navn?: string): Xml[] {
  return (element?.children ?? [])
    .filter((child) => typeof child !== 'string')
    .filter((child) => !navn || child.navn === navn);
}

/** The element that is reached by names from one. */
export function findXml(element: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  return path.reduce<Xml | undefined>((here, navn) => childrenOf(here, navn)[0], element);
}

/** Whether any element below one has one of the names. */
export function hasXml(element: Xml, ...navne: readonly string[]): boolean {
  return childrenOf(element).some((child) => navne.includes(child.navn) || hasXml(child, ...navne));
}

/** How many elements below one have a name. */
export function countXml(element: Xml, navn: string): number {
  return childrenOf(element).reduce((sum, child) => sum + (child.navn === navn ? 1 : 0) + countXml(child, navn), 0);
}

/** The value of an element such as `<w:ilvl w:val="1"/>`. */
export function valOf(element: Xml | undefined): string | undefined {
  return element?.attributter.get('w:val');
}

/** Whether a setting such as `<w:vanish/>` is on; undefined when it is not there. */
export function isOn(element: Xml | undefined): boolean | undefined {
  return element ? !/^(?:0|false|off)$/.test(valOf(element) ?? '') : undefined;
}
