import type { Item } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

type Range = { readonly from: number; readonly to: number };

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

/** Where an adverbial ends that begins at `from`, exclusive. */
function adverbialEnd(
  items: readonly Item[],
  { from, to }: Range,
  language: SpeechLanguage,
): number | undefined {
  const { adverbials: words } = language;
  // "may" is no month, and "that may help" no time.
  const lower = (at: number) => {
    const item = at < to ? items[at] : undefined;
    return item && (item.isCapital || !isVerbToo(item.lower)) ? item.lower : '';
  };
  const isVerbToo = (word: string) => words.timeNouns.has(word) && language.finiteVerbs.has(word);
  let at = from;
  if (words.before.has(lower(at)) && isTime(lower(at + 1))) at += 1;
  if (words.alone.has(lower(at))) return timesEnd(at + 1);
  if (words.times.has(lower(at)) && words.timeNouns.has(lower(at + 1))) return timesEnd(at + 2);
  if (!words.prepositions.has(lower(at))) return undefined;
  return phraseEnd(at + 1);

  function isTime(word: string): boolean {
    return words.alone.has(word) || words.times.has(word) || words.prepositions.has(word);
  }

  // "Tuesday afternoon", "Nov. 3, 2012".
  function timesEnd(start: number): number {
    let end = start;
    while (words.timeNouns.has(lower(end)) || /^\d{1,4}$/.test(lower(end))) end += 1;
    return end;
  }

  // "in a statement to the paper": up to the noun of the occasion, and past what describes it.
  function phraseEnd(start: number): number | undefined {
    const isDated =
      words.alone.has(lower(start)) ||
      words.timeNouns.has(lower(start)) ||
      (words.times.has(lower(start)) && words.timeNouns.has(lower(start + 1)));
    if (isDated) return timesEnd(start + 1);
    for (let end = start; end < Math.min(to, start + LONGEST_PHRASE); end += 1) {
      const item = items[end];
      if (item?.kind !== 'word' || language.finiteVerbs.has(item.lower)) return undefined;
      if (words.occasions.has(item.lower) && !words.occasions.has(lower(end + 1)))
        return furtherEnd(end + 1);
      if (end > start && words.prepositions.has(item.lower)) break;
    }
    return placeEnd(start);
  }

  // "with the paper", "published on Tuesday": only where something else begins, or nothing follows.
  function furtherEnd(start: number): number {
    if (!words.further.has(lower(start))) return start;
    // "in response to a question about strains in the markets": nothing there says anything.
    if (!isClauseAhead(start)) return to;
    for (let end = start + 1; end < Math.min(to, start + LONGEST_PHRASE + 2); end += 1) {
      const item = items[end];
      const isNew = language.ownClauseSubjects.has(lower(end)) || lower(end) === language.that;
      if (item?.kind === 'mark' && item.text === ',') return end;
      if (isNew) return end;
      if (item?.kind !== 'word') return end === to - 1 ? end : start;
      const isOver =
        language.determiners.has(item.lower) &&
        end > start + 1 &&
        !words.further.has(lower(end - 1));
      if (isOver) return end;
    }
    return to - start <= LONGEST_PHRASE ? to : start;
  }

  function isClauseAhead(start: number): boolean {
    const rest = items.slice(start, to);
    return rest.some(
      ({ lower: word, kind, text }) =>
        (kind !== 'word' && !/^[.!?]$/.test(text)) ||
        word === language.that ||
        language.finiteVerbs.has(word) ||
        language.ownClauseSubjects.has(word) ||
        word === language.thingPronoun,
    );
  }

  // "in London", "from the Hague": capitals, and then a mark or a new phrase.
  function placeEnd(start: number): number | undefined {
    let end = start;
    if (language.determiners.has(lower(end))) end += 1;
    const capitals = end;
    while (end < to && (items[end]?.isCapital || /^\d+$/.test(lower(end)))) end += 1;
    if (end === capitals) return undefined;
    const follows = items[end];
    if (end >= to || follows?.kind === 'mark') return end;
    return language.determiners.has(lower(end)) || isTime(lower(end)) ? end : undefined;
  }
}
