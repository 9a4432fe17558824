import { PARTICIPLES, STRONG_VERBS, WEAK_VERBS } from '../data/speech-words.ts';
import type { NameMention } from '../names.ts';
import type { Token, TokenSentence } from '../sentence-tokens.ts';
import { accordingTo, nameColon, passiveAgent, quotedAsSaying, signature } from './set-phrases.ts';
import type { SpeechEvent, View } from './speech-event.ts';
import { isSecondVerb, ofFirstSubject, PLAIN_VERBS } from './topic.ts';
import { PROGRESSIVE, progressive, subjectVerb, verbSubject } from './verb-patterns.ts';

/** Every reporting verb of a sentence with its subject, in order. */
export function findEvents(
  { tokens }: TokenSentence,
  sentence: number,
  names: readonly NameMention[],
): SpeechEvent[] {
  const view: View = {
    tokens,
    sentence,
    endingAt: new Map(names.map((name) => [name.to, name])),
    startingAt: new Map(
      names.flatMap((name) => [
        [name.titleFrom, name],
        [name.from, name],
      ]),
    ),
  };
  return tokens.flatMap((token, at) => eventAt(view, token, at) ?? []);
}

const TOLD_BY = /^(?:announced|confirmed|said|stated|reported|told|declared|revealed|disclosed)$/;

function eventAt(view: View, token: Token, at: number): SpeechEvent | undefined {
  const { tokens } = view;
  if (token.text === ':') return nameColon(view, at);
  if (/^[-–—―]$/.test(token.text)) return signature(view, at);
  if (token.kind !== 'word') return undefined;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return accordingTo(view, at);
  if (token.lower === 'quoted') return quotedAsSaying(view, at);
  if (PARTICIPLES.has(token.lower) && tokens[at - 1]?.text === ',')
    return ofFirstSubject(view, at, 'participle');
  if (PARTICIPLES.has(token.lower) && PROGRESSIVE.test(tokens[at - 1]?.lower ?? ''))
    return progressive(view, at);
  if (TOLD_BY.test(token.lower) && PROGRESSIVE.test(tokens[at - 1]?.lower ?? ''))
    return passiveAgent(view, at);
  const isStrong = STRONG_VERBS.has(token.lower);
  if (PLAIN_VERBS.has(token.lower) && isSecondVerb(tokens, at))
    return ofFirstSubject(view, at, 'compound-verb');
  if (!isStrong && !WEAK_VERBS.has(token.lower)) return undefined;
  // After a comma the subject may stand on either side: "Bo Lind, the envoy, said the dam" has it before.
  if (tokens[at - 1]?.text !== ',')
    return verbSubject(view, at, isStrong) ?? subjectVerb(view, at, isStrong);
  const before = subjectVerb(view, at, isStrong);
  return before?.subject.kind === 'names' ? before : (verbSubject(view, at, isStrong) ?? before);
}
