import type { MoedeRule } from './text-file.ts';

/** What an import could not decide keeps a meeting from being published until the editor has. */
export const uafklaret: MoedeRule = ({ moede, placeOf }) =>
  (moede?.tvivl ?? []).map(({ besked }, index) => ({
    rule: 'uafklaret',
    severity: 'warning',
    ...placeOf(['tvivl', index]),
    field: `tvivl.${index}`,
    message: `Mødet bliver ikke udgivet endnu: ${besked}`,
    help: 'Ret feltet, eller lad det være, hvis papiret ikke siger mere. Slet så linjen under tvivl.',
  }));
