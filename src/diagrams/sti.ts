import type { Punkt } from './organisation-linjer.ts';

/** A line through points as the `d` of an SVG path, its corners rounded as far as its pieces allow. */
export function sti(punkter: readonly Punkt[], radius: number): string {
  return punkter
    .map((punkt, nr) => {
      const [before, after] = [punkter[nr - 1], punkter[nr + 1]];
      if (!before) return `M${round(punkt)}`;
      return after ? corner(before, punkt, after, radius) : `L${round(punkt)}`;
    })
    .join('');
}

function corner(before: Punkt, punkt: Punkt, after: Punkt, radius: number): string {
  const reach = Math.min(radius, distance(before, punkt) / 2, distance(punkt, after) / 2);
  return `L${round(toward(punkt, before, reach))}Q${round(punkt)} ${round(toward(punkt, after, reach))}`;
}

function toward(from: Punkt, to: Punkt, reach: number): Punkt {
  const whole = distance(from, to);
  const part = whole === 0 ? 0 : reach / whole;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function distance(a: Punkt, b: Punkt): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function round({ x, y }: Punkt): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
