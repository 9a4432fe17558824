import { numberText } from '../../domain/count-text.ts';
import type { QueryNode, TextField } from '../../domain/query.ts';
import { asTyped } from '../../query/as-typed.ts';
import { isOneWord, phraseWords } from '../../query/print.ts';
import { listed } from './words.ts';

/**
 * A query as it was understood, in words: `“taliban” and the phrase “peace talks”, but not “pakistan”`.
 * Words are shown folded, as they are compared. `undefined` where the query says it as plainly itself: a
 * list of words, or one phrase.
 */
export function queryInWords(query: QueryNode): string | undefined {
  if (isExact(query)) return `${said(query)}, exactly as typed`;
  return isPlain(query) ? undefined : said(query);
}

/** A query in words behind the small word that joins it to its articles: `with “oil”`, `without “iraq” or “iran”`. */
export type SaidBack = { readonly joint: 'with' | 'without'; readonly words: string };

/** As `queryInWords`, for a sentence about articles; words have the capitals and accents of what was typed. */
export function querySaidBack(query: QueryNode, typed: string): SaidBack | undefined {
  const words = queryInWords(query);
  if (words === undefined) return undefined;
  const isNegation = query.kind === 'without' && query.base.kind === 'everything';
  const said = isNegation ? listed(excludedParts(query).map(grouped), 'or') : words;
  return { joint: isNegation ? 'without' : 'with', words: asTyped(said, typed) };
}

/** A part of a query in words: `“taliban”`, `the phrase “peace talks”`, `“oil” in the title`. */
export function partInWords(node: QueryNode): string {
  return said(node);
}

/** Whether words of it count as typed: all of a query do, or none. */
function isExact(node: QueryNode): boolean {
  switch (node.kind) {
    case 'term':
    case 'phrase':
    case 'near':
      return node.exact ?? false;
    case 'and':
    case 'or':
      return node.clauses.some(isExact);
    case 'without':
      return isExact(node.base) || isExact(node.excluded);
    case 'quote':
      return node.words !== undefined && isExact(node.words);
    case 'everything':
    case 'prefix':
      return false;
    default:
      return node satisfies never;
  }
}

function isPlain(node: QueryNode): boolean {
  if (node.kind === 'and') return node.clauses.every(isPlainWord);
  return node.kind === 'everything' || isPlainWord(node) || isPlainPhrase(node);
}

function isPlainWord(node: QueryNode): boolean {
  if (node.kind === 'phrase') return isPlainPhrase(node) && isOneWord(node);
  return node.kind === 'term' && node.field === 'any';
}

function isPlainPhrase(node: QueryNode): boolean {
  return node.kind === 'phrase' && node.field === 'any' && !node.prefixLast;
}

function said(node: QueryNode): string {
  switch (node.kind) {
    case 'everything':
      return 'everything';
    case 'term':
      return inField(node.field, `“${node.term.word}”`);
    case 'prefix':
      return inField(node.field, `a word that begins with “${node.prefix}”`);
    case 'phrase':
      return inField(node.field, phrase(node));
    case 'near':
      return inField(node.field, near(node));
    case 'quote':
      return quote(node);
    case 'and':
      return listed(node.clauses.map(grouped), 'and');
    case 'or':
      return listed(node.clauses.map(grouped), 'or');
    case 'without':
      return without(node);
    default:
      return node satisfies never;
  }
}

function inField(field: TextField, words: string): string {
  return field === 'title' ? `${words} in the title` : words;
}

/** `a quote with “river” by somebody called “lind”`. */
function quote({ words, speaker }: Extract<QueryNode, { kind: 'quote' }>): string {
  const by = speaker === undefined ? '' : `somebody called “${speaker.join(' ')}”`;
  if (words === undefined) return `${by} quoted`;
  return `a quote with ${grouped(words)}${by === '' ? '' : ` by ${by}`}`;
}

function phrase(node: Extract<QueryNode, { kind: 'phrase' }>): string {
  const words = phraseWords(node);
  const { prefixLast } = node;
  // `co-operation` is a word to its reader, whatever it is to the index.
  if (isOneWord(node)) return prefixLast ? `a word that begins with “${words}”` : `“${words}”`;
  return prefixLast ? `a phrase that begins with “${words}”` : `the phrase “${words}”`;
}

function near({ terms, gap }: Extract<QueryNode, { kind: 'near' }>): string {
  const words = listed([...terms.map(({ word }) => `“${word}”`)], 'and');
  const others =
    gap === 0
      ? 'no other word'
      : `at most ${numberText(gap)} other ${gap === 1 ? 'word' : 'words'}`;
  return `${words} with ${others} between them`;
}

/** A part of a list: what is a list itself stands in brackets, so that nobody has to guess what binds. */
function grouped(node: QueryNode): string {
  const isList = node.kind === 'and' || node.kind === 'or' || node.kind === 'without';
  return isList ? `(${said(node)})` : said(node);
}

function without({ base, excluded }: Extract<QueryNode, { kind: 'without' }>): string {
  const left = excludedParts({ excluded });
  const nots = listed(left.map(grouped), 'nor');
  const not = left.length === 1 ? `not ${nots}` : `neither ${nots}`;
  if (base.kind === 'everything') return `everything but ${listed(left.map(grouped), 'and')}`;
  return `${base.kind === 'or' ? grouped(base) : said(base)}, but ${not}`;
}

function excludedParts({
  excluded,
}: Pick<Extract<QueryNode, { kind: 'without' }>, 'excluded'>): readonly QueryNode[] {
  return excluded.kind === 'or' ? excluded.clauses : [excluded];
}
