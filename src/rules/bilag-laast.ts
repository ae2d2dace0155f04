import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** An annex is open to everybody, to programs that read aloud and to this check. */
export const bilagLaast: BilagRule = ({ isLocked }) =>
  isLocked
    ? bilagFinding({
        rule: 'bilag-laast',
        message: 'Bilaget er krypteret eller beskyttet med en adgangskode.',
        help: 'Gem det uden adgangskode og uden begrænsninger, fx med «Gem som» eller «Udskriv til pdf».',
      })
    : [];
