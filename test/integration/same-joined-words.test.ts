import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { highlight } from '../../src/text/highlight.ts';
import { holdsWords } from '../../src/text/holds-words.ts';
import { wordStream } from '../../src/text/word-stream.ts';
import { anIndexedArticle, aRequest } from '../support/builders.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { fillIndex } from '../support/fill-index.ts';
import { type Random, seededRandom } from '../support/same-answers/random.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

/** Texts and queries of few words that are joined in every way: what an index finds is what a reader sees marked. */
const SEED = Number(process.env.SAME_ANSWERS_SEED ?? 20_261_124);
const ARTICLES = 250;
const SEARCHES = 120;
const { signal } = new AbortController();

// Parts of which some make words of others: co-operation, cooperation, O'Brien, obrien, ex-post-war, 9-11.
const PARTS = ['co', 'operation', 'cooperation', 'post', 'war', 'postwar', 'e', 'mail', 'email'];
const NAMES = [
  'O',
  'Brien',
  'OBrien',
  'd',
  's',
  'll',
  '9',
  '11',
  'F',
  '16',
  'F16',
  'Łódź',
  'operating',
];
const WORDS = [...PARTS, ...NAMES];
const JOINTS = [' ', ' ', ' ', '-', '-', '‐', "'", '’', 'ʻ', ' - ', '--', '. ', '–'];

function joined(random: Random, length: number): string {
  return Array.from(
    { length },
    (_, at) => (at === 0 ? '' : random.pick(JOINTS)) + random.pick(WORDS),
  ).join('');
}

/** Words and phrases of one field, for which the texts themselves can say what is found. */
function queryText(random: Random): string {
  const length = 1 + random.whole(3);
  const text = joined(random, length).replace(/^['’ʻ-]+|[\s'’ʻ-]+$/g, '');
  const forms = [`"${text}"`, `"${text}"`, `"${text}*"`, `${text.replaceAll(' ', '')}`];
  return random.pick(forms);
}

describe.skipIf(!HAS_ELASTICSEARCH)(`hyphens and apostrophes, seed ${SEED}`, () => {
  const random = seededRandom(SEED);
  const articles = Array.from({ length: ARTICLES }, (_, number) => {
    const body = joined(random, 12);
    const quotes = [{ text: body.slice(0, body.indexOf(' ') + 1) || body }];
    return anIndexedArticle({ id: `a${number}`, title: joined(random, 4), body, quotes });
  });
  const opened = new AsyncDisposableStack();
  let indices: readonly SearchIndex[];

  beforeAll(async () => {
    const archive = opened.use(openTestArchive({ deadlineMs: 20_000 }));
    const sqlite = opened.use(await openSqliteArchive());
    const engines = [sqlite.engine, archive.engine];
    for (const engine of engines) await fillIndex(engine, articles);
    indices = await Promise.all(
      engines.map(async (engine) => opened.use(await engine.openIndex())),
    );
  });
  afterAll(() => opened.disposeAsync());

  const found = async (index: SearchIndex, text: string, exact: boolean): Promise<string[]> => {
    const sketch = { exact, size: 100, sort: 'newest', copies: 'each' } as const;
    const pages = [1, 2, 3].map((page) =>
      index.search(aRequest(text, { ...sketch, page }), signal),
    );
    return (await Promise.all(pages))
      .flatMap(({ hits }) => hits.map(({ article }) => article.id))
      .toSorted();
  };

  it(`finds with both engines what the texts themselves hold, in ${SEARCHES} searches`, async () => {
    const differences: string[] = [];
    let hits = 0;
    for (let done = 0; done < SEARCHES && differences.length < 5; done += 1) {
      const text = queryText(random);
      const exact = random.chance(0.3);
      const expected = articles.filter(({ article }) => holds(article, text, exact));
      const ids = expected.map(({ article }) => article.id).toSorted();
      hits += ids.length;
      const answers = await Promise.all(indices.map((index) => found(index, text, exact)));
      for (const [at, answer] of answers.entries()) {
        if (String(answer) === String(ids)) continue;
        differences.push(`${text}, exact ${exact}, engine ${at}: ${missing(ids, answer)}`);
      }
    }
    expect(differences.join('\n')).toBe('');
    expect(hits).toBeGreaterThan(SEARCHES);
  });

  it('marks something in every article that it finds', () => {
    for (let done = 0; done < SEARCHES; done += 1) {
      const text = queryText(random);
      const { query } = aRequest(text);
      for (const { article } of articles.filter((indexed) => holds(indexed.article, text, false))) {
        const parts = (['title', 'body'] as const).flatMap((field) =>
          highlight({ text: article[field], field }, query),
        );
        const isMarked = parts.some(({ matched }) => matched);
        expect(isMarked || query.kind === 'everything', `${text} in ${article.body}`).toBe(true);
      }
    }
  });
});

function holds({ title, body }: Article, text: string, exact: boolean): boolean {
  const { query } = aRequest(text, { exact });
  return [title, body].some((field) => {
    const stream = wordStream(field);
    return holdsWords(query, stream, { start: 0, end: field.length });
  });
}

function missing(expected: readonly string[], answer: readonly string[]): string {
  const lost = expected.filter((id) => !answer.includes(id));
  const gained = answer.filter((id) => !expected.includes(id));
  return `lost ${lost.slice(0, 3)}, gained ${gained.slice(0, 3)}`;
}
