/** A file that came over the line. */
export interface Sent {
  /** Path and query, without the host. */
  path: string;
  /** What the browser wanted it for: `document`, `stylesheet`, `script`, `fetch` and so on. */
  type: string;
  /** Head and body as they were sent. */
  bytes: number;
  /** When its last byte had come (ms since 1970). */
  end: number;
}

/** What a search makes a browser fetch, in bytes, by when it is fetched. */
export interface Traffic {
  /** The page as it is opened, before its box has focus. */
  page: { html: number; css: number; script: number; other: number };
  /** Fetched ahead, from focus until the first letter. */
  ahead: Sent[];
  /** From the first letter until the first results stand there. */
  asked: Sent[];
}

/** Moments of a visit (ms since 1970). */
export interface Moments {
  focus: number;
  /** Just before the first letter. */
  typing: number;
  /** When the first five results stood in the page. */
  answered: number;
}

/** Divides what came by when it came; what came after the answer is not counted, a file that came twice counts once. */
export function divideTraffic(sent: readonly Sent[], { focus, typing, answered }: Moments): Traffic {
  const first = new Map<string, Sent>();
  for (const one of sent) if (!first.has(one.path)) first.set(one.path, one);
  const files = [...first.values()];
  const before = files.filter(({ end }) => end <= focus);
  const ofType = (type: string) => sumOf(before.filter((one) => one.type === type));
  const [html, css, script] = [ofType('document'), ofType('stylesheet'), ofType('script')];
  return {
    page: { html, css, script, other: sumOf(before) - html - css - script },
    ahead: files.filter(({ end }) => end > focus && end <= typing),
    asked: files.filter(({ end }) => end > typing && end <= answered),
  };
}

/** How many bytes some files are together. */
export function sumOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** All that was fetched from opening the page until the answer. */
export function totalOf({ page, ahead, asked }: Traffic): number {
  return page.html + page.css + page.script + page.other + sumOf(ahead) + sumOf(asked);
}

/** Files of one kind: parts of the index by their folder, others by their name without what changes from site to site. */
export function kindOf({ path }: Sent): string {
  const [file = ''] = (path.split('/pagefind/')[1] ?? path).split('?');
  const [folder = '', name] = file.split('/');
  if (path.includes('/pagefind/')) return name ? `${folder}/` : folder;
  return /\.([a-z0-9]+)$/.exec(file)?.[1] ?? 'page';
}

/** How many files of each kind came, and their bytes; the heaviest kind first. */
export function sumByKind(sent: readonly Sent[]): { kind: string; files: number; bytes: number }[] {
  return [...Map.groupBy(sent, kindOf)]
    .map(([kind, files]) => ({ kind, files: files.length, bytes: sumOf(files) }))
    .sort((a, b) => b.bytes - a.bytes);
}
