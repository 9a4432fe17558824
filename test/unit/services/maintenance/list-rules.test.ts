import { describe, expect, it } from 'vitest';
import { sampleTexts } from '../../../../src/evaluate/sample-archive.ts';
import { extractArticle } from '../../../../src/extract/article.ts';
import { listRules } from '../../../../src/services/maintenance/list-rules.ts';

describe('the list of rules', () => {
  it('names each rule once, with a looksFor and an example', () => {
    const rules = listRules();
    expect(new Set(rules.map(({ gives, name }) => `${gives} ${name}`)).size).toBe(rules.length);
    for (const { looksFor, example } of rules) {
      expect(looksFor).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(example).not.toBe('');
    }
  });

  it('has every rule that the sample archive’s tags name', () => {
    const known = new Set(listRules().map(({ name }) => name));
    const named = sampleTexts().flatMap(({ text }) => {
      const { date, countries, speakers } = extractArticle({ id: 'a', body: text, given: {} });
      return [
        date?.evidence ?? [],
        ...countries.map((tag) => tag.evidence),
        ...speakers.map((tag) => tag.evidence),
      ]
        .flat()
        .map(({ rule }) => rule);
    });
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(10);
  });
});
