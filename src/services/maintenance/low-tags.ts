import { LOW_CONFIDENCE } from '../../domain/facets/rule.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';

/** A tag that is worth a look, with the article that carries it. */
export type LowTag = {
  readonly name: string;
  readonly confidence: number;
  readonly articleId: string;
  readonly title: string;
};

const MOST_ARTICLES = 12;

/** The least sure tag of each of the newest articles that have one of low confidence. */
export async function lowTags(
  index: SearchIndex,
  of: 'country' | 'speaker',
  signal: AbortSignal,
): Promise<readonly LowTag[]> {
  const include = [`low-confidence:${of}`];
  const filters = { ...OPEN_FILTERS, rule: { include, exclude: [], mode: 'any' as const } };
  const search = {
    query: { kind: 'everything' as const },
    filters,
    sort: 'newest' as const,
    most: MOST_ARTICLES,
  };
  const found: LowTag[] = [];
  for await (const { article } of index.stream(search, signal)) {
    const tags = of === 'country' ? article.countries : article.speakers;
    const [least] = tags
      .filter(({ confidence }) => confidence < LOW_CONFIDENCE)
      .toSorted((a, b) => a.confidence - b.confidence);
    const { id, title } = article;
    if (least) found.push({ name: least.name, confidence: least.confidence, articleId: id, title });
  }
  return found;
}
