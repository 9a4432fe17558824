import type { Quote } from '../../domain/quote.ts';
import type { Span } from '../zones.ts';
import type { Assignment, Read } from './assignment/assignment.ts';
import type { IndirectSpeech } from './indirect.ts';
import type { MarkedQuote } from './marked-quotes.ts';
import type { Speaker } from './references/resolve.ts';

// Quotes of fewer words are terms and scare quotes: kept, but they make nobody a speaker.
const FEWEST_WORDS = 4;

/** Something that is said in a story, and by whom. */
export type Statement = {
  readonly span: Span;
  readonly kind: Quote['kind'];
  readonly rule: Assignment['rule'];
  readonly speakers: readonly Speaker[];
  readonly verb?: Span;
  readonly source?: Span;
  /** Makes its speaker one of the article's. */
  readonly counts: boolean;
};

/** A quote as a statement. */
export function marked(
  body: string,
  quote: MarkedQuote,
  assignment: Assignment | undefined,
  reads: readonly Read[],
): Statement {
  const { start, end } = quote;
  const span = { start, end };
  const kind = kindOf(body, quote);
  if (!assignment) return { span, kind, rule: 'topic', speakers: [], counts: false };
  const { event, speakers, rule } = assignment;
  const verb = event && reads[event.sentence]?.sentence.items[event.verbAt];
  return {
    span,
    kind,
    rule,
    speakers,
    ...(verb ? { verb: { start: verb.start, end: verb.end } } : {}),
    ...(event?.source ? { source: event.source } : {}),
    counts: rule !== 'topic' && (isLong(body, quote) || isSpokenWhole(body, quote, event)),
  };
}

// "“We won!” said Omid Rahmatov": a whole sentence, however short, that a verb of speech reports. Not a term.
function isSpokenWhole(
  body: string,
  { start, end, isOpen, isWhole }: MarkedQuote,
  event: Assignment['event'],
): boolean {
  if (isWhole) return true;
  if (isOpen || event?.strength !== 'say' || event.isDoubtful) return false;
  return /^\p{Lu}/u.test(body.slice(start, start + 2)) && /[.,!?…]$/.test(body.slice(start, end));
}

/** Whether a quote has the words of a statement, more than a term. */
export function isLong(body: string, quote: MarkedQuote | undefined): boolean {
  return wordsOf(body, quote) >= FEWEST_WORDS;
}

function wordsOf(body: string, quote: MarkedQuote | undefined): number {
  return quote ? wordCount(body.slice(quote.start, Math.min(quote.end, quote.start + 200))) : 0;
}

/** A clause without quotation marks as a statement. */
export function reported({ span, event, verb, marked: inside }: IndirectSpeech): Statement {
  const rule = event.reference === 'name' ? event.rule : event.reference;
  return {
    span,
    kind: inside.length > 0 ? 'mixed' : 'indirect',
    rule,
    speakers: event.speakers,
    verb,
    ...(event.source ? { source: event.source } : {}),
    counts: true,
  };
}

// Within a sentence that began before it, a quote without its own capital is a part of that sentence.
function kindOf(body: string, { start, outer }: MarkedQuote): Quote['kind'] {
  const before = body.slice(Math.max(0, outer.start - 3), outer.start);
  const beginsLower = /^[^\p{L}]*\p{Ll}/u.test(body.slice(start, start + 10));
  return beginsLower && /[\p{L}\p{N},]\s?$/u.test(before) ? 'mixed' : 'direct';
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** "This was announced by X", "X writes in the new book:": what was said stands elsewhere, who said it here. */
export function announcements(reads: readonly Read[]): Statement[] {
  return reads.flatMap(({ events, sentence }, at) =>
    events
      .filter(
        ({ rule, strength, isDoubtful }) =>
          strength === 'say' &&
          (rule === 'said-by' || (!isDoubtful && opensLines(sentence, reads[at + 1]?.sentence))),
      )
      .map(({ rule, verbAt, speakers }): Statement => {
        const { start = 0, end = 0 } = sentence.items[verbAt] ?? {};
        return {
          span: { start, end },
          kind: 'indirect',
          rule,
          speakers,
          verb: { start, end },
          counts: true,
        };
      }),
  );
}

// What follows are lines without marks: a poem, a list. A quote names its speaker itself.
function opensLines({ items }: Read['sentence'], next: Read['sentence'] | undefined): boolean {
  const isQuoted = [...items, ...(next?.items ?? [])].some(({ kind }) => kind === 'quote');
  return items.at(-1)?.text === ':' && !isQuoted;
}
