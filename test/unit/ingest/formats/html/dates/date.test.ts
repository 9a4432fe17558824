import { describe, expect, it } from 'vitest';
import {
  dateInUrl,
  machineDate,
} from '../../../../../../src/ingest/formats/html/dates/machine-date.ts';
import { readHtml } from '../../../../../../src/ingest/formats/html.ts';

const TEXT =
  '<p>The ferry sails on, said the mayor of the town beside the bay and its two islands.</p>';

function dateOf(head: string, body = TEXT): string | undefined {
  const read = readHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  return read.kind === 'record' ? read.record.given.date : undefined;
}

describe('the date of a page', () => {
  it.each([
    [
      '<meta property="article:published_time" content="2019-05-06T10:00:00Z">',
      '2019-05-06T10:00Z',
    ],
    ['<meta name="parsely-pub-date" content="2019-05-06">', '2019-05-06'],
    ['<meta name="DC.date.issued" content="6 May 2019">', '2019-05-06'],
    ['<meta itemprop="datePublished" content="2019-05-06">', '2019-05-06'],
    ['<meta name="pubdate" content="20190506">', '2019-05-06'],
  ])('is read from %s', (head, date) => {
    expect(dateOf(head)).toBe(date);
  });

  it('is that of the address rather than that of a later republication', () => {
    const head = `<link rel="canonical" href="https://post.example/2017/07/12/ferry">
      <meta property="article:published_time" content="2019-06-17T18:28:00+02:00">`;
    expect(dateOf(head)).toBe('2017-07-12');
  });

  it('is the day that the page shows when the data say an hour of the next day in UTC', () => {
    const head = '<meta property="article:published_time" content="2023-11-09T03:28:00Z">';
    expect(dateOf(head, `<p class="date">Nov. 8, 2023, 10:28 p.m. ET</p>${TEXT}`)).toBe(
      '2023-11-08',
    );
    expect(dateOf(head)).toBe('2023-11-09T03:28Z');
  });

  it('is read from a `time` element of the article, not of the comments', () => {
    const comment = '<div class="comments"><time datetime="2022-01-01">x</time></div>';
    expect(
      dateOf('', `${comment}<article><time datetime="2020-03-04">x</time>${TEXT}</article>`),
    ).toBe('2020-03-04');
  });

  it('is read behind "Published" before any other date of the text', () => {
    const body = `<p>Since 3 May 2011 it has sailed.</p>${TEXT}<p>Published on 4 June 2015</p>`;
    expect(dateOf('', body)).toBe('2015-06-04');
  });

  it('is not a day on which the page was changed last', () => {
    expect(dateOf('', `${TEXT}<p>This page was last modified on 4 June 2015</p>`)).toBe(undefined);
  });

  it.each([
    ['words before it', '<div>Last edited: <span class="odate">4 Jun 2015</span></div>'],
    ['its class', '<time class="updated" datetime="2015-06-04">4 Jun 2015</time>'],
    ['its property', '<time itemprop="dateModified" datetime="2015-06-04">then</time>'],
  ])('is not a day that %s mark as that of a change', (_mark, shown) => {
    expect(dateOf('', `<article>${shown}<p class="date">2 May 2014</p>${TEXT}</article>`)).toBe(
      '2014-05-02',
    );
  });

  it('is that of an element that is called updated where the page shows no other', () => {
    const shown = '<span class="date updated">4 Jun 2015</span>';
    expect(dateOf('', `<article>${shown}${TEXT}</article>`)).toBe('2015-06-04');
  });

  it('may stand in the footer of the story, and not in that of the page', () => {
    const footer = (day: string) => `<div class="footer"><time datetime="${day}">x</time></div>`;
    const story = `<div itemtype="https://schema.org/NewsArticle">${TEXT}${footer('2020-01-27')}</div>`;
    expect(dateOf('', footer('2011-01-01') + story)).toBe('2020-01-27');
    expect(dateOf('', `${TEXT}${footer('2011-01-01')}`)).toBe(undefined);
  });

  it('is not read across the edge of two lines: the day of a title and the number of a date', () => {
    const body = `<h3>Open on 31 January</h3><p>27.01.2020</p>${TEXT}`;
    expect(dateOf('', body)).toBe('2020-01-27');
  });

  it('is absent of a page that is a list of stories', () => {
    const story = (headline: string) => ({ '@type': 'NewsArticle', headline });
    const list = (...stories: unknown[]) =>
      `<script type="application/ld+json">${JSON.stringify([
        { '@type': 'CollectionPage', datePublished: '2015-06-04' },
        ...stories,
      ])}</script>`;
    expect(dateOf(list())).toBe(undefined);
    expect(dateOf(list(story('One'), story('Two')))).toBe(undefined);
    expect(dateOf(list(story('One')))).toBe('2015-06-04');
  });

  it('is that of the last change when the data say nothing else', () => {
    expect(dateOf('<meta property="article:modified_time" content="2015-06-04">')).toBe(
      '2015-06-04',
    );
  });

  it.each([
    ['a caption', '<figure><figcaption class="media-info">Audio: 24.04.2024</figcaption></figure>'],
    ['a photograph', '<div class="photo-info">The ferry, seen on Aug. 7, 2024.</div>'],
    ['a candidate', '<div class="candidate-box">Nominated on 7 August 2024</div>'],
    [
      'a film',
      '<header><video></video><time datetime="2019-02-05T16:07">05 Feb 2019</time></header>',
    ],
    ['an event', '<div class="event-date">12 May 2025</div>'],
    ['a teaser', '<div class="teaser"><time datetime="2020-01-01">1 Jan 2020</time></div>'],
    ['the head of the page', '<div class="site-header__date">November 9, 2024</div>'],
  ])('that the data say is not overruled by that of %s', (_what, shown) => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-09-03"}</script>';
    expect(dateOf(data, `<article>${shown}${TEXT}</article>`)).toBe('2024-09-03');
    expect(dateOf('<meta name="date" content="2024-09-03">', `${shown}${TEXT}`)).toBe('2024-09-03');
  });

  it('is `datePublished` before that of the address, which counts where it is years older', () => {
    const head = (day: string) => `<link rel="canonical" href="https://post.example/${day}/ferry">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-06-17T18:28:00+02:00"}</script>`;
    expect(dateOf(head('2019/05/12'))).toBe('2019-06-17T18:28+02:00');
    expect(dateOf(head('2019/06/18'))).toBe('2019-06-17T18:28+02:00');
    expect(dateOf(head('2017/07/12'))).toBe('2017-07-12');
  });

  it('is not the day of a change beside an hour that it cannot be', () => {
    const head = '<meta property="article:published_time" content="2024-08-04T13:23:00Z">';
    expect(dateOf(head, `<p class="time-info">Updated 20:49, 5 Aug 2024</p>${TEXT}`)).toBe(
      '2024-08-04T13:23Z',
    );
  });

  it('may have a year of two digits', () => {
    expect(dateOf('', `<div class="date">Do 25.04.24 | 14:07 Uhr</div>${TEXT}`)).toMatch(
      /^2024-04-25/,
    );
  });

  it('is absent where the page has none', () => {
    expect(dateOf('')).toBe(undefined);
  });
});

