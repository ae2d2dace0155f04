import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** An annex fetches nothing when it is opened, and does not tell of the disk it was written on. */
export const bilagUdefra: BilagRule = ({ external = [] }) =>
  external.flatMap(({ target, isWeb }) =>
    isWeb
      ? bilagFinding({
          rule: 'bilag-udefra',
          message: `Bilaget henter noget udefra, når det bliver åbnet: ${target}.`,
          help: 'Bryd forbindelsen (Filer → Oplysninger → Rediger kæder), eller gem bilaget som pdf.',
        })
      : bilagFinding({
          rule: 'bilag-udefra',
          severity: 'warning',
          message: `Bilaget nævner en fil på en bestemt computer: ${target}.`,
          help: 'Vælg skabelonen Normal, eller bryd kæden til den anden fil; eller gem bilaget som pdf.',
        }),
  );
