import type { SpeakerId } from '../../../domain/speaker.ts';
import type { PrintedRole, SpeakerProfile } from '../../../domain/speaker-profile.ts';
import { byCountThenValue } from '../../facet-scope.ts';
import { arrayIn, fieldOf, numberIn, objectIn, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { FORM_SEPARATOR, unpackMention } from '../store/documents.ts';
import type { Generation } from '../store/generations.ts';
import { oneSearch } from '../store/multi-search.ts';
import { MOST_BUCKETS } from './compile-facets.ts';
import { readBuckets, readTotal } from './read-hits.ts';

// A pattern is at most 1,000 characters on the server; an id of a merged person is far shorter.
const LONGEST_ID = 300;

/** See `SearchIndex.speaker`. */
export async function readProfile(
  cluster: Cluster,
  { articles: index, quotes: quotesIndex }: Generation,
  id: SpeakerId,
  signal: AbortSignal,
): Promise<SpeakerProfile | undefined> {
  if (id.length > LONGEST_ID) return undefined;
  const query = { term: { speaker: id } };
  const counted = { size: 0, track_total_hits: true, query };
  const [found, quotes] = await Promise.all([
    oneSearch(cluster, index, { ...counted, aggs: aggregationsOf(id) }, signal),
    oneSearch(cluster, quotesIndex, counted, signal),
  ]);
  const aggregations = objectIn(found, 'aggregations');
  const names = readBuckets(objectIn(aggregations, 'names'))
    .map(({ value, count }) => ({ value: value.slice(id.length + FORM_SEPARATOR.length), count }))
    .toSorted(byCountThenValue)
    .map(({ value, count }) => ({ name: value, articles: count }));
  const [first] = names;
  if (first === undefined) return undefined;
  return {
    id,
    name: first.name,
    articles: readTotal(found),
    quotes: readTotal(quotes),
    names,
    roles: readRoles(arrayIn(objectIn(aggregations, 'mentions'), 'buckets')),
  };
}

function aggregationsOf(id: SpeakerId): object {
  const include = `${id.replace(/[^A-Za-z0-9]/g, '\\$&')}${FORM_SEPARATOR}.*`;
  return {
    names: { terms: { field: 'speakerForm', include, size: MOST_BUCKETS } },
    mentions: {
      terms: { field: 'mention', include, size: MOST_BUCKETS },
      aggs: { firstDay: { min: { field: 'firstDay' } }, lastDay: { max: { field: 'lastDay' } } },
    },
  };
}

/** Roles out of buckets that part them by name and countries too. */
function readRoles(buckets: readonly unknown[]): PrintedRole[] {
  const byRole = Map.groupBy(buckets, (bucket) => unpackMention('', textIn(bucket, 'key')).role);
  byRole.delete('');
  const roles = [...byRole].map(([value, of]) => ({
    value,
    count: of.reduce<number>((sum, bucket) => sum + numberIn(bucket, 'doc_count'), 0),
    ...daysOf(of),
  }));
  return roles
    .toSorted(byCountThenValue)
    .map(({ value, count, ...days }) => ({ role: value, times: count, ...days }));
}

function daysOf(buckets: readonly unknown[]): Pick<PrintedRole, 'firstDay' | 'lastDay'> {
  const days = (name: string) =>
    buckets
      .map((bucket) => fieldOf(objectIn(bucket, name), 'value'))
      .filter((day) => typeof day === 'number');
  const [first, last] = [days('firstDay'), days('lastDay')];
  if (first.length === 0) return {};
  return { firstDay: Math.min(...first), lastDay: Math.max(...last) };
}
