import type { Item, Range } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';

/**
 * "told reporters the bridge …": where the clause begins, after those who are told; `undefined` where nothing follows them.
 * A place among the items of the sentence.
 */
export function audienceEnd(
  items: readonly Item[],
  { from: after, to }: Range,
  language: SpeechLanguage,
): number | undefined {
  const { addressees, definiteArticle, indefiniteArticles } = language;
  let at = after;
  if (addressees.has(items[at]?.lower ?? '')) return at + 1 < to ? at + 1 : undefined;
  const article = items[at]?.lower ?? '';
  if (article === definiteArticle || indefiniteArticles.has(article)) {
    const noun = nounEnd(items, { from: at + 1, to }, language);
    if (noun !== undefined) return noun;
    at += 1;
  }
  while (at < to && items[at]?.isCapital && at - after < 5) at += 1;
  return at < to ? Math.max(at, after + 1) : undefined;
}

const LONGEST_AUDIENCE = 4;

// "told the newspaper", "told a closing news conference": up to the noun for those who are told.
function nounEnd(
  items: readonly Item[],
  { from, to }: Range,
  language: SpeechLanguage,
): number | undefined {
  for (let at = from; at < Math.min(to - 1, from + LONGEST_AUDIENCE); at += 1) {
    const { kind, lower, isCapital } = items[at] ?? { kind: 'mark', lower: '', isCapital: true };
    if (kind !== 'word' || isCapital || language.finiteVerbs.has(lower)) return undefined;
    const isNoun = (word: string) =>
      language.adverbials.occasions.has(word) ||
      language.namelessNouns.has(word) ||
      language.roleNouns.has(word);
    if (isNoun(lower) && !isNoun(items[at + 1]?.lower ?? '')) return at + 1;
  }
  return undefined;
}
