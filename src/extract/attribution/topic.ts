import { BINDING_PREPOSITIONS, STRONG_VERBS } from '../data/speech-words.ts';
import type { NameMention } from '../names.ts';
import type { Token, TokenSentence } from '../sentence-tokens.ts';
import type { SpeechEvent, Subject, View } from './speech-event.ts';
import { isPossessor } from './subject-after.ts';
import { LONGEST_NOUN_PHRASE, nameSubject, SINGULAR_PRONOUNS } from './subject-before.ts';
import { isAdverb } from './verb-patterns.ts';

const MOST_TOKENS_BEFORE_TOPIC = 1;

// "Chinese foreign ministry spokeswoman Ada Northcote": adjectives and nouns, nothing that ends a phrase.
function isLeading(tokens: readonly Token[], { titleFrom, isTopic }: NameMention): boolean {
  if (titleFrom <= MOST_TOKENS_BEFORE_TOPIC || isTopic) return true;
  return (
    titleFrom <= LONGEST_NOUN_PHRASE &&
    tokens
      .slice(0, titleFrom)
      .every(
        ({ kind, lower }) =>
          kind === 'word' && !BINDING_PREPOSITIONS.has(lower) && !STRONG_VERBS.has(lower),
      )
  );
}

/** Whom a sentence begins with, within a word or two: a pronoun or a name. */
function firstSubject(view: View, before: number): Subject | undefined {
  const pronoun = view.tokens.slice(0, 3).find(({ lower }) => SINGULAR_PRONOUNS.has(lower));
  if (pronoun) return { kind: 'pronoun', token: pronoun };
  const name = [...view.endingAt.values()].find((one) => isLeading(view.tokens, one));
  if (!name || name.to >= before || isPossessor(view.tokens, name)) return undefined;
  const found = nameSubject(view, name)?.subject;
  return found?.kind === 'names' ? found : undefined;
}

/** Verbs that report speech and nothing else, so that a distant subject is theirs. */
export const PLAIN_VERBS = new Set(
  'said says told added adds stressed stresses emphasized emphasised emphasizes insisted insists warned declared explained argued asked announced vowed claimed reiterated'.split(
    ' ',
  ),
);

/** "Ada Northcote opened the talks and stressed", "and later said": the second verb of one subject. */
export function isSecondVerb(tokens: readonly Token[], verbAt: number): boolean {
  let at = verbAt - 1;
  while (at >= 0 && isAdverb(tokens[at])) at -= 1;
  return tokens[at]?.lower === 'and';
}

/** "Ada Northcote shot back on Tuesday, saying that": the subject that begins the sentence. */
export function ofFirstSubject(
  view: View,
  at: number,
  rule: 'participle' | 'compound-verb',
): SpeechEvent | undefined {
  const verb = view.tokens[at];
  const subject = verb && firstSubject(view, at);
  if (!subject) return undefined;
  const { sentence } = view;
  return { sentence, subject, verb, verbAt: at, from: at, to: at, rule, isStrong: true };
}

/**
 * Whom a sentence without a reporting verb is about: a full name, or a known one, that begins it. A quotation that
 * follows it, after a colon or as the next sentence, is theirs.
 */
export function sentenceSubject(
  { tokens }: TokenSentence,
  sentence: number,
  names: readonly NameMention[],
): SpeechEvent | undefined {
  const name = names.find(({ titleFrom }) => titleFrom <= MOST_TOKENS_BEFORE_TOPIC);
  const verb = name && tokens[name.to];
  if (!name || !verb || verb.kind === 'quotation' || isPossessor(tokens, name)) return undefined;
  return {
    sentence,
    subject: { kind: 'names', names: [name] },
    verb,
    verbAt: name.to,
    from: name.from,
    to: name.to,
    rule: 'sentence-subject',
    isStrong: false,
  };
}
