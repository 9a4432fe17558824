import { oncePer } from '../../domain/once-per.ts';
import type { Form, OneOrMore, QueryNode, Term } from '../../domain/query.ts';
import { type Aliases, NO_ALIASES } from '../../extract/aliases.ts';
import { DICTIONARY_NAMES } from '../../extract/data/dictionary-names.ts';
import { SECOND_NAMES } from '../../extract/data/second-names.ts';
import { searchForm } from '../../extract/name-keys.ts';
import { withInner } from '../../query/inner-nodes.ts';
import { baseForms, basesAskedFor } from '../../text/forms/base-forms.ts';
import { isBase } from '../../text/forms/dictionary.ts';
import { words } from '../../text/tokens.ts';
import { answered } from '../vocabulary/answered.ts';
import type { KeptVocabulary, KnownWords } from '../vocabulary/kept-vocabulary.ts';
import { type JoinedPair, joinCompounds } from './join-compounds.ts';
import { givenNamesLike, NAMES_OF_WORDS, otherNames } from './other-spellings.ts';

/** A query with the other spellings of names in it, and what was joined, in the order of the query. */
export type ExpandedQuery = {
  readonly query: QueryNode;
  readonly joined: readonly { readonly typed: string; readonly names: readonly string[] }[];
  /** Words side by side that were taken for the one word that the archive has for them. */
  readonly together: readonly JoinedPair[];
};

/** Joins what the archive knows under another spelling. @throws AppError as the vocabulary does */
export type ExpandQuery = (query: QueryNode) => Promise<ExpandedQuery>;

// Shorter words share their form with too many others.
const SHORTEST_NAME = 5;
const MOST_NAMES = 6;
const MOST_REMEMBERED = 1000;
const MOST_LETTERS_MORE = 3;
/** Letters that transliterations exchange at the beginning of a name. */
const FIRST_LETTERS = ['gqkhc', 'jdz', 'eyi', 'vw', 'pf', 'st', 'uo'];
/** What a name has to be printed in, to be another spelling and no misprint. */
const FEWEST_ARTICLES = 2;

/**
 * A word that is part of a person's other spelling finds the person, a country's old or second name its articles.
 * Dictionary words and words that count as typed stay as they are.
 */
export function expandQuery(
  vocabulary: KeptVocabulary,
  aliases: () => Aliases = () => NO_ALIASES,
): ExpandQuery {
  const laidOut = oncePer((known: KnownWords) => nameForms(known, aliases()));
  return async (query) => {
    if (query.kind === 'everything') return { query, joined: [], together: [] };
    const known = await answered(vocabulary);
    if (!known) return { query, joined: [], together: [] };
    const joined = new Map<string, readonly string[]>();
    const together: JoinedPair[] = [];
    const named = changed(query, laidOut(known), joined);
    return {
      query: joinCompounds(named, known, (pair) => together.push(pair)),
      joined: [...joined].map(([typed, names]) => ({ typed, names })),
      together,
    };
  };
}

/** The spellings of a name that the archive knows, the number of articles of each: of persons, else among its words. */
type NameForms = (word: string) => ReadonlyMap<string, number>;

function nameForms(known: KnownWords, aliases: Aliases): NameForms {
  const persons = formsOfPersons(known, aliases);
  const looked = new Map<string, ReadonlyMap<string, number>>();
  return (word) => {
    const form = searchForm(word);
    const ofPersons = withGiven(word, persons.get(form), known);
    if (ofPersons || known.countOf(word) > 0) return ofPersons ?? new Map();
    const alike = looked.get(word);
    if (alike) return alike;
    if (looked.size >= MOST_REMEMBERED) looked.clear();
    const found = spelledAlike(word, form, known);
    looked.set(word, found);
    return found;
  };
}

/** The spellings of a person's name and those of a given name that the archive has. */
function withGiven(
  word: string,
  ofPersons: ReadonlyMap<string, number> | undefined,
  { countOf }: KnownWords,
): ReadonlyMap<string, number> | undefined {
  const given = givenNamesLike(word);
  if (given.length === 0) return ofPersons;
  return new Map([...(ofPersons ?? []), ...given.map((name) => [name, countOf(name)] as const)]);
}

/** Words of the archive that are of no dictionary and have the form of one that it does not have. */
function spelledAlike(word: string, form: string, known: KnownWords): ReadonlyMap<string, number> {
  const begins =
    FIRST_LETTERS.find((letters) => letters.includes(word.charAt(0))) ?? word.charAt(0);
  const alike = known.words.filter(
    (other) =>
      begins.includes(other.word.charAt(0)) &&
      Math.abs(other.word.length - word.length) <= MOST_LETTERS_MORE &&
      mayBeName(other.word) &&
      searchForm(other.word) === form,
  );
  return new Map(alike.map((other) => [other.word, other.count]));
}

function formsOfPersons(
  { speakers, countOf }: KnownWords,
  aliases: Aliases,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const note = (word: string, count: number): void => {
    counts.set(word, Math.max(counts.get(word) ?? 0, count));
  };
  for (const { name, otherNames, count } of speakers) {
    for (const word of [name, ...otherNames].flatMap((one) => words(one))) note(word, count);
  }
  for (const [alias, name] of aliases.persons) {
    for (const word of words(`${alias} ${name}`)) note(word, FEWEST_ARTICLES);
  }
  const forms = new Map<string, Map<string, number>>();
  for (const [word, count] of counts) {
    if (!mayBeName(word)) continue;
    const form = searchForm(word);
    const known = forms.get(form) ?? new Map<string, number>();
    forms.set(form, known.set(word, Math.max(count, countOf(word))));
  }
  return forms;
}

