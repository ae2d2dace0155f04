import { findMdxFault } from '../markdown/mdx.ts';
import type { TextRule } from './text-file.ts';

/** A plain page can be read as MDX and holds no program: else the build would stop at it with words for programmers. */
export const mdxSide: TextRule = ({ file, markdown }) => {
  const fault = file.endsWith('.mdx') ? findMdxFault(markdown) : undefined;
  if (!fault) return [];
  const { line, column, isProgram } = fault;
  return [
    {
      rule: 'mdx-side',
      severity: 'error',
      line,
      column,
      field: '',
      message: isProgram
        ? 'Siden rummer et program: { }, import eller export.'
        : 'Siden kan ikke læses fra dette sted: { og < betyder noget særligt her.',
      help: 'Skriv \\{ og \\<, eller sæt teksten mellem `…`. Et linjeskift skrives <br/>, en webadresse [tekst](https://…).',
    },
  ];
};
