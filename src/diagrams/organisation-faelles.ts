import type { Punkt } from './organisation-linjer.ts';

/** What is left of a way when the lines it begins along are drawn already. */
export function uncovered(way: readonly Punkt[], drawn: readonly (readonly Punkt[])[]): Punkt[] {
  const segments = drawn.flatMap((line) => line.slice(1).map((to, nr) => ({ from: line[nr] ?? to, to })));
  let rest = [...way];
  for (let moved = true; moved && rest.length > 1;) {
    const [from, to] = rest;
    if (!from || !to) break;
    const reach = segments.map((segment) => along(from, to, segment)).sort((a, b) => b - a)[0] ?? 0;
    moved = reach > 0;
    if (reach >= 1) rest = rest.slice(1);
    else if (moved)
      rest = [{ x: from.x + (to.x - from.x) * reach, y: from.y + (to.y - from.y) * reach }, ...rest.slice(1)];
  }
  return rest;
}

/** How much of a piece, from its beginning, lies on a drawn one: 0 none, 1 all. */
function along(from: Punkt, to: Punkt, drawn: { from: Punkt; to: Punkt }): number {
  const level = from.y === to.y;
  const across = (point: Punkt) => (level ? point.y : point.x);
  const on = (point: Punkt) => (level ? point.x : point.y);
  if (across(drawn.from) !== across(from) || across(drawn.to) !== across(from)) return 0;
  const [low, high] = [Math.min(on(drawn.from), on(drawn.to)), Math.max(on(drawn.from), on(drawn.to))];
  if (on(from) < low || on(from) > high || on(from) === on(to)) return 0;
  const end = on(to) > on(from) ? Math.min(on(to), high) : Math.max(on(to), low);
  return (end - on(from)) / (on(to) - on(from));
}
