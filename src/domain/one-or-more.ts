import type { OneOrMore } from './query.ts';

/** A list that is not empty, each of it changed. */
export function mapped<From, To>(
  [first, ...rest]: OneOrMore<From>,
  change: (one: From) => To,
): OneOrMore<To> {
  return [change(first), ...rest.map((one) => change(one))];
}
