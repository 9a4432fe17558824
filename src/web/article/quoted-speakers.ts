import type { Article } from '../../domain/article.ts';
import { countText, numberText } from '../../domain/count-text.ts';
import { tellingOf } from '../../domain/quote.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import { quotesOfHref } from '../url/quotes-url.ts';
import { speakerHref } from '../url/speaker-href.ts';

import type { Voice } from './article-text.ts';

/** A speaker in the list of who is quoted. */
export type QuotedSpeaker = {
  readonly id: string;
  readonly voice: Voice;
  readonly role: string;
  /** `3 quotes`, `3 quotes, 2 of them reported`; empty where the speaker was given and no quote was found. */
  readonly quotes: string;
  /** Everything the archive has of the speaker. */
  readonly allQuotes: string;
};

const STYLES = 4;

/** The speakers of an article in the order in which they are first quoted, each with line and initials. */
export function presentSpeakers(article: Article): QuotedSpeaker[] {
  const order = article.quotes.flatMap(({ speaker }) => speaker?.id ?? []);
  const firstQuote = ({ id }: SpeakerTag) =>
    order.includes(id) ? order.indexOf(id) : order.length;
  return article.speakers
    .toSorted((a, b) => firstQuote(a) - firstQuote(b))
    .map((speaker, index) => {
      const said = article.quotes.filter((quote) => quote.speaker?.id === speaker.id);
      return {
        id: speaker.id,
        voice: voiceOf(speaker, index),
        role: speaker.role ?? '',
        quotes: saidText(said),
        allQuotes: quotesOfHref(speaker.id),
      };
    });
}

function saidText(said: Article['quotes']): string {
  const quotes = said.length === 0 ? '' : countText(said.length, 'quote');
  const reported = said.filter((quote) => tellingOf(quote) === 'reported').length;
  if (reported === 0) return quotes;
  if (reported === said.length) return `${quotes}, reported`;
  return `${quotes}, ${numberText(reported)} of them reported`;
}

function voiceOf({ id, name }: SpeakerTag, index: number): Voice {
  return {
    style: Math.min(index + 1, STYLES),
    initials: initials(name),
    name,
    href: speakerHref(id),
  };
}

/** First letters of the first and the last word of a name: `Nadira Yusupova` → `NY`. */
export function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '?';
}
