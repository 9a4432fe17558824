import type { Lexemes } from './lexemes.ts';
import type { Notebook } from './notebook.ts';

/**
 * Reads the text of a name: one word, a phrase, or all that stands within parentheses, whatever joins it
 * there. Empty where none follows.
 */
export function readNameText(lexemes: Lexemes, { note }: Notebook): string {
  const lexeme = lexemes.current;
  if (lexeme?.kind === 'open') return readGroupText(lexemes, note);
  if (lexeme?.kind !== 'words' && lexeme?.kind !== 'phrase') return '';
  lexemes.advance();
  if (lexeme.prefix) note('star-in-speaker');
  if (lexeme.kind === 'phrase' && !lexeme.closed) note('phrase-not-closed');
  return lexeme.text;
}

function readGroupText(lexemes: Lexemes, note: Notebook['note']): string {
  const texts: string[] = [];
  let depth = 0;
  for (; lexemes.current; lexemes.advance()) {
    const lexeme = lexemes.current;
    if (lexeme.kind === 'open') depth += 1;
    else if (lexeme.kind === 'close') depth -= 1;
    else if (lexeme.kind === 'words' || lexeme.kind === 'phrase') texts.push(lexeme.text);
    else note('speaker-as-words');
    if (depth > 0) continue;
    lexemes.advance();
    return texts.join(' ');
  }
  note('parenthesis-not-closed');
  return texts.join(' ');
}
