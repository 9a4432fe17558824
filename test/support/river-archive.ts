import { type ArticleSketch, anIndexedArticle } from './tagged-article.ts';

const SKETCHES: readonly ArticleSketch[] = [
  {
    id: 'talks',
    title: 'Upstream states reopen talks on the river treaty',
    date: '2021-10-21T09:51',
    source: 'Meridian Wire',
    section: 'World',
    language: 'en',
    url: 'https://meridian.example/talks',
    body:
      'Delegations from Tashkent and Bishkek said that the river treaty no longer describes the river.\n\n' +
      '“We did not come to bury the river treaty,” Nadira Yusupova told reporters.\n\n' +
      'Bakyt Sadyrbaev recalled that “a reservoir cannot be filled with signatures”.',
    places: { Tashkent: 'UZ', Bishkek: 'KG' },
    said: {
      'We did not come to bury the river treaty': 'Nadira Yusupova',
      'a reservoir cannot be filled with signatures': 'Bakyt Sadyrbaev',
    },
  },
  {
    id: 'reservoir',
    title: 'Reservoir levels fall as valley towns ration water',
    date: '2021-09-03',
    source: 'The Lowland Courier',
    body: 'Engineers in Tashkent blame late releases that the river treaty was meant to prevent, Bakyt Sadyrbaev said: “Measure it first.”',
    places: { Tashkent: 'UZ' },
    said: { 'Measure it first': 'Bakyt Sadyrbaev' },
  },
  {
    id: 'snowfield',
    title: 'Who owns a snowfield?',
    date: '2021-03',
    body: 'Read with article 9, the river treaty speaks of waters formed on the territory of Kazakhstan and Uzbekistan.',
    places: { Kazakhstan: 'KZ', Uzbekistan: 'UZ' },
  },
  {
    id: 'canal',
    title: 'Canal works halted after villagers block the road',
    date: '2020-06-17',
    body: 'The canal at Bishkek stands still.',
    places: { Bishkek: 'KG' },
  },
  {
    id: 'arabic',
    title: 'ثلاث دول تتفق على مراجعة معاهدة النهر',
    date: '2019-11-08',
    language: 'ar',
    source: 'صحيفة الضفاف',
    body: 'قال مندوبون إن معاهدة النهر لم تعد تصف مجرى المياه اليوم.',
  },
  {
    id: 'undated',
    title: 'A word, a law, a river',
    body: 'https://archive.example/a/very/long/address/without/any/spaces/that/must/not/push/the/page and the river treaty.',
  },
  {
    id: 'printed',
    title: 'Harbour opens again',
    titleInBody: true,
    date: '2018',
    body: 'Harbour opens again\n\nMonday.\n\nThe harbour of Bishkek is not by the sea.',
    places: { Bishkek: 'KG' },
  },
];

/** A small archive with something of every kind: all precisions of dates, a speaker who comes back, no tags, other scripts. */
export const RIVER_ARCHIVE = SKETCHES.map(anIndexedArticle);

/** Articles about the same thing, as many as asked for: for lists that are longer than a page. */
export function manyArticles(count: number) {
  return Array.from({ length: count }, (_, index) =>
    anIndexedArticle({
      id: `gauge-${index}`,
      title: `Gauge reading number ${index}`,
      date: `20${10 + (index % 10)}-05-07`,
      body: 'The gauge at Tashkent was read.',
      places: { Tashkent: 'UZ' },
    }),
  );
}
