/** Looks at what a page does with a reader's preferences. Each function runs in the page, so it stands alone. */

/** What moves by itself: transitions, animations and smooth scrolling. What follows the reader's own scrolling does not. */
export function findMoving(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const isAnimated = style.animationName !== 'none' && style.getPropertyValue('animation-timeline') === 'auto';
      const isSlow = parseFloat(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
      return isAnimated || isSlow ? [`${pseudo ?? ''} moves: ${element.outerHTML.slice(0, 160)}`] : [];
    }),
  );
}

/** Marks what stands out by a background alone, so that it can be looked at when the backgrounds are gone. */
export function rememberSurfaces(): void {
  for (const element of document.body.querySelectorAll('*')) {
    const { backgroundColor } = getComputedStyle(element);
    const isSurface = !isClear(backgroundColor) && backgroundColor !== backgroundOf(element.parentElement);
    if (isSurface && element.textContent.trim() !== '') element.setAttribute('data-surface', '');
    for (const pseudo of ['before', 'after'])
      if (isMark(getComputedStyle(element, `::${pseudo}`))) element.setAttribute(`data-${pseudo}`, '');
  }

  function isMark({ content, backgroundColor, width }: CSSStyleDeclaration): boolean {
    return content === '""' && !isClear(backgroundColor) && parseFloat(width) > 0;
  }

  function backgroundOf(element: Element | null): string {
    const { backgroundColor } = getComputedStyle(element ?? document.documentElement);
    return element && isClear(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor;
  }

  function isClear(color: string): boolean {
    return /^(transparent|rgba\(.*, 0\))$/.test(color);
  }
}

/** Controls, surfaces and marks that nothing but a lost colour sets off: no border, no line around them. */
export function findUnmarked(): string[] {
  const surfaces = [...document.querySelectorAll('[data-surface], input, select, button, textarea')]
    .filter((element) => element.checkVisibility() && !hasLine(getComputedStyle(element)) && !hasColour(element))
    .map((element) => `cannot be told from what is around it: ${element.outerHTML.slice(0, 160)}`);
  const marks = ['before', 'after'].flatMap((pseudo) =>
    [...document.querySelectorAll(`[data-${pseudo}]`)]
      .filter((element) => element.checkVisibility() && !hasLine(getComputedStyle(element, `::${pseudo}`)))
      .map((element) => `loses the mark ${pseudo} ${element.outerHTML.slice(0, 160)}`),
  );
  return [...surfaces, ...marks];

  /** A reader's own colours can also set something off, as they do with what a search has marked. */
  function hasColour(element: Element): boolean {
    return backgroundOf(element) !== backgroundOf(element.parentElement);
  }

  function backgroundOf(element: Element | null): string {
    const { backgroundColor } = getComputedStyle(element ?? document.documentElement);
    const isClear = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    return element && isClear ? backgroundOf(element.parentElement) : backgroundColor;
  }

  function hasLine(style: CSSStyleDeclaration): boolean {
    if (style.forcedColorAdjust === 'none') return true;
    const sides = ['top', 'right', 'bottom', 'left', 'outline'].map((side) => {
      const name = side === 'outline' ? side : `border-${side}`;
      return (
        parseFloat(style.getPropertyValue(`${name}-width`)) > 0 && style.getPropertyValue(`${name}-style`) !== 'none'
      );
    });
    return sides.some(Boolean) || style.textDecorationLine !== 'none';
  }
}

/** Words of a drawing that are too like the shape they stand on; shapes keep their colours when a reader sets their own. */
export function findUnreadableDrawing(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return [...document.querySelectorAll('svg text')].flatMap((text) => {
    if (!text.checkVisibility() || text.textContent.trim() === '') return [];
    text.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = text.getBoundingClientRect();
    const below = document
      .elementsFromPoint(left + width / 2, top + height / 2)
      .filter((element) => element instanceof SVGGeometryElement)
      .map((element) => getComputedStyle(element).fill)
      .find((fill) => fill !== 'none' && !/^(transparent|rgba\(.*, 0\))$/.test(fill));
    const contrast = contrastOf(getComputedStyle(text).fill, below ?? 'Canvas');
    return contrast < 4.5 ? [`«${text.textContent.trim()}» has a contrast of ${contrast.toFixed(1)}`] : [];
  });

  function contrastOf(one: string, other: string): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(color: string): number {
    if (!canvas) return 0;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
