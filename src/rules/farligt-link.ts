import type { TextFinding } from '../model/finding.ts';
import { readLink } from '../model/links.ts';
import { partsOf } from '../markdown/tree.ts';
import { placeOfLink } from './linksted.ts';
import type { TextRule } from './text-file.ts';

/** Links may lead to files of the content folder, pages of the portal, the web, a mailbox or a phone: nowhere else. */
export const farligtLink: TextRule = ({ file, tree, markdown }) => {
  const findings: TextFinding[] = [];
  for (const element of partsOf(tree).elements) {
    const isImage = element.tagName === 'img';
    const href = element.properties[isImage ? 'src' : 'href'];
    if (typeof href !== 'string' || element.properties['dataFootnoteRef'] !== undefined) continue;
    const link = readLink(href, file);
    const reason =
      link.kind === 'refused'
        ? link.reason
        : isImage && link.kind !== 'bilag'
          ? 'et billede skal ligge i mødets egen mappe'
          : undefined;
    if (reason === undefined) continue;
    findings.push({
      rule: 'farligt-link',
      severity: 'error',
      ...placeOfLink(element, markdown),
      field: '',
      message: `Linket «${href}» kan ikke bruges: ${reason}.`,
      help: 'Skriv en hel webadresse (https://…), en fil i mappen content eller en side på portalen.',
    });
  }
  return findings;
};
