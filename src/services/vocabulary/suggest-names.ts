import type { Suggestion } from '../../domain/suggestion.ts';
import type { Token } from '../../text/tokens.ts';
import type { KnownName, KnownWords } from './kept-vocabulary.ts';

/** Names that hold what is typed. */
export type FoundNames = {
  /** What is typed is such a name, or it has two words and one begins so: nothing else is likelier meant. */
  readonly meant: readonly Suggestion[];
  readonly others: readonly Suggestion[];
};

const MOST = { speaker: 3, country: 2 } as const;

/** How a name fits what is typed, the best first: it is the name, the name begins so, or it holds the words. */
const FIT = { whole: 0, beginning: 1, part: 2 } as const;

type Fitting = { readonly known: KnownName; readonly fit: number };

/**
 * Speakers and countries with a name that holds every word typed, the last one perhaps half. Those that fit
 * better come first; of equal fit countries, as there are few, then those of the most articles.
 */
export function namesOf(typed: readonly Token[], { names }: KnownWords): FoundNames {
  const wanted = typed.map(({ word }) => word);
  const whole = wanted.slice(0, -1);
  const found = names
    .beginningWith(wanted.at(-1) ?? '')
    .filter((name) => whole.every((word) => name.words.includes(word)))
    .map((known) => ({ known, fit: fitOf(known, wanted) }))
    .toSorted(byFit);
  const chosen = [...firstOf(found, 'country'), ...firstOf(found, 'speaker')].toSorted(byFit);
  const isMeant = ({ fit }: Fitting) =>
    fit === FIT.whole || (fit === FIT.beginning && wanted.length > 1);
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
  if (!begins) return FIT.part;
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
