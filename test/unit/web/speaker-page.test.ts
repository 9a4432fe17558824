import { describe, expect, it } from 'vitest';
import { epochDay } from '../../../src/domain/publication-date.ts';
import type { Quote } from '../../../src/domain/quote.ts';
import type { PrintedRole, SpeakerProfile } from '../../../src/domain/speaker-profile.ts';
import type { MarkedQuote } from '../../../src/services/search/search-quotes.ts';
import type { SpeakerRecord } from '../../../src/services/speakers/read-speaker.ts';
import { presentSpeakerPage } from '../../../src/web/speakers/speaker-page.ts';
import { presentSpeakerQuote } from '../../../src/web/speakers/speaker-quote.ts';
import { EMPTY_STATE } from '../../../src/web/url/search-state.ts';
import type { SpeakerState } from '../../../src/web/url/speaker-url.ts';
import { aDate } from '../../support/builders.ts';
import { aBucket, aDateFacet, aSummary } from '../../support/found.ts';

const SITE = { name: 'Dateline', assetHref: (file: string) => `/assets/${file}` };
const ALL: SpeakerState = { said: '', sort: 'newest' };

function present(
  profile: Partial<SpeakerProfile>,
  more: Partial<SpeakerRecord> = {},
  state: Partial<SpeakerState> = {},
) {
  const speaker: SpeakerRecord = {
    profile: {
      id: 'ada-northcote',
      name: 'Ada Northcote',
      articles: 4,
      quotes: 4,
      names: [{ name: 'Ada Northcote', articles: 4 }],
      roles: [],
      ...profile,
    },
    surname: 'Northcote',
    reasons: [],
    formerIds: [],
    said: { total: 4, quotes: [] },
    countries: [],
    others: [],
    dates: aDateFacet('year'),
    quoteDates: aDateFacet('year'),
    ...more,
  };
  return presentSpeakerPage(
    SITE,
    speaker,
    { state: { ...ALL, ...state }, notices: [] },
    aSummary(),
  );
}

function aRole(role: string, from?: number, to = from): PrintedRole {
  if (from === undefined || to === undefined) return { role, times: 1 };
  return { role, times: 1, firstDay: epochDay(from, 1, 1), lastDay: epochDay(to, 12, 31) };
}

function aQuote(quote: Partial<Quote> = {}): MarkedQuote {
  const text = quote.text ?? 'Ours';
  return {
    quote: { start: 7, end: 12, text, kind: 'direct', confidence: 0.9, rule: 'r', ...quote },
    parts: [{ text }],
    article: { id: 'a b', title: 'Talks a b', date: aDate('2021-10-21') },
    copies: 0,
  };
}

const ADA = { id: 'ada-northcote', name: 'Ada Northcote' };
const OF_ADA = {
  ...EMPTY_STATE,
  speaker: { include: [ADA.id], exclude: [], mode: 'any' },
} as const;
const quote = (quote: Partial<Quote>) => presentSpeakerQuote(aQuote(quote), OF_ADA);
const shownText = ({ parts }: ReturnType<typeof quote>) => parts.map(({ text }) => text).join('');

describe('the role of a person', () => {
  it('is the one most often given, with its years; others follow', () => {
    const roles = [aRole('Minister', 2018, 2021), aRole('hydrologist', 2011), aRole('envoy')];
    const { role, roleNote } = present({ roles });
    expect(role).toBe('Minister');
    expect(roleNote).toBe(
      'Role as most often given, 2018 to 2021. Also given: hydrologist (2011), envoy.',
    );
  });

  it('is said to be missing where no article gives one', () => {
    expect(present({}).roleNote).toBe('No article gives a role.');
  });

  it('is not a list without end', () => {
    const roles = Array.from({ length: 9 }, (_, at) => aRole(`role ${at}`));
    expect(present({ roles }).roleNote).toMatch(/role 1, role 2, role 3, role 4 and 4 more\.$/);
  });
});

