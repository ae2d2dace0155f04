import { isMixed } from './blandede-alfabeter.ts';

/** What is wrong with the name of a file, and what to do. */
export interface Navnefejl {
  message: string;
  help: string;
}

const RENAME = 'Kald filen noget med bogstaver a–z, tal og bindestreg, fx notat-om-takster.pdf.';
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)\s*(?:\.|$)/i;
const TEMPORARY = /^~|^\.~lock|~$|\.(?:bak|tmp|temp|orig|rej|swp|swo|asd|wbk|part|crdownload)$|^copy of /i;

/** What may be wrong with a part of a path, in the order in which it is told. */
const FAULTS: [isIn: (name: string) => boolean, what: (name: string) => string, help: string][] = [
  [
    (name) => TEMPORARY.test(name),
    () => 'er en midlertidig fil eller en sikkerhedskopi fra et program',
    'Slet den; er det selve dokumentet, så gem det under dets rigtige navn.',
  ],
  [
    (name) => name !== name.normalize('NFC'),
    () => 'har bogstaver, der er sat sammen af to tegn',
    `${RENAME} Skriv navnet igen med tastaturet.`,
  ],
  [
    (name) => (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some(isMixed),
    () => 'er skrevet med bogstaver fra to alfabeter, der ligner hinanden',
    `${RENAME} Skriv navnet igen med tastaturet.`,
  ],
  [
    (name) => /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\u3164]/u.test(name),
    () => 'har usynlige tegn',
    `${RENAME} Skriv navnet igen med tastaturet.`,
  ],
  [
    (name) => /[\p{Z}.]$|^\p{Z}/u.test(name),
    () => 'begynder eller slutter med mellemrum eller punktum, som Windows fjerner',
    RENAME,
  ],
  [
    (name) => RESERVED.test(name),
    (name) => `er optaget af Windows: ${name.split('.')[0]?.trim()} er navnet på en enhed`,
    RENAME,
  ],
  [
    (name) => /[%#?\\:*"<>|]/.test(name),
    (name) => `har tegnet ${/[%#?\\:*"<>|]/.exec(name)?.[0]}, som ikke kan bruges i en adresse eller på alle computere`,
    RENAME,
  ],
];

/** Names of files and folders are the same on every computer and in every address. */
export function findNavnefejl(file: string): Navnefejl | undefined {
  for (const name of file.split('/'))
    for (const [isIn, what, help] of FAULTS)
      if (isIn(name)) return { message: `Navnet «${show(name)}» ${what(name)}.`, help };
  return undefined;
}

/** A name as it can be told: what nobody sees is written out. */
function show(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\u3164]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
