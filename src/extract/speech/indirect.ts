import type { Span } from '../zones.ts';
import type { Read } from './assign.ts';
import type { ResolvedEvent } from './resolve.ts';
import type { Item } from './sentences.ts';

/** What a sentence reports without quotation marks. */
export type IndirectSpeech = {
  readonly span: Span;
  readonly event: ResolvedEvent;
  readonly verb: Span;
  /** Quotations of a few words within it. */
  readonly marked: readonly number[];
};

// What somebody felt or knew was not said.
const INNER =
  /^(?:felt|feels|feel|knew|knows|know|found|finds|find|learned|learns|learn|showed|shows|show|realized|realizes|remembered|remembers|feared|fears|worried|worries|expected|expects|hoped|went|goes|used|uses|signed|read)$/;
const FEWEST_WORDS = 3;
const SAYS_ANYTHING =
  /^(?:said|says|say|saying|told|tells|tell|telling|added|adds|adding|noted|notes|noting|argued|argues|arguing|claimed|claims|claiming|insisted|insists|insisting|suggested|suggests|explained|explains|explaining|stated|states|stating|warned|warns|warning|admitted|admits|acknowledged|acknowledges|conceded|concedes|announced|announces|confirmed|confirms|denied|denies|predicted|predicts|wrote|writes|tweeted|tweets|estimated|estimates|maintained|maintains|contends|contended|alleged|alleges|asserted|asserts|recalled|recalls|reiterated|reiterates|vowed|pledged|promised|stressed|testified|according|quoted)$/;
const SAYS_BARELY = /^(?:said|says|say|saying|according|quoted)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|do|did|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|didn't|doesn't|don't|hasn't|haven't|hadn't|need|needs|want|wants|plans|makes|came|went|made|got|took|gave|knew|felt)$/;
const ADDRESSEES = /^(?:told|tells|tell|informed|reminded|warned|assured|asked|advised|reassured)$/;

/** The clauses that a sentence reports, each with its event. */
export function indirectSpeech(
  { sentence, events }: Read,
  isShort: (quotation: number) => boolean,
): IndirectSpeech[] {
  const { items } = sentence;
  const found: IndirectSpeech[] = [];
  let takenTo = 0;
  for (const [index, event] of events.entries()) {
    if (event.isDoubtful || event.speakers.length === 0) continue;
    if (INNER.test(items[event.verbAt]?.lower ?? '')) continue;
    // Within what another reports, nobody else speaks.
    if (event.rule !== 'according-to' && found.length > 0 && isNested(items, event, takenTo))
      continue;
    const range = rangeOf(items, event, events[index + 1], takenTo);
    if (!range) continue;
    const marked = items
      .slice(range.from, range.to)
      .flatMap(({ quotation }) => (quotation < 0 ? [] : [quotation]));
    if (marked.some((quotation) => !isShort(quotation))) continue;
    const span = spanOf(items, range.from, range.to);
    const verb = items[event.verbAt];
    if (!span || !verb) continue;
    found.push({ span, event, verb: { start: verb.start, end: verb.end }, marked });
    takenTo = Math.max(takenTo, range.to);
  }
  return found;
}

function isNested(items: readonly Item[], event: ResolvedEvent, takenTo: number): boolean {
  const before = items[event.from - 1];
  return (
    event.from < takenTo &&
    before?.text !== ',' &&
    event.rule !== 'participle' &&
    event.rule !== 'compound-verb' &&
    !event.isInverted
  );
}

type Range = { readonly from: number; readonly to: number };

function rangeOf(
  items: readonly Item[],
  event: ResolvedEvent,
  next: ResolvedEvent | undefined,
  takenTo: number,
): Range | undefined {
  if (event.isInverted) return { from: takenTo, to: event.from };
  const after = event.to;
  const follows = items[after];
  const closes =
    follows === undefined ||
    follows.kind === 'mark' ||
    /^(?:on|in|at|during|last|this)$/.test(follows.lower);
  if (closes && items[event.from - 1]?.text === ',' && event.from - takenTo > 3)
    return { from: takenTo, to: event.from - 1 };
  if (follows !== undefined && follows.kind === 'mark' && follows.text !== ':') return undefined;
  const to =
    next &&
    !next.isInverted &&
    next.from > after + 3 &&
    /^(?:,|and|but|while)$/.test(items[next.from - 1]?.lower ?? '')
      ? next.from - 1
      : items.length;
  const from = clauseStart(items, event, after, to);
  return from === undefined ? undefined : { from, to };
}

/** Where the reported clause begins after a verb; `undefined` where none does. */
function clauseStart(
  items: readonly Item[],
  event: ResolvedEvent,
  after: number,
  to: number,
): number | undefined {
  const verb = items[event.verbAt]?.lower ?? '';
  const that = thatAfter(items, after, to);
  if (that !== undefined) return that + 1;
  if (event.strength !== 'say' || !SAYS_ANYTHING.test(verb)) return undefined;
  const from = ADDRESSEES.test(verb) ? objectEnd(items, after, to) : after;
  if (from === undefined || /^(?:about|of|to|for|against)$/.test(items[from]?.lower ?? ''))
    return undefined;
  return SAYS_BARELY.test(verb) || hasFiniteVerb(items, from, to) ? from : undefined;
}

// "added two goals", "denied the visitors": without a verb of its own what follows is a thing, no clause.
function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + 16); at += 1) {
    if (FINITE.test(items[at]?.lower ?? '')) return true;
  }
  return false;
}

function thatAfter(items: readonly Item[], after: number, to: number): number | undefined {
  for (let at = after; at < Math.min(to, after + 9); at += 1) {
    if (items[at]?.lower === 'that') return at;
    if (items[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

// "told reporters the bridge …": the clause begins after the one who is told.
function objectEnd(items: readonly Item[], after: number, to: number): number | undefined {
  let at = after;
  if (
    /^(?:him|her|them|me|us|reporters|cnn|supporters|voters|journalists|people)$/.test(
      items[at]?.lower ?? '',
    )
  )
    return at + 1 < to ? at + 1 : undefined;
  if (items[at]?.lower === 'the' || items[at]?.lower === 'a') at += 1;
  while (at < to && items[at]?.isCapital && at - after < 5) at += 1;
  return at < to ? Math.max(at, after + 1) : undefined;
}

function spanOf(items: readonly Item[], from: number, to: number): Span | undefined {
  const inside = items.slice(from, to);
  const first = inside.find(({ kind }) => kind !== 'mark');
  const last = inside.findLast(({ kind }) => kind !== 'mark');
  const words = inside.filter(({ kind }) => kind === 'word').length;
  return first && last && words >= FEWEST_WORDS ? { start: first.start, end: last.end } : undefined;
}
