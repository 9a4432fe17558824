import type { Suggestion } from '../domain/suggestion.ts';
import type { Token } from '../text/tokens.ts';
import type { KnownName, KnownWords } from './kept-vocabulary.ts';

const MOST = { speaker: 3, country: 2 } as const;

/** Speakers and countries with a name that holds every word typed, the last one perhaps half. */
export function namesOf(typed: readonly Token[], { names }: KnownWords): Suggestion[] {
  const whole = typed.slice(0, -1).map(({ word }) => word);
  const found = names
    .beginningWith(typed.at(-1)?.word ?? '')
    .filter((name) => whole.every((word) => name.words.includes(word)))
    .toSorted((a, b) => a.rank - b.rank || Number(isAlias(a)) - Number(isAlias(b)));
  return [...firstOf(found, 'speaker'), ...firstOf(found, 'country')];
}

function isAlias({ name, of }: KnownName): boolean {
  return name !== of.label;
}

/** The first of a kind, each under the first of its names that matched. */
function firstOf(found: readonly KnownName[], kind: 'speaker' | 'country'): Suggestion[] {
  const seen = new Set<string>();
  const chosen: Suggestion[] = [];
  for (const name of found) {
    if (name.of.kind !== kind || seen.has(name.of.id)) continue;
    seen.add(name.of.id);
    chosen.push(suggestionOf(name));
    if (chosen.length === MOST[kind]) break;
  }
  return chosen;
}

function suggestionOf(known: KnownName): Suggestion {
  const { name, of, count } = known;
  const alias = isAlias(known) ? { alias: name } : {};
  return of.kind === 'speaker'
    ? { kind: 'speaker', id: of.id, name: of.label, ...alias, count }
    : { kind: 'country', code: of.id, name: of.label, ...alias, count };
}
