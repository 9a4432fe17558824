import type { Notice, OneOrMore, QueryNode, TextField } from '../domain/query.ts';
import { term } from '../text/stem.ts';
import { words } from '../text/tokens.ts';
import { type FieldName, type Lexeme, lex } from './lexer.ts';
import { QUERY_LIMITS } from './limits.ts';
import { NOTICES, type NoticeCode } from './notices.ts';
import { printQuery } from './print.ts';

/** A query understood. `parsed` is the same query in the fewest words: parsing it again, as exactly, gives the same tree. */
export type ParsedQuery = {
  readonly query: QueryNode;
  readonly notices: readonly Notice[];
  readonly parsed: string;
};

/** `exact`: words and phrases match as typed, not in every form of their words. */
export type ParseOptions = { readonly exact?: boolean };

/**
 * Reads what a reader typed. Total: nothing is an error. What cannot be understood is taken as
 * words, and a notice says so. AND binds closer than OR, NOT closer than AND.
 */
export function parseQuery(text: string, { exact = false }: ParseOptions = {}): ParsedQuery {
  const wellFormed = text.toWellFormed();
  const reader = new Reader(lex(clip(wellFormed)), exact);
  if (wellFormed.length > QUERY_LIMITS.chars) reader.note('too-long');
  const query = reader.alternatives('any', 0) ?? { kind: 'everything' };
  if (query.kind === 'everything' && text.trim() !== '') reader.note('no-words');
  return { query, notices: reader.notices(), parsed: printQuery(query) };
}

function clip(text: string): string {
  const clipped = text.slice(0, QUERY_LIMITS.chars);
  return clipped.isWellFormed() ? clipped : clipped.slice(0, -1);
}

/** Recursive descent over the lexemes. Each method returns `undefined` where it found no word. */
class Reader {
  readonly #lexemes: readonly Lexeme[];
  /** What words, phrases and nearness searches carry. */
  readonly #exactness: { readonly exact?: true };
  readonly #notes = new Set<NoticeCode>();
  #at = 0;
  #terms = 0;
  /** Parentheses opened too deep and passed over: their closing ones are passed over too. */
  #passedOver = 0;

  constructor(lexemes: readonly Lexeme[], exact: boolean) {
    this.#lexemes = lexemes;
    this.#exactness = exact ? { exact: true } : {};
  }

  note(code: NoticeCode): void {
    this.#notes.add(code);
  }

  notices(): Notice[] {
    return [...this.#notes].map((code) => ({ code, text: NOTICES[code] }));
  }

  alternatives(field: TextField, depth: number): QueryNode | undefined {
    const clauses: QueryNode[] = [];
    while (this.#at < this.#lexemes.length) {
      const clause = this.#conjunction(field, depth);
      if (clause) clauses.push(clause);
      const lexeme = this.#lexemes[this.#at];
      if (lexeme?.kind === 'close') break;
      if (isOperator(lexeme, 'OR') && !(clause && this.#startsClause(this.#at + 1))) {
        const bare = this.#bareOperator(field);
        if (bare) clauses.push(bare);
        continue;
      }
      this.#at += 1;
    }
    return combine('or', clauses);
  }

  /** Everything up to OR, a closing parenthesis or the end. */
  #conjunction(field: TextField, depth: number): QueryNode | undefined {
    const wanted: QueryNode[] = [];
    const unwanted: QueryNode[] = [];
    for (;;) {
      const lexeme = this.#lexemes[this.#at];
      if (lexeme?.kind === 'close' && this.#passesOver(depth)) {
        this.#at += 1;
        continue;
      }
      if (!lexeme || lexeme.kind === 'close' || isOperator(lexeme, 'OR')) break;
      if (
        isOperator(lexeme, 'AND') &&
        wanted.length + unwanted.length > 0 &&
        this.#startsClause(this.#at + 1)
      ) {
        this.#at += 1;
        continue;
      }
      const negated = this.#negations();
      const clause = this.#atom(field, depth);
      if (clause) (negated ? unwanted : wanted).push(clause);
    }
    const excluded = combine('or', unwanted);
    const base = combine('and', inOneQuotation(wanted));
    if (!excluded) return base;
    return { kind: 'without', base: base ?? { kind: 'everything' }, excluded };
  }

  /** Whether a closing parenthesis closes nothing that was opened here. */
  #passesOver(depth: number): boolean {
    if (this.#passedOver > 0) {
      this.#passedOver -= 1;
      return true;
    }
    if (depth === 0) this.note('parenthesis-not-opened');
    return depth === 0;
  }

