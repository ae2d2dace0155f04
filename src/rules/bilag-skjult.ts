import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** What is in an annex is on its paper: what somebody hid or deleted is there for everybody who looks. */
export const bilagSkjult: BilagRule = ({ hidden = [] }) =>
  hidden.length === 0
    ? []
    : bilagFinding({
        rule: 'bilag-skjult',
        message: `Bilaget rummer noget, man ikke ser: ${hidden.join(', ')}.`,
        help: 'Brug Filer → Oplysninger → Undersøg dokument, og fjern det; eller gem bilaget som pdf.',
      });
