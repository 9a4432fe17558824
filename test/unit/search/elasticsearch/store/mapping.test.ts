import { describe, expect, it } from 'vitest';
import {
  articleDocument,
  quoteDocument,
} from '../../../../../src/search/elasticsearch/store/documents.ts';
import {
  creationBody,
  SCHEMA_HASH,
} from '../../../../../src/search/elasticsearch/store/mapping.ts';
import { VALUE_FIELDS, WORD_FIELDS } from '../../../../../src/search/schema.ts';
import { storedArticle } from '../../../../support/elasticsearch/articles.ts';

const meta = { schemaHash: SCHEMA_HASH, version: '1' };

function mappingOf(kind: 'articles' | 'quotes') {
  const { mappings } = creationBody(kind, 1, meta) as {
    mappings: {
      dynamic: string;
      _source: { excludes: string[] };
      _meta: object;
      properties: Record<string, { type: string; eager_global_ordinals?: boolean }>;
    };
  };
  return mappings;
}

describe('the mapping', () => {
  it.each([...WORD_FIELDS, ...VALUE_FIELDS].map(({ name }) => name))(
    'has the shared field %s',
    (name) => {
      expect(mappingOf('articles').properties).toHaveProperty(name);
    },
  );

  it.each(['articles', 'quotes'] as const)('of %s refuses fields that it does not know', (kind) => {
    expect(mappingOf(kind).dynamic).toBe('strict');
  });

  it('knows every field that documents have', () => {
    const indexed = storedArticle('a', { date: '2021-10', speakers: ['A'], quotes: ['B'] });
    const [quote] = indexed.article.quotes;
    const articleFields = Object.keys(articleDocument(indexed));
    const quoteFields = quote ? Object.keys(quoteDocument(indexed, quote, 0)) : [];
    const unknown = (fields: string[], kind: 'articles' | 'quotes') =>
      fields.filter((field) => !(field in mappingOf(kind).properties));
    expect(unknown(articleFields, 'articles')).toEqual([]);
    expect(unknown(quoteFields, 'quotes')).toEqual([]);
    expect(quoteFields).not.toEqual([]);
  });

  it('stores no stream of words a second time', () => {
    const words = WORD_FIELDS.map(({ name }) => name);
    expect(mappingOf('articles')._source.excludes).toEqual(expect.arrayContaining(words));
  });

  it('has the numbers of facet values ready before the first search', () => {
    expect(mappingOf('articles').properties.country).toMatchObject({ eager_global_ordinals: true });
    expect(mappingOf('articles').properties.speaker).toMatchObject({ eager_global_ordinals: true });
  });

  it('carries its own hash, so that another version knows it', () => {
    expect(mappingOf('quotes')._meta).toEqual(meta);
    expect(SCHEMA_HASH).toMatch(/^[0-9a-f]{16}$/);
  });

  it('neither refreshes nor copies an index while it is filled', () => {
    expect(creationBody('articles', 3, meta)).toMatchObject({
      settings: { number_of_shards: 3, number_of_replicas: 0, refresh_interval: '-1' },
    });
  });
});
