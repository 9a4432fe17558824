import type { Lexeme } from './lexer.ts';

/** The lexemes of a query, read one after the other. */
export class Lexemes {
  readonly #all: readonly Lexeme[];
  #at = 0;

  constructor(all: readonly Lexeme[]) {
    this.#all = all;
  }

  /** The one to be read next; `undefined` at the end. */
  get current(): Lexeme | undefined {
    return this.#all[this.#at];
  }

  advance(): void {
    this.#at += 1;
  }

  isOperator(...words: readonly string[]): boolean {
    return isOperator(this.current, words);
  }

  /** Whether what follows the present one can begin a clause. */
  get clauseFollows(): boolean {
    const next = this.#all[this.#at + 1];
    return next !== undefined && next.kind !== 'close' && !isOperator(next, ['OR', 'AND']);
  }
}

function isOperator(lexeme: Lexeme | undefined, words: readonly string[]): boolean {
  return lexeme?.kind === 'operator' && words.includes(lexeme.word);
}
