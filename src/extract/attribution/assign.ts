import type { Quotation } from '../quotations.ts';
import type { TokenSentence } from '../sentence-tokens.ts';
import type { ResolvedEvent } from './resolve.ts';

/** How a quotation came by its speaker; also the name of the rule that the quote carries. */
export type AssignRule =
  | ResolvedEvent['rule']
  | 'pronoun'
  | 'role-noun'
  | 'same-paragraph'
  | 'carried-over';

/** The event that tells who said a quotation, and by which rule. */
export type Assignment = {
  readonly event: ResolvedEvent;
  readonly rule: AssignRule;
  /** The cue stands before, after, or in another sentence. */
  readonly place: 'after' | 'before' | 'elsewhere';
};

type Located = { readonly sentence: number; readonly at: number };

/** For each quotation the event that tells who said it; absent where none does. */
export function assignQuotations(
  quotations: readonly Quotation[],
  sentences: readonly TokenSentence[],
  events: readonly ResolvedEvent[],
): (Assignment | undefined)[] {
  const places = locate(sentences);
  const bySentence = Map.groupBy(events, ({ sentence }) => sentence);
  const found: (Assignment | undefined)[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const place = places.get(index);
    const own = place && inSentence(place, sentences, bySentence.get(place.sentence) ?? []);
    found.push(
      own ??
        (place && beyondSentence(index, quotation, place, sentences, bySentence, found, places)),
    );
  }
  return found;
}

function locate(sentences: readonly TokenSentence[]): Map<number, Located> {
  const places = new Map<number, Located>();
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (const [at, { quotation }] of tokens.entries()) {
      if (quotation !== undefined) places.set(quotation, { sentence, at });
    }
  }
  return places;
}

function inSentence(
  { sentence, at }: Located,
  sentences: readonly TokenSentence[],
  events: readonly ResolvedEvent[],
): Assignment | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  // Right after it: “…,” X said; “…,” said X.
  const after = events.find(({ from }) => from > at && onlyMarks(tokens, at + 1, from));
  if (after) return assignment(after, 'after');
  const before = events.findLast(({ to, rule }) => to < at && rule !== 'according-to');
  if (before) return assignment(outerSpeaker(before, at, events), 'before');
  const later = events.find(({ from }) => from > at);
  if (later && !tokens.slice(at + 1, later.from).some(({ kind }) => kind === 'quotation'))
    return assignment(later, 'after');
  const according = events.find(({ rule }) => rule === 'according-to');
  return according && assignment(according, 'before');
}

// "Ada Northcote said even though the council believes it, “…”": the verb nearest to a quotation is of an
// inner clause, unless the quotation follows it at once.
const AT_ONCE = 4;

function outerSpeaker(
  nearest: ResolvedEvent,
  at: number,
  events: readonly ResolvedEvent[],
): ResolvedEvent {
  if (nearest.speakers.length > 0 || at - nearest.to <= AT_ONCE) return nearest;
  const outer = events.findLast(
    ({ to, speakers, isStrong }) => to < nearest.from && isStrong && speakers.length > 0,
  );
  return outer ?? nearest;
}

function onlyMarks(tokens: TokenSentence['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'mark');
}

function assignment(event: ResolvedEvent, place: Assignment['place']): Assignment {
  const { subject, rule } = event;
  if (subject.kind === 'pronoun') return { event, rule: 'pronoun', place };
  return { event, rule: subject.kind === 'role' ? 'role-noun' : rule, place };
}

function beyondRule({ rule }: ResolvedEvent): AssignRule {
  return rule === 'sentence-subject' ? rule : 'same-paragraph';
}

// Further back in a paragraph nobody is still speaking; it also bounds the work on hostile texts.
const MOST_SENTENCES_BACK = 12;

function beyondSentence(
  index: number,
  quotation: Quotation,
  { sentence, at }: Located,
  sentences: readonly TokenSentence[],
  bySentence: ReadonlyMap<number, readonly ResolvedEvent[]>,
  earlier: readonly (Assignment | undefined)[],
  places: ReadonlyMap<number, Located>,
): Assignment | undefined {
  const previous = earlier[index - 1];
  const previousPlace = places.get(index - 1);
  if (quotation.continues && previous)
    return { ...previous, rule: 'carried-over', place: 'elsewhere' };
  const here = sentences[sentence];
  if (!here || here.tokens.length > at + 3 || at > 1) return undefined;
  const introduced = sentences[sentence - 1]?.tokens.at(-1)?.text === ':' && at === 0;
  const introduction = introduced ? bySentence.get(sentence - 1)?.at(-1) : undefined;
  if (introduction) return { event: introduction, rule: 'same-paragraph', place: 'elsewhere' };
  const paragraph = here.paragraph;
  // A sentence that is a quotation and nothing else belongs to who spoke before it in its paragraph.
  const furthest = Math.max(0, sentence - MOST_SENTENCES_BACK);
  for (let back = sentence - 1; back >= furthest; back -= 1) {
    if (sentences[back]?.paragraph !== paragraph) break;
    const event = bySentence.get(back)?.at(-1);
    if (event) return { event, rule: beyondRule(event), place: 'elsewhere' };
  }
  const isNextParagraph =
    previousPlace && paragraph - (sentences[previousPlace.sentence]?.paragraph ?? -9) === 1;
  const standsAlone =
    sentences[sentence - 1]?.paragraph !== paragraph &&
    sentences[sentence + 1]?.paragraph !== paragraph;
  if (previous && isNextParagraph && standsAlone) {
    return { ...previous, rule: 'carried-over', place: 'elsewhere' };
  }
  return undefined;
}
