import {
  bestParts,
  FILTRE,
  RANKING,
  isFilternavn,
  readSoegning,
  writeSoegning,
  type PagefindData,
  type Soegning,
} from '../search/resultat.ts';

/** What we use of Pagefind in the browser; https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  options(options: { baseUrl: string; ranking: typeof RANKING }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options: { filters: Record<string, string>; sort: Record<string, string> },
  ): Promise<{
    results: { data(): Promise<PagefindData> }[];
  } | null>;
}

const PAGE_SIZE = 10;
const PARTS_PER_PAGE = 3;

/** Brings the search page to life: results in place, and the whole state in the address. */
export function startSoegeside(): void {
  const page = find(document, '.soegeside', HTMLElement);
  const form = find(page, 'form', HTMLFormElement);
  let pagefind: Promise<Pagefind> | undefined;
  let latest = 0;
  const load = () =>
    (pagefind ??= loadPagefind(page, form).catch((error: unknown) => {
      pagefind = undefined;
      throw error;
    }));

  const run = async (soegning: Soegning) => {
    const mine = ++latest;
    fillForm(form, soegning);
    if (soegning.q === '') return showNothing(page);
    const api = await load().catch(() => undefined);
    if (!api) return say(page, 'Søgningen kunne ikke hentes. Prøv igen, eller brug listerne nedenfor.');
    fillForm(form, soegning);
    const answer = await api.search(soegning.q, {
      filters: soegning.filtre,
      sort: soegning.sortering === 'dato' ? { dato: 'desc' } : {},
    });
    if (mine === latest) await showResults(page, soegning.q, answer?.results ?? [], () => mine === latest);
  };

  const fromForm = () =>
    readSoegning(new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)])).toString());
  const runFromForm = () => {
    const soegning = fromForm();
    history.pushState(null, '', writeSoegning(soegning));
    void run(soegning);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    runFromForm();
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) runFromForm();
  });
  form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  addEventListener('popstate', () => void run(readSoegning(location.search)));
  void run(readSoegning(location.search));
}

async function loadPagefind(page: HTMLElement, form: HTMLFormElement): Promise<Pagefind> {
  const path = new URL(`${page.dataset['pagefindSti']}pagefind.js`, location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ path);
  await pagefind.options({ baseUrl: page.dataset['rod'] ?? '/', ranking: RANKING });
  const filters = await pagefind.filters();
  for (const navn of Object.keys(FILTRE))
    addOptions(find(form, `select[name=${navn}]`, HTMLSelectElement), filters[navn] ?? {});
  find(form, '.filtre', HTMLElement).hidden = false;
  return pagefind;
}

function addOptions(select: HTMLSelectElement, values: Record<string, number>): void {
  const names = Object.keys(values).sort(new Intl.Collator('da').compare);
  if (select.name === 'aar') names.reverse();
  for (const name of names) select.append(new Option(name, name));
}

function fillForm(form: HTMLFormElement, { q, sortering, filtre }: Soegning): void {
  find(form, 'input', HTMLInputElement).value = q;
  for (const select of form.querySelectorAll('select'))
    select.value = isFilternavn(select.name) ? (filtre[select.name] ?? '') : sortering;
}

function showNothing(page: HTMLElement): void {
  find(page, '#resultater', HTMLElement).replaceChildren();
  find(page, '#flere', HTMLElement).hidden = true;
  find(page, '#lister', HTMLElement).hidden = false;
  say(page, '');
}

async function showResults(
  page: HTMLElement,
  q: string,
  results: { data(): Promise<PagefindData> }[],
  isCurrent: () => boolean,
): Promise<void> {
  const list = find(page, '#resultater', HTMLElement);
  const more = find(page, '#flere', HTMLButtonElement);
  let shown = 0;
  const showMore = async () => {
    const next = await Promise.all(results.slice(shown, shown + PAGE_SIZE).map((result) => result.data()));
    if (!isCurrent()) return;
    if (shown === 0) list.replaceChildren();
    list.append(...next.map(resultItem));
    shown += next.length;
    more.hidden = shown >= results.length;
  };
  more.onclick = () => void showMore();
  await showMore();
  if (!isCurrent()) return;
  if (results.length === 0) list.replaceChildren();
  find(page, '#lister', HTMLElement).hidden = results.length > 0;
  say(
    page,
    results.length === 0
      ? `Ingen sider svarer til «${q}». Prøv færre eller kortere ord, eller brug listerne nedenfor.`
      : countText(results.length, q),
  );
}

function countText(count: number, q: string): string {
  return `${count} ${count === 1 ? 'side' : 'sider'} svarer på «${q}».`;
}

/** A page with the parts of it that answer best; the first part comes first because it is what was asked for. */
function resultItem(data: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  const facts = [data.filters['art']?.[0], data.filters['organ']?.[0] ?? data.filters['region']?.[0]];
  item.append(
    heading('h2', data.url, data.meta['title'] ?? data.url),
    paragraph('om', facts.filter((fact) => fact !== undefined).join(', ')),
  );
  for (const part of bestParts(data, PARTS_PER_PAGE)) {
    if (part.url !== data.url) item.append(heading('h3', part.url, part.title));
    const excerpt = document.createElement('p');
    // Pagefind has escaped the text; the only tags in it are its own <mark>.
    excerpt.innerHTML = part.excerpt;
    item.append(excerpt);
  }
  return item;
}

function heading(level: 'h2' | 'h3', url: string, text: string): HTMLHeadingElement {
  const element = document.createElement(level);
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  element.append(link);
  return element;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function say(page: HTMLElement, text: string): void {
  find(page, '#svar', HTMLElement).textContent = text;
}

function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}.`);
  return element;
}
