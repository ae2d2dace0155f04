import type { TextFinding } from '../model/finding.ts';
import type { BodyPunkt } from '../markdown/body.ts';
import { eachElement, isElement } from '../markdown/tree.ts';
import { readLink } from '../model/links.ts';
import { placeOfNode, type MoedeFile, type MoedeRule } from './text-file.ts';

/** So long is a decision that may be published; what is longer tells the case. */
const LONGEST = 600;

/** Nothing beside a closed item's text tells what it is about: no matter, no annex, no remark, no decision like a case. */
export const lukkedeOplysninger: MoedeRule = (file) =>
  file.body.punkter
    .filter(({ nr }) => file.moede?.punkter?.[nr]?.lukket === true)
    .flatMap((punkt) => [...checkFacts(punkt, file), ...checkDecision(punkt, file.file)]);

function checkFacts({ nr }: BodyPunkt, { moede, placeOf }: MoedeFile): TextFinding[] {
  const fakta = moede?.punkter?.[nr];
  const told: [path: PropertyKey[], isTold: boolean][] = [
    [['punkter', nr, 'sag'], fakta?.sag !== undefined],
    [['punkter', nr, 'rammeaftale'], fakta?.rammeaftale !== undefined],
    [['punkter', nr, 'udfald'], fakta?.udfald?.some((udfald) => udfald.om !== undefined) === true],
    ...(['bemaerkninger', 'rettelser'] as const).flatMap((list) =>
      (moede?.[list] ?? []).map(({ punkt }, index): [PropertyKey[], boolean] => [[list, index, 'punkt'], punkt === nr]),
    ),
  ];
  return told
    .filter(([, isTold]) => isTold)
    .map(([path]) => ({
      rule: 'lukkede-oplysninger',
      severity: 'error',
      ...placeOf(path),
      field: path.map(String).join('.'),
      message: `Punkt ${nr} er lukket, men «${String(path[0] === 'punkter' ? path[2] : path[0])}» røber, hvad det handler om.`,
      help: 'Fjern linjen her og i tidligere udgaver af filen, eller fjern lukket: true.',
    }));
}

function checkDecision({ nr, afsnit }: BodyPunkt, file: string): TextFinding[] {
  const findings: TextFinding[] = [];
  const report = (node: Parameters<typeof placeOfNode>[0], severity: TextFinding['severity'], what: string) =>
    findings.push({
      rule: 'lukkede-oplysninger',
      severity,
      ...placeOfNode(node),
      field: '',
      message: `Punkt ${nr} er lukket, men ${what}.`,
      help: 'Behold kun den beslutning, der må offentliggøres. Fjern resten her og i tidligere udgaver af filen.',
    });
  const decisions = afsnit.filter(({ art }) => art === 'beslutning');
  for (const { heading } of decisions.slice(1)) report(heading, 'error', 'har mere end én beslutning');
  for (const { children, heading } of decisions) {
    let length = 0;
    for (const node of children)
      eachElement(node, (element) => {
        const to = element.properties['href'] ?? element.properties['src'];
        if (typeof to === 'string' && leadsToBilag(to, file))
          report(element, 'error', 'beslutningen fører til et bilag');
        if (element.properties['dataFootnoteRef'] !== undefined)
          report(element, 'error', 'beslutningen har en fodnote');
        if (isElement(element, 'h4', 'h5', 'h6', 'table'))
          report(element, 'error', 'beslutningen rummer mere end en beslutning');
        for (const child of element.children) if (child.type === 'text') length += child.value.length;
      });
    if (length > LONGEST) report(heading, 'warning', `beslutningen er på ${length} tegn og kan røbe sagen`);
  }
  return findings;
}

function leadsToBilag(href: string, file: string): boolean {
  const link = readLink(href, file);
  return link.kind === 'bilag' || (link.kind === 'address' && link.address.startsWith('/bilag/'));
}
