import type { Grund } from '../rules/bilag-uden-tekst.ts';

/** Why an annex could not be read, from what its reading threw. */
export function grundOf(error: unknown): Grund {
  if (!(error instanceof Error)) return 'ulaeselig';
  if (error.name === 'PasswordException') return 'laast';
  return 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'plads' : 'ulaeselig';
}
