import type { VerbForm } from '../../languages/speech-words.ts';
import type { NameMention } from '../name-mention.ts';
import type { Item } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import { subjectAfter } from '../subjects/after-verb.ts';
import { subjectBefore } from '../subjects/before-verb.ts';
import { DASH, type Found, type Subject, type View } from '../subjects.ts';
import { topicOf } from '../topic.ts';
import { type EventPlace, type EventRule, eventOf } from './event-rule.ts';

const LONGEST_PASSIVE = 8;
const LONGEST_TRADE = 3;
const LONGEST_CLAUSE = 12;

const finite = verbsIn('past', 'present', 'base');
const participles = verbsIn('participle');

/** Verbs of speech and where their subjects stand, in the order in which they are tried. */
export const VERB_RULES = [
  {
    name: 'subject-verb',
    looksFor: 'A person stands before a reporting verb.',
    example: '“…,” Rahmatov told reporters; Rahmatov was warning',
    gives: 'speaker',
    precision: 0.96,
    measured: { right: 946, of: 956 },
    startsAt: verbsIn('past', 'present', 'base', 'participle'),
    find: (place) => subjectOf(place, 'plain') ?? progressive(place),
  },
  {
    name: 'subject-appositive-verb',
    looksFor: 'A person, a clause between commas, a reporting verb.',
    example: 'Rahmatov, who chairs the council, said',
    gives: 'speaker',
    precision: 0.91,
    measured: { right: 148, of: 156 },
    startsAt: finite,
    find: (place) => subjectOf(place, 'appositive'),
  },
  {
    name: 'role-name-verb',
    looksFor: 'A role, a name between commas, a reporting verb.',
    example: 'The envoy for the valley, Omid Rahmatov, called on',
    gives: 'speaker',
    precision: 0.85,
    measured: { right: 18, of: 19 },
    startsAt: finite,
    find: (place) => subjectOf(place, 'role-name'),
  },
  {
    name: 'verb-subject',
    looksFor: 'A reporting verb stands before the person.',
    example: '“…,” said Omid Rahmatov',
    gives: 'speaker',
    precision: 0.95,
    measured: { right: 377, of: 386 },
    startsAt: finite,
    find: verbSubject,
  },
  {
    name: 'compound-verb',
    looksFor: 'A second verb, one of speech, of the subject of the sentence.',
    example: 'Rahmatov opened the talks and stressed that',
    gives: 'speaker',
    precision: 0.88,
    measured: { right: 19, of: 20 },
    startsAt: finite,
    find: compoundVerb,
  },
  {
    name: 'participle',
    looksFor: 'A participle of speech for the subject of the sentence.',
    example: 'Rahmatov shook his head, saying that',
    gives: 'speaker',
    precision: 0.89,
    measured: { right: 53, of: 55 },
    startsAt: participles,
    find: participle,
  },
  {
    name: 'said-by',
    looksFor: 'Something was said or announced by a person.',
    example: 'This was announced by Omid Rahmatov',
    gives: 'speaker',
    precision: 0.8,
    measured: { right: 1, of: 1 },
    startsAt: finite,
    find: saidBy,
  },
] as const satisfies readonly EventRule[];

function verbsIn(...forms: readonly VerbForm[]): EventRule['startsAt'] {
  return ({ reportingVerbs }: SpeechLanguage) =>
    [...reportingVerbs].flatMap(([word, { form }]) => (forms.includes(form) ? [word] : []));
}

// "X is saying".
function progressive(place: EventPlace) {
  const { view, at, verb } = place;
  if (verb?.form !== 'participle' || !isProgressive(place)) return undefined;
  const found = subjectBefore(view, verb.lead.at);
  if (!found) return undefined;
  const { strength, isDoubtful } = verb;
  return eventOf(place, found, { from: found.from, to: at + 1, strength, isDoubtful });
}

// "…, adding that …": the subject is the one that spoke before it in the sentence, or the sentence's own.
function participle(place: EventPlace) {
  const { view, at, earlier, verb } = place;
  const before = view.items[at - 1];
  if (!verb || isProgressive(place)) return undefined;
  const own = withName(view, at);
  if (own)
    return eventOf(
      place,
      { subject: named(own) },
      { from: own.titleFrom, to: at + 1, strength: verb.strength },
    );
  if (!isJoined(view, at)) return undefined;
  const subject =
    earlier.at(-1)?.subject ??
    topicOf(view, at) ??
    (before === undefined ? topicAfterComma(view, at) : undefined);
  return subject && eventOf(place, { subject }, { from: at, to: at + 1, strength: verb.strength });
}

function isProgressive({ verb }: EventPlace): boolean {
  return verb?.lead.isPassive === true && !verb.lead.isInfinitive;
}

