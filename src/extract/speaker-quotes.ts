import type { Quote } from '../domain/quote.ts';
import type { Aliases } from './aliases.ts';
import type { Assignment } from './attribution/assign.ts';
import type { ResolvedEvent } from './attribution/resolve.ts';
import { inTitleCase } from './name-words.ts';
import { speakerId } from './people.ts';
import type { Person } from './persons.ts';
import type { Quotation } from './quotations.ts';
import type { TokenSentence } from './sentence-tokens.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

/** Quotations of fewer words are scare quotes or terms: kept, but they make nobody a speaker. */
export const FEWEST_WORDS = 4;

const NOT_ASSIGNED = 0.5;

/** Words of a text; what is joined by hyphen or apostrophe is one. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** A quotation as a quote, with its speaker where one is known. */
export function quoteOf(
  body: string,
  quotation: Quotation,
  assignment: Assignment | undefined,
  aliases: Aliases,
): Quote {
  const { start, end } = quotation;
  const text = body.slice(start, end);
  const shared = { start, end, text, kind: kindOf(body, quotation) } as const;
  if (!assignment) return { ...shared, confidence: NOT_ASSIGNED, rule: 'no-speaker' };
  const { event, rule } = assignment;
  return {
    ...shared,
    verb: event.verb.text,
    confidence: SPEAKER_RULES[rule].precision,
    rule,
    ...speakerOf(event, body, aliases),
  };
}

function speakerOf(
  event: ResolvedEvent,
  body: string,
  aliases: Aliases,
): Pick<Quote, 'speaker' | 'sourceText'> {
  const [first] = event.speakers;
  if (!first) return event.sourceText ? { sourceText: event.sourceText } : {};
  const { start, end } = first.mention;
  const { id, name } = idOf(first.person, aliases);
  return { speaker: { id, name, mention: { start, end, text: body.slice(start, end) } } };
}

/** The id and the name that a person of the article goes by. */
export function idOf(person: Person, aliases: Aliases): { id: string; name: string } {
  const name = person.words.join(' ');
  const isShouted = person.words.length > 1 && name === name.toUpperCase();
  return speakerId(isShouted ? person.words.map(inTitleCase).join(' ') : name, aliases);
}

// Within a sentence that began before it, a quotation without its own capital is a part of that sentence.
function kindOf(body: string, { start, outer }: Quotation): Quote['kind'] {
  const before = body.slice(Math.max(0, outer.start - 3), outer.start);
  const beginsLower = /^[^\p{L}]*\p{Ll}/u.test(body.slice(start, start + 10));
  return beginsLower && /[\p{L}\p{N},]\s?$/u.test(before) ? 'mixed' : 'direct';
}

/** Whether an event reports speech without quotation marks but for a word or two, and whose it is is known. */
export function isIndirect(event: ResolvedEvent, sentences: readonly TokenSentence[]): boolean {
  const tokens = sentences[event.sentence]?.tokens ?? [];
  return (
    event.isStrong &&
    event.speakers.length > 0 &&
    !isOfAnotherKind(event, tokens) &&
    !tokens.some(({ kind, text }) => kind === 'quotation' && wordCount(text) >= FEWEST_WORDS)
  );
}

// "writes for", "tells us about", "asked Bo Lind for", "urged the inquiry": acts without words that are told.
function isOfAnotherKind(
  { verb, verbAt }: ResolvedEvent,
  tokens: TokenSentence['tokens'],
): boolean {
  const [next, second, third] = tokens.slice(verbAt + 1, verbAt + 4).map(({ lower }) => lower);
  if (/^(?:writes?|wrote)$/.test(verb.lower))
    return /^(?:for|about|exclusively|columns?)$/.test(next ?? '');
  if (/^(?:tells|told)$/.test(verb.lower))
    return next === 'about' || second === 'about' || third === 'about';
  if (/^(?:asked|asks)$/.test(verb.lower)) return [next, second, third].includes('for');
  return /^urge[ds]$/.test(verb.lower) && /^(?:the|a|an|his|her|its|their)$/.test(next ?? '');
}

/** The words that an event reports without marks; `undefined` where they are too few to be any. */
export function indirectQuote(
  body: string,
  event: ResolvedEvent,
  sentences: readonly TokenSentence[],
  aliases: Aliases,
): Quote | undefined {
  const tokens = sentences[event.sentence]?.tokens ?? [];
  const after = tokens
    .slice(Math.max(event.to, event.verbAt) + 1)
    .filter(({ kind }) => kind === 'word');
  const isBefore =
    event.rule === 'verb-subject' ||
    event.rule === 'according-to' ||
    event.rule === 'signature' ||
    event.rule === 'passive-agent' ||
    after.length < 3;
  const range = isBefore
    ? tokens.slice(0, event.from)
    : tokens.slice(Math.max(event.to, event.verbAt) + 1);
  const words = range.slice(
    range.findIndex(({ kind, lower }) => kind === 'word' && lower !== 'that'),
  );
  const first = words[0];
  const last = words.findLast(({ kind }) => kind !== 'mark');
  if (!first || !last || words.length < FEWEST_WORDS || first.kind !== 'word') return undefined;
  const rule =
    event.subject.kind === 'pronoun'
      ? 'pronoun'
      : event.subject.kind === 'role'
        ? 'role-noun'
        : event.rule;
  return {
    start: first.start,
    end: last.end,
    text: body.slice(first.start, last.end),
    kind: words.some(({ kind }) => kind === 'quotation') ? 'mixed' : 'indirect',
    verb: event.verb.text,
    confidence: SPEAKER_RULES[rule].precision,
    rule,
    ...speakerOf(event, body, aliases),
  };
}
