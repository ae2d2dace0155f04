import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** A picture does not tell where it was taken. */
export const bilagSted: BilagRule = ({ hasPosition }) =>
  hasPosition
    ? bilagFinding({
        rule: 'bilag-sted',
        message: 'Billedet fortæller, hvor det er taget (GPS).',
        help: 'Fjern stedet: højreklik på filen, Egenskaber → Detaljer → Fjern egenskaber; eller gem billedet på ny.',
      })
    : [];
