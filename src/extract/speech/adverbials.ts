import type { Item, Range } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

const MOST_ADVERBIALS = 4;
const LONGEST_PHRASE = 7;

/**
 * What of a stretch was said: "in a statement" and "on Tuesday" at its head say where and when, and are cut off.
 * `undefined` where nothing but they is there.
 */
export function spokenRange(
  items: readonly Item[],
  { from, to }: Range,
  language: SpeechLanguage,
): Range | undefined {
  const start = afterDateline(items, from, to);
  let at = afterMarks(items, start, to);
  let cut = 0;
  if (isAsked(items, at, language)) return undefined;
  for (; cut < MOST_ADVERBIALS; cut += 1) {
    const end = adverbialEnd(items, { from: at, to }, language);
    if (end === undefined) break;
    at = afterMarks(items, end, to);
  }
  const follows = items[at];
  // "adding that …" after another verb is an event of its own.
  if (
    language.participleEnding.test(follows?.lower ?? '') &&
    language.reportingVerbs.has(follows?.lower ?? '')
  )
    return undefined;
  if (cut === 0) return { from: start, to };
  if (follows?.lower === language.that) {
    // "in a letter that was seen by the paper" says which letter.
    const isRelative = language.finiteVerbs.has(items[at + 1]?.lower ?? '');
    return isRelative ? undefined : { from: at + 1, to };
  }
  // "In a statement to the paper." and "on Tuesday, adding that …" leave nothing that was said.
  const isClause =
    follows !== undefined &&
    at < to &&
    !language.participleEnding.test(follows.lower) &&
    !language.clauseJoints.has(follows.lower);
  return isClause ? { from: at, to } : undefined;
}

const LONGEST_DATELINE = 14;

// "TASHKENT (Meridian) - The river …".
function afterDateline(items: readonly Item[], from: number, to: number): number {
  if (from > 0) return from;
  for (let at = 1; at < Math.min(to, LONGEST_DATELINE); at += 1) {
    if (items[at]?.text === ')' && /^(?:-{1,2}|–|—)$/.test(items[at + 1]?.text ?? ''))
      return at + 2;
  }
  return from;
}

// "Asked whether the river would rise, X said", "When asked if": what somebody else wanted to know.
function isAsked(items: readonly Item[], from: number, language: SpeechLanguage): boolean {
  const first = items[from]?.lower ?? '';
  const verb = language.relativesOfTime.has(first) ? (items[from + 1]?.lower ?? '') : first;
  return language.askedVerbs.has(verb);
}

function afterMarks(items: readonly Item[], from: number, to: number): number {
  let at = from;
  while (at < to && /^[,:;–—-]$/.test(items[at]?.text ?? '')) at += 1;
  return at;
}

/** What stands before `to`, as adverbials are read in it. */
type Stretch = {
  readonly items: readonly Item[];
  readonly to: number;
  readonly language: SpeechLanguage;
  /** The word at an item, in lower case; empty behind the stretch. */
  readonly lower: (at: number) => string;
};

function stretchTo(items: readonly Item[], to: number, language: SpeechLanguage): Stretch {
  const { timeNouns } = language.adverbials;
  // "may" is no month, and "that may help" no time.
  const isVerbToo = (word: string) => timeNouns.has(word) && language.finiteVerbs.has(word);
  const lower = (at: number) => {
    const item = at < to ? items[at] : undefined;
    return item && (item.isCapital || !isVerbToo(item.lower)) ? item.lower : '';
  };
  return { items, to, language, lower };
}

/** Where an adverbial ends that begins at `from`, exclusive. */
function adverbialEnd(
  items: readonly Item[],
  { from, to }: Range,
  language: SpeechLanguage,
): number | undefined {
  const stretch = stretchTo(items, to, language);
  const { lower } = stretch;
  const { adverbials: words } = language;
  let at = from;
  if (words.before.has(lower(at)) && isTime(lower(at + 1), language)) at += 1;
  if (words.alone.has(lower(at))) return timesEnd(stretch, at + 1);
  if (words.times.has(lower(at)) && words.timeNouns.has(lower(at + 1)))
    return timesEnd(stretch, at + 2);
  if (!words.prepositions.has(lower(at))) return undefined;
  return phraseEnd(stretch, at + 1);
}

function isTime(word: string, { adverbials: words }: SpeechLanguage): boolean {
  return words.alone.has(word) || words.times.has(word) || words.prepositions.has(word);
}

// "Tuesday afternoon", "Nov. 3, 2012".
function timesEnd({ language, lower }: Stretch, start: number): number {
  let end = start;
  while (language.adverbials.timeNouns.has(lower(end)) || /^\d{1,4}$/.test(lower(end))) end += 1;
  return end;
}

// "in a statement to the paper": up to the noun of the occasion, and past what describes it.
function phraseEnd(stretch: Stretch, start: number): number | undefined {
  const { items, to, language, lower } = stretch;
  const { adverbials: words } = language;
  const isDated =
    words.alone.has(lower(start)) ||
    words.timeNouns.has(lower(start)) ||
    (words.times.has(lower(start)) && words.timeNouns.has(lower(start + 1)));
  if (isDated) return timesEnd(stretch, start + 1);
  for (let end = start; end < Math.min(to, start + LONGEST_PHRASE); end += 1) {
    const item = items[end];
    if (item?.kind !== 'word' || language.finiteVerbs.has(item.lower)) return undefined;
    if (words.occasions.has(item.lower) && !words.occasions.has(lower(end + 1)))
      return furtherEnd(stretch, end + 1);
    if (end > start && words.prepositions.has(item.lower)) break;
  }
  return placeEnd(stretch, start);
}

// "with the paper", "published on Tuesday": only where something else begins, or nothing follows.
function furtherEnd(stretch: Stretch, start: number): number {
  const { items, to, language, lower } = stretch;
  const { further } = language.adverbials;
  if (!further.has(lower(start))) return start;
  // "in response to a question about strains in the markets": nothing there says anything.
  if (!isClauseAhead(stretch, start)) return to;
  for (let end = start + 1; end < Math.min(to, start + LONGEST_PHRASE + 2); end += 1) {
    const item = items[end];
    const isNew = language.ownClauseSubjects.has(lower(end)) || lower(end) === language.that;
    if (item?.kind === 'mark' && item.text === ',') return end;
    if (isNew) return end;
    if (item?.kind !== 'word') return end === to - 1 ? end : start;
    const isOver =
      language.determiners.has(item.lower) && end > start + 1 && !further.has(lower(end - 1));
    if (isOver) return end;
  }
  return to - start <= LONGEST_PHRASE ? to : start;
}

function isClauseAhead({ items, to, language }: Stretch, start: number): boolean {
  return items
    .slice(start, to)
    .some(
      ({ lower, kind, text }) =>
        (kind !== 'word' && !/^[.!?]$/.test(text)) ||
        lower === language.that ||
        language.finiteVerbs.has(lower) ||
        language.ownClauseSubjects.has(lower) ||
        lower === language.thingPronoun,
    );
}

// "in London", "from the Hague": capitals, and then a mark or a new phrase.
function placeEnd({ items, to, language, lower }: Stretch, start: number): number | undefined {
  const capitals = language.determiners.has(lower(start)) ? start + 1 : start;
  let end = capitals;
  while (end < to && (items[end]?.isCapital || /^\d+$/.test(lower(end)))) end += 1;
  if (end === capitals) return undefined;
  if (end >= to || items[end]?.kind === 'mark') return end;
  return language.determiners.has(lower(end)) || isTime(lower(end), language) ? end : undefined;
}
