import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** A plain text is read as UTF-8 by every browser. */
export const bilagTegnsaet: BilagRule = ({ isOldText }) =>
  isOldText
    ? bilagFinding({
        rule: 'tegnsaet',
        severity: 'warning',
        message: 'Bilaget er ikke gemt som UTF-8, så æ, ø og å bliver vist forkert.',
        help: 'Gem det igen med tegnsættet UTF-8; i Excel hedder det «CSV UTF-8».',
      })
    : [];
