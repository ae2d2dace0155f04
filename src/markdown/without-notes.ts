import { Lexer } from 'yaml';
import { bodyOf } from './frontmatter.ts';

/** A file without the notes after `#` in its frontmatter, which are not for readers; all else stays to the letter. */
export function withoutNotes(text: string): string {
  const body = bodyOf(text);
  const frontmatter = text.slice(0, text.length - body.length);
  const start = frontmatter.indexOf('\n') + 1;
  const end = frontmatter.lastIndexOf('\n---') + 1;
  return `${frontmatter.slice(0, start)}${withoutComments(frontmatter.slice(start, end))}${frontmatter.slice(end)}${body}`;
}

/** Signs of the lexer itself, which stand for no text. */
const CONTROL = /^[\u0002\u0018\u001f]$/;

function withoutComments(yaml: string): string {
  let kept = '';
  let last = '';
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#')) kept = kept.replace(/[^\S\n]+$/, '');
    // A line that held nothing else goes with its comment.
    else if (token.startsWith('\n') && last.startsWith('#') && /(?:^|\n)$/.test(kept)) kept += token.slice(1);
    else if (!CONTROL.test(token)) kept += token;
    last = token;
  }
  return kept;
}
