import { MOST_KNOWN, type Vocabulary } from '../../../domain/vocabulary.ts';
import { type CountedForm, vocabularyOf } from '../../vocabulary.ts';
import { objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { FORM_SEPARATOR } from '../store/documents.ts';
import type { Generation } from '../store/generations.ts';
import { multiSearch } from '../store/multi-search.ts';
import { MOST_BUCKETS } from './compile-facets.ts';
import { readBuckets } from './read-hits.ts';

const FIELDS = ['vocabulary', 'country', 'speaker', 'speakerForm'] as const;

/**
 * What the archive can be asked for. On several shards a rare word's number may be short of the
 * articles of a shard that has more than `MOST_BUCKETS` commoner ones.
 */
export async function readVocabulary(
  cluster: Cluster,
  { articles: index, shards }: Generation,
  signal: AbortSignal,
): Promise<Vocabulary> {
  const searches = FIELDS.map((field) => commonestValues(field, shards));
  const answers = await multiSearch(cluster, { index, searches }, signal);
  const [words = [], countries = [], speakers = [], forms = []] = answers.map((answer) =>
    readBuckets(objectIn(objectIn(answer, 'aggregations'), 'values')),
  );
  return vocabularyOf({
    words,
    countries,
    speakers,
    forms: forms.map(({ value, count }): CountedForm => {
      const [id = '', name = ''] = value.split(FORM_SEPARATOR);
      return { id, name, count };
    }),
  });
}

function commonestValues(field: (typeof FIELDS)[number], shards: number): object {
  const terms = { field, size: MOST_KNOWN, ...(shards > 1 ? { shard_size: MOST_BUCKETS } : {}) };
  return { size: 0, track_total_hits: false, aggs: { values: { terms } } };
}
