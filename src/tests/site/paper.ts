/** Looks at a page as it is printed. Each function runs in the page, so it stands alone. */

/** What is of no use on paper: ways to other pages, fields, buttons, and what sticks to the window. A page's own contents are. */
export function findOnlyForScreens(): string[] {
  const fields = [...document.querySelectorAll('form, button, input, select, a[href="#indhold_"]')];
  const ways = [...document.querySelectorAll('nav')].filter((nav) => nav.querySelector('a:not([href^="#"])'));
  const shown = [...fields, ...ways].filter((element) => element.checkVisibility());
  const stuck = [...document.body.querySelectorAll('*')].filter((element) =>
    ['fixed', 'sticky'].includes(getComputedStyle(element).position),
  );
  return [...shown, ...stuck].map((element) => `is printed: ${element.outerHTML.slice(0, 160)}`);
}

/** What paper would hide: addresses of links that lead out, folded text, light words for a dark window. */
export function findLostOnPaper(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
    .filter((link) => link.checkVisibility() && !getComputedStyle(link, '::after').content.includes(link.href))
    .map((link) => `has no address: ${link.outerHTML.slice(0, 160)}`);
  const folded = [...document.querySelectorAll('main details')]
    .filter((details) => details.checkVisibility() && [...details.children].some((child) => !isShown(child)))
    .map((details) => `stays folded: ${details.outerHTML.slice(0, 160)}`);
  const dark = getComputedStyle(document.body).color;
  return [...links, ...folded, ...(dark === 'rgb(0, 0, 0)' ? [] : [`is printed in ${dark}`])];

  function isShown(child: Element): boolean {
    const { width, height } = child.getBoundingClientRect();
    return child.tagName === 'SUMMARY' || child.textContent.trim() === '' || (width > 0 && height > 0);
  }
}

/** What does not fit on the sheet: it would be cut off, or make everything else smaller. */
export function findWiderThanPaper(): string[] {
  const upright = document.documentElement.clientWidth;
  const across = 1_032; // 273 mm, for what has a page of its own
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > (isAcross(element) ? across : upright) + 1);
    })
    .slice(0, 1)
    .map((element) => `is wider than the paper: ${element.outerHTML.slice(0, 160)}`);

  function isAcross(element: Element | null): boolean {
    return (
      element !== null &&
      (getComputedStyle(element).getPropertyValue('page') !== 'auto' || isAcross(element.parentElement))
    );
  }
}
