import type { Notice, QueryNode, TextField } from '../domain/query.ts';
import { combine, holdsEverything, inOneQuote } from './combine.ts';
import { Lexemes } from './lexemes.ts';
import { type FieldName, isField, type Lexeme, lex } from './lexer.ts';
import { QUERY_LIMITS } from './limits.ts';
import { readNameText } from './name-text.ts';
import { nameMeant } from './near-miss.ts';
import { joinNeighbours } from './neighbours.ts';
import { type Notebook, notebook } from './notebook.ts';
import { withOptionalWords } from './optional-words.ts';
import { printQuery } from './print.ts';
import { type WordNodes, wordNodes } from './word-nodes.ts';

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
  const notes = notebook();
  const inCapitals = isInCapitals(wellFormed);
  const reader = new Reader(lex(clip(wellFormed)), wordNodes({ exact, inCapitals }, notes), notes);
  if (wellFormed.length > QUERY_LIMITS.chars) notes.note('too-long');
  const read = reader.alternatives('any', 0) ?? reader.operatorsAlone() ?? { kind: 'everything' };
  const query = exact ? read : withOptionalWords(joinNeighbours(read), notes);
  if (query.kind === 'everything' && text.trim() !== '') notes.note('no-words');
  return { query, notices: notes.notices(), parsed: printQuery(query) };
}

