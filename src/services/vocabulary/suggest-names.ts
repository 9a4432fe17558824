import type { Suggestion } from '../../domain/suggestion.ts';
import type { Token } from '../../text/tokens.ts';
import { isNearly } from '../../text/tolerant-find.ts';
import type { KnownName, KnownWords } from './kept-vocabulary.ts';

/** Names that hold what is typed. */
export type FoundNames = {
  /** What is typed is such a name, or one begins so, or a surname does: nothing else is likelier meant. */
  readonly meant: readonly Suggestion[];
  readonly others: readonly Suggestion[];
};

const FEWEST_LETTERS_OF_NEAR = 5;
const LETTERS_AS_TYPED = 2;
const MOST = { speaker: 3, country: 2 } as const;

/** How a name fits what is typed, the best first: it is the name, the name begins so, or it holds the words. */
const FIT = { whole: 0, beginning: 1, part: 2 } as const;

type Fitting = { readonly known: KnownName; readonly fit: number };

/**
 * Speakers and countries with a name that holds every word typed, the last one perhaps half; where none does, those with a
 * name that nearly does: `ben bernak` is Ben Bernanke. Those that fit better come first; of equal fit countries, as there
 * are few, then those of the most articles.
 */
export function namesOf(typed: readonly Token[], known: KnownWords): FoundNames {
  const wanted = typed.map(({ word }) => word);
  const found = holding(wanted, known);
  return chosenOf(found.length > 0 ? found : nearly(wanted, known));
}

function holding(wanted: readonly string[], { names }: KnownWords): Fitting[] {
  const whole = wanted.slice(0, -1);
  return names
    .beginningWith(wanted.at(-1) ?? '')
    .filter((name) => whole.every((word) => name.words.includes(word)))
    .map((known) => ({ known, fit: fitOf(known, wanted) }))
    .toSorted(byFit);
}

/** Names with all of these words but one letter or two; the first letters of the last word are as typed. */
function nearly(wanted: readonly string[], { names, countOf }: KnownWords): Fitting[] {
  const last = wanted.at(-1) ?? '';
  if (last.length < FEWEST_LETTERS_OF_NEAR) return [];
  // A word of the archive is no slip: `swine` is not Swinand.
  if (wanted.length === 1 && countOf(last) > 0) return [];
  const wordsNear = (name: KnownName): boolean =>
    wanted.every((word, at) =>
      name.words.some((other) =>
        at === wanted.length - 1 || word.length >= FEWEST_LETTERS_OF_NEAR
          ? isNearly(word, other)
          : word === other,
      ),
    );
  return names
    .beginningWith(last.slice(0, LETTERS_AS_TYPED))
    .filter(wordsNear)
    .map((known) => ({ known, fit: wanted.length > 1 ? FIT.beginning : FIT.part }))
    .toSorted(byFit);
}

function chosenOf(found: readonly Fitting[]): FoundNames {
  const chosen = [...firstOf(found, 'country'), ...firstOf(found, 'speaker')].toSorted(byFit);
  const isMeant = ({ fit }: Fitting) => fit !== FIT.part;
  return {
    meant: chosen.filter(isMeant).map(suggestionOf),
    others: chosen.filter((name) => !isMeant(name)).map(suggestionOf),
  };
}

function fitOf({ words }: KnownName, wanted: readonly string[]): number {
  const last = wanted.length - 1;
  const begins = wanted.every((word, at) =>
    at === last ? words[at]?.startsWith(word) : words[at] === word,
  );
  // Who types one word of a person begins with the surname.
  if (!begins)
    return last === 0 && words.at(-1)?.startsWith(wanted[0] ?? '') ? FIT.beginning : FIT.part;
  return words.length === wanted.length && words[last] === wanted[last] ? FIT.whole : FIT.beginning;
}

function byFit(a: Fitting, b: Fitting): number {
  return (
    a.fit - b.fit ||
    Number(a.known.of.kind === 'speaker') - Number(b.known.of.kind === 'speaker') ||
    a.known.rank - b.known.rank ||
    Number(isAlias(a.known)) - Number(isAlias(b.known))
  );
}

function isAlias({ name, of }: KnownName): boolean {
  return name !== of.label;
}

/** The first of a kind, each under its usual name where that matched, else under the first that did. */
function firstOf(found: readonly Fitting[], kind: 'speaker' | 'country'): Fitting[] {
  const ofKind = found.filter(({ known }) => known.of.kind === kind);
  const byId = Map.groupBy(ofKind, ({ known }) => known.of.id);
  return [...byId.values()].slice(0, MOST[kind]).flatMap((names) => {
    const [best] = names;
    const usual = names.find(({ known }) => !isAlias(known));
    return best === undefined ? [] : [{ fit: best.fit, known: (usual ?? best).known }];
  });
}

function suggestionOf({ known }: Fitting): Suggestion {
  const { name, of, count } = known;
  const alias = isAlias(known) ? { alias: name } : {};
  return of.kind === 'speaker'
    ? { kind: 'speaker', id: of.id, name: of.label, ...alias, count }
    : { kind: 'country', code: of.id, name: of.label, ...alias, count };
}
