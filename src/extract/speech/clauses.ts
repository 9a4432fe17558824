import type { Item } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

type Range = { readonly from: number; readonly to: number };

/** Whether a stretch has a verb of its own: "added two goals", "denied the visitors" bring a thing, no clause. */
export function hasFiniteVerb(
  items: readonly Item[],
  { from, to }: Range,
  { finiteVerbs }: SpeechLanguage,
): boolean {
  for (let at = from + 1; at < Math.min(to, from + 16); at += 1) {
    if (finiteVerbs.has(items[at]?.lower ?? '')) return true;
  }
  return false;
}

/**
 * "In Die Welt", "during his keynote", "held at the company's seat", "the European Union": without a verb of its own such a stretch says where,
 * or who, and nothing that was said.
 */
export function isThing(
  items: readonly Item[],
  { from, to }: Range,
  language: SpeechLanguage,
): boolean {
  const words = items.slice(from, to).filter(({ kind }) => kind === 'word');
  const [first, second] = words;
  if (!first || !second) return true;
  if (isSpanOfTime(words, language)) return true;
  const { adverbials, bindingPrepositions, pastEnding, pastForms, infinitiveMarks } = language;
  const isPast = ({ lower }: Item) => pastEnding.test(lower) || pastForms.has(lower);
  const isPreposition = ({ lower }: Item) =>
    adverbials.prepositions.has(lower) ||
    bindingPrepositions.has(lower) ||
    language.reasonWords.has(lower);
  // "dated December 15", "handed down on Wednesday"; not "expected to rise", "helped it grow".
  const isParticiple =
    !first.isCapital &&
    isPast(first) &&
    (isPreposition(second) || second.isCapital || adverbials.timeNouns.has(second.lower)) &&
    !infinitiveMarks.has(second.lower);
  if (isParticiple) return true;
  const hasVerb =
    hasFiniteVerb(items, { from: from - 1, to }, language) || words.slice(1).some(isPast);
  if (hasVerb) return false;
  const isName = words.every(
    ({ isCapital, lower }) => isCapital || language.determiners.has(lower),
  );
  return isName || (isPreposition(first) && words.length <= LONGEST_THING);
}

const LONGEST_THING = 8;

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
