import type { TextFinding } from '../model/finding.ts';

const REASONS: Record<string, string> = {
  EACCES: 'kontrollen har ikke lov til at læse den',
  EPERM: 'kontrollen har ikke lov til at læse den',
  EISDIR: 'den er en mappe',
  ENOENT: 'den er der ikke længere',
  EBUSY: 'et andet program holder den åben',
};

/** What an editor is told of a file that the system does not hand over. Other errors are not the file's. */
export function unreadableFinding(error: unknown): TextFinding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const reason = code === undefined ? undefined : (REASONS[code] ?? `systemet svarer ${code}`);
  if (reason === undefined) throw error;
  return {
    rule: 'fil-kan-ikke-laeses',
    severity: 'error',
    line: 1,
    column: 1,
    field: '',
    message: `Filen kan ikke læses: ${reason}.`,
    help: 'Luk den i andre programmer, og se efter, at den og mappen må læses; hent den ellers igen.',
  };
}

/** The same for a folder: it stays closed, or is called like a file. */
export function folderFinding(problem: 'locked' | 'named-like-file'): TextFinding {
  const isLocked = problem === 'locked';
  return {
    rule: isLocked ? 'fil-kan-ikke-laeses' : 'ukendt-fil',
    severity: 'error',
    line: 1,
    column: 1,
    field: '',
    message: isLocked
      ? 'Mappen kan ikke åbnes, så filerne i den er ikke læst.'
      : 'Mappen hedder som en fil, så det, der ligger i den, bliver ikke offentliggjort.',
    help: isLocked
      ? 'Se efter, at mappen må læses.'
      : 'Giv mappen et navn uden endelse, fx 2012-03-01 for et mødes bilag.',
  };
}
