import type { Form, OneOrMore, QueryNode, Term } from '../../domain/query.ts';

type Phrase = Extract<QueryNode, { kind: 'phrase' }>;

/** More ways to write a phrase are not looked for: each costs a search of its own. */
export const MOST_PHRASE_FORMS = 64;

/**
 * The ways in which the words of a phrase may stand, each once, those of the forms typed first: “euro zone crises” as
 * `euro zone crisis` and `eurozone crisis`. Where there are more than 64, forms are left out that were not typed.
 */
export function phraseForms({ terms }: Pick<Phrase, 'terms'>): OneOrMore<Form> {
  return product(ways(terms, formsKept(terms)));
}

/** Whether a phrase has more forms than are looked for. */
export function hasTooManyForms({ terms }: Pick<Phrase, 'terms'>): boolean {
  return count(ways(terms, Number.POSITIVE_INFINITY)) > MOST_PHRASE_FORMS;
}

/** How many forms of each word stay, the most that keep the product within the limit: with none, words are in no other way than typed. */
function formsKept(terms: OneOrMore<Term>): number {
  let most = Math.max(...terms.map(({ forms }) => forms.length));
  while (most > 0 && count(ways(terms, most)) > MOST_PHRASE_FORMS) most -= 1;
  return most;
}

/** What may stand at each place, a place for each word, or for two that may be written as one. */
function ways(terms: readonly Term[], most: number): readonly (readonly Form[])[] {
  if (most === 0) return terms.map(({ forms }) => forms.slice(0, 1));
  const places: (readonly Form[])[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (!term) break;
    const next = terms[at + 1];
    const together = term.withNext?.map((word): Form => [word]) ?? [];
    if (together.length === 0 || !next) {
      places.push(term.forms.slice(0, most));
      continue;
    }
    const apart = product([term.forms.slice(0, most), next.forms.slice(0, most)]);
    places.push([...apart, ...together.slice(0, most)]);
    at += 1;
  }
  return places;
}

function count(places: readonly (readonly Form[])[]): number {
  return places.reduce((forms, { length }) => forms * length, 1);
}

function product(places: readonly (readonly Form[])[]): OneOrMore<Form> {
  const rows = places.reduce<readonly (readonly string[])[]>(
    (before, forms) => before.flatMap((row) => forms.map((form) => [...row, ...form])),
    [[]],
  );
  const [first = [''], ...rest] = rows as readonly Form[];
  return [first as Form, ...rest];
}
