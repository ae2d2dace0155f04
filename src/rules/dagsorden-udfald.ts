import type { MoedeRule } from './text-file.ts';

/** An agenda has decided nothing yet. */
export const dagsordenUdfald: MoedeRule = ({ moede, placeOf }) =>
  Object.entries(moede?.status === 'dagsorden' ? (moede.punkter ?? {}) : {})
    .filter(([, { udfald }]) => udfald !== undefined)
    .map(([nr]) => ({
      rule: 'dagsorden-udfald',
      severity: 'warning',
      ...placeOf(['punkter', nr, 'udfald']),
      field: `punkter.${nr}.udfald`,
      message: `Punkt ${nr} har et udfald, men mødet er en dagsorden.`,
      help: 'Er det referatet, så ret status til udkast eller godkendt; ellers fjern udfaldet.',
    }));
