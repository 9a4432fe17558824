import { type ArticleSketch, anIndexedArticle } from './tagged-article.ts';

const RATES = 'We see no need to raise rates this autumn';
const PRICES = 'Prices will stay low for years';
const OIL = 'We pump what the market asks for';
const TROOPS = 'Our troops will be home by Christmas';

/** Invented news of one year and more, in which each journey of a journalist has one thing that is meant. */
const SKETCHES: readonly ArticleSketch[] = [
  {
    id: 'rates',
    title: 'Central bank keeps interest rates low',
    date: '2008-11-12',
    source: 'Meridian Wire',
    language: 'en',
    body: `“${RATES},” Ben Bernanke told Congress in the United States.`,
    places: { 'United States': 'US' },
    said: { [RATES]: 'Ben Bernanke' },
  },
  {
    id: 'inflation',
    title: 'Bernanke plays down inflation',
    date: '2009-05-12',
    source: 'Harbour Gazette',
    language: 'en',
    body: `“${PRICES},” Ben Bernanke said of inflation in New York.`,
    said: { [PRICES]: 'Ben Bernanke' },
  },
  {
    id: 'lehman',
    title: 'Lehman collapse still felt',
    date: '2008-11-03',
    source: 'Meridian Wire',
    body: 'Lehman failed in autumn. Banks in New York count their losses.',
  },
  {
    id: 'lehman-later',
    title: 'Lehman sells its last tower',
    date: '2010-03-20',
    source: 'Harbour Gazette',
    body: 'What is left of Lehman was sold for 700bn yen.',
  },
  {
    id: 'oil',
    title: 'Saudi oil minister calms buyers',
    date: '2007-12-28',
    section: 'Business',
    body: `“${OIL},” Ali Naimi said in Saudi Arabia. Oil fell.`,
    places: { 'Saudi Arabia': 'SA' },
    said: { [OIL]: 'Ali Naimi' },
  },
  {
    id: 'strikes',
    title: 'Airstrikes hit hills near the border',
    date: '2009-08-02',
    body: 'The airstrikes killed Taliban fighters in Pakistan, officials said.',
    places: { Pakistan: 'PK' },
  },
  {
    id: 'air-strikes',
    title: 'Villagers flee air strikes',
    date: '2009-08-09',
    body: 'After the air strikes the Taliban left the valley.',
    places: {},
  },
  {
    id: 'airline',
    title: 'Strikes ground air travel',
    date: '2009-07-01',
    body: 'Pilots strike again. The air of the halls was hot.',
  },
  {
    id: 'libya',
    title: 'Gaddafi speaks for hours',
    date: '2009-09-23',
    body: `“${TROOPS},” Muammar Gaddafi said at the United Nations. The union of nations was silent.`,
    said: { [TROOPS]: 'Muammar Gaddafi' },
  },
  {
    id: 'libya-two',
    title: 'Muammar Gaddafi tours the south',
    date: '2009-10-01',
    body: 'Gaddafi met elders of Libya.',
    places: { Libya: 'LY' },
  },
  {
    id: 'talks',
    title: 'Negotiation over dams drags on',
    date: '2010-06-01',
    body: 'Ministers met for the third time. A negotiator called it progress.',
  },
  {
    id: 'pact',
    title: 'Unions negotiate a pact',
    date: '2010-06-02',
    body: 'The women of the yard won a pact on wages of 3%.',
  },
  {
    id: 'president',
    title: 'President Bush leaves office',
    date: '2009-01-20',
    body: 'President Bush flew to Texas. President Bush waved.',
  },
  {
    id: 'president-two',
    title: 'President Bush writes his memoirs',
    date: '2009-03-20',
    body: 'President Bush signed with a house in New York.',
  },
  {
    id: 'budget',
    title: 'Council passes budget',
    date: '2009-02-11',
    body: 'The budget of the town has a hole. A budget is a plan, the president of the club said.',
  },
  {
    id: 'budget-two',
    title: 'Budget cut again',
    date: '2009-02-13',
    body: 'The budget shrinks by 700 billion crowns.',
  },
  {
    id: 'burma',
    title: 'Myanmar opens its parliament',
    date: '2011-01-31',
    body: 'Generals sat in the first rows in Myanmar.',
    places: { Myanmar: 'MM' },
  },
];

export const QUESTION_ARCHIVE = SKETCHES.map(anIndexedArticle);
