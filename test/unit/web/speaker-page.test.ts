import { describe, expect, it } from 'vitest';
import { epochDay } from '../../../src/domain/publication-date.ts';
import type { Quote } from '../../../src/domain/quote.ts';
import type { PrintedRole, SpeakerProfile } from '../../../src/domain/speaker-profile.ts';
import type { SpeakerRecord } from '../../../src/services/read-speaker.ts';
import { presentSpeakerPage } from '../../../src/web/present/speaker-page.ts';
import { presentQuotation } from '../../../src/web/present/speaker-quotation.ts';
import { aBucket } from '../../support/found.ts';

const SITE = { name: 'Dateline', assetHref: (file: string) => `/assets/${file}` };
const SUMMARY = {
  articles: 9,
  quotes: 9,
  undated: 0,
  countries: 1,
  speakers: 1,
  sources: 0,
  sections: 0,
  languages: 0,
  generation: 'g1',
  sampleOnly: false,
} as const;

function present(profile: Partial<SpeakerProfile>, more: Partial<SpeakerRecord> = {}) {
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
    quotations: [],
    countries: [],
    others: [],
    dates: { interval: 'year', values: [], missing: 0, imprecise: 0 },
    ...more,
  };
  return presentSpeakerPage(SITE, speaker, SUMMARY);
}

function aRole(role: string, from?: number, to = from): PrintedRole {
  if (from === undefined || to === undefined) return { role, times: 1 };
  return { role, times: 1, firstDay: epochDay(from, 1, 1), lastDay: epochDay(to, 12, 31) };
}

function quotation(quote: Partial<Quote>) {
  return presentQuotation({
    quote: {
      start: 7,
      end: 12,
      text: 'Ours',
      kind: 'direct',
      confidence: 0.9,
      rule: 'r',
      ...quote,
    },
    article: { id: 'a b', title: 'Talks' },
    articles: 1,
  });
}

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

  it('calls the person by the last name', () => {
    expect(present({}).dateHeading).toBe('When Northcote is quoted');
    expect(present({ name: 'Ашот' }).dateHeading).toBe('When Ашот is quoted');
  });

  it('says how many of all quotations it shows', () => {
    const shown = {
      quote: { start: 0, end: 1, text: 'a', kind: 'direct', confidence: 1, rule: 'r' },
    } as const;
    const quotations = [{ ...shown, article: { id: 'a', title: 'T' }, articles: 1 }];
    expect(present({ quotes: 134 }, { quotations }).quotationsStatus).toBe(
      'The newest 1 of 134 quotes.',
    );
    expect(present({ quotes: 1 }, { quotations }).quotationsStatus).toBe('1 quote, newest first.');
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

describe('a quotation on it', () => {
  it('stands in quotation marks where the article has the very words', () => {
    expect(quotation({}).text).toBe('“Ours”');
    expect(quotation({ kind: 'indirect' }).text).toBe('Ours');
  });

  it('leads to its words in the article', () => {
    const speaker = { id: 'ada-northcote', name: 'Ada Northcote' };
    expect(quotation({ speaker }).href).toBe('/articles/a%20b?speaker=ada-northcote#w7');
  });

  it('says that it may not be the person’s where that is unsure', () => {
    expect(quotation({ confidence: 0.58 }).doubt).toBe('Attribution unsure, 0.58.');
    expect(quotation({ confidence: 0.6 }).doubt).toBe('');
  });

  it('is cut at a word where it is longer than anybody reads', () => {
    const { text } = quotation({ text: 'word '.repeat(400) });
    expect(text.length).toBeLessThan(620);
    expect(text).toMatch(/word\u00a0…”$/);
  });
});
