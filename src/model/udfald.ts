/** What came of an item; the editor writes it from what the paper says. Apart from the schema, which browsers do without. */
export const UDFALD = {
  godkendt: 'Godkendt',
  anbefalet: 'Anbefalet',
  efterretning: 'Taget til efterretning',
  droeftet: 'Drøftet',
  udsat: 'Udsat',
  'ikke-tiltraadt': 'Ikke tiltrådt',
  bortfaldet: 'Bortfaldet',
} as const;
export type UdfaldKode = keyof typeof UDFALD;
