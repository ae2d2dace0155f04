import type { Text } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { partsOf } from '../markdown/tree.ts';
import { placeInText } from './place-in-text.ts';
import { placeOfNode, type TextRule } from './text-file.ts';

/** The beginning of a comment or a tag: `a < b` and `<5 kr.` are none, and neither is `\<script`. */
const OPENING =
  /(?<!\\)<(?:!--|!doctype|!\[CDATA|\/?(?:a|abbr|address|applet|article|aside|audio|base|blockquote|body|button|canvas|center|code|details|dialog|div|dl|em|embed|fieldset|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|img|input|ins|label|li|link|marquee|math|meta|nav|noscript|object|ol|option|p|picture|pre|script|section|select|small|source|span|strike|strong|style|summary|svg|table|tbody|td|template|textarea|th|thead|tr|ul|video|br|sup|sub|u)(?=[\s/]|$)|\?[a-z]|[a-z][^<>]*\s(?:on[a-z]+|style|class|href|src|id)\s*=)/i;

/** What Word leaves behind when a text is copied from it: Markdown knows no such tags and shows them. */
const OFFICE_TAG = /(?<!\\)<\/?[a-z][a-z\d]{0,8}:[a-z][\w-]*(?:\s[^<>]*)?\/?>/i;

/** A comment or a tag that is never closed is text to Markdown, and hardly what its writer meant. */
export const uafsluttetHtml: TextRule = ({ tree, markdown }) =>
  markdown.includes('<')
    ? partsOf(tree).texts.flatMap((node): TextFinding[] => {
        if (!node.value.includes('<')) return [];
        const source = sourceOf(node, markdown);
        const found = OPENING.exec(source) ?? OFFICE_TAG.exec(source);
        if (!found) return [];
        const start = placeOfNode(node);
        const place = placeInText(source, found.index);
        return [
          {
            rule: 'raa-html',
            severity: 'error',
            line: start.line + place.line - 1,
            column: place.line === 1 ? start.column + place.column - 1 : place.column,
            field: '',
            message: found[0].includes(':')
              ? `HTML kan ikke bruges i teksten: ${found[0].slice(0, 60)} er kommet med fra et andet program.`
              : `HTML kan ikke bruges i teksten, og ${found[0]} bliver ikke lukket.`,
            help: 'Slet det. Et tegn < i almindelig tekst skrives \\<.',
          },
        ];
      })
    : [];

function sourceOf(node: Text, markdown: string): string {
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
