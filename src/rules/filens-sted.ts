import type { FieldFinding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';

/** Agreements and yearly wheels say the same region, and wheels the same year, as their paths. */
export function filensSted({ rammeaftaler, aarshjul }: Pick<Portal, 'rammeaftaler' | 'aarshjul'>): FieldFinding[] {
  return [
    ...rammeaftaler
      .filter(({ id, region }) => id.split('/')[0] !== region)
      .map(({ file, region }) => finding(file, 'region', `Filen ligger i en anden regions mappe end ${region}.`)),
    ...aarshjul
      .filter(({ id, region, aar }) => id !== `${region}-${aar}`)
      .map(({ file, region, aar }) =>
        finding(file, 'region', `Filen skulle hedde ${region}-${aar}.yaml efter region og år.`),
      ),
  ];
}

function finding(file: string, field: string, message: string): FieldFinding {
  return { rule: 'filnavn', severity: 'error', file, field, message, help: 'Ret felterne, eller flyt filen.' };
}
