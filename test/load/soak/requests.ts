import { MIXED_QUERIES } from '../../../src/services/maintenance/measure-searches.ts';

/** What a reader or a program asks; `kind` is what the report counts by. */
export type Asked = { readonly kind: string; readonly path: string };

const WORDS = ['river', 'bridge', 'harvest', 'school', 'budget', 'road', 'market', 'clinic'];
const COUNTRIES = ['KE', 'PE', 'NO', 'VN'];
const SPEAKERS = ['amina-otieno', 'lars-holm', 'rosa-quispe', 'linh-tran', 'peter-kamau'];

/**
 * A fixed list, gone through again and again: what is kept of answers is kept after the first round, so that memory
 * that grows later is lost. Half of it are searches, as on a site that people use.
 */
export function mixedRequests(articles: number): readonly Asked[] {
  const searches = MIXED_QUERIES.map((query) => ({
    kind: 'search',
    path: `/?q=${encodeURIComponent(query)}`,
  }));
  const byWord = WORDS.flatMap((word, at) => {
    const [country, speaker] = [COUNTRIES[at % COUNTRIES.length], SPEAKERS[at % SPEAKERS.length]];
    return [
      { kind: 'search', path: `/?q=${word}` },
      { kind: 'search', path: `/?q=said%3A${word}+speaker%3A${speaker}` },
      { kind: 'click', path: `/?q=${word}&country=${country}` },
      { kind: 'click', path: `/?q=${word}&country=${country}&speaker=${speaker}&sort=newest` },
      { kind: 'article', path: `/articles/small-${(at * 617) % articles}?q=${word}` },
      { kind: 'quotes', path: `/quotes?q=${word}` },
      { kind: 'speaker', path: `/speakers/${speaker}` },
      { kind: 'country', path: `/countries/${country}` },
      { kind: 'compare', path: `/compare?a=${word}&b=${WORDS[(at + 1) % WORDS.length]}` },
      { kind: 'suggest', path: `/api/v1/suggest?q=${word.slice(0, 3)}` },
      { kind: 'api', path: `/api/v1/search?q=${word}&size=50` },
      { kind: 'feed', path: `/feed.atom?q=${word}` },
    ];
  });
  const rest = [
    { kind: 'start', path: '/' },
    { kind: 'list', path: '/facets/country' },
    { kind: 'list', path: '/facets/speaker' },
    { kind: 'list', path: '/speakers' },
    { kind: 'list', path: '/countries' },
    { kind: 'archive', path: '/archive' },
    { kind: 'export', path: '/export.csv?q=bridge' },
    { kind: 'export', path: '/export.jsonl?q=clinic+speaker%3Aholm' },
    { kind: 'export', path: '/export-quotes.csv?q=school' },
    { kind: 'asset', path: '/assets/style.css' },
    { kind: 'not found', path: '/articles/nobody-wrote-this' },
  ];
  return [...searches, ...byWord, ...rest];
}
