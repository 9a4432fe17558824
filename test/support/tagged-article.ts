import type { Article } from '../../src/domain/article.ts';
import { countryName } from '../../src/domain/country-names.ts';
import type { DatePrecision } from '../../src/domain/publication-date.ts';
import type { IndexedArticle } from '../../src/search/port.ts';

/** An article in a few words: tags are given by the words of the body that stand for them. */
export type ArticleSketch = {
  readonly id: string;
  readonly title?: string;
  readonly body?: string;
  /** `2021`, `2021-10`, `2021-10-21` or `2021-10-21T09:51`. */
  readonly date?: string;
  /** Words of the body → country code. */
  readonly places?: Readonly<Record<string, string>>;
  /** Words of the body that are said → name of the speaker. */
  readonly said?: Readonly<Record<string, string>>;
} & Partial<Pick<Article, 'url' | 'source' | 'section' | 'language' | 'titleInBody'>>;

const PRECISIONS: Readonly<Record<number, DatePrecision>> = {
  4: 'year',
  7: 'month',
  10: 'day',
  16: 'minute',
};

/** The article of a sketch, with offsets true to its body, as an index takes it. */
export function anIndexedArticle(sketch: ArticleSketch): IndexedArticle {
  return {
    article: taggedArticle(sketch),
    provenance: {
      location: `/archive/${sketch.id}.txt`,
      contentHash: '0'.repeat(64),
      firstIndexedAt: '2026-11-24T09:00:00.000Z',
      rulesVersion: '1',
      sample: false,
    },
  };
}

export function taggedArticle(sketch: ArticleSketch): Article {
  const { date, places = {}, said = {}, ...rest } = sketch;
  const { title = 'Talks on the river', body = 'They met.', titleInBody = false } = sketch;
  const speakers = [...new Set(Object.values(said))];
  return {
    ...rest,
    title,
    titleInBody,
    body,
    ...(date === undefined ? {} : { date: publicationDate(date) }),
    countries: Object.entries(places).map(([words, code]) => ({
      code,
      name: countryName(code),
      confidence: 0.99,
      primary: false,
      evidence: [{ ...placeOf(body, words), rule: 'name' }],
    })),
    speakers: speakers.map((name) => ({
      id: speakerId(name),
      name,
      confidence: 0.95,
      evidence: body.includes(name) ? [{ ...placeOf(body, name), rule: 'subject-verb' }] : [],
    })),
    quotes: Object.entries(said).map(([words, name]) => ({
      ...placeOf(body, words),
      kind: 'direct',
      verb: 'said',
      confidence: 0.9,
      rule: 'subject-verb',
      speaker: { id: speakerId(name), name },
    })),
  };
}

function publicationDate(value: string) {
  const precision = PRECISIONS[value.length] ?? 'day';
  return { value, precision, source: 'header', raw: value, evidence: [] } as const;
}

function placeOf(body: string, text: string): { start: number; end: number; text: string } {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`The body of the sketch does not hold “${text}”.`);
  return { start, end: start + text.length, text };
}

function speakerId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
