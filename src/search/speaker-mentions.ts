import type { Article } from '../domain/article.ts';
import type { IndexedMention } from './port.ts';

// A name is a few words; what a source gives as one may be anything. An engine's key has its limit.
const MAX_CHARS = 1000;

/** The names under which somebody speaks in an article: what both adapters store for merging. */
export function speakerMentionsOf(article: Article): readonly IndexedMention[] {
  const countries = article.countries.flatMap(({ code, primary }) => (primary ? [code] : []));
  return article.speakers.flatMap((tag) =>
    (tag.joinedFrom ?? [tag]).map(({ name, role = '' }) => ({
      articleId: article.id,
      id: tag.id,
      name: shortened(name),
      role: shortened(role),
      countries,
    })),
  );
}

/** The ids that each tag of an article has given up, beside the one that it has. */
export function formerIdsOf({
  speakers,
}: Article): { readonly former: string; readonly id: string }[] {
  return speakers.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => ({ former, id })));
}

function shortened(text: string): string {
  return text
    .slice(0, MAX_CHARS)
    .replace(/\p{Cc}/gu, ' ')
    .toWellFormed();
}
