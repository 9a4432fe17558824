import type { QueryNode, TextField } from '../domain/query.ts';
import { basesAskedFor } from '../text/forms/base-forms.ts';

/** A query for one folded word in all of its forms. */
export function wordQuery(word: string, field: TextField): QueryNode {
  const [first, ...rest] = basesAskedFor(word);
  return {
    kind: 'term',
    field,
    term: { word, forms: [[first], ...rest.map((base) => [base] as const)] },
  };
}
