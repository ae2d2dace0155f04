import type { FieldFinding } from '../model/finding.ts';

/** No two annexes differ in capitals alone: on Windows and macOS they are one file, and one of them would be lost. */
export function bilagstvillinger(bilag: Iterable<string>): FieldFinding[] {
  const owners = new Map<string, string>();
  return [...bilag].flatMap((file) => {
    const folded = file.toLowerCase();
    const owner = owners.get(folded);
    owners.set(folded, owner ?? file);
    if (owner === undefined) return [];
    return [
      {
        rule: 'samme-adresse',
        severity: 'error' as const,
        file,
        field: '',
        message: `Navnet er det samme som ${owner}, når der ses bort fra store og små bogstaver.`,
        help: 'Giv den ene fil et andet navn; på mange computere kan de ikke ligge i samme mappe.',
      },
    ];
  });
}
