import type { Quotation } from './quotations.ts';
import type { ResolvedEvent, Speaker } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** How a quotation without a cue of its own came by its speaker. */
export type CarryRule = 'same-paragraph' | 'carried-over' | 'topic' | 'topic-before';

export type Assignment = {
  readonly event: ResolvedEvent | undefined;
  readonly speakers: readonly Speaker[];
  readonly rule: ResolvedEvent['rule'] | 'pronoun' | 'role-noun' | CarryRule;
};

/** What assigning needs to know of each sentence. */
export type Read = {
  readonly sentence: Sentence;
  readonly events: readonly ResolvedEvent[];
  /** The person that the sentence begins with. */
  readonly topic: Speaker | undefined;
};

const MOST_MODIFIERS = 9;

/** For each quotation who said it, in the order of quotations; absent where nothing tells. */
export function assignQuotations(
  quotations: readonly Quotation[],
  reads: readonly Read[],
  language: SpeechLanguage,
): (Assignment | undefined)[] {
  const found: (Assignment | undefined)[] = quotations.map(() => undefined);
  for (const [index, read] of reads.entries()) {
    const { items } = read.sentence;
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'quotation') continue;
      found[item.quotation] =
        inSentence(read, at, language) ??
        outside(reads, index, at, item.quotation, quotations, found);
    }
  }
  backfill(quotations, found);
  return found;
}

function inSentence(read: Read, at: number, language: SpeechLanguage): Assignment | undefined {
  const { events } = read;
  const { items } = read.sentence;
  const usable = events.filter(
    ({ strength, isDoubtful, to }) =>
      !isDoubtful || (strength === 'say' && !language.questionWords.has(items[to]?.lower ?? '')),
  );
  const right = usable.find(
    (event) =>
      event.from > at && onlyModifiers(items, at + 1, event, language) && takesBefore(event, items),
  );
  if (right) return fromEvent(right);
  const left = outermost(usable, at);
  if (
    left &&
    !(left.isInverted && left.rule !== 'according-to' && !followsInversion(left, items, at))
  )
    return fromEvent(left);
  const later = usable.find(
    (event) => event.from > at && (event.isInverted || closesSentence(event, items, language)),
  );
  if (later && (!left || later.strength === 'say')) return fromEvent(later);
  if (left) return fromEvent(left);
  if (
    events.length === 0 &&
    !items.slice(0, at).some(({ lower }) => language.doubtWords.has(lower)) &&
    read.topic &&
    read.topic.mention.start < (items[at]?.start ?? 0)
  ) {
    return { event: undefined, speakers: [read.topic], rule: 'topic' };
  }
  return undefined;
}

/** The nearest event before a quotation; of a thing that "believes" within what a person says, the person's. */
function outermost(events: readonly ResolvedEvent[], at: number): ResolvedEvent | undefined {
  const before = events.filter((event) => event.to <= at && event.rule !== 'said-by');
  const nearest = before.at(-1);
  if (!nearest || nearest.speakers.length > 0 || nearest.strength === 'say') return nearest;
  return (
    before.findLast(({ strength, speakers }) => strength === 'say' && speakers.length > 0) ??
    nearest
  );
}

// `“…,” X said.` reports what is before it; `“…,” X said that …` and `“A.” X told him “B”` do not.
function takesBefore(event: ResolvedEvent, items: Sentence['items']): boolean {
  if (event.strength === 'say' || event.isInverted) return true;
  const next = items[event.to];
  return next === undefined || next.kind === 'mark';
}

function followsInversion(event: ResolvedEvent, items: Sentence['items'], at: number): boolean {
  return items.slice(event.to, at).length <= 30;
}

function closesSentence(
  event: ResolvedEvent,
  items: Sentence['items'],
  { afterClosingVerb }: SpeechLanguage,
): boolean {
  const before = items[event.from - 1];
  const next = items[event.to];
  return (
    before?.text === ',' &&
    (next === undefined || next.kind === 'mark' || afterClosingVerb.has(next.lower))
  );
}

