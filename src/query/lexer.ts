/** What the lexer sees in a query. `text` is what the reader typed, without marks that were understood. */
export type Lexeme =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly prefix: boolean;
      /** `~5` stood at its end, as it may behind a phrase. */
      readonly gapped?: true;
    }
  | {
      readonly kind: 'phrase';
      readonly text: string;
      readonly prefix: boolean;
      /** The number after `~`. */
      readonly gap: number | undefined;
      readonly closed: boolean;
    }
  /** `title:` before a word, a phrase or a parenthesis; `spaced`: not directly before it. */
  | { readonly kind: 'field'; readonly name: FieldName; readonly spaced: boolean }
  | { readonly kind: 'not' }
  | { readonly kind: 'operator'; readonly word: 'AND' | 'OR' | 'NOT' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

/** What can stand before a colon. */
export type FieldName = (typeof FIELDS)[number];

/** Field names that are part of the language. */
export const FIELDS = ['title', 'said', 'speaker'] as const;

// Typed by phones and word processors in place of ".
const DOUBLE_QUOTES = /[“”„‟«»＂]/g;
const MINUS_SIGNS = /(^|[\s(])[−–—](?=[\p{L}\p{N}"(])/gu;
// Not before OR and its like: `title: OR` has no word to search in the title.
const FIELD = /^([A-Za-z]+):(\s+(?!(?:AND|OR|NOT)(?![^\s()"])))?(?=[^\s)])/;
const GAP = /^~(\d+)/;
const LONE_GAP = /~\d*$/;
const OPERATORS = new Set(['AND', 'OR', 'NOT']);

/** Cuts a query into lexemes. Total: every text gives a list, and no character raises an error. */
export function lex(query: string): Lexeme[] {
  const text = straightQuotes(query);
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const { lexeme, length } = next(text.slice(at));
    if (lexeme) add(lexemes, lexeme);
    at += length;
  }
  return lexemes;
}

// `title:-oil` is `-title:oil`: a minus goes before the field that it stands behind.
function add(lexemes: Lexeme[], lexeme: Lexeme): void {
  const place = lexemes.findLastIndex(({ kind }) => kind !== 'field') + 1;
  if (lexeme.kind === 'not') lexemes.splice(place, 0, lexeme);
  else lexemes.push(lexeme);
}

/** A query with the marks that phones and word processors type made plain; every character keeps its place. */
export function straightQuotes(query: string): string {
  return query.replace(DOUBLE_QUOTES, '"').replace(MINUS_SIGNS, '$1-');
}

type Step = { readonly lexeme?: Lexeme; readonly length: number };

function next(rest: string): Step {
  const space = /^\s+/.exec(rest);
  if (space) return { length: space[0].length };
  if (rest.startsWith('(')) return { lexeme: { kind: 'open' }, length: 1 };
  if (rest.startsWith(')')) return { lexeme: { kind: 'close' }, length: 1 };
  if (rest.startsWith('"')) return phrase(rest);
  if (/^-(?=[^\s-])/.test(rest)) return { lexeme: { kind: 'not' }, length: 1 };
  const field = FIELD.exec(rest);
  const name = field?.[1]?.toLowerCase();
  if (field && name !== undefined && isField(name)) {
    const spaced = field[2] !== undefined;
    return { lexeme: { kind: 'field', name, spaced }, length: field[0].length };
  }
  return word(rest);
}

/** Whether this is the name of a field, in small letters. */
export function isField(name: string): name is FieldName {
  return FIELDS.some((field) => field === name);
}

function phrase(rest: string): Step {
  const end = rest.indexOf('"', 1);
  const closed = end > 0;
  const inside = closed ? rest.slice(1, end) : rest.slice(1);
  let length = inside.length + (closed ? 2 : 1);
  const gap = closed ? GAP.exec(rest.slice(length)) : null;
  if (gap) length += gap[0].length;
  const trimmed = inside.trimEnd();
  return {
    lexeme: {
      kind: 'phrase',
      text: trimmed.replace(/\*$/, ''),
      prefix: trimmed.endsWith('*'),
      gap: gap ? Number(gap[1]) : undefined,
      closed,
    },
    length,
  };
}

function word(rest: string): Step {
  const text = /^[^\s()"]+/.exec(rest)?.[0] ?? rest.charAt(0);
  if (OPERATORS.has(text)) {
    return {
      lexeme: { kind: 'operator', word: text as 'AND' | 'OR' | 'NOT' },
      length: text.length,
    };
  }
  return { lexeme: plainWords(text), length: text.length };
}

function plainWords(typed: string): Lexeme {
  const text = typed.replace(LONE_GAP, '');
  const gapped = text === typed ? {} : ({ gapped: true } as const);
  const prefix = text.length > 1 && text.endsWith('*');
  return { kind: 'words', text: prefix ? text.replace(/\*+$/, '') : text, prefix, ...gapped };
}