// "with Omid Rahmatov saying", "with gauge keeper Omid Rahmatov, who chairs the council, calling it".
function withName(view: View, at: number): NameMention | undefined {
  const { items, endingAt, language } = view;
  const name = items[at - 1]?.text === ',' ? nameBeforeClause(view, at - 1) : endingAt.get(at);
  if (!name) return undefined;
  let from = name.titleFrom;
  while (name.titleFrom - from < LONGEST_TRADE && isTradeWord(items[from - 1], language)) from -= 1;
  return items[from - 1]?.lower === language.withWord ? name : undefined;
}

function isTradeWord(
  item: Item | undefined,
  { bindingPrepositions, withWord }: SpeechLanguage,
): boolean {
  if (item?.kind !== 'word' || item.isCapital || item.lower === withWord) return false;
  return !bindingPrepositions.has(item.lower);
}

// "with Omid Rahmatov, who chairs the council,": the comma at the end of the clause.
function nameBeforeClause({ items, endingAt }: View, end: number): NameMention | undefined {
  for (let at = end - 1; at > Math.max(0, end - LONGEST_CLAUSE); at -= 1) {
    if (items[at]?.kind === 'quote') return undefined;
    if (items[at]?.text === ',') return endingAt.get(at);
  }
  return undefined;
}

function named(name: NameMention): Subject {
  return { kind: 'names', names: [name] };
}

function isJoined({ items, language }: View, at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    before.kind === 'quote' ||
    before.text === ',' ||
    DASH.test(before.text) ||
    language.beforeParticiple.has(before.lower)
  );
}

function topicAfterComma(view: View, at: number): Subject | undefined {
  const comma = view.items.findIndex(({ text }, index) => index > at && text === ',');
  const name = comma > 0 ? view.startingAt.get(comma + 1) : undefined;
  return name && { kind: 'names', names: [name] };
}

// "This was announced to reporters by X".
function saidBy(place: EventPlace) {
  const { view, at, verb } = place;
  if (!verb?.lead.isPassive || verb.lead.isInfinitive || verb.lead.isDoubtful) return undefined;
  const by = byAfter(view, at);
  const found = by === undefined ? undefined : subjectAfter(view, by + 1);
  if (found?.subject.kind !== 'names') return undefined;
  const { strength } = verb;
  return eventOf(place, found, { from: at, to: found.to, isInverted: true, strength });
}

function byAfter({ items, language }: View, at: number): number | undefined {
  for (let by = at + 1; by < Math.min(items.length, at + LONGEST_PASSIVE); by += 1) {
    if (items[by]?.kind !== 'word') return undefined;
    if (items[by]?.lower === language.phrases.by) return by;
  }
  return undefined;
}

function subjectOf(place: EventPlace, shape: Found['shape']) {
  const { at, verb } = place;
  if (verb?.before?.shape !== shape) return undefined;
  const { before, strength } = verb;
  const isDoubtful = verb.isDoubtful || isSupposed(place, before.from);
  return eventOf(place, before, { from: before.from, to: at + 1, strength, isDoubtful });
}

// "If Omid Rahmatov said that".
function isSupposed({ view: { items, language } }: EventPlace, from: number): boolean {
  const before = items[from - 1];
  return (
    language.suppositions.has(before?.lower ?? '') ||
    // "Had Omid Rahmatov said so".
    (language.invertedSuppositions.has(before?.lower ?? '') && isClauseHead(items, from - 1))
  );
}

function isClauseHead(items: View['items'], at: number): boolean {
  return at === 0 || items[at - 1]?.text === ',' || items[at - 1]?.kind === 'quote';
}

function verbSubject(place: EventPlace) {
  const { at, verb } = place;
  if (!verb?.after) return undefined;
  const { after, strength, isDoubtful } = verb;
  return eventOf(place, after, { from: at, to: after.to, isInverted: true, strength, isDoubtful });
}

// "X shook his head and said": the verb shares the subject of the sentence.
function compoundVerb(place: EventPlace) {
  const { view, at, earlier, verb } = place;
  if (!verb?.canShare || verb.isDoubtful) return undefined;
  const joint = view.items[verb.lead.at - 1];
  const isComma = joint?.text === ',';
  if (!isComma && !view.language.compoundJoints.has(joint?.lower ?? '')) return undefined;
  if (isComma && verb.strength !== 'say') return undefined;
  const subject = earlier.at(-1)?.subject ?? topicOf(view, verb.lead.at);
  // "enough to cut costs and warn off speculators": one person "warns".
  if (!subject || (verb.form === 'base' && isOne(subject, view))) return undefined;
  return eventOf(place, { subject }, { from: at, to: at + 1, strength: verb.strength });
}

function isOne(subject: Subject, { items, language }: View): boolean {
  if (subject.kind === 'names') return subject.names.length === 1;
  return subject.kind === 'pronoun' && language.onePronouns.has(items[subject.at]?.lower ?? '');
}
