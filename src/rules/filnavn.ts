import { Dato } from '../model/dato.ts';
import type { TextFinding } from '../model/finding.ts';
import type { MoedeRule } from './text-file.ts';

const NAME = /^moeder\/([^/]+\/[^/]+)\/(\d{4}-\d{2}-\d{2})(-[a-z0-9-]+)?\.md$/;

/** The path of a meeting is its address, so it says the same day and body as the file itself. */
export const filnavn: MoedeRule = ({ file, moede, placeOf }) => {
  const [, organ, dag = ''] = NAME.exec(file) ?? [];
  const report = (field: string, message: string, help: string): TextFinding => ({
    rule: 'filnavn',
    severity: 'error',
    ...(field ? placeOf([field]) : { line: 1, column: 1 }),
    field,
    message,
    help,
  });
  if (organ === undefined || !Dato.safeParse(dag).success)
    return [
      report(
        '',
        `«${file.split('/').at(-1)}» er ikke en dag, alene eller med et tillæg i små bogstaver.`,
        'Kald filen efter mødets dag, fx 2012-03-01.md; et møde mere samme dag 2012-03-01-ekstraordinaert.md.',
      ),
    ];
  if (!moede) return [];
  return [
    ...(moede.dato === dag
      ? []
      : [
          report(
            'dato',
            `Filen hedder ${dag}, men datoen er ${moede.dato}.`,
            'Ret datoen, eller giv filen navn efter mødets dag.',
          ),
        ]),
    ...(moede.organ === organ
      ? []
      : [
          report(
            'organ',
            `Filen ligger i mappen ${organ}, men organet er ${moede.organ}.`,
            'Ret organet, eller flyt filen til organets mappe.',
          ),
        ]),
  ];
};
