import { REPORTING_VERBS, type ReportingVerb } from './data/reporting-verbs.ts';
import { accordingTo, markEvent, putIt, quotedAsSaying } from './event-patterns.ts';
import { finiteVerb } from './finite-verbs.ts';
import type { Item } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import { subjectBefore } from './subject-before.ts';
import type { Subject, View } from './subjects.ts';
import { topicOf } from './topic.ts';
import { leadOf } from './verb-lead.ts';

/** The events of a sentence in order. */
export function findEvents(view: View): SpeechEvent[] {
  const { items } = view;
  const found: SpeechEvent[] = [];
  if (isTeaser(items)) return found;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) continue;
    const event = item.kind === 'word' ? eventAt(view, at, item, found) : markEvent(view, at, item);
    if (event) found.push(event);
  }
  return found;
}

// "READ MORE: …" in the middle of a story tells of another one.
function isTeaser(items: readonly Item[]): boolean {
  const colon = items.findIndex(({ text }, at) => at < 4 && text === ':');
  return (
    colon > 0 &&
    /^(?:read|watch|related|see|listen|photos?|video|more|gallery)$/.test(items[0]?.lower ?? '')
  );
}

function eventAt(
  view: View,
  at: number,
  item: Item,
  before: readonly SpeechEvent[],
): SpeechEvent | undefined {
  if (item.lower === 'according' && view.items[at + 1]?.lower === 'to')
    return accordingTo(view, at);
  if (item.lower === 'quoted') return quotedAsSaying(view, at);
  if (item.lower === 'put' || item.lower === 'puts') return putIt(view, at);
  const verb = REPORTING_VERBS.get(item.lower);
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
  const { items } = view;
  const lead = leadOf(items, at);
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
    /^(?:,|and|by|while|in|before|—|–|--)$/.test(before.lower);
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
