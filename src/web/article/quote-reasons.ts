import type { Article } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Paragraph } from './article-text.ts';
import { clippedQuote } from './clipped-quote.ts';
import { correctionText } from './corrected-tags.ts';
import { presentReason, type TagReason } from './tag-evidence.ts';
import { type CorrectedPage, presentWrong } from './wrong-tag.ts';

// So much of a quote tells it from the others of its article.
const WORDS_NAMED = 10;

/** Each quote with who said it, by which rule, and how to put that right. */
export function presentQuoteReasons(
  article: Article,
  paragraphs: readonly Paragraph[],
  page: CorrectedPage,
): readonly TagReason[] {
  const { quotes, corrections = [] } = article;
  return quotes.map((quote) => {
    const { start, end, text, rule, confidence, speaker } = quote;
    const evidence = [{ start, end, text: clippedQuote(text), rule }];
    const name = speaker?.name ?? 'nobody who can be named';
    const applied = corrections.filter((one) => one.quote === text);
    return {
      ...presentReason(
        { name: `${clippedQuote(text)} – ${name}`, confidence, evidence },
        paragraphs,
        'speaker',
      ),
      corrected: applied.map(correctionText),
      wrong: presentWrong(`the speaker of “${clippedQuote(text)}”`, fixesOf(quote), page),
    };
  });
}

function fixesOf({ text, speaker }: Quote) {
  const quote = firstWords(text);
  const said = {
    text: 'Somebody else said it (replace NAME with the name)',
    entries: [{ add: 'quote-speaker', name: 'NAME', quote }],
  };
  if (!speaker) return [said];
  const nobody = {
    text: 'Nobody who can be named said it',
    entries: [{ drop: 'quote-speaker', quote }],
  };
  return [nobody, said];
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, WORDS_NAMED).join(' ').trim();
}
