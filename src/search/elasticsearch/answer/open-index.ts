import { perFacet, VALUE_FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import { optional } from '../../../domain/optional-key.ts';
import type { SearchRequest, SearchResult } from '../../../domain/search.ts';
import type { SearchIndex } from '../../port.ts';
import { checkParts } from '../health/check-parts.ts';
import type { JsonObject } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { readableGeneration } from '../store/generations.ts';
import { oneSearch } from '../store/multi-search.ts';
import type { Names } from '../store/names.ts';
import { readArticle, readProvenance } from '../store/stored-article.ts';
import { askWithCounts } from './ask-with-counts.ts';
import { dateFacetSearch, valueFacetSearch } from './compile-facets.ts';
import { countCountries, groupsSearch, readGroups } from './count-countries.ts';
import { readDateFacet, readValueFacets } from './facets.ts';
import { countEach, findAny } from './find-any.ts';
import { hitsSearch } from './hits-search.ts';
import { readHoldings } from './holdings.ts';
import { searchQuotes, streamQuotes } from './quotes.ts';
import { readHits, readSources, readTotal } from './read-hits.ts';
import { readRedirects } from './redirects.ts';
import { readProfile } from './speaker-profile.ts';
import { readStories } from './stories.ts';
import { streamArticles } from './stream.ts';
import { summarize } from './summary.ts';
import { speakerLabels } from './value-names.ts';
import { readVocabulary } from './vocabulary.ts';
import { withGeneration } from './with-generation.ts';

/** Reads the generation behind the alias, looked up anew for each search: a switch is seen at once. */
export function openIndex(cluster: Cluster, names: Names): SearchIndex {
  const labels = speakerLabels(cluster);
  const live = withGeneration((signal) => readableGeneration(cluster, names, signal));
  return {
    engine: 'elasticsearch',
    capabilities: { replicas: true, partsWriters: true },
    search: (request, signal) =>
      live(signal, async (generation) => {
        const answers = await ask(cluster, generation.articles, generation.shards, request, signal);
        return readResult({ cluster, generation, labels, signal }, request, answers);
      }),
    quotes: (request, signal) =>
      live(signal, (generation) =>
        searchQuotes({ cluster, generation, labels, signal }, request, signal),
      ),
    countCountries: (request, groups, signal) =>
      live(signal, ({ articles }) =>
        countCountries(cluster, articles, { request, groups }, signal),
      ),
    stream: (request, signal) => streamArticles(cluster, names, request, signal),
    streamQuotes: (request, signal) => streamQuotes(cluster, names, request, signal),
    article: (id, signal) =>
      live(signal, async ({ articles }) => {
        const search = { size: 1, query: { term: { id } } };
        const [source] = readSources(await oneSearch(cluster, articles, search, signal));
        return source && { article: readArticle(source), provenance: readProvenance(source) };
      }),
    speakerRedirects: (ids, signal) =>
      live(signal, ({ articles }) => readRedirects(cluster, articles, ids, signal)),
    countEach: (queries, signal) =>
      live(signal, ({ articles }) => countEach(cluster, articles, queries, signal)),
    findAny: (queries, signal) =>
      live(signal, ({ articles }) => findAny(cluster, articles, queries, signal)),
    vocabulary: (signal) =>
      live(signal, async (generation) => {
        const vocabulary = await readVocabulary(cluster, generation, signal);
        labels.learn(generation, vocabulary.speakers);
        return vocabulary;
      }),
    speaker: (id, signal) =>
      live(signal, (generation) => readProfile(cluster, generation, id, signal)),
    holdings: (signal) => live(signal, ({ articles }) => readHoldings(cluster, articles, signal)),
    summary: (signal) => live(signal, (generation) => summarize(cluster, generation, signal)),
    check: (signal) => checkParts(cluster, names, signal),
    [Symbol.asyncDispose]: () => cluster.close(),
  };
}

type Answers = {
  readonly hits: JsonObject;
  readonly values: Readonly<Record<ValueFacetName, JsonObject>>;
  readonly date: JsonObject;
  /** Absent where no groups of countries were asked for. */
  readonly groups?: JsonObject;
};

// One request, on the index itself and not on its alias: a switch in between cannot mix generations.
async function ask(
  cluster: Cluster,
  index: string,
  shards: number,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<Answers> {
  const { countryGroups: groups = [] } = request;
  const counts = [
    dateFacetSearch(request),
    ...VALUE_FACETS.map((facet) => valueFacetSearch(request, facet, shards)),
    ...(groups.length === 0 ? [] : [groupsSearch(request, groups)]),
  ];
  const page = { index, hits: hitsSearch(request, shards), counts };
  const { hits, counted } = await askWithCounts(cluster, page, signal);
  const [date = {}, ...facets] = counted;
  const inGroups = facets[VALUE_FACETS.length];
  return {
    hits,
    date,
    values: perFacet((facet) => facets[VALUE_FACETS.indexOf(facet)] ?? {}),
    ...optional('groups', inGroups),
  };
}

async function readResult(
  context: Parameters<typeof readDateFacet>[0],
  request: SearchRequest,
  answers: Answers,
): Promise<SearchResult> {
  const [values, date, found] = await Promise.all([
    readValueFacets(context, request, answers.values),
    readDateFacet(context, request, answers.date),
    readStories(context, request, answers.hits),
  ]);
  return {
    total: readTotal(answers.hits),
    stories: found.distinct,
    hits: readHits(answers.hits, request, found.copies),
    facets: { ...values, date },
    ...(request.countryGroups === undefined
      ? {}
      : { countryGroups: answers.groups === undefined ? [] : readGroups(answers.groups) }),
  };
}
