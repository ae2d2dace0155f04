import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** What hosts of repositories take at most without special storage, less a little. */
const MAX_BYTES = 50_000_000;

/** An annex can be fetched on a slow line and kept in the repository. */
export const bilagStort: BilagRule = ({ size }) =>
  size <= MAX_BYTES
    ? []
    : bilagFinding({
        rule: 'bilag-stort',
        message: `Bilaget fylder ${Math.round(size / 1_000_000)} MB; det må højst fylde 50 MB.`,
        help: 'Gem det med mindre billeder («Formindsk filstørrelse»), eller del det i flere bilag.',
      });
