/**
 * Ctrl+K leads to the field from anywhere on the page. So does `/`, but only while a result has focus: a shortcut of one
 * character that works on a whole page must be possible to turn off, because who speaks to a computer sets it off by
 * chance (WCAG 2.1.4). Arrows go from the field through the results, Escape goes back and then clears the field.
 */
export function startTastatur(field: HTMLInputElement, results: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const target = event.target instanceof Node ? event.target : null;
    const action = actionOf(event, field, target === field, results.contains(target));
    if (!action) return;
    event.preventDefault();
    action(field, results);
  });
}

type Action = (field: HTMLInputElement, results: HTMLElement) => void;

function actionOf(
  event: KeyboardEvent,
  field: HTMLInputElement,
  inField: boolean,
  inResults: boolean,
): Action | undefined {
  if (event.altKey || event.shiftKey || event.isComposing) return undefined;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' ? toField : undefined;
  if (inField && event.key === 'Escape' && field.value !== '') return clear;
  if (inResults && (event.key === '/' || event.key === 'Escape')) return toField;
  if (!inField && !inResults) return undefined;
  if (event.key === 'ArrowDown') return (_field, results) => step(field, results, 1);
  return event.key === 'ArrowUp' && inResults ? (_field, results) => step(field, results, -1) : undefined;
}

function toField(field: HTMLInputElement): void {
  field.focus();
  field.select();
}

function clear(field: HTMLInputElement): void {
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** To the next link or the one before; before the first is the field. */
function step(field: HTMLInputElement, results: HTMLElement, by: number): void {
  const stops: HTMLElement[] = [field, ...results.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[at + by]?.focus();
}
