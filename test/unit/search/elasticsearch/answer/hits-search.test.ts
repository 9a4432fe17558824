import { describe, expect, it } from 'vitest';
import { hitsSearch } from '../../../../../src/search/elasticsearch/answer/hits-search.ts';
import { searchFor } from '../../../../support/elasticsearch/articles.ts';

const everyStory = (shards: number) =>
  (hitsSearch(searchFor('river'), shards) as { aggs: { everyGroup: { terms: object } } }).aggs
    .everyGroup.terms;

describe('the search for a page of hits', () => {
  it('puts copies of a story into one hit unless each is asked for', () => {
    expect(hitsSearch(searchFor('river'), 1)).toHaveProperty('collapse', { field: 'story' });
    expect(hitsSearch(searchFor('river', { copies: 'each' }), 1)).not.toHaveProperty('collapse');
  });

  it('lets the only shard keep stories without copies to itself', () => {
    expect(everyStory(1)).toMatchObject({ min_doc_count: 2, shard_min_doc_count: 2 });
  });

  it('has several shards send all of their stories: copies may lie on different ones', () => {
    expect(everyStory(3)).not.toHaveProperty('shard_min_doc_count');
    expect(everyStory(3)).toMatchObject({ min_doc_count: 2, shard_size: 1_000_000_000 });
  });

  it('begins where the page begins, and counts all matches', () => {
    expect(hitsSearch(searchFor('river', { page: 3, size: 20 }), 1)).toMatchObject({
      from: 40,
      size: 20,
      track_total_hits: true,
    });
  });
});
