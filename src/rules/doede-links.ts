import type { TextFinding } from '../model/finding.ts';
import { filesOfAddress } from '../model/adresse.ts';
import { readLink, type Link } from '../model/links.ts';
import { didYouMean } from '../model/naermeste.ts';
import type { TextFacts } from '../model/portal.ts';

/** What links may lead to: texts with their fragments, annex files and page addresses. */
export interface LinkTargets {
  texts: ReadonlyMap<string, TextFacts>;
  /** Files that are there but could not be read: they have findings of their own already. */
  unread: ReadonlySet<string>;
  bilag: ReadonlySet<string>;
  /** Files that are there and cannot be published: they have findings of their own as well. */
  strays?: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  /** Whether an address may come from a file that could not be read. */
  isUnsure: (address: string) => boolean;
}

/** Every link in a text leads to something that exists. */
export function doedeLinks({ file, links }: TextFacts, targets: LinkTargets): TextFinding[] {
  return links.flatMap(({ href, line, column }) => {
    const problem = findProblem(href, readLink(href, file), targets);
    return problem ? [{ ...problem, severity: 'error' as const, line, column, field: '' }] : [];
  });
}

const BILAG = '/bilag/';

type Problem = Pick<TextFinding, 'rule' | 'message' | 'help'>;

function findProblem(href: string, link: Link, targets: LinkTargets): Problem | undefined {
  switch (link.kind) {
    case 'file':
      return targets.unread.has(link.file) ? undefined : checkFile(href, link, targets);
    case 'address':
      return checkAddress(href, link, targets);
    case 'bilag':
      return targets.bilag.has(link.file) || targets.strays?.has(link.file)
        ? undefined
        : missingBilag(link.file, targets.bilag);
    default:
      return undefined;
  }
}

function checkFile(href: string, link: Extract<Link, { kind: 'file' }>, { texts }: LinkTargets): Problem | undefined {
  const target = texts.get(link.file);
  if (!target) return dead(`Linket «${href}» fører til en fil, der ikke findes.${suggest(link.file, texts.keys())}`);
  return checkFragment(href, link.fragment, target);
}

function checkAddress(
  href: string,
  link: Extract<Link, { kind: 'address' }>,
  targets: LinkTargets,
): Problem | undefined {
  const { texts, bilag, addresses, isUnsure } = targets;
  if (link.address.startsWith(BILAG)) {
    const path = link.address.slice(BILAG.length);
    return ['moeder', 'rammeaftaler'].some((folder) => bilag.has(`${folder}/${path}`))
      ? undefined
      : missingBilag(link.address, []);
  }
  if (!addresses.has(link.address) && !isUnsure(link.address))
    return dead(`Siden «${link.address}» findes ikke på portalen.${didYouMean(link.address, addresses)}`);
  const [target] = filesOfAddress(link.address).flatMap((file) => texts.get(file) ?? []);
  return target && checkFragment(href, link.fragment, target);
}

function checkFragment(href: string, fragment: string, { fragments }: TextFacts): Problem | undefined {
  if (fragment === '' || fragments.includes(fragment)) return undefined;
  return dead(`Linket «${href}» fører til et sted, der ikke findes i filen.${didYouMean(fragment, fragments)}`);
}

function missingBilag(file: string, bilag: Iterable<string>): Problem {
  return {
    rule: 'bilag-mangler',
    message: `Filen «${file}» findes ikke.${suggest(file, bilag)}`,
    help: 'Læg filen i mappen med mødets dag, eller skriv bilagets titel uden link.',
  };
}

/** The nearest name there is; when only capitals differ, that is said. */
function suggest(file: string, files: Iterable<string>): string {
  const all = [...files];
  const other = all.find((candidate) => candidate.toLowerCase() === file.toLowerCase());
  return other ? ` Navnet skrives «${other}»: store og små bogstaver er ikke det samme.` : didYouMean(file, all);
}

function dead(message: string): Problem {
  return { rule: 'doedt-link', message, help: 'Ret linket. Stien regnes fra den fil, linket står i.' };
}