  /** Reads `-` and NOT, as many as there are; two of them undo each other. */
  #negations(): boolean {
    let negated = false;
    for (;;) {
      const lexeme = this.#lexemes[this.#at];
      const isNot =
        lexeme?.kind === 'not' || (isOperator(lexeme, 'NOT') && this.#startsClause(this.#at + 1));
      if (!isNot) return negated;
      negated = !negated;
      this.#at += 1;
    }
  }

  #atom(field: TextField, depth: number): QueryNode | undefined {
    const lexeme = this.#lexemes[this.#at];
    if (!lexeme) return undefined;
    switch (lexeme.kind) {
      case 'operator':
        return this.#bareOperator(field);
      case 'field':
        this.#at += 1;
        return this.#fielded(lexeme.name, field, depth);
      case 'open':
        this.#at += 1;
        return this.#group(field, depth);
      case 'words':
        this.#at += 1;
        return this.#wordsNode(lexeme, field);
      case 'phrase':
        this.#at += 1;
        return this.#phraseNode(lexeme, field);
      case 'close':
      case 'not':
        // A dash before a closing parenthesis: nothing to leave out.
        return undefined;
      default:
        return lexeme satisfies never;
    }
  }

  #fielded(name: FieldName, outer: TextField, depth: number): QueryNode | undefined {
    if (outer !== 'any' && name !== outer) {
      this.note('field-in-field');
      return this.#atom(outer, depth);
    }
    switch (name) {
      case 'title':
        return this.#atom('title', depth);
      case 'said':
        return outer === 'said' ? this.#atom('said', depth) : this.#said(depth);
      case 'speaker':
        return this.#speaker();
      default:
        return name satisfies never;
    }
  }

  #said(depth: number): QueryNode | undefined {
    const words = this.#atom('said', depth);
    if (!words || !holdsEverything(words)) return words && { kind: 'quotation', words };
    // No engine can be asked for quotations that lack a word and nothing else.
    this.note('not-said');
    return undefined;
  }

  /** The words of a name: one, a phrase, or all within parentheses, whatever joins them there. */
  #speaker(): QueryNode | undefined {
    const [first, ...rest] = this.#admit(words(this.#nameText()));
    if (first !== undefined) return { kind: 'quotation', speaker: [first, ...rest] };
    this.note('speaker-without-words');
    return undefined;
  }

  #nameText(): string {
    const lexeme = this.#lexemes[this.#at];
    if (lexeme?.kind === 'open') return this.#groupText();
    if (lexeme?.kind !== 'words' && lexeme?.kind !== 'phrase') return '';
    this.#at += 1;
    if (lexeme.prefix) this.note('star-in-speaker');
    if (lexeme.kind === 'phrase' && !lexeme.closed) this.note('phrase-not-closed');
    return lexeme.text;
  }

  #groupText(): string {
    const texts: string[] = [];
    let depth = 0;
    for (; this.#at < this.#lexemes.length; this.#at += 1) {
      const lexeme = this.#lexemes[this.#at];
      if (lexeme?.kind === 'open') depth += 1;
      else if (lexeme?.kind === 'close') depth -= 1;
      else if (lexeme?.kind === 'words' || lexeme?.kind === 'phrase') texts.push(lexeme.text);
      else this.note('speaker-as-words');
      if (depth > 0) continue;
      this.#at += 1;
      return texts.join(' ');
    }
    this.note('parenthesis-not-closed');
    return texts.join(' ');
  }

  #group(field: TextField, depth: number): QueryNode | undefined {
    if (depth >= QUERY_LIMITS.depth) {
      this.note('too-deep');
      this.#passedOver += 1;
      return undefined;
    }
    const inside = this.alternatives(field, depth + 1);
    if (this.#lexemes[this.#at]?.kind === 'close') this.#at += 1;
    else this.note('parenthesis-not-closed');
    return inside;
  }

  /** An AND, OR or NOT with nothing to join: the reader may be looking for the word. */
  #bareOperator(field: TextField): QueryNode | undefined {
    const lexeme = this.#lexemes[this.#at];
    this.#at += 1;
    if (lexeme?.kind !== 'operator') return undefined;
    this.note('operator-as-word');
    return this.#sequence(lexeme.word, field, false);
  }

  #wordsNode(lexeme: Lexeme & { kind: 'words' }, field: TextField): QueryNode | undefined {
    if (/^[\p{L}\p{N}].*\*.*[\p{L}\p{N}]/u.test(lexeme.text)) this.note('star-inside-word');
    if (this.#namesAField(lexeme.text)) this.note('no-such-field');
    return this.#sequence(lexeme.text, field, lexeme.prefix);
  }

  /** Whether a word looks like `author:kim`, or like the `author:` of `author:"kim lee"` and `author:(a b)`. */
  #namesAField(text: string): boolean {
    if (/^https?:/i.test(text)) return false;
    if (/^\p{L}+:\p{L}/u.test(text)) return true;
    const next = this.#lexemes[this.#at]?.kind;
    return /^\p{L}+:$/u.test(text) && (next === 'phrase' || next === 'open');
  }

  #phraseNode(lexeme: Lexeme & { kind: 'phrase' }, field: TextField): QueryNode | undefined {
    if (!lexeme.closed) this.note('phrase-not-closed');
    if (lexeme.gap === undefined) return this.#sequence(lexeme.text, field, lexeme.prefix);
    if (lexeme.prefix) this.note('star-in-near');
    return this.#near(lexeme.text, field, lexeme.gap);
  }

  /** A word, or several next to each other: `U.S.` and `co-operation` are two words each. */
  #sequence(text: string, field: TextField, prefix: boolean): QueryNode | undefined {
    const [first, ...rest] = this.#admit(words(text));
    if (first === undefined) return undefined;
    const last = rest.at(-1) ?? first;
    const prefixLast = prefix && [...last].length >= QUERY_LIMITS.prefixLetters;
    if (prefix && !prefixLast) this.note('prefix-too-short');
    if (rest.length > 0) {
      const terms = [term(first), ...rest.map(term)] as const;
      return { kind: 'phrase', field, terms, prefixLast, ...this.#exactness };
    }
    if (prefixLast) return { kind: 'prefix', field, prefix: first };
    return { kind: 'term', field, term: term(first), ...this.#exactness };
  }

  #near(text: string, field: TextField, asked: number): QueryNode | undefined {
    const gap = Math.min(asked, QUERY_LIMITS.gap);
    if (asked > gap) this.note('gap-too-wide');
    const form = (word: string) => (this.#exactness.exact ? word : term(word).stem);
    const distinct = new Map(this.#admit(words(text)).map((word) => [form(word), term(word)]));
    const [first, ...rest] = distinct.values();
    if (!first) return undefined;
    if (rest.length === 0) return { kind: 'term', field, term: first, ...this.#exactness };
    return { kind: 'near', field, terms: [first, ...rest], gap, ...this.#exactness };
  }

  /** Counts words against the limit and keeps those that fit. */
  #admit(found: readonly string[]): readonly string[] {
    const room = QUERY_LIMITS.terms - this.#terms;
    if (found.length > room) this.note('too-many-words');
    const admitted = found.slice(0, room);
    this.#terms += admitted.length;
    return admitted;
  }

  #startsClause(at: number): boolean {
    const lexeme = this.#lexemes[at];
    return lexeme !== undefined && lexeme.kind !== 'close' && !isOperator(lexeme, 'OR', 'AND');
  }
}

function isOperator(lexeme: Lexeme | undefined, ...words: readonly string[]): boolean {
  return lexeme?.kind === 'operator' && words.includes(lexeme.word);
}

/** What is said and who says it, typed side by side, mean one and the same quotation (contract.md). */
function inOneQuotation(clauses: readonly QueryNode[]): readonly QueryNode[] {
  const quoted = clauses.filter((clause) => clause.kind === 'quotation');
  const [first] = quoted;
  if (!first || quoted.length === 1) return clauses;
  const said = combine(
    'and',
    quoted.flatMap(({ words: inside }) => inside ?? []),
  );
  const [name, ...names] = quoted.flatMap(({ speaker = [] }) => speaker);
  const together: QueryNode = {
    kind: 'quotation',
    ...(said ? { words: said } : {}),
    ...(name === undefined ? {} : { speaker: [name, ...names] }),
  };
  return clauses.flatMap((clause): readonly QueryNode[] => {
    if (clause === first) return [together];
    return clause.kind === 'quotation' ? [] : [clause];
  });
}

function holdsEverything(node: QueryNode): boolean {
  switch (node.kind) {
    case 'everything':
      return true;
    case 'and':
    case 'or':
      return node.clauses.some(holdsEverything);
    case 'without':
      return holdsEverything(node.base) || holdsEverything(node.excluded);
    default:
      return false;
  }
}

function combine(kind: 'and' | 'or', clauses: readonly QueryNode[]): QueryNode | undefined {
  const [first, ...rest] = clauses;
  if (!first || rest.length === 0) return first;
  const all: OneOrMore<QueryNode> = [first, ...rest];
  return { kind, clauses: all };
}
