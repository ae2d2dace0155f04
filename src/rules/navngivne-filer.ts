import type { KildeMedFil } from '../model/felter.ts';
import type { FieldFinding } from '../model/finding.ts';
import { didYouMean } from '../model/naermeste.ts';

/** A meeting or an agreement that may name files of its own folder. */
interface MedFiler {
  file: string;
  kilde?: KildeMedFil | undefined;
  dele?: { fil?: string | undefined }[] | undefined;
  bilagsfiler: string[];
}

/** The files that frontmatter names, the paper itself or a part of an agreement, lie in the folder beside. */
export function navngivneFiler({ file, kilde, dele = [], bilagsfiler }: MedFiler): FieldFinding[] {
  const named = [
    { field: 'kilde.fil', fil: kilde?.fil },
    ...dele.map(({ fil }, index) => ({ field: `dele.${index}.fil`, fil })),
  ];
  return named.flatMap(({ field, fil }) =>
    fil === undefined || bilagsfiler.includes(fil)
      ? []
      : [
          {
            rule: 'bilag-mangler',
            severity: 'error' as const,
            file,
            field,
            message: `Filen «${fil}» ligger ikke i mappen ved siden af.${didYouMean(fil, bilagsfiler)}`,
            help: 'Læg filen i mappen med samme navn som denne fil uden .md, eller fjern linjen.',
          },
        ],
  );
}
