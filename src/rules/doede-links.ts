import type { TextFinding } from '../model/finding.ts';
import { didYouMean } from '../model/naermeste.ts';
import type { TextFacts, TextLink } from '../model/portal.ts';
import { readLink } from '../model/links.ts';

/** What links may lead to: texts with their fragments, annex files and page addresses. */
export interface LinkTargets {
  texts: ReadonlyMap<string, TextFacts>;
  bilag: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
}

/** Every link in a text leads to something that exists. */
export function doedeLinks({ file, links }: TextFacts, targets: LinkTargets): TextFinding[] {
  return links.flatMap((link) => {
    const problem = findProblem(link, file, targets);
    return problem ? [{ ...problem, severity: 'error' as const, line: link.line, column: link.column, field: '' }] : [];
  });
}

type Problem = Pick<TextFinding, 'rule' | 'message' | 'help'>;

function findProblem({ href }: TextLink, file: string, { texts, bilag, addresses }: LinkTargets): Problem | undefined {
  const link = readLink(href, file);
  if (link.kind === 'file') {
    const target = texts.get(link.file);
    if (!target)
      return dead(`Linket «${href}» fører til en fil, der ikke findes.${didYouMean(link.file, texts.keys())}`);
    if (link.fragment && !target.fragments.includes(link.fragment))
      return dead(`Linket «${href}» fører til et sted, der ikke findes i filen.${didYouMean(link.fragment, target.fragments)}`);
  }
  if (link.kind === 'bilag' && !bilag.has(link.file))
    return {
      rule: 'bilag-mangler',
      message: `Filen «${link.file}» findes ikke.${didYouMean(link.file, bilag)}`,
      help: 'Læg filen i mappen med mødets dag, eller skriv bilagets titel uden link.',
    };
  if (link.kind === 'address' && !addresses.has(link.address) && !bilag.has(link.address.replace(/^\/bilag\//, 'moeder/')))
    return dead(`Siden «${link.address}» findes ikke på portalen.${didYouMean(link.address, addresses)}`);
  return undefined;
}

function dead(message: string): Problem {
  return { rule: 'doedt-link', message, help: 'Ret linket. Stien regnes fra den fil, linket står i.' };
}