it.each([
  ['https://a.example/2020/03/14/x', '2020-03-14'],
  ['https://a.example/news/2020-3-4-x.html', '2020-03-04'],
  ['https://a.example/20200428/x', '2020-04-28'],
  ['https://a.example/2020/13/45/x', undefined],
  ['https://2020-01-02.example/x', undefined],
  ['https://a.example/x?d=/2020/01/02/', undefined],
])('finds in %s the day %s', (url, day) => {
  expect(dateInUrl(url)).toBe(day);
});

it.each([
  ['2020-02-30', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2020-02-03T00:00:00Z', '2020-02-03'],
  ['Tue, 10 Nov 2020 10:05:00 GMT', '2020-11-10T10:05'],
  ['1583500000', '2020-03-06'],
  ['yesterday', undefined],
])('reads %s as %s', (text, date) => {
  const read = machineDate(text);
  if (date === undefined) expect(read).toBe(undefined);
  else expect(read).toMatch(date);
});

describe('of a line with two days', () => {
  it.each([
    'Last updated: 3 June 2024. First published: 5 March 2019.',
    'Published: 5 March 2019, updated: 3 June 2024',
  ])('the one of publication counts: %s', (line) => {
    expect(dateOf('', `<p class="dates">${line}</p>${TEXT}`)).toBe('2019-03-05');
  });
});
