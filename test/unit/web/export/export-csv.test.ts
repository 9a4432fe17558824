import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ARTICLES_HEAD, articleRow } from '../../../../src/web/export/export-csv.ts';
import { exportFileName } from '../../../../src/web/export/export-file-name.ts';
import { EMPTY_STATE } from '../../../../src/web/url/search-state.ts';
import { csvCell } from '../../../../src/web/words/csv.ts';
import { anArticle } from '../../../support/builders.ts';

const FIRST_INDEXED = '2026-11-01T08:00:00.000Z';

function readBack(article: ReturnType<typeof anArticle>): Record<string, string> {
  const text = `${ARTICLES_HEAD}${articleRow({ article, firstIndexedAt: FIRST_INDEXED }, '/articles/a')}`;
  const [row = {}, ...others] = parse(text, { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  expect(others).toEqual([]);
  return row;
}

describe('a row of the table', () => {
  it('holds what stands beside the words of an article, under the names of the first row', () => {
    const article = {
      ...anArticle({
        id: 'talks',
        title: 'Talks, again: “the river”',
        date: '2021-10',
        countries: ['UZ', 'KG'],
        speakers: ['Ada Northcote', 'Bo Lind'],
        quotes: [{ text: 'Ours', speaker: 'Bo Lind' }],
      }),
      source: 'Meridian Wire',
    };
    expect(readBack(article)).toEqual({
      id: 'talks',
      title: 'Talks, again: “the river”',
      date: '2021-10',
      date_precision: 'month',
      countries: 'UZ; KG',
      country_names: 'UZ; KG',
      speakers: 'Ada Northcote; Bo Lind',
      speaker_ids: 'ada-northcote; bo-lind',
      quotes: '1',
      source: 'Meridian Wire',
      section: '',
      language: '',
      author: '',
      url: '',
      page: '/articles/a',
      first_indexed: FIRST_INDEXED,
    });
  });

  it.each(['a "b" c', 'a,b', 'line\nbreak', 'carriage\rreturn', ' spaces ', '"', ','])(
    'gives back the title %j as it was',
    (title) => {
      expect(readBack(anArticle({ title })).title).toBe(title);
    },
  );

  it('begins with the mark that tells Excel that the file is UTF-8', () => {
    expect(ARTICLES_HEAD.codePointAt(0)).toBe(0xfeff);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x")'])(
    'puts an apostrophe before %j, which a spreadsheet would compute',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['1+1', 'a=b', 'o’clock', '2021-10-21', ''])('leaves %j alone', (text) => {
    expect(csvCell(text)).toBe(text);
  });
});

describe('the name of the file', () => {
  const nameFor = (text: string) => exportFileName('articles', { ...EMPTY_STATE, text }, 'csv');

  it('tells the words of the search in plain letters', () => {
    expect(nameFor('"River Treaty" café -dam')).toBe('articles-river-treaty-cafe-dam.csv');
  });

  it('is a plain one where the words have no such letters', () => {
    expect(nameFor('معاهدة')).toBe('articles.csv');
  });

  it('cannot break out of the header', () => {
    expect(nameFor('x"; filename="../../etc\r\nSet-Cookie: a')).toMatch(/^[a-z0-9-]+\.csv$/);
  });

  it('is short, however long the query', () => {
    expect(nameFor('word '.repeat(500)).length).toBeLessThanOrEqual(64);
  });
});