// `“…,” Rockets general manager X said`: what belongs to the subject may stand between.
function onlyModifiers(
  items: Sentence['items'],
  from: number,
  event: ResolvedEvent,
  { startsClause }: SpeechLanguage,
): boolean {
  if (event.from - from > MOST_MODIFIERS) return false;
  for (let at = from; at < event.from; at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quotation') return false;
    if (item.kind === 'mark' && !/^[,—–’'-]$/.test(item.text) && item.text !== '--') return false;
    if (item.kind === 'word' && startsClause.has(item.lower)) return false;
  }
  return true;
}

/** What an event tells of the quotation it reports. */
export function fromEvent(event: ResolvedEvent): Assignment {
  const rule = event.reference === 'name' ? event.rule : event.reference;
  return { event, speakers: event.speakers, rule };
}

function outside(
  reads: readonly Read[],
  index: number,
  at: number,
  quotation: number,
  quotations: readonly Quotation[],
  found: readonly (Assignment | undefined)[],
): Assignment | undefined {
  const own = quotations[quotation];
  const read = reads[index];
  if (!own || !read) return undefined;
  if (own.continues) return carried(found[quotation - 1], 'carried-over');
  const isAlone = read.sentence.items.every(({ kind }) => kind !== 'word');
  if (!isAlone) return undefined;
  const before = reads[index - 1];
  if (before && before.sentence.paragraph === read.sentence.paragraph) {
    const previous = found[quotation - 1];
    const inPrevious = before.sentence.items.some(
      (item) => item.quotation === quotation - 1 && item.kind === 'quotation',
    );
    if (inPrevious && previous) return carried(previous, 'same-paragraph');
    const last =
      before.events.findLast(({ strength, isDoubtful }) => strength === 'say' && !isDoubtful) ??
      before.events.at(-1);
    if (last) return { event: last, speakers: last.speakers, rule: 'same-paragraph' };
    if (before.topic) return { event: undefined, speakers: [before.topic], rule: 'topic-before' };
    return undefined;
  }
  // The next sentence of the paragraph may report it; `backfill` sees to that.
  const after = reads[index + 1];
  if (after && after.sentence.paragraph === read.sentence.paragraph && at === 0) {
    const next = after.events[0];
    if (
      next &&
      next.from === 0 &&
      after.sentence.items.every(({ kind }) => kind !== 'quotation') &&
      after.sentence.items.length < 12
    )
      return { event: next, speakers: next.speakers, rule: 'same-paragraph' };
  }
  return fromParagraphBefore(reads, index, quotation, quotations, found);
}

// A paragraph that is a quotation alone goes on with the speaker of the paragraph before.
function fromParagraphBefore(
  reads: readonly Read[],
  index: number,
  quotation: number,
  quotations: readonly Quotation[],
  found: readonly (Assignment | undefined)[],
): Assignment | undefined {
  const before = reads[index - 1];
  if (!before) return undefined;
  const previous = quotations[quotation - 1];
  const endsIntroducing = before.sentence.items.at(-1)?.text === ':';
  if (previous && previous.paragraph === before.sentence.paragraph) {
    const carry = found[quotation - 1];
    if (carry) return carried(carry, 'carried-over');
  }
  const last = before.events.findLast(({ strength }) => strength === 'say');
  if (last) return { event: last, speakers: last.speakers, rule: 'carried-over' };
  if (endsIntroducing && before.topic)
    return { event: undefined, speakers: [before.topic], rule: 'topic-before' };
  return undefined;
}

function carried(from: Assignment | undefined, rule: CarryRule): Assignment | undefined {
  return from && { ...from, rule };
}

/** A quotation over several paragraphs may be reported in a later one. */
function backfill(quotations: readonly Quotation[], found: (Assignment | undefined)[]): void {
  for (let at = quotations.length - 1; at > 0; at -= 1) {
    const later = found[at];
    if (quotations[at]?.continues && later && !found[at - 1])
      found[at - 1] = carried(later, 'carried-over');
  }
}
