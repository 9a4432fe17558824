import { oncePer } from '../../domain/once-per.ts';
import { anyOf } from '../languages/word-list.ts';
import type { MarkedQuote } from './marked-quotes.ts';
import { type Item, pushPieces, type Sentence } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** Words within a quote that say who speaks: `“It leaks – said the keeper Omid Rahmatov – and it stays so.”` */
export type Aside = { readonly quote: number; readonly sentence: Sentence };

const asideOf = oncePer(
  ({ asideVerbs }: SpeechLanguage) =>
    new RegExp(`\\s[-–—]\\s?${anyOf(asideVerbs)}\\s[^-–—“”"]{2,100}?(?=\\s[-–—]\\s|[.,]|$)`, 'u'),
);
const MOST_CHARS = 2000;

/** The asides of an article, each as a sentence of its own. */
export function findAsides(
  body: string,
  quotes: readonly MarkedQuote[],
  language: SpeechLanguage,
): Aside[] {
  const pattern = asideOf(language);
  return quotes.flatMap(({ start, end, paragraph }, quote) => {
    const found = pattern.exec(body.slice(start, Math.min(end, start + MOST_CHARS)));
    if (!found) return [];
    const items: Item[] = [];
    const from = start + found.index;
    pushPieces(items, body, { start: from, end: from + found[0].length }, language);
    return [{ quote, sentence: { items, paragraph } }];
  });
}
