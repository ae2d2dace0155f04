import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';

const writer = unified()
  .use(remarkParse)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    emphasis: '_',
    strong: '*',
    tightDefinitions: true,
  })
  .freeze();

/** Reads Markdown as remark-gfm does: the tree that `writeMarkdown` writes. */
export function readMdast(markdown: string): Root {
  return writer.parse(markdown);
}

/** Writes a tree as Markdown in the one style of the content folder; the inverse of `readMdast`. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

/** Writes a whole content file: frontmatter in the order given, then the text. */
export function writeFile(frontmatter: Record<string, unknown>, tree: Root): string {
  const yaml = stringify(frontmatter, { lineWidth: 0, schema: 'failsafe', customTags: ['null', 'bool'] });
  const body = writeMarkdown(tree);
  return `---\n${yaml}---\n${body && `\n${body}`}`;
}
