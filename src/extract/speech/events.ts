import type { ReportingVerb } from '../languages/speech-words.ts';
import { accordingTo, markEvent, putIt, quotedAsSaying } from './event-patterns.ts';
import { finiteVerb } from './finite-verbs.ts';
import type { Item } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import { subjectBefore } from './subject-before.ts';
import { DASH, type Subject, type View } from './subjects.ts';
import { topicOf } from './topic.ts';
import { leadOf } from './verb-lead.ts';

/** The events of a sentence in order. */
export function findEvents(view: View): SpeechEvent[] {
  const { items } = view;
  const found: SpeechEvent[] = [];
  if (isTeaser(view)) return found;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) continue;
    const event = item.kind === 'word' ? eventAt(view, at, item, found) : markEvent(view, at, item);
    if (event) found.push(event);
  }
  return found;
}

// "READ MORE: …" in the middle of a story tells of another one.
function isTeaser({ items, language }: View): boolean {
  const colon = items.findIndex(({ text }, at) => at < 4 && text === ':');
  return colon > 0 && language.teasers.has(items[0]?.lower ?? '');
}

function eventAt(
  view: View,
  at: number,
  item: Item,
  before: readonly SpeechEvent[],
): SpeechEvent | undefined {
  const { phrases, reportingVerbs } = view.language;
  const [according, to] = phrases.accordingTo;
  if (item.lower === according && view.items[at + 1]?.lower === to) return accordingTo(view, at);
  if (item.lower === phrases.quoted) return quotedAsSaying(view, at);
  if (phrases.put.has(item.lower)) return putIt(view, at);
  const verb = reportingVerbs.get(item.lower);
  if (!verb) return undefined;
  if (verb.form === 'participle') return participle(view, at, verb, before);
  return finiteVerb(view, at, verb, before);
}

/** "…, adding that …": the subject is the one that spoke before it in the sentence, or the sentence's own. */
function participle(
  view: View,
  at: number,
  verb: ReportingVerb,
  earlier: readonly SpeechEvent[],
): SpeechEvent | undefined {
  const { items, language } = view;
  const lead = leadOf(items, at, language);
  if (lead.isPassive && !lead.isInfinitive) {
    const subject = subjectBefore(view, lead.at);
    return (
      subject && {
        rule: 'subject-verb',
        subject: subject.subject,
        verbAt: at,
        from: subject.from,
        to: at + 1,
        isInverted: false,
        strength: verb.strength,
        isDoubtful: lead.isDoubtful,
      }
    );
  }
  const before = items[at - 1];
  const isJoined =
    before === undefined ||
    before.kind === 'quotation' ||
    before.text === ',' ||
    DASH.test(before.text) ||
    language.beforeParticiple.has(before.lower);
  if (!isJoined) return undefined;
  const subject =
    earlier.at(-1)?.subject ??
    topicOf(view, at) ??
    (before === undefined ? topicAfterComma(view, at) : undefined);
  return (
    subject && {
      rule: 'participle',
      subject,
      verbAt: at,
      from: at,
      to: at + 1,
      isInverted: false,
      strength: verb.strength,
      isDoubtful: false,
    }
  );
}

function topicAfterComma(view: View, at: number): Subject | undefined {
  const comma = view.items.findIndex(({ text }, index) => index > at && text === ',');
  const name = comma > 0 ? view.startingAt.get(comma + 1) : undefined;
  return name && { kind: 'names', names: [name] };
}
