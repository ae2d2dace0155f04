import { firstDayOf, formatDato, lastDayOf } from '../model/dato.ts';
import type { FieldFinding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';

interface Periode {
  file: string;
  /** Path of the fields `fra` and `til`, with a point at its end when it has any. */
  path: string;
  fra?: string | undefined;
  til?: string | undefined;
}

/** No period ends before it begins. */
export function periode(portal: Pick<Portal, 'organer' | 'rammeaftaler' | 'regioner' | 'kommuner'>): FieldFinding[] {
  return periodsOf(portal).flatMap(({ file, path, fra, til }) =>
    fra === undefined || til === undefined || firstDayOf(fra) <= lastDayOf(til)
      ? []
      : [
          {
            rule: 'periode',
            severity: 'error' as const,
            file,
            field: `${path}til`,
            message: `Perioden slutter (${formatDato(til)}), før den begynder (${formatDato(fra)}).`,
            help: 'Ret fra eller til; måske er de byttet om.',
          },
        ],
  );
}

function periodsOf({ organer, rammeaftaler, regioner, kommuner }: Parameters<typeof periode>[0]): Periode[] {
  return [
    ...organer.flatMap(({ file, gyldig, medlemmer = [] }) => [
      { file, path: 'gyldig.', ...gyldig },
      ...medlemmer.map(({ fra, til }, index) => ({ file, path: `medlemmer.${index}.`, fra, til })),
    ]),
    ...rammeaftaler.map(({ file, periode: { fra, til } = {} }) => ({ file, path: 'periode.', fra, til })),
    ...regioner.map(({ fra, til }, index) => ({ file: 'regioner.yaml', path: `${index}.`, fra, til })),
    ...kommuner.flatMap((kommune, nr) =>
      kommune.regioner.map(({ fra, til }, index) => ({
        file: 'kommuner.yaml',
        path: `${nr}.regioner.${index}.`,
        fra,
        til,
      })),
    ),
  ];
}
