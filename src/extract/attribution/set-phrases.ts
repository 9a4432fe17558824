import type { NameMention } from '../names.ts';
import type { SpeechEvent, View } from './speech-event.ts';
import { subjectStartingAt } from './subject-after.ts';
import { subjectEndingAt } from './subject-before.ts';

/** “according to Bo Lind”; `at` is the first of the two words. */
export function accordingTo(view: View, at: number): SpeechEvent | undefined {
  const subject = subjectStartingAt(view, at + 2);
  const verb = view.tokens[at];
  if (!subject || !verb) return undefined;
  const { sentence } = view;
  return {
    sentence,
    subject: subject.subject,
    verb,
    verbAt: at,
    from: at,
    to: subject.to,
    rule: 'according-to',
    isStrong: true,
  };
}

/** `X: “…”`, as interviews and market reports have it. */
export function nameColon(view: View, at: number): SpeechEvent | undefined {
  const name = view.endingAt.get(at) ?? shoutedName(view, at);
  const colon = view.tokens[at];
  const next = view.tokens[at + 1];
  if (!name || !colon || name.titleFrom > 3 || (next && next.kind !== 'quotation'))
    return undefined;
  const { sentence } = view;
  return {
    sentence,
    subject: { kind: 'names', names: [name] },
    verb: colon,
    verbAt: at,
    from: name.from,
    to: at,
    rule: 'name-colon',
    isStrong: true,
  };
}

// `JANA PAVLIK, CHIEF STRATEGIST, HARBOUR LTD., OSLO: “…”`: a line in capitals that begins with the name.
function shoutedName({ tokens, endingAt }: View, end: number): NameMention | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isShouted = tokens
    .slice(0, end)
    .every(
      ({ text, lower }) => text === text.toUpperCase() || /^(?:of|and|at|the|in|for)$/.test(lower),
    );
  return comma > 0 && comma < end && isShouted ? endingAt.get(comma) : undefined;
}

/** `“…” — Jana Pavlik`, as letters and reviews are signed. */
export function signature(view: View, at: number): SpeechEvent | undefined {
  const { tokens, sentence } = view;
  const dash = tokens[at];
  const name = view.startingAt.get(at + 1);
  if (!dash || !name || name.words.length < 2) return undefined;
  const next = tokens[name.to];
  // `… — Jana Pavlik (@jpavlik) December 2, 2018`: a post that was copied without its frame.
  const isPost = next?.text === '(' && tokens[name.to + 1]?.text === '@' && at > 3;
  const isSigned =
    tokens[at - 1]?.kind === 'quotation' && (!next || next.text === ',' || next.text === '.');
  if (!isPost && !isSigned) return undefined;
  return {
    sentence,
    subject: { kind: 'names', names: [name] },
    verb: dash,
    verbAt: at,
    from: at,
    to: name.to - 1,
    rule: 'signature',
    isStrong: true,
  };
}

const LONGEST_AGENT = 8;

/** "This was announced to an agency by X": the agent of a passive verb of speech. */
export function passiveAgent(view: View, at: number): SpeechEvent | undefined {
  const { tokens, sentence } = view;
  const verb = tokens[at];
  const words = tokens.slice(at + 1, at + LONGEST_AGENT);
  const byAt = words.findIndex(({ lower }) => lower === 'by');
  const isBroken = words
    .slice(0, byAt)
    .some(({ kind, lower }) => kind !== 'word' || lower === 'that');
  if (!verb || byAt < 0 || isBroken) return undefined;
  const found = subjectStartingAt(view, at + byAt + 2);
  const name =
    found?.subject.kind === 'names'
      ? found.subject.names[0]
      : agentBehindOffices(view, at + byAt + 2);
  if (!name) return undefined;
  return {
    sentence,
    subject: { kind: 'names', names: [name] },
    verb,
    verbAt: at,
    from: at,
    to: name.to - 1,
    rule: 'passive-agent',
    isStrong: true,
  };
}

const LONGEST_OFFICES = 24;

// "by a representative of the board, Deputy Minister of Works and Water Bo Lind": the first who is surely a person.
function agentBehindOffices({ tokens, startingAt }: View, from: number): NameMention | undefined {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_OFFICES); at += 1) {
    if (tokens[at]?.kind === 'quotation') return undefined;
    const name = startingAt.get(at);
    if (name && name.words.length > 1) return name.sign === undefined ? undefined : name;
  }
  return undefined;
}

/** "X was quoted by the agency as saying", "the agency quoted X as saying". */
export function quotedAsSaying(view: View, at: number): SpeechEvent | undefined {
  const { tokens, sentence } = view;
  const verb = tokens[at];
  const asAt = tokens
    .slice(at, at + 14)
    .findIndex(({ lower }, index, rest) => lower === 'as' && rest[index + 1]?.lower === 'saying');
  if (!verb || asAt < 0) return undefined;
  const isPassive = /^(?:was|were|is|are|been)$/.test(tokens[at - 1]?.lower ?? '');
  const found = isPassive ? subjectEndingAt(view, at - 1) : subjectStartingAt(view, at + 1);
  if (!found) return undefined;
  const from = 'from' in found ? found.from : at;
  const to = 'to' in found ? Math.max(found.to, at + asAt + 1) : at + asAt + 1;
  return {
    sentence,
    subject: found.subject,
    verb,
    verbAt: at + asAt + 1,
    from,
    to,
    rule: 'quoted-as-saying',
    isStrong: true,
  };
}
