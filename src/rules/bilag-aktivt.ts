import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** An annex is paper: nothing in it runs. */
export const bilagAktivt: BilagRule = ({ active = [] }) =>
  active.length === 0
    ? []
    : bilagFinding({
        rule: 'bilag-aktivt',
        message: `Bilaget har aktivt indhold: ${active.join(', ')}.`,
        help: 'Gem det uden, fx med «Udskriv til pdf»; et regneark med makroer gemmes som almindelig xlsx.',
      });
