import { ADVERBS, BINDING_PREPOSITIONS, HYPOTHETICAL, ROLE_NOUNS } from '../data/speech-words.ts';
import type { NameMention } from '../names.ts';
import type { Token } from '../sentence-tokens.ts';
import type { EventRule, SpeechEvent, Subject, View } from './speech-event.ts';
import { subjectStartingAt } from './subject-after.ts';
import { DETERMINERS, subjectEndingAt } from './subject-before.ts';

const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;

const LONGEST_APPOSITIVE = 30;

/** Auxiliaries that stand between a subject and the participle of its verb. */
export const PROGRESSIVE = /^(?:is|are|was|were|been|'s|'re)$/;

/** "Northcote is telling farmers", "he's been warning": the auxiliaries stand between subject and verb. */
export function progressive(view: View, verbAt: number): SpeechEvent | undefined {
  const { tokens, sentence } = view;
  const verb = tokens[verbAt];
  let at = verbAt - 1;
  while (PROGRESSIVE.test(tokens[at]?.lower ?? '') || isAdverb(tokens[at])) at -= 1;
  const found = subjectEndingAt(view, at + 1);
  if (!verb || !found) return undefined;
  const { subject, from } = found;
  return {
    sentence,
    subject,
    verb,
    verbAt,
    from,
    to: verbAt,
    rule: 'subject-verb',
    isStrong: false,
  };
}

/** “Bo Lind said”: the subject stands before the verb, with adverbs, a bracket or an appositive between. */
export function subjectVerb(
  view: View,
  verbAt: number,
  isStrong: boolean,
): SpeechEvent | undefined {
  const { tokens } = view;
  let at = verbAt - 1;
  while (at >= 0 && isAdverb(tokens[at])) at -= 1;
  if (HYPOTHETICAL.has(tokens[at]?.lower ?? '') || PASSIVE.test(tokens[at]?.lower ?? '')) {
    return undefined;
  }
  if (tokens[at]?.text === ')') at = openingBracket(tokens, at) - 1;
  if (tokens[at]?.text === '.') at -= 1; // "of Harbour Corp. (HRB.N) said"
  const event = (subject: Subject, from: number, rule: EventRule): SpeechEvent => ({
    sentence: view.sentence,
    subject,
    verb: tokens[verbAt] as Token,
    verbAt,
    from,
    to: verbAt,
    rule,
    isStrong,
  });
  if (tokens[at]?.text === ',') {
    const roleName = nameAfterRole(view, at);
    if (roleName)
      return event({ kind: 'names', names: [roleName] }, roleName.from, 'role-name-verb');
    const end = appositiveStart(view, at);
    const subject = end === undefined ? undefined : subjectEndingAt(view, end);
    return subject && event(subject.subject, subject.from, 'subject-appositive-verb');
  }
  if (tokens[at]?.lower === 'who' && tokens[at - 1]?.text === ',') {
    const name = view.endingAt.get(at - 1);
    return name && event({ kind: 'names', names: [name] }, name.from, 'subject-appositive-verb');
  }
  const subject = subjectEndingAt(view, at + 1);
  return subject && event(subject.subject, subject.from, 'subject-verb');
}

/** A word between subject and verb that changes nothing. */
export function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    ADVERBS.has(token.lower) || (/^[a-z]{3,}ly$/.test(token.lower) && token.lower !== 'family')
  );
}

function openingBracket(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > Math.max(-1, close - 12); at -= 1)
    if (tokens[at]?.text === '(') return at;
  return close;
}

// "The envoy for the valley, Omid Rahmatov, called on": what stands before the comma must hold a role.
function nameAfterRole(view: View, comma: number): NameMention | undefined {
  const name = view.endingAt.get(comma);
  if (!name || view.tokens[name.titleFrom - 1]?.text !== ',') return undefined;
  const before = view.tokens.slice(Math.max(0, name.titleFrom - 1 - 14), name.titleFrom - 1);
  return before.some(({ lower }) => ROLE_NOUNS.has(lower)) ? name : undefined;
}

/** The comma that opens the clause closed by the comma at `comma`. */
function appositiveStart({ tokens, endingAt }: View, comma: number): number | undefined {
  let nearest: number | undefined;
  for (let at = comma - 1; at >= Math.max(1, comma - LONGEST_APPOSITIVE); at -= 1) {
    if (tokens[at]?.kind === 'quotation') break;
    if (tokens[at]?.text !== ',') continue;
    const name = endingAt.get(at);
    // Whatever stands between the commas is of the full name before the first of them.
    const isObject = name && BINDING_PREPOSITIONS.has(tokens[name.titleFrom - 1]?.lower ?? '');
    if (name && name.words.length > 1 && !isObject) return at;
    if (tokens[at - 1]?.kind === 'word' && isAppositive(tokens, at)) nearest ??= at;
  }
  return nearest;
}

function isAppositive(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (!next) return false;
  if (/^\d{1,3}$/.test(next.text) || DETERMINERS.has(next.lower) || next.lower === 'who')
    return true;
  return (
    next.kind === 'word' &&
    tokens.slice(comma + 1, comma + 6).some(({ lower }) => ROLE_NOUNS.has(lower))
  );
}

/** `“…,” said X`: the verb stands right after a quotation or a comma, the subject follows it. */
export function verbSubject(
  view: View,
  verbAt: number,
  isStrong: boolean,
): SpeechEvent | undefined {
  const { tokens } = view;
  const before = tokens[verbAt - 1];
  const isInverted =
    before === undefined
      ? false
      : before.kind === 'quotation' ||
        before.text === ',' ||
        before.text === '—' ||
        before.text === '–';
  if (
    !isInverted ||
    (TAKES_AN_OBJECT.test(tokens[verbAt]?.lower ?? '') && before?.kind !== 'quotation')
  ) {
    return undefined;
  }
  if (/^(?:told|tells|thanked)$/.test(tokens[verbAt]?.lower ?? '')) return undefined;
  let at = verbAt + 1;
  while (isAdverb(tokens[at])) at += 1;
  const subject = subjectStartingAt(view, at);
  if (!subject) return undefined;
  return {
    sentence: view.sentence,
    subject: subject.subject,
    verb: tokens[verbAt] as Token,
    verbAt,
    from: verbAt,
    to: subject.to,
    rule: 'verb-subject',
    isStrong,
  };
}

// What follows these after a comma is whom they speak to or of: ", thanked Bo Lind for".
const TAKES_AN_OBJECT =
  /^(?:told|tells|thanked|accused|praised|condemned|blamed|criticized|criticised|called|calls|urged|asked|hailed|blasted|slammed|defended|dismissed|rejected|welcomed|quoted|cited|informed)$/;
