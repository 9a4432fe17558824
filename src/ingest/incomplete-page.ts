import type { GivenMetadata } from '../domain/article.ts';

/**
 * Why a saved page holds less than its story: the rest is for those who pay, or a script that a browser runs
 * brings it.
 */
export type Incompleteness = 'paywall' | 'script';

/** The name of the field of `extra` that says so, in the article and in everything made of it. */
export const INCOMPLETE_PAGE = 'incompletePage';

/** The mark of an article; `undefined` for a whole story. */
export function incompletenessOf({
  extra,
}: Pick<GivenMetadata, 'extra'>): Incompleteness | undefined {
  const mark = extra?.[INCOMPLETE_PAGE];
  return mark === 'paywall' || mark === 'script' ? mark : undefined;
}

/** What is given with an article, with the mark added. */
export function marked(given: GivenMetadata, mark: Incompleteness | undefined): GivenMetadata {
  return mark === undefined
    ? given
    : { ...given, extra: { ...given.extra, [INCOMPLETE_PAGE]: mark } };
}
