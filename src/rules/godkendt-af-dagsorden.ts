import type { FieldFinding } from '../model/finding.ts';
import type { MoedeStatus } from '../model/moede.ts';
import type { Portal } from '../model/portal.ts';
import { readReference } from '../model/reference.ts';

/** Minutes are approved by a meeting that was held, and after the one they are of; an agenda has approved nothing yet. */
export function godkendtAfDagsorden({ moeder }: Pick<Portal, 'moeder'>): FieldFinding[] {
  const statusOf = new Map(moeder.map(({ id, status }) => [id, status]));
  return moeder.flatMap(({ file, status, dato, punkter = {} }) =>
    Object.entries(punkter).flatMap(([nr, { godkender = [] }]) =>
      godkender.flatMap((reference, index): FieldFinding[] => {
        const { organ, dag, dato: approved } = readReference(reference);
        const problem = findProblem({ status, dato }, { dato: approved, status: statusOf.get(`${organ}/${dag}`) });
        const field = `punkter.${nr}.godkender${godkender.length > 1 ? `.${index}` : ''}`;
        return problem ? [{ rule: 'godkendt-af-dagsorden', severity: 'error', file, field, ...problem }] : [];
      }),
    ),
  );
}

interface Godkendelsesmoede {
  status: MoedeStatus | undefined;
  dato: string;
}

function findProblem(
  approver: Godkendelsesmoede,
  approved: Godkendelsesmoede,
): { message: string; help: string } | undefined {
  if (approver.status === 'aflyst')
    return {
      message: 'Et aflyst møde kan ikke have godkendt et referat.',
      help: 'Fjern godkender, eller ret status.',
    };
  if (approver.status === 'dagsorden' && approved.status === 'godkendt')
    return {
      message: `Referatet fra ${approved.dato} har status godkendt, men mødet, der skulle godkende det, er kun en dagsorden.`,
      help: 'Skriv status: udkast ved det referat, til det er godkendt; ellers skriv referatet her, og ret status.',
    };
  if (approved.dato > approver.dato)
    return {
      message: `Referatet fra ${approved.dato} kan ikke være godkendt på et møde, der blev holdt før (${approver.dato}).`,
      help: 'Ret mødet efter godkender.',
    };
  if (approved.status === 'dagsorden' || approved.status === 'aflyst')
    return {
      message: `Mødet ${approved.dato}, der godkendes, har intet referat: dets status er ${approved.status}.`,
      help: 'Ret status i det mødes fil, når referatet er skrevet, eller ret henvisningen.',
    };
  return undefined;
}
