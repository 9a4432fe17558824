import type { Article } from '../domain/article.ts';
import type { Quote } from '../domain/quote.ts';
import type { SpeakerTag } from '../domain/speaker.ts';
import { compoundsOf } from './forms/compounds.ts';
import { tokens, words } from './tokens.ts';

// A name is a few words; what a source gives as one may be anything.
const MAX_CHARS = 200;

/**
 * What `speaker:` is compared with: the words of the id and the names of each speaker of an article, folded,
 * parted by spaces, one text a speaker. What a name joins is there as one word too: `o brien obrien`.
 */
export function speakerWords({ speakers }: Pick<Article, 'speakers'>): readonly string[] {
  return speakers.map((tag) => nameWords(tag.id, namesOf(tag)));
}

/** The same of who says a quote; empty where nobody is known to. */
export function quotedWords({ speaker }: Pick<Quote, 'speaker'>): string {
  return speaker ? nameWords(speaker.id, [speaker.name]) : '';
}

function namesOf(tag: SpeakerTag): readonly string[] {
  return (tag.joinedFrom ?? [tag]).map(({ name }) => name);
}

/** The same of one speaker, by id and names. */
export function nameWords(id: string, names: readonly string[]): string {
  const all = [...words(id.slice(0, MAX_CHARS)), ...names.flatMap(wordsOfName)];
  return [...new Set(all)].join(' ');
}

function wordsOfName(name: string): string[] {
  const text = name.slice(0, MAX_CHARS);
  const found = tokens(text);
  return [...found, ...compoundsOf(text, found)].map(({ word }) => word);
}
