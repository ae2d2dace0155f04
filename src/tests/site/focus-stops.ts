/** Looks at where the keyboard stops on a page. Each function runs in the page, so it stands alone. */

/** Numbers everything that the keyboard should come to, in the order of the document, and tells what it is. */
export function markStops(): string[] {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const stops = [...document.querySelectorAll<HTMLElement | SVGElement>(usable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  stops.forEach((element, index) => element.setAttribute('data-stop', String(index)));
  return stops.map((element) => element.outerHTML.slice(0, 160));
}

/**
 * Stops that stand before the one they come after: further up in the same column, or to the left in the same line.
 * A drawing has neither; its order is that of the list beside it.
 */
export function findBackwards(): string[] {
  const stops = [...document.querySelectorAll('[data-stop]')].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  return stops.flatMap(({ element, box }, index) => {
    const last = stops[index - 1];
    const drawing = element.closest('svg');
    if (!last || (drawing && last.element.closest('svg') === drawing)) return [];
    const before = last.box;
    const isUp = box.bottom <= before.top && box.left < before.right && before.left < box.right;
    const isSameLine = Math.abs(box.top + box.height / 2 - before.top - before.height / 2) < box.height / 2;
    const isLeft = box.right <= before.left && isSameLine;
    return isUp || isLeft ? [`goes backwards to ${element.outerHTML.slice(0, 160)}`] : [];
  });
}

/** Stops whose mark cannot be seen: none, thin, too like what is around it, or below something else. */
export function findFaint(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return [...document.querySelectorAll<HTMLElement | SVGElement>('[data-stop]')].flatMap((stop) => {
    const before = new Set(linesOf(stop).map(String));
    stop.focus();
    const name = stop.outerHTML.slice(0, 160);
    if (document.activeElement !== stop) return [`cannot be come to: ${name}`];
    const mark = linesOf(stop).find((line) => line[0] >= 2 && !before.has(String(line)));
    if (!mark) return [`has no mark: ${name}`];
    const contrast = contrastOf(mark[1], backgroundOf(stop.parentElement));
    if (contrast < 3) return [`has a mark of contrast ${contrast.toFixed(1)}: ${name}`];
    return isCovered(stop) ? [`is covered: ${name}`] : [];
  });

  /** The line around a stop, and in a drawing those around its shapes: width and colour. */
  function linesOf(stop: Element): [width: number, color: string][] {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
    const lines: [number, string][] = [[outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), outlineColor]];
    for (const shape of stop.querySelectorAll('rect, path, circle')) {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      lines.push([stroke === 'none' ? 0 : parseFloat(strokeWidth), stroke]);
    }
    return lines;
  }

  function isCovered(stop: Element): boolean {
    const points = [...stop.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].map((part) => [left + width * part, top + height / 2] as const),
    );
    return !points.some(([x, y]) => {
      const above = document.elementFromPoint(x, y);
      return above !== null && (stop.contains(above) || above.contains(stop));
    });
  }

  function backgroundOf(element: Element | null): string {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    }
    return 'Canvas';
  }

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
