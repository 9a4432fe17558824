import type { LanguagePack } from '../../src/extract/languages/language-pack.ts';
import { words } from '../../src/extract/languages/word-list.ts';

/** A language that nobody speaks, as small as a pack can be and be read in: every word of it is invented. */
export const ZENTISH: LanguagePack = {
  code: 'zz',
  name: 'Zentish',
  tags: /^(?:zz|zentish)$/i,
  commonWords: { words: ['ta', 'ka', 'vu', 'es'], share: 0.12 },
  dates: {
    months: 'vino pluvo ventu sproso floru solu sechu grano frutu oktu nebo negvo'.split(' '),
    weekdays: 'sundo lundo marto merko jovdo venro sabdo'.split(' '),
    beforeMonth: ['du'],
    published: ['publikat'],
  },
  page: {
    tailLines: [{ line: /^partaga .{0,40}$/i, seenIn: 'share bar' }],
    bylines: ['fra'],
  },
  speech: {
    reportingVerbs: new Map([
      ['diru', { form: 'past', strength: 'say' }],
      ['nomu', { form: 'past', strength: 'judge' }],
    ]),
    clauseVerbs: words('diru'),
    barelyVerbs: words('diru'),
    hePronouns: words('lu'),
    shePronouns: words('sha'),
    that: 'ke',
    definiteArticle: 'ta',
    titles: words('ministu'),
    roleNouns: words('ministu'),
    firstNames: new Map([['tolvi', 'female']]),
    sentenceStarters: words('ta segun sha lu'),
    phrases: {
      accordingTo: ['segun', 'a'],
      inTheWords: [],
      put: words('metu'),
      putObject: 'to',
      quoted: 'citat',
      asSaying: ['ka', 'dirant'],
      by: 'da',
    },
  },
  countries: {
    places: 'UZ|Uzbestan|Uzbeka|Tashkento|Samarko\nCH|Svizo|Svizan|Berno|',
    articles: words('ta'),
  },
};

/** One that has words of dates alone. */
export const HALF_KNOWN: LanguagePack = {
  code: 'yy',
  name: 'Halvish',
  tags: /^yy$/i,
  commonWords: { words: ['blo', 'bli'], share: 0.12 },
};