// What stands before a colon in a pasted headline; not of an address.
const NAME_BEFORE_COLON = /^(\p{L}[\p{L}\p{N}'’.-]*):(?!\/\/)/u;

/** A word in quotation marks is asked for as any other is, and as a name in the spelling typed alone. */
function inQuotes(node: QueryNode | undefined): QueryNode | undefined {
  return node?.kind === 'term' ? { ...node, quoted: true } : node;
}

// Capitals say nothing where all is in them: of `WORLD HEALTH ORGANIZATION WHO` no word is more an acronym than another.
// Acronyms alone have five letters at most.
function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{6}/u.test(text);
}

function clip(text: string): string {
  const clipped = text.slice(0, QUERY_LIMITS.chars);
  return clipped.isWellFormed() ? clipped : clipped.slice(0, -1);
}

/** Recursive descent over the lexemes. Each method returns `undefined` where it found no word. */
class Reader {
  readonly #lexemes: Lexemes;
  readonly #nodes: WordNodes;
  readonly #notes: Notebook;
  /** Parentheses opened too deep and passed over: their closing ones are passed over too. */
  #passedOver = 0;
  readonly #dropped: string[] = [];

  constructor(lexemes: readonly Lexeme[], nodes: WordNodes, notes: Notebook) {
    this.#lexemes = new Lexemes(lexemes);
    this.#nodes = nodes;
    this.#notes = notes;
  }

  alternatives(field: TextField, depth: number): QueryNode | undefined {
    const clauses: QueryNode[] = [];
    while (this.#lexemes.current) {
      const clause = this.#conjunction(field, depth);
      if (clause) clauses.push(clause);
      if (this.#lexemes.current?.kind === 'close') break;
      if (this.#lexemes.isOperator('OR') && !(clause && this.#lexemes.clauseFollows)) {
        this.#bareOperator();
        continue;
      }
      this.#lexemes.advance();
    }
    return combine('or', clauses);
  }

  /** Everything up to OR, a closing parenthesis or the end. */
  #conjunction(field: TextField, depth: number): QueryNode | undefined {
    const wanted: QueryNode[] = [];
    const unwanted: QueryNode[] = [];
    while (!this.#endsConjunction(depth)) {
      const joins = wanted.length + unwanted.length > 0 && this.#lexemes.clauseFollows;
      if (joins && this.#lexemes.isOperator('AND')) {
        this.#lexemes.advance();
        continue;
      }
      if (this.#isPlainWord(this.#lexemes.current)) {
        wanted.push(...this.#wordList(field));
        continue;
      }
      const negated = this.#negations();
      const clause = this.#atom(field, depth);
      if (clause) (negated ? unwanted : wanted).push(clause);
    }
    const excluded = combine('or', unwanted);
    const base = combine('and', inOneQuote(wanted));
    if (!excluded) return base;
    return { kind: 'without', base: base ?? { kind: 'everything' }, excluded };
  }

  /** Reads closing parentheses that close nothing that was opened here. */
  #endsConjunction(depth: number): boolean {
    while (this.#lexemes.current?.kind === 'close') {
      if (!this.#passesOver(depth)) return true;
      this.#lexemes.advance();
    }
    return !this.#lexemes.current || this.#lexemes.isOperator('OR');
  }

  #passesOver(depth: number): boolean {
    if (this.#passedOver > 0) {
      this.#passedOver -= 1;
      return true;
    }
    if (depth === 0) this.#notes.note('parenthesis-not-opened');
    return depth === 0;
  }

  /** Reads `-` and NOT, as many as there are; two of them undo each other. */
  #negations(): boolean {
    let negated = false;
    for (;;) {
      const isWord = this.#lexemes.isOperator('NOT') && this.#lexemes.clauseFollows;
      if (this.#lexemes.current?.kind !== 'not' && !isWord) return negated;
      negated = !negated;
      this.#lexemes.advance();
    }
  }

  #atom(field: TextField, depth: number): QueryNode | undefined {
    const lexeme = this.#lexemes.current;
    if (!lexeme) return undefined;
    switch (lexeme.kind) {
      case 'operator':
        this.#bareOperator();
        return undefined;
      case 'field':
        this.#lexemes.advance();
        if (lexeme.spaced) this.#notes.note('space-after-field');
        return this.#fielded(lexeme.name, field, depth);
      case 'open':
        this.#lexemes.advance();
        return this.#group(field, depth);
      case 'words':
        this.#lexemes.advance();
        return this.#wordsNode(lexeme, field);
      case 'phrase':
        this.#lexemes.advance();
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
      this.#notes.note('field-in-field');
      return this.#atom(outer, depth);
    }
    switch (name) {
      case 'title':
        return this.#within('title', depth);
      case 'said':
        return outer === 'said' ? this.#within('said', depth) : this.#said(depth);
      case 'speaker':
        return this.#speaker();
      default:
        return name satisfies never;
    }
  }

  /** What stands behind `title:` or `said:`. */
  #within(field: TextField, depth: number): QueryNode | undefined {
    const words = this.#atom(field, depth);
    if (!words) this.#notes.note('field-without-words');
    return words;
  }

  #said(depth: number): QueryNode | undefined {
    const words = this.#within('said', depth);
    if (!words || !holdsEverything(words)) return words && { kind: 'quote', words };
    // No engine can be asked for quotes that lack a word and nothing else.
    this.#notes.note('not-said');
    return undefined;
  }

  #speaker(): QueryNode | undefined {
    const [first, ...rest] = this.#nodes.plain(readNameText(this.#lexemes, this.#notes));
    if (first !== undefined) return { kind: 'quote', speaker: [first, ...rest] };
    this.#notes.note('speaker-without-words');
    return undefined;
  }

  #group(field: TextField, depth: number): QueryNode | undefined {
    if (depth >= QUERY_LIMITS.depth) {
      this.#notes.note('too-deep');
      this.#passedOver += 1;
      return undefined;
    }
    const inside = this.alternatives(field, depth + 1);
    if (this.#lexemes.current?.kind === 'close') this.#lexemes.advance();
    else this.#notes.note('parenthesis-not-closed');
    return inside;
  }

  /** An AND, OR or NOT with nothing to join says nothing. */
  #bareOperator(): void {
    const lexeme = this.#lexemes.current;
    this.#lexemes.advance();
    if (lexeme?.kind === 'operator') this.#dropped.push(lexeme.word);
    this.#notes.note('operator-dropped');
  }

  /** Where nothing else was typed the reader may be looking for the word. */
  operatorsAlone(): QueryNode | undefined {
    if (this.#dropped.length === 0) return undefined;
    this.#notes.note('operator-as-word');
    return combine('and', this.#nodes.list(this.#dropped.join(' '), 'any'));
  }

  /** Words one after the other, with nothing of the language among them. */
  #wordList(field: TextField): readonly QueryNode[] {
    const texts: string[] = [];
    for (; this.#isPlainWord(this.#lexemes.current); this.#lexemes.advance()) {
      const { text } = this.#lexemes.current;
      this.#noteMeantName(text);
      texts.push(text.replace(NAME_BEFORE_COLON, '$1: '));
    }
    return this.#nodes.list(texts.join(' '), field);
  }

  #isPlainWord(lexeme: Lexeme | undefined): lexeme is Lexeme & { kind: 'words' } {
    if (lexeme?.kind !== 'words' || lexeme.prefix || lexeme.gapped) return false;
    if (/\*/.test(lexeme.text)) return false;
    const [, name] = NAME_BEFORE_COLON.exec(lexeme.text) ?? [];
    return name === undefined ? !lexeme.text.includes(':') : !isField(name.toLowerCase());
  }

  #wordsNode(lexeme: Lexeme & { kind: 'words' }, field: TextField): QueryNode | undefined {
    if (/^[\p{L}\p{N}].*\*.*[\p{L}\p{N}]/u.test(lexeme.text)) this.#notes.note('star-inside-word');
    if (lexeme.text.endsWith(':') && isField(lexeme.text.slice(0, -1).toLowerCase())) {
      this.#notes.note('field-without-words');
      return undefined;
    }
    if (lexeme.gapped) this.#notes.note('gap-without-phrase');
    return this.#nodes.sequence(lexeme.text, field, lexeme.prefix);
  }

  /** `contry:SA`, and the `contry:` of `contry:"saudi arabia"`; what a headline has before its colon is said nothing of. */
  #noteMeantName(text: string): void {
    const [opening, name] = NAME_BEFORE_COLON.exec(text) ?? [];
    const meant = name && nameMeant(name);
    if (!opening || !meant) return;
    const value = text.slice(opening.length);
    this.#notes.note('no-such-field', [`${meant}:${value}`]);
  }

  #phraseNode(lexeme: Lexeme & { kind: 'phrase' }, field: TextField): QueryNode | undefined {
    if (!lexeme.closed) this.#notes.note('phrase-not-closed');
    if (lexeme.gap === undefined) {
      const node = this.#nodes.sequence(lexeme.text, field, lexeme.prefix);
      return lexeme.closed ? inQuotes(node) : node;
    }
    if (lexeme.prefix) this.#notes.note('star-in-near');
    return this.#nodes.near(lexeme.text, field, lexeme.gap);
  }
}
