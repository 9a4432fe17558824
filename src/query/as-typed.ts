import { tokens, words } from '../text/tokens.ts';

// Typed large they join words; a word of the query that is called so must stay small.
const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT']);

/** A query's canonical text (`printQuery`) with its words as the reader typed them: capitals and accents. */
export function asTyped(printed: string, typed: string): string {
  const forms = new Map<string, string>();
  for (const { word, start, end } of tokens(typed)) {
    const form = typed.slice(start, end);
    // Some signs hold several words each: put in for one of them, all would come twice.
    const isOneWord = words(form).length === 1;
    if (isOneWord && !forms.has(word) && !OPERATORS.has(form)) forms.set(word, form);
  }
  return [...tokens(printed)].reduceRight((text, { word, start, end }) => {
    const isOperator = OPERATORS.has(printed.slice(start, end));
    const form = isOperator ? undefined : forms.get(word);
    return form === undefined ? text : `${text.slice(0, start)}${form}${text.slice(end)}`;
  }, printed);
}
