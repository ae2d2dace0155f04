import { isMaaned, maanedsnavn } from '../model/maaned.ts';
import { slugify } from '../model/slug.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => maanedsnavn(index + 1));

/** The next step for a value that is nearly right, with the value as it should be written; undefined when that is not clear. */
export function suggestFor(path: readonly PropertyKey[], input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  const dato = readDato(input);
  if (dato !== undefined) return `Skriv ${dato}.`;
  const tid = readTid(input);
  if (tid !== undefined && tid !== input && /^(?:tid|slut)$/.test(String(path.at(-1)))) return `Skriv ${tid}.`;
  const isKommune = path.at(-1) === 'kommune' || path.at(-2) === 'kommuner';
  const id = slugify(input.replace(/\s*\bkommune\b\s*/i, ''));
  return isKommune && id !== '' ? `Skriv ${id}. Kommunernes id'er står i kommuner.yaml.` : undefined;
}

/** `1. marts 2012`, `1/3 2012`, `01-03-2012` → `2012-03-01`; a year of two digits is not guessed. */
function readDato(input: string): string | undefined {
  const words = /^(?:\p{L}+(?: den)? )?(\d{1,2})\.? (\p{L}+)\.?,? (\d{4})$/u.exec(input.trim());
  const digits = /^(\d{1,2})\s*[-./]\s*(\d{1,2})(?:\s*[-./]\s*|\s+)(\d{4})$/.exec(input.trim());
  const iso = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})$/.exec(input.trim());
  if (words) return formatIso(words[3], nrOfMonth(words[2] ?? ''), words[1]);
  if (digits) return formatIso(digits[3], Number(digits[2]), digits[1]);
  return iso ? formatIso(iso[1], Number(iso[2]), iso[3]) : undefined;
}

function nrOfMonth(word: string): number {
  const name = word.toLowerCase();
  if (isMaaned(name)) return MONTHS.indexOf(name) + 1;
  return name.length >= 3 ? MONTHS.findIndex((month) => month.startsWith(name)) + 1 : 0;
}

function formatIso(aar = '', maaned = 0, dag = ''): string | undefined {
  const dato = `${aar}-${String(maaned).padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const exists = maaned >= 1 && maaned <= 12 && Number(dag) <= new Date(Date.UTC(Number(aar), maaned, 0)).getUTCDate();
  return exists && Number(dag) > 0 ? dato : undefined;
}

/** `kl. 10`, `10-00-12.00`, `kl. 10.00 til 12.00` → `10.00`, `10.00-12.00`. */
function readTid(input: string): string | undefined {
  const [, hour, minute = '00', toHour, toMinute = '00'] =
    /^(?:kl(?:okken)?\.? *)?(\d{1,2})(?:[.:-](\d\d))?(?: *(?:-|–|til|kl\.?)+ *(\d{1,2})(?:[.:-](\d\d))?)?$/i.exec(
      input.trim(),
    ) ?? [];
  if (hour === undefined || ![hour, toHour ?? '0'].every((part) => Number(part) < 24)) return undefined;
  return toHour === undefined ? `${hour}.${minute}` : `${hour}.${minute}-${toHour}.${toMinute}`;
}
