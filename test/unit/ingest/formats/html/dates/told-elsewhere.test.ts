import { describe, expect, it } from 'vitest';
import {
  easternDate,
  easternDates,
} from '../../../../../../src/ingest/formats/html/dates/eastern-date.ts';
import {
  aSavedPage,
  HEADLINE,
  linkedData,
  paragraphs,
  readPage,
} from '../../../../../support/saved-page.ts';

const dayOf = (html: string) => readPage(html).given.date;

describe('the date of a page', () => {
  it('is read in the way of China, Japan and Korea, in the text too', () => {
    for (const shown of [
      '2024年05月13日 09:51',
      '2024年5月13日（月）9時51分',
      '2024년 5월 13일 오전 9:51',
    ]) {
      expect(easternDate(shown)).toBe('2024-05-13T09:51');
      expect(
        dayOf(aSavedPage(`<h1>${HEADLINE}</h1><div>${shown} 来源</div>${paragraphs()}`, '', 'zh')),
      ).toBe('2024-05-13T09:51');
    }
    expect(easternDates('2024年13月40日, 2024年1月2日')).toEqual([
      { value: '2024-01-02', start: 13 },
    ]);
  });

  it('is that of the data in a script that have the headline, where nothing else tells one', () => {
    const data = (title: string, field: string) =>
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { others: [{ title: 'Another story of the day', publishedAt: '2001-01-01' }], article: { title, updatedAt: '2024-06-01', [field]: '2024-05-13T09:51:00Z' } } })}</script>`;
    for (const field of [
      'publishedAt',
      'publishDate',
      'published_time',
      'deployDt',
      'created_at',
    ]) {
      expect(dayOf(aSavedPage(paragraphs() + data(HEADLINE, field)))).toBe('2024-05-13T09:51Z');
    }
    expect(
      dayOf(aSavedPage(paragraphs() + data('Another headline', 'publishedAt'))),
    ).toBeUndefined();
    const shown = `<p class="date">12 May 2024</p>${paragraphs()}${data(HEADLINE, 'publishedAt')}`;
    expect(dayOf(aSavedPage(shown))).toBe('2024-05-12');
  });

  it('is that of the data that keep several wordings of the headline', () => {
    const data = { headlines: { web: 'Ferry stays', basic: HEADLINE }, display_date: '2024-05-13' };
    const script = `<script>window.Fusion={};Fusion.globalContent=${JSON.stringify(data)};</script>`;
    expect(dayOf(aSavedPage(paragraphs() + script))).toBe('2024-05-13');
  });

  it('of a film is the day on which it was put there', () => {
    const film = linkedData({ '@type': 'VideoObject', name: HEADLINE, uploadDate: '2024-05-13' });
    expect(dayOf(aSavedPage(paragraphs(), film))).toBe('2024-05-13');
  });
});
