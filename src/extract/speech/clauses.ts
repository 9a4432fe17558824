import type { Item, Range } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** Whether a stretch has a verb of its own: "added two goals", "denied the visitors" bring a thing, no clause. */
export function hasFiniteVerb(
  items: readonly Item[],
  { from, to }: Range,
  { finiteVerbs, relatives }: SpeechLanguage,
): boolean {
  let isWithin = false;
  for (let at = from + 1; at < Math.min(to, from + MOST_WORDS); at += 1) {
    // "the sentence, which was too long": the verb is that of the clause between the commas.
    if (items[at]?.text === ',') isWithin = relatives.has(items[at + 1]?.lower ?? '');
    if (!isWithin && finiteVerbs.has(items[at]?.lower ?? '')) return true;
  }
  return false;
}

const MOST_WORDS = 16;

/**
 * "In Die Welt", "during his keynote", "held at the company's seat", "the European Union": without a verb of its own such a stretch says where,
 * or who, and nothing that was said.
 */
export function isThing(items: readonly Item[], range: Range, language: SpeechLanguage): boolean {
  const all = items.slice(range.from, range.to).filter(({ kind }) => kind === 'word');
  const [first, second] = all;
  if (!first || !second) return true;
  if (first.lower === language.possessive || isSpanOfTime(all, language)) return true;
  const { adverbials, infinitiveMarks, phrases } = language;
  // "according to the paper", "but did not say when".
  if (first.lower === phrases.accordingTo[0] && second.lower === phrases.accordingTo[1])
    return true;
  if (language.clauseJoints.has(first.lower) && language.finiteVerbs.has(second.lower)) return true;
  const isPreposition = (item: Item) => isPrepositionOf(item, language);
  // "dated December 15", "handed down on Wednesday"; not "expected to rise", "helped it grow".
  const isParticiple =
    !first.isCapital &&
    isPast(first, language) &&
    (isPreposition(second) || second.isCapital || adverbials.timeNouns.has(second.lower)) &&
    !infinitiveMarks.has(second.lower);
  const isBrought = items[range.from - 1]?.lower === language.that;
  if (isParticiple || (!isBrought && isWhile(items, range, language))) return true;
  const words = withoutRelatives(items, range, language);
  const hasMain = words.some(({ lower }) => language.finiteVerbs.has(lower));
  // "standing on a picket line"; "raising rates would hurt" has a verb of its own.
  if (language.participleEnding.test(first.lower) && !first.isCapital && !hasMain) return true;
  if (hasMain || words.slice(1).some((item) => isPast(item, language))) return false;
  const isName = words.every(
    ({ isCapital, lower }) =>
      isCapital ||
      language.determiners.has(lower) ||
      language.titles.has(lower) ||
      language.roleNouns.has(lower),
  );
  if (isName || language.roleNouns.has(first.lower)) return true;
  const isBroken = items.slice(range.from, range.to).some(({ text }) => text === ',');
  return isPreposition(first) && words.length <= (isBroken ? LONGEST_OPENING : LONGEST_THING);
}

function isPast({ lower }: Item, { pastEnding, pastForms }: SpeechLanguage): boolean {
  return pastEnding.test(lower) || pastForms.has(lower);
}

function isPrepositionOf(
  { lower }: Item,
  { adverbials, bindingPrepositions, reasonWords }: SpeechLanguage,
): boolean {
  return (
    adverbials.prepositions.has(lower) || bindingPrepositions.has(lower) || reasonWords.has(lower)
  );
}

/** "said as he left the hall": when it was said, unless a clause follows that it belongs to. */
function isWhile(items: readonly Item[], { from, to }: Range, language: SpeechLanguage): boolean {
  const stretch = items.slice(from, to);
  if (!language.timeConjunctions.has(stretch[0]?.lower ?? '')) return false;
  const verbs = stretch.filter(
    (item, at) =>
      language.finiteVerbs.has(item.lower) ||
      (isPast(item, language) && !language.passiveAuxiliaries.has(stretch[at - 1]?.lower ?? '')),
  );
  return verbs.length < 2 && !stretch.some(({ text }) => text === ',');
}

/** The words of a stretch but for those of relative clauses: ", which his lawyers said was unjust". */
function withoutRelatives(
  items: readonly Item[],
  { from, to }: Range,
  language: SpeechLanguage,
): readonly Item[] {
  const kept: Item[] = [];
  let isWithin = false;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.text === ',') isWithin = language.relatives.has(items[at + 1]?.lower ?? '');
    else if (item?.kind === 'word' && !isWithin) kept.push(item);
  }
  return kept;
}

const LONGEST_THING = 24;
// After a comma a clause may go on: "By that measure, mills trade at low prices".
const LONGEST_OPENING = 8;

// "A year ago", "hours after the vote", "two days before": when, and nothing more.
function isSpanOfTime(
  words: readonly Item[],
  { adverbials, determiners }: SpeechLanguage,
): boolean {
  const isCounted = determiners.has(words[0]?.lower ?? '') || /^\d+$/.test(words[0]?.text ?? '');
  const [noun, side] = words.slice(isCounted ? 1 : 0);
  const unit = noun?.lower ?? '';
  const isTime = adverbials.timeNouns.has(unit) || adverbials.timeNouns.has(unit.replace(/s$/, ''));
  return isTime && adverbials.timeSides.has(side?.lower ?? '');
}
