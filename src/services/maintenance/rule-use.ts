import { ruleValue } from '../../domain/facets/rule.ts';
import { optional } from '../../domain/optional-key.ts';
import type { Rule } from '../../extract/rules.ts';

/** A rule with what it has done in an archive. */
export type RuleUse = {
  readonly gives: Rule['gives'];
  readonly name: string;
  /** Articles in which it gave a tag, and those in which one that it gave was put right. */
  readonly articles: number;
  readonly corrected: number;
  readonly measured?: NonNullable<Rule['measured']>;
};

/**
 * Every rule that gave a tag, the most used first, then by name; `counts` are articles by value of the facet `rule`.
 * Rules that gave none are left out.
 */
export function rulesInUse(
  rules: readonly Rule[],
  counts: ReadonlyMap<string, number>,
): readonly RuleUse[] {
  const known = new Map(rules.map((rule) => [ruleValue(rule.gives, rule.name), rule]));
  return [...valuesOf(counts)]
    .map((value): RuleUse => {
      const [, gives = '', name = ''] = GIVES.exec(value) ?? [];
      const measured = known.get(value)?.measured;
      return {
        gives: gives as Rule['gives'],
        name,
        articles: counts.get(value) ?? 0,
        corrected: counts.get(`corrected:${value}`) ?? 0,
        ...optional('measured', measured),
      };
    })
    .toSorted((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

const GIVES = /^(date|country|speaker)-(.+)$/;

// A rule whose every tag was dropped has no article left but in what was put right.
function valuesOf(counts: ReadonlyMap<string, number>): Set<string> {
  return new Set(
    [...counts.keys()]
      .map((value) => value.replace(/^corrected:/, ''))
      .filter((value) => GIVES.test(value)),
  );
}
