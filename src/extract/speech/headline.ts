import type { SpeakerTag } from '../../domain/speaker.ts';
import type { Aliases } from '../aliases.ts';
import { speakerId } from '../people.ts';
import type { Span } from '../zones.ts';
import { findMarkedQuotes } from './marked-quotes.ts';
import type { NameMention } from './name-mention.ts';
import { foldWord, surnameOf } from './name-words.ts';
import { findNames } from './names.ts';
import { isPerson } from './person-signs.ts';
import type { Person } from './persons.ts';
import { findEvents } from './rules/find-events.ts';
import type { SpeechRule } from './rules/speech-rule.ts';
import { cutSentences, type Item, type Sentence } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { type View, viewOf } from './subjects.ts';

/** A title with the place of its words: in the body, or in a field of its own. */
export type Headline = { readonly text: string; readonly bodyStart?: number };

/** Whom a title says to have spoken. */
export const HEADLINE_RULES = [
  {
    name: 'headline',
    looksFor: 'A person who speaks in the title: by a verb of speech, or before a colon.',
    example: 'Rahmatov: the gauge stays; The gauge stays, says Omid Rahmatov',
    gives: 'speaker',
    precision: 0.85,
    measured: { right: 29, of: 31, invented: true },
  },
] as const satisfies readonly SpeechRule[];

const [{ name: RULE, precision: PRECISION }] = HEADLINE_RULES;
const FEWEST_WORDS_AFTER_COLON = 3;
const LONGEST_TITLE = 300;

/**
 * The speakers of a title who are none of the story's yet. A family name alone must be that of one of the story's
 * persons, who is named in full there.
 */
export function headlineSpeakers(
  headline: Headline,
  persons: readonly Person[],
  aliases: Aliases,
  language: SpeechLanguage,
): SpeakerTag[] {
  if (language.rulesOff.has(RULE)) return [];
  const sentences = sentencesOf(headline, language);
  const names = findNames(sentences, language);
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence);
  const speaking = sentences.flatMap(({ items }, at) =>
    speakersIn(viewOf(items, bySentence.get(at) ?? [], language)),
  );
  return speaking.flatMap((mention) => {
    const words = wordsOf(mention, persons, language);
    return words ? [tagOf(words.join(' '), mention, headline, aliases)] : [];
  });
}

/** The names in a title that could be those of persons. */
export function namesOfTitle(headline: Headline, language: SpeechLanguage): readonly NameMention[] {
  return findNames(sentencesOf(headline, language), language);
}

function sentencesOf(headline: Headline, language: SpeechLanguage): readonly Sentence[] {
  const text = headline.text.slice(0, LONGEST_TITLE);
  const whole = [{ start: 0, end: text.length }];
  return cutSentences(text, whole, findMarkedQuotes(text, whole, language), language);
}

/** The names that say something, by verb or before a colon at the head. */
function speakersIn(view: View): readonly NameMention[] {
  const said = findEvents(view).flatMap(({ subject, strength, isDoubtful }) =>
    subject.kind === 'names' && strength === 'say' && !isDoubtful ? subject.names : [],
  );
  const [first] = view.names;
  const { items, language } = view;
  const after = items.slice((first?.to ?? 0) + 1).filter(({ kind }) => kind === 'word');
  const isLabel =
    first?.titleFrom === 0 &&
    items[first.to]?.text === ':' &&
    after.length >= FEWEST_WORDS_AFTER_COLON &&
    !isHeading(after, language);
  return isLabel && first ? [first, ...said] : said;
}

// "Ada Lind: a life in pictures", "Ada Lind: the woman who saved a ferry", "Ada Lind: why she left": of the person, not by her.
function isHeading(after: readonly Item[], language: SpeechLanguage): boolean {
  const [first] = after;
  const lower = first?.lower ?? '';
  if (language.headingStarts.has(lower))
    return !after.some((item) => language.namelessPronouns.has(item.lower));
  const isNoun = language.indefiniteArticles.has(lower) || lower === language.definiteArticle;
  const relative = after.findIndex((item) => language.personRelatives.has(item.lower));
  const clause = relative < 0 ? after : after.slice(0, relative);
  if (relative < 0 && !language.indefiniteArticles.has(lower)) return false;
  return isNoun && !clause.some((item) => language.finiteVerbs.has(item.lower));
}

function wordsOf(
  { words, sign }: NameMention,
  persons: readonly Person[],
  language: SpeechLanguage,
): readonly string[] | undefined {
  const surname = surnameOf(words, language);
  const named = persons.filter(
    (person) =>
      isPerson(person) && person.words.length > 1 && surnameOf(person.words, language) === surname,
  );
  const same = named.filter(
    (person) => words.length === 1 || foldWord(person.words[0] ?? '') === foldWord(words[0] ?? ''),
  );
  if (same.length === 1) return same[0]?.words;
  return words.length > 1 && sign !== undefined && named.length === 0 ? words : undefined;
}

function tagOf(
  name: string,
  { start, end }: Span,
  { text, bodyStart }: Headline,
  aliases: Aliases,
): SpeakerTag {
  const place =
    bodyStart === undefined
      ? { start, end, field: 'title' as const }
      : { start: bodyStart + start, end: bodyStart + end };
  return {
    ...speakerId(name, aliases),
    confidence: PRECISION,
    evidence: [{ ...place, text: text.slice(start, end), rule: RULE }],
  };
}