function mayBeName(word: string): boolean {
  if (word.length < SHORTEST_NAME || !/^\p{L}+$/u.test(word)) return false;
  return !baseForms(word).some(isBase) || DICTIONARY_NAMES.has(word);
}

type Joined = Map<string, readonly string[]>;

function changed(node: QueryNode, forms: NameForms, joined: Joined): QueryNode {
  const each = (inner: QueryNode): QueryNode => changed(inner, forms, joined);
  switch (node.kind) {
    case 'term':
      return node.exact || node.quoted
        ? node
        : { ...node, term: withNames(node.term, forms, joined) };
    case 'and':
      return { kind: 'and', clauses: withCountries(node.clauses, joined).map(each) as never };
    default:
      // What stands in quotation marks is meant as it is spelt.
      return withInner(node, each);
  }
}

function withNames(term: Term, forms: NameForms, joined: Joined): Term {
  const name = spoken(term.word);
  const others = secondNames(name);
  if (others.length > 0) {
    joined.set(term.word, others);
    return others.map(formOf).reduce(withForm, term);
  }
  return name.includes(' ') ? withParts(term, forms, joined) : withPersons(term, forms, joined);
}

/** A word without its joints: `timor-leste` as two words, `qur'an` and `u.k.` as one. */
function spoken(word: string): string {
  return word
    .replaceAll('.', '')
    .replace(/(?<=\p{L}{2})['’](?=\p{L})/gu, '')
    .replace(/['’-]/g, ' ');
}

/** The spellings of persons, in the word itself. */
function withPersons(term: Term, forms: NameForms, joined: Joined): Term {
  const others = personsLike(term.word, forms);
  if (others.length === 0) return term;
  joined.set(term.word, others);
  return withForms(term, others.map(formOf));
}

/** `al-Qaida`, `el-Qaddafi`: each part in its other spellings. */
function withParts(term: Term, forms: NameForms, joined: Joined): Term {
  const parts = spoken(term.word).split(' ');
  const added = parts.flatMap((part, at) => {
    const others = [
      ...secondNames(part).filter((name) => !name.includes(' ')),
      ...personsLike(part, forms),
    ];
    if (others.length > 0) joined.set(part, others);
    return others.map((name) => formOf(parts.with(at, name).join(' ')));
  });
  return withForms(term, added);
}

function personsLike(word: string, forms: NameForms): readonly string[] {
  if (!mayBeName(word) && givenNamesLike(word).length === 0) return [];
  return [...forms(word)]
    .filter(([name, count]) => name !== word && count >= FEWEST_ARTICLES)
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

function withForms(term: Term, added: readonly Form[]): Term {
  const own = new Set(term.forms.map((form) => form.join(' ')));
  const [first, ...rest] = term.forms;
  const others = added.filter((form) => !own.has(form.join(' ')));
  return { ...term, forms: [first, ...rest, ...others] };
}

function secondNames(name: string): readonly string[] {
  const countries = SECOND_NAMES.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));
  return [...countries, ...otherNames(name)];
}

const LONG_NAMES: readonly (readonly string[])[] = [...SECOND_NAMES.flat(), ...NAMES_OF_WORDS]
  .filter((name) => name.includes(' '))
  .map((name) => name.split(' '));

/** Names of two words and more: each of their words may stand as the other name. */
function withCountries(clauses: readonly QueryNode[], joined: Joined): readonly QueryNode[] {
  const typed = clauses.map((clause) => (isPlain(clause) ? spoken(clause.term.word) : ''));
  return LONG_NAMES.reduce<readonly QueryNode[]>((all, parts) => {
    const name = parts.join(' ');
    const from = typed.findIndex((_, at) => standsAt(typed, at, name) > 0);
    if (from < 0) return all;
    const to = from + standsAt(typed, from, name);
    const others = secondNames(name);
    joined.set(name, others);
    return all.map((clause, place) =>
      place >= from && place < to && clause.kind === 'term'
        ? { ...clause, term: others.map(formOf).reduce(withForm, clause.term) }
        : clause,
    );
  }, clauses);
}

/** How many words from a place on are a name, two at least; 0 where they are none. */
function standsAt(typed: readonly string[], at: number, name: string): number {
  for (let words = 2; words <= name.split(' ').length; words += 1) {
    if (typed.slice(at, at + words).join(' ') === name) return words;
  }
  return 0;
}

function isPlain(clause: QueryNode): clause is Extract<QueryNode, { kind: 'term' }> {
  return clause.kind === 'term' && !clause.exact && !clause.quoted;
}

function withForm(term: Term, form: Form): Term {
  const { partOf = [] } = term;
  const isThere = partOf.some((known) => known.join(' ') === form.join(' '));
  return isThere ? term : { ...term, partOf: [...partOf, form] };
}

function formOf(name: string): Form {
  const all = words(name).map((word) => basesAskedFor(word)[0]);
  return all as unknown as OneOrMore<string>;
}

/** A search with the other spellings of the names in its query, and the site's lean to newer articles; all else of it stays. */
export function expandedRequest(
  expand: ExpandQuery,
  lean = 0,
): <R extends { readonly query: QueryNode }>(request: R) => Promise<R> {
  return async (request) => {
    const { query } = await expand(request.query);
    return { ...request, query, ...(lean > 0 ? { lean } : {}) };
  };
}
