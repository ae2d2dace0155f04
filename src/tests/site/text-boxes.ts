/** Looks at where text stands on a page. Each function runs in the page, so it stands alone. */

/** What stands outside the window, to the left or the right; what lies in a region that scrolls by itself does not. */
export function findSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > clientWidth + 1) && !isInScroller(element);
  });
  const wide = scrollWidth > clientWidth ? [`is ${scrollWidth} wide`] : [];
  return [...wide, ...outside.slice(-1).map((element) => `stands outside: ${element.outerHTML.slice(0, 160)}`)];

  function isInScroller(element: Element): boolean {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
      if (getComputedStyle(one).overflowX !== 'visible') return true;
    return false;
  }
}

/** What stays in the window while the page scrolls and leaves too little of a small window to the text. */
export function findInTheWay(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { position, top, bottom } = getComputedStyle(element);
      const sticks = position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto'));
      const { width, height } = element.getBoundingClientRect();
      return sticks && width > innerWidth / 2 && height > innerHeight / 4;
    })
    .map((element) => `is in the way: ${element.outerHTML.slice(0, 160)}`);
}

/** Elements that cut off text of their own; what is cut to a pixel is for those who listen. */
export function findCutText(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clipPath !== 'none' || clientWidth <= 1 || element.textContent.trim() === '') return false;
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (isCut(overflowX) && scrollWidth > clientWidth + 1) || (isCut(overflowY) && scrollHeight > clientHeight + 1)
      );
    })
    .map((element) => `cuts off ${element.outerHTML.slice(0, 160)}`);
}

/** Lines of text that stand on top of other lines, in the page or in a drawing. */
export function findCoveredText(): string[] {
  interface Line {
    node: Text;
    box: DOMRect;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || node.data.trim() === '' || !parent.checkVisibility()) continue;
    if (getComputedStyle(parent.closest('[class]') ?? parent).clipPath !== 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ node, box });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((line, index) => {
    const covered: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= line.box.bottom) break;
      const width = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
      const height = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
      const least = Math.min(line.box.height, other.box.height);
      if (line.node !== other.node && width > 2 && height > 0.4 * least)
        covered.push(`«${line.node.data.trim().slice(0, 60)}» and «${other.node.data.trim().slice(0, 60)}» overlap`);
    }
    return covered;
  });
}
