/** What a file of the content folder is, by its path. */
export type Filart =
  | 'moede'
  | 'organ'
  | 'rammeaftale'
  | 'sag'
  | 'side'
  | 'aarshjul'
  | 'portal'
  | 'regioner'
  | 'kommuner'
  | 'ordliste'
  | 'adresser'
  | 'bilag'
  | 'ignored'
  | 'hidden'
  | 'unknown';

const BILAG_TYPES = /\.(pdf|docx|xlsx|pptx|csv|txt|png|jpe?g|webp)$/i;
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

const PATTERNS: [Filart, RegExp][] = [
  ['moede', /^moeder\/[^/]+\/[^/]+\/[^/]+\.md$/],
  ['organ', new RegExp(`^organer/${SLUG}/${SLUG}\\.md$`)],
  ['rammeaftale', new RegExp(`^rammeaftaler/${SLUG}/${SLUG}\\.md$`)],
  ['sag', new RegExp(`^sager/${SLUG}/${SLUG}\\.md$`)],
  ['side', new RegExp(`^sider/${SLUG}\\.mdx$`)],
  ['aarshjul', new RegExp(`^aarshjul/${SLUG}-\\d{4}\\.yaml$`)],
  ['portal', /^portal\.yaml$/],
  ['regioner', /^regioner\.yaml$/],
  ['kommuner', /^kommuner\.yaml$/],
  ['ordliste', /^ordliste\.yaml$/],
  ['adresser', /^adresser\.yaml$/],
  ['ignored', /^README\.md$/],
  ['bilag', /^(?:moeder\/[^/]+\/[^/]+|rammeaftaler\/[^/]+)\/[^/]+\/[^/]+$/],
];

/** The kind of a file, from its path below the content folder. */
export function filartOf(file: string): Filart {
  if (/(?:^|\/)\./.test(file)) return 'hidden';
  const found = PATTERNS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'unknown';
  return found === 'bilag' && !BILAG_TYPES.test(file) ? 'unknown' : found;
}
