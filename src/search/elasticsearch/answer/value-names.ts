import type { SpeakerId } from '../../../domain/speaker.ts';
import { objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { FORM_SEPARATOR } from '../store/documents.ts';
import type { Generation } from '../store/generations.ts';
import { oneSearch } from '../store/multi-search.ts';
import { readBuckets } from './read-hits.ts';

export type SpeakerLabels = {
  /** The name shown for each of these speakers; one without any is shown by its id. */
  of(
    generation: Generation,
    ids: readonly SpeakerId[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<SpeakerId, string>>;
  /** Names that are known from elsewhere, by the same rule. */
  learn(
    generation: Generation,
    speakers: readonly { readonly id: SpeakerId; readonly name: string }[],
  ): void;
};

const IDS_A_REQUEST = 100;
const MOST_REMEMBERED = 50_000;
// The pattern that finds its names is at most 1,000 characters on the server.
const LONGEST_LABELLED_ID = 300;

/**
 * One name a speaker: the form that most articles of the archive use, of several the first by UTF-8
 * bytes. Remembered until a run of the indexer has ended.
 */
export function speakerLabels(cluster: Cluster): SpeakerLabels {
  const remembered = new Map<SpeakerId, string>();
  let rememberedOf = '';
  const remember = (generation: Generation): void => {
    const current = `${generation.articles} ${generation.meta.version}`;
    if (current !== rememberedOf || remembered.size > MOST_REMEMBERED) remembered.clear();
    rememberedOf = current;
  };
  return {
    async of(generation, ids, signal) {
      remember(generation);
      const unknown = ids.filter((id) => !remembered.has(id) && id.length <= LONGEST_LABELLED_ID);
      for (let at = 0; at < unknown.length; at += IDS_A_REQUEST) {
        const some = unknown.slice(at, at + IDS_A_REQUEST);
        const found = await commonestForms(cluster, generation.articles, some, signal);
        for (const [id, name] of found) remembered.set(id, name);
      }
      return new Map(ids.map((id) => [id, remembered.get(id) ?? id]));
    },
    learn(generation, speakers) {
      remember(generation);
      for (const { id, name } of speakers) {
        // Of one whose names are too rare to be counted the id stands in their place.
        if (name !== id && remembered.size < MOST_REMEMBERED) remembered.set(id, name);
      }
    },
  };
}

async function commonestForms(
  cluster: Cluster,
  index: string,
  ids: readonly SpeakerId[],
  signal: AbortSignal,
): Promise<(readonly [SpeakerId, string])[]> {
  const aggs = Object.fromEntries(ids.map((id, number) => [`speaker${number}`, formsOf(id)]));
  const answer = await oneSearch(cluster, index, { size: 0, aggs }, signal);
  const aggregations = objectIn(answer, 'aggregations');
  return ids.map((id, number) => {
    const [first] = readBuckets(objectIn(objectIn(aggregations, `speaker${number}`), 'forms'));
    return [id, first === undefined ? id : first.value.slice(id.length + FORM_SEPARATOR.length)];
  });
}

// Buckets of equal count come in the order of their bytes: the server's own tie-break.
function formsOf(id: SpeakerId): object {
  const include = `${id.replace(/[^A-Za-z0-9]/g, '\\$&')}${FORM_SEPARATOR}.*`;
  return {
    filter: { term: { speaker: id } },
    aggs: { forms: { terms: { field: 'speakerForm', include, size: 1, shard_size: 1000 } } },
  };
}
