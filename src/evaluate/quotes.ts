import type { Article } from '../domain/article.ts';
import type { Quote } from '../domain/quote.ts';
import { type Labelled, labelledArticles, tagged } from './labelled.ts';
import { nameWords, surname } from './persons.ts';
import { type Score, Tally } from './score.ts';

// Shorter quotes are terms and scare quotes.
const FEWEST_WORDS = 4;
const LEAST_OVERLAP = 0.6;

type GoldQuote = Labelled['gold_quotes'][number];

/** A quote beside the label that covers it. */
export type Comparison = {
  /** Article and offset, for people. */
  readonly place: string;
  readonly quote: Quote;
  readonly gold: GoldQuote;
  /** The label's source is a person. */
  readonly isPerson: boolean;
  /** The quote has a speaker, and the label means the same. */
  readonly isRight: boolean;
};

/** Who said each quote, on Canadian news: the person meant, pronouns resolved by the labels. */
export async function newsQuotes(folder: string): Promise<Score> {
  return scoreOf('ggt quotes', newsComparisons(folder));
}

/** Who said each quote, on US political news: the same words, or the same name, as the labels point to. */
export async function politicsQuotes(folder: string): Promise<Score> {
  return scoreOf('polnear quotes', politicsComparisons(folder));
}

/** The quotes of Canadian news with their labels, one after another. */
export async function* newsComparisons(folder: string): AsyncGenerator<Comparison> {
  for await (const record of labelledArticles(folder, 'gold/ggt.jsonl')) {
    const persons = new Set(record.gold.people.map(surname));
    const isPerson = (gold: GoldQuote) => persons.has(surname(gold.reference ?? ''));
    yield* compared(record, isPerson, (quote, gold) => sameName(quote, gold.reference ?? ''));
  }
}

/** The quotes of US political news with their labels, one after another. */
export async function* politicsComparisons(folder: string): AsyncGenerator<Comparison> {
  for await (const record of labelledArticles(folder, 'gold/polnear.jsonl')) {
    yield* compared(
      record,
      isPersonForm,
      (quote, gold) => sameMention(quote, gold) || sameName(quote, gold.speaker ?? ''),
    );
  }
}

function* compared(
  record: Labelled,
  isPerson: (gold: GoldQuote) => boolean,
  isRight: (quote: Quote, gold: GoldQuote) => boolean,
): Generator<Comparison> {
  for (const quote of longQuotes(tagged(record, { date: true }))) {
    const gold = labelOf(quote, record.gold_quotes);
    if (!gold) continue;
    yield {
      place: `${record.id} at ${quote.start}`,
      quote,
      gold,
      isPerson: isPerson(gold),
      isRight: quote.speaker !== undefined && isRight(quote, gold),
    };
  }
}

async function scoreOf(name: string, comparisons: AsyncIterable<Comparison>): Promise<Score> {
  const tally = new Tally(name);
  for await (const { place, quote, gold, isPerson, isRight } of comparisons) {
    const found = quote.speaker?.name ?? 'nobody';
    const error = `${place}: ${found}, labelled ${gold.reference ?? gold.speaker ?? 'nobody'} (${quote.rule})`;
    if (isRight && isPerson) tally.right();
    else if (!isRight && quote.speaker) tally.wrong(error);
    if (!isRight && isPerson) tally.missed(error);
  }
  return tally.score();
}

function longQuotes({ quotes }: Article): Quote[] {
  return quotes.filter(
    ({ kind, text }) => kind !== 'indirect' && (text.match(/\S+/g)?.length ?? 0) >= FEWEST_WORDS,
  );
}

/** The label that covers a quote; of several the shortest. */
function labelOf({ start, end }: Quote, labels: readonly GoldQuote[]): GoldQuote | undefined {
  return labels
    .filter((label) =>
      spansOf(label).some(
        ([from, to]) => Math.min(to, end) - Math.max(from, start) > LEAST_OVERLAP * (end - start),
      ),
    )
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function spansOf({ content_spans, start, end }: GoldQuote): readonly (readonly [number, number])[] {
  return content_spans ?? [[start, end]];
}

function sameName({ speaker }: Quote, label: string): boolean {
  return speaker !== undefined && nameWords(label).includes(surname(speaker.name));
}

function sameMention({ speaker }: Quote, { speaker_spans = [] }: GoldQuote): boolean {
  const mention = speaker?.mention;
  return speaker_spans.some(
    ([start, end]) =>
      mention !== undefined && Math.min(end, mention.end) > Math.max(start, mention.start),
  );
}

// The set labels forms, not persons: a pronoun, or a name that begins as persons' names do.
function isPersonForm({ speaker_form, speaker }: GoldQuote): boolean {
  if (speaker_form === 'pronoun') return true;
  return (
    speaker_form === 'name' &&
    /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? |\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\p{Ll}+$)/u.test(
      speaker ?? '',
    ) &&
    !/\b(?:News|Times|Post|Press|CNN|House|Department|Committee|Campaign|Party|University|Court)\b/.test(
      speaker ?? '',
    )
  );
}
