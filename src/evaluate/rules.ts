import type { Article } from '../domain/article.ts';
import { extractArticle } from '../extract/article.ts';
import { RULES, type Rule } from '../extract/rules.ts';
import { toponymCodes } from './countries.ts';
import { pageWithHeader } from './dates.ts';
import { type Labelled, labelledArticles, tagged, taggedAsText } from './labelled.ts';
import { dateOf, labelledSample } from './own-sets.ts';
import { canBeSame } from './persons.ts';
import { newsComparisons, politicsComparisons } from './quotes.ts';
import { RULES_ON_INVENTED_TEXT, ruleTexts } from './rule-texts.ts';

/** How often a rule was right on labelled text; `right + wrong` is how often it gave anything there. */
export type RuleCount = Pick<Rule, 'gives'> & {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
};

// Neither set labels cities and capitals, newswire has states of its time under the codes of today, and the web
// set labels places but not the people of them.
const LABELLED_ON_WIRE = new Set(['name', 'demonym', 'ambiguous', 'misspelling']);
const LABELLED_ON_WEB = new Set(['name', 'ambiguous', 'misspelling']);

/** One thing that a rule gave, and whether a label has it. */
type Given = Pick<RuleCount, 'gives' | 'rule'> & { readonly isRight: boolean };

/**
 * Every rule, in its order, with what it gave in labelled text: days, countries of an article, speakers of a
 * quote and of an article. Cities and capitals are labelled in saved pages and the sample archive alone.
 */
export async function countRules(folder: string): Promise<RuleCount[]> {
  const news = countsOf(await Array.fromAsync(everythingGiven(folder)));
  const invented = countsOf(givenInInvented());
  return RULES.map(({ gives, name }) => ({
    gives,
    rule: name,
    ...NEVER,
    ...(RULES_ON_INVENTED_TEXT.has(name) ? invented : news).get(`${gives} ${name}`),
  }));
}

/** The rules that labelled news does not hold, counted on the project's own invented articles; needs no folder. */
export function countInventedRules(): RuleCount[] {
  const counts = countsOf(givenInInvented());
  return RULES.filter(({ name }) => RULES_ON_INVENTED_TEXT.has(name)).map(({ gives, name }) => ({
    gives,
    rule: name,
    ...NEVER,
    ...counts.get(`${gives} ${name}`),
  }));
}

type Count = Pick<RuleCount, 'right' | 'wrong'>;
const NEVER: Count = { right: 0, wrong: 0 };

function countsOf(given: Iterable<Given>): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { gives, rule, isRight } of given) {
    const key = `${gives} ${rule}`;
    const { right, wrong } = counts.get(key) ?? NEVER;
    counts.set(key, { right: right + (isRight ? 1 : 0), wrong: wrong + (isRight ? 0 : 1) });
  }
  return counts;
}

function* givenInInvented(): Generator<Given> {
  for (const { raw, date, countries, speakers } of ruleTexts()) {
    const article = extractArticle(raw);
    if (date) yield* dayGiven(article, date);
    if (countries) yield* countriesGiven(article, countries);
    if (speakers) yield* speakersGiven(article, speakers);
  }
}

async function* everythingGiven(folder: string): AsyncGenerator<Given> {
  for (const { article, label } of labelledSample()) {
    yield* dayGiven(article, dateOf(label.date ?? undefined)[0]?.slice(0, 10));
    yield* countriesGiven(article, label.countries);
    yield* speakersGiven(article, label.speakers);
  }
  for await (const { gold, ...record } of labelledArticles(folder, 'gold/seedlike.jsonl')) {
    const article = taggedAsText({ gold, ...record });
    yield* dayGiven(article, gold.date ?? undefined);
    yield* countriesGiven(article, gold.countries_iso2);
    yield* speakersGiven(article, [...gold.speakers, ...gold.speakers_optional]);
  }
  yield* ofNewswire(folder);
  for await (const record of labelledArticles(folder, 'gold/geowebnews.jsonl')) {
    const found = countriesGiven(tagged(record, { date: true }), toponymCodes(record));
    yield* found.filter(({ rule }) => LABELLED_ON_WEB.has(rule));
  }
  for await (const record of labelledArticles(folder, 'gold/ggt.jsonl')) {
    yield* dayGiven(fromAddress(record), record.date ?? undefined);
    yield* speakersGiven(tagged(record, { date: true }), record.gold.sources);
  }
  yield* quotesGiven(folder);
}

async function* ofNewswire(folder: string): AsyncGenerator<Given> {
  for await (const record of labelledArticles(folder, 'gold/conll2003.jsonl')) {
    const { countries_explicit, countries_demonym } = record.gold;
    const page = pageWithHeader(record);
    if (page) yield* dayGiven(taggedAsText(page), record.date ?? undefined);
    const labels = [...countries_explicit, ...countries_demonym];
    const found = countriesGiven(tagged(record, { date: true }), labels);
    yield* found.filter(({ rule }) => LABELLED_ON_WIRE.has(rule));
  }
}

/** What the address of an article alone says. */
function fromAddress({ id, url }: Labelled): Article {
  return extractArticle({ id, title: '', body: '', given: url ? { url } : {} });
}

async function* quotesGiven(folder: string): AsyncGenerator<Given> {
  for (const comparisons of [newsComparisons(folder), politicsComparisons(folder)]) {
    for await (const { quote, isRight } of comparisons) {
      if (quote.speaker) yield { gives: 'speaker', rule: quote.rule, isRight };
    }
  }
}

function* dayGiven({ date }: Article, label: string | undefined): Generator<Given> {
  if (!date) return;
  const isRight = date.value.slice(0, 10) === label;
  yield { gives: 'date', rule: `${date.source}-date`, isRight };
}

function* countriesGiven({ countries }: Article, labels: readonly string[]): Generator<Given> {
  for (const { code, evidence } of countries) {
    for (const rule of new Set(evidence.map((each) => each.rule))) {
      yield { gives: 'country', rule, isRight: labels.includes(code) };
    }
  }
}

function* speakersGiven({ speakers }: Article, labels: readonly string[]): Generator<Given> {
  for (const { name, evidence } of speakers) {
    const isRight = labels.some((label) => canBeSame(name, label));
    for (const rule of new Set(evidence.map((each) => each.rule))) {
      yield { gives: 'speaker', rule, isRight };
    }
  }
}
