import type { SpeakerId } from '../../../domain/speaker.ts';
import { numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { FORM_SEPARATOR } from '../store/documents.ts';
import { oneSearch } from '../store/multi-search.ts';
import { readBuckets } from './read-hits.ts';

// What a URL asks for may be any text; patterns are kept to what an id can be.
const AN_ID = /^[a-z0-9-]{1,300}$/;

/** See `SearchIndex.speakerRedirects`. */
export async function readRedirects(
  cluster: Cluster,
  index: string,
  ids: readonly SpeakerId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<SpeakerId, SpeakerId>> {
  const asked = [...new Set(ids)].filter((id) => AN_ID.test(id));
  if (asked.length === 0) return new Map();
  const aggs = Object.fromEntries(asked.flatMap((id, number) => questionsOf(id, number)));
  const answer = await oneSearch(cluster, index, { size: 0, aggs }, signal);
  const answers = objectIn(answer, 'aggregations');
  return new Map(
    asked.flatMap((id, number) => {
      const isLive = numberIn(objectIn(answers, `live${number}`), 'doc_count') > 0;
      const [first] = readBuckets(objectIn(answers, `former${number}`));
      const to = first?.value.slice(id.length + FORM_SEPARATOR.length);
      return isLive || to === undefined ? [] : [[id, to] as const];
    }),
  );
}

function questionsOf(id: SpeakerId, number: number): readonly (readonly [string, object])[] {
  const include = `${id.replaceAll('-', '\\-')}${FORM_SEPARATOR}.*`;
  return [
    [`live${number}`, { filter: { term: { speaker: id } } }],
    [`former${number}`, { terms: { field: 'formerSpeaker', include, size: 1, shard_size: 1000 } }],
  ];
}
