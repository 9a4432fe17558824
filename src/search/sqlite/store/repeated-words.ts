import type { Article } from '../../../domain/article.ts';
import type { Quote } from '../../../domain/quote.ts';

/** Stands for the words between `start` and `end` of the body: no text is a number. */
const AS_IN_BODY = 0;

type Stretch = { readonly start: number; readonly end: number; readonly text: string };
type Packed<T> = Omit<T, 'text'> & { text: string | typeof AS_IN_BODY };

/** The article without words that the body has already: of quotes and of what gave a tag. */
export function withoutRepeats(article: Article): unknown {
  const { body } = article;
  const pack = <T extends Stretch>(one: T): Packed<T> =>
    body.slice(one.start, one.end) === one.text ? { ...one, text: AS_IN_BODY } : one;
  const tag = <T extends { readonly evidence: readonly Stretch[] }>(one: T) => ({
    ...one,
    evidence: one.evidence.map(pack),
  });
  const packSpeaker = ({ mention, ...speaker }: NonNullable<Quote['speaker']>) => ({
    ...speaker,
    ...(mention ? { mention: pack(mention) } : {}),
  });
  return {
    ...article,
    countries: article.countries.map(tag),
    speakers: article.speakers.map(tag),
    quotes: article.quotes.map(({ speaker, ...quote }) => ({
      ...pack(quote),
      ...(speaker ? { speaker: packSpeaker(speaker) } : {}),
    })),
  };
}

/** What `withoutRepeats` left out is put back, in place: `parsed` is nobody else's. */
export function withRepeats(parsed: Article): Article {
  const { body } = parsed;
  const restore = (one: Packed<Stretch>): void => {
    if (one.text === AS_IN_BODY) one.text = body.slice(one.start, one.end);
  };
  for (const { evidence } of [...parsed.countries, ...parsed.speakers]) evidence.forEach(restore);
  for (const quote of parsed.quotes) {
    restore(quote);
    if (quote.speaker?.mention) restore(quote.speaker.mention);
  }
  return parsed;
}
