import { placeOfNode, type MoedeRule } from './text-file.ts';

/** Ways to call an item closed; closed wards and courses are no closed items. */
const WORD = String.raw`(?:luk(?:ket|kede)|fortroligt?|ikke[- ]offentligt?|ej offentligt?)`;
const WHAT = String.raw`(?:dagsordens?-?)?(?:punkt|sag|dagsorden|møde|behandling|del)`;
const CALLED_CLOSED = new RegExp(
  [
    String.raw`^[([]?luk(?:ket|kede)(?: ${WHAT}|[)\]]?\s*[:–-])`,
    String.raw`^[([]?(?:fortroligt?|ikke[- ]offentligt?|ej offentligt?) ${WHAT}`,
    String.raw`[([]${WORD}(?: ${WHAT})?[)\]]$`,
    String.raw`[–:,-] ?${WORD} ${WHAT}$`,
    String.raw`(?:for|bag) lukkede døre\b`,
  ].join('|'),
  'i',
);

/** An item that is called closed is marked so: that is what keeps its text out of the portal. */
export const lukketUdenMaerke: MoedeRule = ({ body, moede }) =>
  body.punkter
    .filter(({ titel, nr }) => moede && CALLED_CLOSED.test(titel) && !moede.punkter?.[nr]?.lukket)
    .map(({ nr, heading }) => ({
      rule: 'lukket-uden-maerke',
      severity: 'error',
      ...placeOfNode(heading),
      field: '',
      message: `Punkt ${nr} hedder lukket, men er ikke mærket som lukket.`,
      help: `Skriv lukket: true under punkter og ${nr}, eller ret titlen. Et lukket punkts tekst må ikke stå i filen.`,
    }));
