import { getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';

/** What is drawn on a page, in its own points from the lower left corner. */
export interface Tegning {
  vandrette: { y: number; x0: number; x1: number }[];
  lodrette: { x: number; y0: number; y1: number }[];
  /** Small filled shapes: the bullets of lists that are drawn instead of written. */
  prikker: { x: number; y: number }[];
}

type Matrix = readonly [number, number, number, number, number, number];

const TYND = 2.5;
/** How many numbers follow each kind of step of a path: move, line, curve, quadratic curve, close. */
const LAENGDER = [2, 2, 6, 4, 0];
const MAX_STREGER = 3000;

/** Reads the straight rules of a page, because they say where a table's cells are. */
export async function readTegning(page: PDFPageProxy): Promise<Tegning> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const tegning: Tegning = { vandrette: [], lodrette: [], prikker: [] };
  const strokes = new Set<unknown>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
  ]);
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operator === OPS.constructPath && Array.isArray(args) && args[0] !== OPS.endPath)
      for (const box of boxesOf(args[1])) addBox(tegning, place(box, matrix), strokes.has(args[0]));
    if (tegning.vandrette.length + tegning.lodrette.length > MAX_STREGER) break;
  }
  return tegning;
}

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** The boxes around the parts of a path. */
function boxesOf(paths: unknown): Box[] {
  const boxes: Box[] = [];
  for (const path of Array.isArray(paths) ? paths : []) {
    if (!(path instanceof Float32Array)) continue;
    let box: Box | undefined;
    for (let at = 0; at < path.length;) {
      const step = path[at] ?? 0;
      const length = LAENGDER[step] ?? 0;
      if (step === 0 && box) boxes.push(box);
      if (step === 0) box = undefined;
      for (let point = at + 1; point + 1 <= at + length; point += 2) {
        const x = path[point] ?? 0;
        const y = path[point + 1] ?? 0;
        box = box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)] : [x, y, x, y];
      }
      at += 1 + length;
    }
    if (box) boxes.push(box);
  }
  return boxes;
}

function addBox({ vandrette, lodrette, prikker }: Tegning, [x0, y0, x1, y1]: Box, isDrawn: boolean): void {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= TYND && width >= 6) vandrette.push({ y: (y0 + y1) / 2, x0, x1 });
  else if (width <= TYND && height >= 6) lodrette.push({ x: (x0 + x1) / 2, y0, y1 });
  else if (width < 8 && height < 8 && Math.abs(width - height) < 1.5 && width > 1)
    prikker.push({ x: x0, y: (y0 + y1) / 2 });
  else if (isDrawn) {
    vandrette.push({ y: y0, x0, x1 }, { y: y1, x0, x1 });
    lodrette.push({ x: x0, y0, y1 }, { x: x1, y0, y1 });
  }
}

function place([x0, y0, x1, y1]: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function multiply([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

function isMatrix(args: unknown): args is Matrix {
  return Array.isArray(args) && args.length === 6 && args.every((value) => typeof value === 'number');
}
