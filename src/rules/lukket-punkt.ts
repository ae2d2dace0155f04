import { placeOfNode, type MoedeRule } from './text-file.ts';

/** A closed item shows its heading and its decision; nothing else of it may be in the repository. */
export const lukketPunkt: MoedeRule = ({ body, moede }) =>
  body.punkter
    .filter(({ nr }) => moede?.punkter?.[nr]?.lukket === true)
    .flatMap(({ nr, intro, afsnit }) => {
      const parts = [
        ...intro,
        ...afsnit.filter(({ art }) => art !== 'beslutning').flatMap((part) => [part.heading, ...part.children]),
      ];
      const first = parts.find((node) => node.type !== 'text' || node.value.trim() !== '');
      if (!first) return [];
      return [
        {
          rule: 'lukket-punkt',
          severity: 'error' as const,
          ...placeOfNode(first),
          field: '',
          message: `Punkt ${nr} er lukket, men har tekst ud over beslutningen.`,
          help: 'Fjern teksten her og i tidligere udgaver af filen, eller fjern lukket: true. Spørg, hvis den allerede er offentliggjort.',
        },
      ];
    });
