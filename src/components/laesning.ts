/** Helps who reads a long meeting: the contents follow, references can be copied, the page can be printed. */
export function startLaesning(): void {
  followReading();
  document.addEventListener('toggle', addCopyButtons, true);
  addPrintButton();
}

/** Marks in the contents what is being read: the last heading above the upper third of the screen. */
function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.indhold a')];
  const places = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  let current: HTMLAnchorElement | undefined;
  const update = () => {
    const passed = places.filter((place) => place.getBoundingClientRect().top < innerHeight / 3).length;
    const next = links[passed - 1];
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    current = next;
  };
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66%' });
  for (const place of places) observer.observe(place);
}

/** A reference that is opened gets buttons that copy it. */
function addCopyButtons({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.matches('.henvis[open]')) return;
  const text = target.querySelector('p');
  const link = target.querySelector('a');
  if (!text || !link || target.querySelector('button')) return;
  target.append(
    copyButton('Kopiér henvisningen', () => text.innerText.trim()),
    copyButton('Kopiér linket', () => link.innerText),
  );
}

function copyButton(label: string, getText: () => string): HTMLButtonElement {
  const button = makeButton(label, () => {
    void navigator.clipboard.writeText(getText()).then(
      () => (button.textContent = 'Kopieret'),
      () => (button.textContent = 'Kunne ikke kopieres'),
    );
    setTimeout(() => (button.textContent = label), 2000);
  });
  button.setAttribute('aria-live', 'polite');
  return button;
}

function addPrintButton(): void {
  document.querySelector('[data-udskriv]')?.append(makeButton('Udskriv', () => print()));
}

function makeButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'knap';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
