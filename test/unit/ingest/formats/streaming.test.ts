import { describe, expect, it } from 'vitest';
import { formatNamed } from '../../../../src/ingest/formats/table.ts';
import { bytesOf, LARGE_SOURCES, type LargeSource } from '../../../load/large-sources.ts';

const ARTICLES = 1_500;
// An object of up to 16 MB is looked at as a whole: 3,800 articles.
const ARTICLES_OF_OBJECT = 6_000;
const MOST_AHEAD_OF_OBJECT = 4_400;
// A chunk of the source and a batch of a feed: 700,000 characters of articles of 4,300.
const MOST_AHEAD = 400;

async function read(source: LargeSource, articles: number) {
  const reader = await formatNamed(source.format)?.load();
  if (!reader) throw new Error(`no format named ${source.format}`);
  let made = 0;
  let mostAhead = 0;
  const titles: (string | undefined)[] = [];
  const bytes = bytesOf(source, articles, (number) => {
    made = number;
  });
  for await (const one of reader(bytes, { fileName: 'a' })) {
    titles.push(one.kind === 'draft' ? one.title : JSON.stringify(one));
    mostAhead = Math.max(mostAhead, made - titles.length);
  }
  return { titles, mostAhead };
}

// Of 2 GB: `npm run test:large`.
describe('a file of any size', () => {
  it.each(LARGE_SOURCES.map((source) => [source.what, source] as const))(
    'gives its articles while it is read, and all of them: %s',
    async (_what, source) => {
      const isObject = source.before.startsWith('{');
      const articles = isObject ? ARTICLES_OF_OBJECT : ARTICLES;
      const { titles, mostAhead } = await read(source, articles);
      expect(titles).toEqual(Array.from({ length: articles }, (_, at) => `Lock no. ${at + 1}`));
      expect(mostAhead).toBeLessThan(isObject ? MOST_AHEAD_OF_OBJECT : MOST_AHEAD);
    },
  );

  it.each(LARGE_SOURCES.map((source) => [source.what, source] as const))(
    'has no limit but for one article: %s',
    async (_what, source) => {
      const long: LargeSource = {
        ...source,
        article: (number) =>
          number === 2
            ? source.article(2).replaceAll('The lock', 'x'.repeat(300_000))
            : source.article(number),
      };
      const { titles } = await read(long, 3);
      expect(titles).toHaveLength(source.format === 'csv' ? 2 : 3);
      expect(titles[0]).toBe('Lock no. 1');
      expect(titles[1]).toMatch(/"kind":"refusal".*(?:longer than|larger than)/);
      if (source.format !== 'csv') expect(titles[2]).toBe('Lock no. 3');
    },
  );
});
