import { addressOfBilag, addressOfFile } from './adresse.ts';
import { reasonAgainst } from './vaert.ts';

/** What a link in a text leads to; file paths are from the content folder. */
export type Link =
  | { kind: 'file'; file: string; fragment: string }
  | { kind: 'bilag'; file: string }
  | { kind: 'address'; address: string; fragment: string }
  | { kind: 'external'; url: string }
  | { kind: 'refused'; reason: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED_SCHEME = /^(https?:\/\/[^/]|mailto:[^?]|tel:)/i;
/** What a browser reads as another host: `//eksempel.dk`, `\\eksempel.dk`, also with one of each. */
const OTHER_HOST = /^[/\\]{2}/;
const MARKDOWN = /\.mdx?$/i;

/** Reads a link as it stands in a content file. */
export function readLink(href: string, file: string): Link {
  if (ORDINARY.test(href)) return readInside(href.split('#', 2), file);
  const plain = asBrowserReads(href);
  if (ALLOWED_SCHEME.test(plain)) return readExternal(href, plain);
  if (allReadings(href).some((text) => SCHEME.test(text)))
    return { kind: 'refused', reason: 'kun http-, https-, mailto- og tel-adresser kan bruges' };
  const [path = '', fragment = ''] = href.trim().split('#', 2).map(decode);
  if ([plain, path, asBrowserReads(path)].some((text) => OTHER_HOST.test(text)))
    return { kind: 'refused', reason: 'adressen mangler https:' };
  if (path.includes('\\')) return { kind: 'refused', reason: 'stien er skrevet med \\; mellem mapper skrives /' };
  return readInside([path, fragment], file);
}

/** Nearly all links inside the portal: nothing in them could be anything else. */
const ORDINARY = /^\/?[\w.-][\w./-]*(?:#[\w-]+)?$|^#[\w-]+$/;

/** A path from the file, an address from the root, or a place in the file itself. */
function readInside([path = '', fragment = '']: string[], file: string): Link {
  if (path + fragment === '') return { kind: 'refused', reason: 'det er tomt' };
  if (path === '') return { kind: 'file', file, fragment };
  if (path.startsWith('/')) return { kind: 'address', address: path, fragment };
  const target = resolvePath(file, path);
  if (target === undefined) return { kind: 'refused', reason: 'det fører ud af mappen content' };
  return MARKDOWN.test(target) ? { kind: 'file', file: target, fragment } : { kind: 'bilag', file: target };
}

/** A web address leads somewhere that everybody can reach; mailboxes and phones have no host. */
function readExternal(url: string, plain: string): Link {
  const reason = /^https?:/i.test(plain) ? reasonAgainst(plain.replace(/%5B/gi, '[').replace(/%5D/gi, ']')) : undefined;
  return reason === undefined ? { kind: 'external', url } : { kind: 'refused', reason };
}

/** A link as it is written, and as it reads when its `%3A` are undone once and twice. */
function allReadings(href: string): string[] {
  const once = decode(href);
  return [href, once, decode(once)].map(asBrowserReads);
}

/** What browsers skip before and inside a scheme, and what nobody sees: blanks, control signs, signs without width. */
const SKIPPED = /[\0- \u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

function asBrowserReads(href: string): string {
  return href.replace(SKIPPED, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A relative path seen from a file; undefined when it leaves the content folder. */
function resolvePath(file: string, path: string): string | undefined {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The address a link gets on the site, from the site's root; refused links lead nowhere. */
export function addressOfLink(href: string, file: string): string | undefined {
  const link = readLink(href, file);
  const hash = 'fragment' in link && link.fragment ? `#${link.fragment}` : '';
  switch (link.kind) {
    case 'file':
      return link.file === file ? hash : `${addressOfFile(link.file)}${hash}`;
    case 'bilag':
      return addressOfBilagFile(link.file);
    case 'address':
      return `${encodeURI(link.address)}${hash}`;
    case 'external':
      return link.url;
    case 'refused':
      return undefined;
  }
}

/** Address of an annex file: `moeder/a/b/2012-03-01/x.pdf` → `/bilag/a/b/2012-03-01/x.pdf`. */
export function addressOfBilagFile(file: string): string {
  const [, ...parts] = file.split('/');
  return addressOfBilag(parts.slice(0, -1).join('/'), parts.at(-1) ?? '');
}
