import { countText } from '../../domain/count-text.ts';
import type { Suggestion } from '../../domain/suggestion.ts';
import { articleHref, changed, searchHref, withOnly } from '../url/search-links.ts';
import { EMPTY_STATE } from '../url/search-state.ts';
import { dateText } from '../words/dates.ts';

/** One suggestion as `GET /api/v1/suggest` gives it, and as the list under the search box shows it. */
export type SuggestionJson = {
  readonly kind: Suggestion['kind'];
  /** The whole query, a speaker's or an article's id, or a country's code. */
  readonly value: string;
  readonly text: string;
  /** What it is, for readers: `Speaker, 12 articles`; of a query of one word `In 12 articles`, of more nothing. */
  readonly note: string;
  /** Articles that `href` shows; `null` where that is not counted. */
  readonly count: number | null;
  /** Where choosing it leads. */
  readonly href: string;
};

/** Names lead to all their articles, whatever else was asked for: their count is what one then sees. */
export function suggestionJson(suggestion: Suggestion): SuggestionJson {
  switch (suggestion.kind) {
    case 'query': {
      const { kind, text, articles } = suggestion;
      const href = searchHref(changed(EMPTY_STATE, { text }));
      const count = articles === undefined || articles.isAtLeast ? null : articles.count;
      return { kind, value: text, text, note: queryNote(articles), count, href };
    }
    case 'speaker':
      return named(suggestion, suggestion.id, 'Speaker');
    case 'country':
      return named(suggestion, suggestion.code, 'Country');
    case 'article': {
      const { kind, id, title, date } = suggestion;
      const note = date ? `Article, ${dateText(date.value.slice(0, 10))}` : 'Article, no date';
      return {
        kind,
        value: id,
        text: title,
        note,
        count: null,
        href: articleHref(id, EMPTY_STATE),
      };
    }
    default:
      return suggestion satisfies never;
  }
}

function queryNote(articles: Extract<Suggestion, { kind: 'query' }>['articles']): string {
  if (articles === undefined) return '';
  const count = countText(articles.count, 'article');
  return articles.isAtLeast ? `At least ${count}` : `In ${count}`;
}

type Named = Extract<Suggestion, { kind: 'speaker' | 'country' }>;

function named({ kind, name, alias, count }: Named, value: string, unit: string): SuggestionJson {
  const by = alias === undefined ? '' : ` (“${alias}”)`;
  return {
    kind,
    value,
    text: name,
    note: `${unit}${by}, ${countText(count, 'article')}`,
    count,
    href: searchHref(withOnly(EMPTY_STATE, kind, value)),
  };
}
