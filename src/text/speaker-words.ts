import type { Article } from '../domain/article.ts';
import type { Quote } from '../domain/quote.ts';
import type { SpeakerTag } from '../domain/speaker.ts';
import { words } from './tokens.ts';

// A name is a few words; what a source gives as one may be anything.
const MAX_CHARS = 200;

/**
 * What `speaker:` is compared with: the words of the id and the names of each speaker of an article, folded,
 * parted by spaces, one text a speaker.
 */
export function speakerWords({ speakers }: Pick<Article, 'speakers'>): readonly string[] {
  return speakers.map((tag) => nameWords([tag.id, ...namesOf(tag)]));
}

/** The same of who says a quote; empty where nobody is known to. */
export function quotedWords({ speaker }: Pick<Quote, 'speaker'>): string {
  return speaker ? nameWords([speaker.id, speaker.name]) : '';
}

function namesOf(tag: SpeakerTag): readonly string[] {
  return (tag.joinedFrom ?? [tag]).map(({ name }) => name);
}

function nameWords(names: readonly string[]): string {
  return [...new Set(names.flatMap((name) => words(name.slice(0, MAX_CHARS))))].join(' ');
}
