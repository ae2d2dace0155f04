import type { FieldFinding } from '../model/finding.ts';
import { didYouMean } from '../model/naermeste.ts';
import type { Rammeaftale } from '../model/rammeaftale.ts';

/** A part of an agreement that names its file has it in the agreement's own folder. */
export function aftalensFiler({ file, dele = [], bilagsfiler }: Rammeaftale): FieldFinding[] {
  return dele.flatMap(({ fil }, index) =>
    fil === undefined || bilagsfiler.includes(fil)
      ? []
      : [
          {
            rule: 'bilag-mangler',
            severity: 'error' as const,
            file,
            field: `dele.${index}.fil`,
            message: `Filen «${fil}» ligger ikke i aftalens mappe.${didYouMean(fil, bilagsfiler)}`,
            help: 'Læg filen i mappen med samme navn som aftalens fil, eller fjern linjen.',
          },
        ],
  );
}
