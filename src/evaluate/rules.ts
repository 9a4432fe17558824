import { type Comparison, newsComparisons, politicsComparisons } from './quotes.ts';

/** How often a rule named the right speaker; `right + wrong` is how often it named one at all. */
export type RuleCount = { readonly rule: string; readonly right: number; readonly wrong: number };

/** Every rule that gave a quotation a speaker in the labelled sets, by name. */
export async function countRules(folder: string): Promise<RuleCount[]> {
  const compared: Comparison[] = [];
  for await (const one of newsComparisons(folder)) compared.push(one);
  for await (const one of politicsComparisons(folder)) compared.push(one);
  const named = compared.filter(({ quote }) => quote.speaker !== undefined);
  return [...Map.groupBy(named, ({ quote }) => quote.rule)]
    .map(([rule, found]) => {
      const right = found.filter(({ isRight }) => isRight).length;
      return { rule, right, wrong: found.length - right };
    })
    .toSorted((a, b) => b.right + b.wrong - (a.right + a.wrong) || (a.rule < b.rule ? -1 : 1));
}
