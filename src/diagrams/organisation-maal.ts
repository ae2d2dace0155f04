/** Measures of the organisation chart, in the unit of its viewBox: a CSS pixel when it is drawn at full size. */
export const MAAL = {
  /** Width of a box, and of the space between two that stand side by side. */
  boks: 262,
  mellem: 56,
  /** How far a box stands in below the one it hangs under in a stack. */
  indryk: 28,
  /** Boxes side by side at most: then the text stays readable across a page, on a tablet and on paper. */
  kolonner: 3,
  polstring: 14,
  navn: 16.5,
  navnelinje: 22,
  art: 13,
  artlinje: 19,
  /** Space after each capital. */
  spatiering: 0.8,
  /** Between two lines beside each other. */
  bane: 10,
  /** Between two line ends beside each other. */
  spids: 16,
  /** Between a line and a box it passes. */
  frirum: 13,
  /** Room for the end of a line, and away from the corner of a box. */
  fri: 20,
  /** Between two rows, when no line needs more. */
  korridor: 40,
  /** Between two rows of boxes without lines. */
  taet: 24,
  /** Room for a heading above a group of boxes. */
  overskrift: 34,
} as const;

/** Width that boxes are laid out within. */
export const SPALTE = MAAL.kolonner * MAAL.boks + (MAAL.kolonner - 1) * MAAL.mellem;
