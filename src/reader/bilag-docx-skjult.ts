import { readXml } from './bilagstekst-xml.ts';
import { isOn, valOf } from './docx-stil.ts';

/** Ways in which words of a Word document are there and not seen. */
export interface Useet {
  /** Hidden by the run itself or by its style. */
  isHidden: boolean;
  /** White on nothing darker, or smaller than anybody can read. */
  isInvisible: boolean;
}

/** Sizes are in half points. */
const TOO_SMALL = 4;
/** Boxes and tables with a style of their own may be coloured in ways that are not looked at. */
const COLOURED: ReadonlySet<string> = new Set(['txbxContent', 'tblStyle', 'background']);

/** Which words of a part of a Word document nobody sees, with the styles that hide what is in them. */
export function findUseet(xml: string, hiddenStyles: ReadonlySet<string>): Useet {
  const found: Useet = { isHidden: false, isInvisible: false };
  let paragraph = PLAIN;
  let cell = PLAIN;
  let run = PLAIN;
  let isColoured = false;
  let isMark = false;
  let where: 'run' | 'paragraph' | 'cell' = 'paragraph';
  let inText = false;
  for (const { name, kind, value } of readXml(xml)) {
    if (kind === 'text') {
      if (!inText || value.trim() === '') continue;
      found.isHidden ||= run.isHidden;
      const isShaded = [run, paragraph, cell].some(({ isShaded: shaded }) => shaded) || isColoured;
      found.isInvisible ||= run.isTiny || (run.isWhite && !isShaded);
    } else if (name === 't') inText = kind === 'open';
    else if (COLOURED.has(name)) isColoured = kind !== 'close' || name !== 'txbxContent';
    else if (name === 'tbl') isColoured &&= kind !== 'close';
    else if (name === 'tc') cell = PLAIN;
    else if (name === 'tcPr') where = kind === 'open' ? 'cell' : 'paragraph';
    else if (name === 'p' && kind === 'open') [paragraph, where] = [PLAIN, 'paragraph'];
    else if (name === 'pPr') isMark = kind === 'open';
    else if (name === 'r' && kind === 'open') [run, where] = [{ ...PLAIN, isHidden: paragraph.isHidden }, 'run'];
    else if (name === 'pStyle' && hiddenStyles.has(valOf(value))) paragraph = { ...paragraph, isHidden: true };
    else if (name === 'shd' || name === 'highlight') {
      if (!isDark(value)) continue;
      if (where === 'cell') cell = { ...cell, isShaded: true };
      else if (isMark) paragraph = { ...paragraph, isShaded: true };
      else run = { ...run, isShaded: true };
    } else if (where === 'run' && !isMark) run = withProperty(run, { name, value }, hiddenStyles);
  }
  return found;
}

interface Udseende {
  isHidden: boolean;
  isWhite: boolean;
  isTiny: boolean;
  isShaded: boolean;
}

const PLAIN: Udseende = { isHidden: false, isWhite: false, isTiny: false, isShaded: false };

function withProperty(
  run: Udseende,
  { name, value }: { name: string; value: string },
  hiddenStyles: ReadonlySet<string>,
): Udseende {
  switch (name) {
    case 'vanish':
    case 'specVanish':
      return { ...run, isHidden: isOn(value) };
    case 'rStyle':
      return { ...run, isHidden: run.isHidden || hiddenStyles.has(valOf(value)) };
    case 'color':
      return { ...run, isWhite: /^f[c-f]f[c-f]f[c-f]$/i.test(valOf(value)) };
    case 'sz':
      return { ...run, isTiny: Number(valOf(value)) <= TOO_SMALL };
    default:
      return run;
  }
}

/** Whether a cell, a paragraph or a run is coloured in. */
function isDark(attributes: string): boolean {
  const fill = /\bfill=["']([^"']*)["']/.exec(attributes)?.[1] ?? valOf(attributes);
  return !/^(?:auto|f[c-f]f[c-f]f[c-f]|white|none|clear|nil|)$/i.test(fill) || /\bthemeFill=/.test(attributes);
}
