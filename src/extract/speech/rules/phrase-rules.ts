import type { SpeechLanguage } from '../speech-language.ts';
import { subjectAfter } from '../subjects/after-verb.ts';
import { subjectBefore } from '../subjects/before-verb.ts';
import type { View } from '../subjects.ts';
import { leadOf } from '../verb-lead.ts';
import { type EventPlace, type EventRule, eventOf } from './event-rule.ts';

const LONGEST_AGENCY = 16;

/** Fixed ways to say that somebody speaks, in the order in which they are tried. */
export const PHRASE_RULES = [
  {
    name: 'according-to',
    looksFor: 'The words “according to” before a person.',
    example: 'according to Omid Rahmatov',
    gives: 'speaker',
    precision: 0.95,
    measured: { right: 6, of: 6 },
    startsAt: ({ phrases }: SpeechLanguage) => [phrases.accordingTo[0]],
    find: accordingTo,
  },
  {
    name: 'quoted-as-saying',
    looksFor: 'A person is quoted as saying something.',
    example: 'Rahmatov was quoted as saying',
    gives: 'speaker',
    precision: 0.95,
    measured: { right: 1, of: 1 },
    startsAt: ({ phrases }: SpeechLanguage) => [phrases.quoted],
    find: quotedAsSaying,
  },
  {
    name: 'put-it',
    looksFor: 'A person puts something in words of their own.',
    example: 'as Omid Rahmatov put it',
    gives: 'speaker',
    precision: 0.96,
    measured: { right: 4, of: 4 },
    startsAt: ({ phrases }: SpeechLanguage) => phrases.put,
    find: putIt,
  },
  {
    name: 'in-the-words-of',
    looksFor: 'The words “in the words of” before a person.',
    example: 'in the words of Omid Rahmatov, “…”',
    gives: 'speaker',
    precision: 0.9,
    measured: { right: 32, of: 32, invented: true },
    startsAt: ({ phrases }: SpeechLanguage) => phrases.inTheWords.slice(0, 1),
    find: inTheWords,
  },
] as const satisfies readonly EventRule[];

// "In the words of the poem" is nobody's.
function inTheWords(place: EventPlace) {
  const { view, at } = place;
  const { inTheWords: phrase } = view.language.phrases;
  if (!phrase.every((word, index) => view.items[at + index]?.lower === word)) return undefined;
  const found = subjectAfter(view, at + phrase.length);
  if (found?.subject.kind !== 'names') return undefined;
  return eventOf(place, found, { from: at, to: found.to, isInverted: true });
}

function accordingTo(place: EventPlace) {
  const { view, at } = place;
  if (view.items[at + 1]?.lower !== view.language.phrases.accordingTo[1]) return undefined;
  const found = subjectAfter(view, at + 2);
  return found && eventOf(place, found, { from: at, to: found.to, isInverted: true });
}

// "X was quoted by the agency as saying", "the agency quoted X as saying".
function quotedAsSaying(place: EventPlace) {
  const { view, at } = place;
  const asAt = asSayingAfter(view, at);
  if (asAt === undefined) return undefined;
  const lead = leadOf(view.items, at, view.language);
  const found = lead.isPassive ? subjectBefore(view, lead.at) : subjectAfter(view, at + 1);
  return found && eventOf(place, found, { from: Math.min(found.from, at), to: asAt + 2 });
}

function asSayingAfter({ items, language }: View, at: number): number | undefined {
  const [as, saying] = language.phrases.asSaying;
  for (let asAt = at + 1; asAt <= Math.min(items.length, at + LONGEST_AGENCY); asAt += 1) {
    if (items[asAt]?.lower === as && items[asAt + 1]?.lower === saying) return asAt;
  }
  return undefined;
}

function putIt(place: EventPlace) {
  const { view, at } = place;
  if (view.items[at + 1]?.lower !== view.language.phrases.putObject) return undefined;
  const found = subjectBefore(view, at);
  return found && eventOf(place, found, { from: found.from, to: at + 2 });
}
