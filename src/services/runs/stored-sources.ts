import type { Article, GivenMetadata, RawArticle } from '../../domain/article.ts';
import { optional } from '../../domain/optional-key.ts';
import { withoutCorrections } from '../../extract/corrections/correct-article.ts';
import type { ReadArticle } from '../../ingest/outcome.ts';
import type { Survey } from '../../ingest/survey.ts';
import { inMemory, type NewMap } from '../../platform/kept-maps.ts';
import type { IndexedArticle } from '../../search/port.ts';
import type { Ledger } from './ledger.ts';
import { pickWanted, type Sources } from './read-sources.ts';

/** The articles of an index as sources: their texts, and what had been given with them, without their tags. */
export function storedSources(
  articles: () => AsyncIterable<IndexedArticle>,
  newMap: NewMap = inMemory,
): Sources {
  return {
    survey: async (ledger) => surveyOf(ledger),
    read: (_ledger, wanted, onReject) =>
      pickWanted(outcomesOf(articles()), wanted, newMap(), onReject),
  };
}

function surveyOf({ known }: Ledger): Survey {
  return {
    // All that is known is found, as it is known.
    winners: known,
    read: known.size,
    rejected: 0,
    overridden: 0,
    repeated: 0,
    skipped: {
      'symbolic link': 0,
      'not a regular file': 0,
      'other type of file': 0,
      'incomplete page': 0,
    },
    unreadablePaths: new Set(),
  };
}

async function* outcomesOf(articles: AsyncIterable<IndexedArticle>) {
  for await (const stored of articles) {
    yield { kind: 'article' as const, article: readFrom(stored) };
  }
}

const RECORD = /^(?<path>.*)#(?<record>\d+)$/s;

/** The article as it was read, at the place where it was read. */
export function readFrom({ article, provenance }: IndexedArticle): ReadArticle {
  const { path = provenance.location, record } = RECORD.exec(provenance.location)?.groups ?? {};
  const source = { path, named: path, key: article.path ?? path };
  return {
    place: record === undefined ? { source } : { source, record: Number(record) },
    raw: rawOf(withoutCorrections(article)),
    idFrom: 'given',
    contentHash: provenance.contentHash,
  };
}

function rawOf({ id, path, title, titleInBody, body, ...rest }: Article): RawArticle {
  return {
    id,
    ...optional('path', path),
    ...(titleInBody ? {} : { title }),
    body,
    given: givenOf(rest),
  };
}

type Tags = Omit<Article, 'id' | 'path' | 'title' | 'titleInBody' | 'body'>;

/** What the tags say that they were given, and what of the given was kept because it could not be read. */
function givenOf({
  date,
  url,
  source,
  section,
  language,
  author,
  extra,
  ...tags
}: Tags): GivenMetadata {
  const { unknownCountries, unreadableDate, ...others } = extra ?? {};
  const countries = [
    ...tags.countries.filter(({ given }) => given).map(({ code }) => code),
    ...(Array.isArray(unknownCountries) ? unknownCountries.map(String) : []),
  ];
  const speakers = tags.speakers
    .flatMap((tag) => tag.joinedFrom ?? [tag])
    .filter(({ given }) => given)
    .map(({ name }) => name);
  const given = {
    date: date?.source === 'metadata' ? date.raw : unreadableDate,
    url,
    source,
    section,
    language,
    author,
    countries: countries.length > 0 ? countries : undefined,
    speakers: speakers.length > 0 ? speakers : undefined,
    extra: Object.keys(others).length > 0 ? others : undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