describe('the page of a person', () => {
  it('names the other spellings, not the one in its heading', () => {
    const names = [
      { name: 'Ada Northcote', articles: 3 },
      { name: 'A. Northcote', articles: 1 },
    ];
    expect(present({ names }).otherNames).toEqual(['A. Northcote']);
  });

  it('calls the person by the family name', () => {
    const { dateHeading, find } = present({}, { surname: 'Kim' });
    expect([dateHeading, find?.label]).toEqual(['When Kim is quoted', 'Search in what Kim said']);
  });

  it.each([
    [{}, {}, '134 quotes, newest first.'],
    [{}, { sort: 'oldest' }, '134 quotes, oldest first.'],
    [{ total: 11 }, { said: '"gauges"' }, '11 of 134 quotes have “gauges”, newest first.'],
    [{ total: 1 }, { said: 'gauges' }, '1 of 134 quotes has gauges.'],
    [{ total: 0 }, { said: 'gauges' }, 'None of 134 quotes has gauges.'],
  ] as const)('says which of all quotes it shows: %j, %j', (said, state, sentence) => {
    const page = present({ quotes: 134 }, { said: { total: 134, quotes: [], ...said } }, state);
    expect(page.status).toBe(sentence);
  });

  it('leads to the whole list of what it shows, in the same order, and to all without the words', () => {
    const said = { total: 11, quotes: [] };
    expect(present({ quotes: 134 }, { said }, { said: 'gauges', sort: 'oldest' }).waysOn).toEqual([
      {
        text: 'All 11 quotes with gauges as a search',
        href: '/quotes?q=gauges&speaker=ada-northcote&sort=oldest',
      },
      {
        text: 'All 134 quotes of Northcote, whatever the words',
        href: '/speakers/ada-northcote#quotes',
      },
      { text: 'What anybody said with gauges', href: '/quotes?q=gauges' },
    ]);
    expect(present({}).waysOn.map(({ text }) => text)).toEqual([
      'All 4 quotes of Northcote as a search',
    ]);
  });

  it('has a way on where the person never said the words, and none where nothing was said', () => {
    const none = { total: 0, quotes: [] };
    expect(present({}, { said: none }, { said: 'gauges' }).waysOn.map(({ text }) => text)).toEqual([
      'All 4 quotes of Northcote, whatever the words',
      'What anybody said with gauges',
    ]);
    expect(present({ quotes: 0 }, { said: none }).waysOn).toEqual([]);
  });

  it('keeps the words when the order changes, and has no order for one quote', () => {
    const said = { total: 2, quotes: [aQuote(), aQuote()] };
    expect(present({}, { said }, { said: 'our' }).order).toEqual([
      { text: 'Newest', href: '/speakers/ada-northcote?said=our#quotes', isHere: true },
      {
        text: 'Oldest',
        href: '/speakers/ada-northcote?said=our&sort=oldest#quotes',
        isHere: false,
      },
    ]);
    expect(present({}, { said: { ...said, quotes: [aQuote()] } }).order).toEqual([]);
  });

  it('counts quotes over time, each year a link to them', () => {
    const quoteDates = aDateFacet('year', { '2020': 3, '2021': 1 });
    const { dateLine } = present({}, { quoteDates });
    expect(dateLine.cells.map(({ count, unit, href }) => [count, unit, href])).toEqual([
      ['3', 'quotes', '/quotes?speaker=ada-northcote&from=2020&to=2020'],
      ['1', 'quote', '/quotes?speaker=ada-northcote&from=2021&to=2021'],
    ]);
  });

  it('shows articles over time where no quote was found, and nothing to search in', () => {
    const dates = aDateFacet('year', { '2020': 2 });
    const page = present({ quotes: 0, articles: 2 }, { dates });
    expect(page.find).toBeUndefined();
    expect(page.dateLine.cells.map(({ count, unit }) => [count, unit])).toEqual([
      ['2', 'articles'],
    ]);
    expect(page.keep.map(({ text }) => text)).not.toContain('Quotes as CSV');
  });

  it('is kept by search engines only as it is without words', () => {
    expect(present({}).frame.robots).toBe('');
    expect(present({}, {}, { said: 'river' }).frame.robots).toBe('noindex');
    expect(present({}, {}, { sort: 'oldest' }).frame.robots).toBe('noindex');
  });

  it('draws bars by the highest count, and leaves out who has none', () => {
    const countries = [aBucket('UZ', 8), aBucket('KG', 2), aBucket('KZ', 0)];
    const rows = present({}, { countries }).countries;
    expect(rows.map(({ name, count, share }) => [name, count, share])).toEqual([
      ['Uzbekistan', '8 articles', 100],
      ['Kyrgyzstan', '2 articles', 25],
    ]);
    expect(rows[1]?.href).toBe('/?country=KG&speaker=ada-northcote');
  });

  it('has no date where none is known', () => {
    expect(present({}).facts.map(({ text }) => text)).toEqual(['4', '4', 'No date', 'No date']);
  });
});

describe('a quote on it', () => {
  it('stands in quotation marks where the article has the very words', () => {
    expect(shownText(quote({}))).toBe('“Ours”');
    expect(shownText(quote({ kind: 'mixed' }))).toBe('Ours');
    expect(shownText(quote({ kind: 'indirect' }))).toBe('Ours');
  });

  it('leads to its words in the article, and does not say again who says them', () => {
    const row = quote({ speaker: ADA });
    expect(row.href).toBe('/articles/a%20b?speaker=ada-northcote&list=quotes#w7');
    expect(row).not.toHaveProperty('speaker');
    expect(row.nameless).toBe('');
  });

  it('says that it may not be the person’s where that is unsure, and what the text has', () => {
    const she = { start: 0, end: 3, text: 'she' };
    expect(quote({ confidence: 0.58, speaker: ADA }).doubt).toBe('Attribution unsure, 0.58.');
    expect(quote({ confidence: 0.58, speaker: { ...ADA, mention: she } }).doubt).toBe(
      'Attribution unsure, 0.58: the text has “she”.',
    );
    expect(quote({ confidence: 0.6, speaker: ADA }).doubt).toBe('');
  });
});
