import {
  BETWEEN_SUBJECT_AND_VERB,
  NOT_SAID,
  REPORTING_VERBS,
  type ReportingVerb,
} from './data/reporting-verbs.ts';
import {
  BINDING_PREPOSITIONS,
  DETERMINERS,
  NAMELESS_NOUNS,
  TITLE_WORDS,
} from './data/speech-roles.ts';
import type { Item } from './sentences.ts';
import { type Found, type Subject, subjectAfter, subjectBefore, type View } from './subjects.ts';

/** How the words of an event stand; also the name of the rule. */
export type EventRule =
  | 'subject-verb'
  | 'subject-appositive-verb'
  | 'role-name-verb'
  | 'verb-subject'
  | 'according-to'
  | 'name-colon'
  | 'quoted-as-saying'
  | 'participle'
  | 'compound-verb'
  | 'said-by'
  | 'signature';

/** A place where a sentence says that somebody speaks. Items `from` to `to` (exclusive) are its cue. */
export type SpeechEvent = {
  readonly rule: EventRule;
  readonly subject: Subject;
  readonly verbAt: number;
  readonly from: number;
  readonly to: number;
  /** The subject stands after the verb. */
  readonly isInverted: boolean;
  readonly strength: ReportingVerb['strength'];
  /** Negated, or only thought of: it reports nothing without quotation marks. */
  readonly isDoubtful: boolean;
};

const OBJECT_VERBS =
  /^(?:told|tells|tell|asked|asks|informed|warned|reminded|advised|urged|reassured)$/;
const DASH = /^(?:—|–|-|--+|―)$/;

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

type Lead = {
  readonly at: number;
  readonly isDoubtful: boolean;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
};

/** Steps from a verb to the left over adverbs and auxiliaries: where its subject must end. */
function leadOf(items: readonly Item[], verbAt: number): Lead {
  let at = verbAt;
  let isDoubtful = false;
  let isPassive = false;
  let isInfinitive = false;
  while (at > 0 && verbAt - at < 7) {
    const item = items[at - 1];
    if (item?.kind !== 'word') break;
    if (NOT_SAID.has(item.lower)) {
      isDoubtful = true;
      if (item.lower === 'to') isInfinitive = true;
    } else if (/^(?:is|was|were|are|been|being|be)$/.test(item.lower)) isPassive = true;
    else if (!BETWEEN_SUBJECT_AND_VERB.has(item.lower) && !/ly$/.test(item.lower)) break;
    at -= 1;
  }
  return { at, isDoubtful, isPassive, isInfinitive };
}

function finiteVerb(
  view: View,
  at: number,
  verb: ReportingVerb,
  earlier: readonly SpeechEvent[],
): SpeechEvent | undefined {
  const { items } = view;
  const lead = leadOf(items, at);
  if (lead.isInfinitive) return undefined;
  if (lead.isPassive) return saidBy(view, at, verb);
  const previous = items[at - 1];
  if (previous && (DETERMINERS.has(previous.lower) || previous.lower === "'s")) return undefined;
  const inverted = isInversionPlace(items, at)
    ? subjectAfter(view, at + 1 + adverbsAt(items, at + 1))
    : undefined;
  if (
    inverted &&
    (previous === undefined ||
      previous.kind === 'quotation' ||
      !OBJECT_VERBS.test(items[at]?.lower ?? '')) &&
    closesClause(items, inverted) &&
    prefersInversion(view, at)
  ) {
    return fromInversion(at, verb, inverted, lead.isDoubtful);
  }
  if (verb.form === 'base' && !allowsBase(items, lead.at))
    return inverted && previous?.kind === 'quotation'
      ? fromInversion(at, verb, inverted, false)
      : undefined;
  const subject = subjectBefore(view, lead.at);
  if (subject) {
    const rule =
      subject.shape === 'plain'
        ? 'subject-verb'
        : subject.shape === 'appositive'
          ? 'subject-appositive-verb'
          : 'role-name-verb';
    return {
      rule,
      subject: subject.subject,
      verbAt: at,
      from: subject.from,
      to: at + 1,
      isInverted: false,
      strength: verb.strength,
      isDoubtful: lead.isDoubtful,
    };
  }
  if (inverted) return fromInversion(at, verb, inverted, lead.isDoubtful);
  return compoundVerb(view, at, lead, verb, earlier);
}

function fromInversion(
  at: number,
  { strength }: ReportingVerb,
  found: Found,
  isDoubtful: boolean,
): SpeechEvent {
  return {
    rule: 'verb-subject',
    subject: found.subject,
    verbAt: at,
    from: at,
    to: found.to,
    isInverted: true,
    strength,
    isDoubtful,
  };
}

function adverbsAt(items: readonly Item[], at: number): number {
  return items[at]?.kind === 'word' && /^(?:also|later|then|again)$/.test(items[at]?.lower ?? '')
    ? 1
    : 0;
}

// After a quotation, a comma or a dash, or at the head of the sentence: `“…,” said X`.
function isInversionPlace(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return items[at]?.isCapital === true;
  return before.kind === 'quotation' || before.text === ',' || DASH.test(before.text);
}

function closesClause(items: readonly Item[], { to, subject }: Found): boolean {
  if (subject.kind === 'pronoun' && subject.at >= to) return false;
  const next = items[to];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:of|in|on|at|from|with|who|during|after|as|to|by|last|this|when|about|for|while|before|earlier|via|following|and|but|adding|referring|according|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next.lower,
    )
  );
}

// "Smith, a lawyer, said Jones …" has its subject before; `…, said Smith.` after.
function prefersInversion(view: View, at: number): boolean {
  const before = view.items[at - 1];
  if (before === undefined || before.kind === 'quotation') return true;
  const left = subjectBefore(view, at);
  if (left?.subject.kind !== 'names') return true;
  return left.from > 3;
}

// "say" without an ending has a plural before it.
function allowsBase(items: readonly Item[], end: number): boolean {
  const last = items[end - 1];
  if (!last) return false;
  if (/^(?:they|we|i|you|people|both|others|some|many|police|who)$/.test(last.lower)) return true;
  if (/s$/.test(last.lower) && !last.isCapital) return true;
  return (
    items.slice(Math.max(0, end - 8), end).some(({ lower }) => lower === 'and') ||
    items.slice(end, end + 1).some(({ lower }) => lower === 'did' || lower === 'does')
  );
}

/** "X shook his head and said": the verb shares the subject of the sentence. */
function compoundVerb(
  view: View,
  at: number,
  lead: Lead,
  verb: ReportingVerb,
  earlier: readonly SpeechEvent[],
): SpeechEvent | undefined {
  const joint = view.items[lead.at - 1];
  if (!joint || !/^(?:and|but|then|,)$/.test(joint.lower) || lead.isDoubtful) return undefined;
  if (joint.text === ',' && verb.strength !== 'say') return undefined;
  const subject = earlier.at(-1)?.subject ?? topicOf(view, lead.at);
  if (!subject) return undefined;
  return {
    rule: 'compound-verb',
    subject,
    verbAt: at,
    from: at,
    to: at + 1,
    isInverted: false,
    strength: verb.strength,
    isDoubtful: lead.isDoubtful,
  };
}

/** What a sentence is about: the name or pronoun that begins it. */
export function topicOf(view: View, before: number): Subject | undefined {
  const { items, names } = view;
  for (const name of names) {
    if (name.to > before) break;
    const isHead =
      name.titleFrom === 0 ||
      (name.titleFrom <= 2 && DETERMINERS.has(items[0]?.lower ?? '')) ||
      isAfterOpening(items, name.titleFrom) ||
      isModified(items, name.titleFrom);
    if (isHead && items[name.to]?.lower !== "'s") return { kind: 'names', names: [name] };
    if (name.titleFrom > 12) break;
  }
  for (let at = 0; at < Math.min(before, 14); at += 1) {
    const item = items[at];
    if (
      item &&
      /^(?:he|she)$/.test(item.lower) &&
      (at === 0 ||
        isAfterOpening(items, at) ||
        /^(?:and|but|so|then|when|as|while|after|before|still|yet)$/.test(
          items[at - 1]?.lower ?? '',
        ))
    )
      return { kind: 'pronoun', at };
  }
  return undefined;
}

// "Chinese foreign ministry spokeswoman X": words alone before it, none of which binds it.
function isModified(items: readonly Item[], at: number): boolean {
  return (
    at <= 7 &&
    items
      .slice(0, at)
      .every(
        ({ kind, lower, isCapital }, index) =>
          kind === 'word' &&
          !BINDING_PREPOSITIONS.has(lower) &&
          !REPORTING_VERBS.has(lower) &&
          (index === 0 || isCapital || TITLE_WORDS.has(lower) || NAMELESS_NOUNS.has(lower)),
      )
  );
}

// After an opening phrase and its comma, or a dateline.
function isAfterOpening(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    at > 0 &&
    at < 14 &&
    before !== undefined &&
    (before.text === ',' ||
      DASH.test(before.text) ||
      /^(?:but|and|so|yet|meanwhile|then|however|when|as|while|after|before|for|like)$/.test(
        before.lower,
      )) &&
    at - 1 < 12
  );
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

function accordingTo(view: View, at: number): SpeechEvent | undefined {
  const found = subjectAfter(view, at + 2);
  return (
    found && {
      rule: 'according-to',
      subject: found.subject,
      verbAt: at,
      from: at,
      to: found.to,
      isInverted: true,
      strength: 'say',
      isDoubtful: false,
    }
  );
}

// "as X put it".
function putIt(view: View, at: number): SpeechEvent | undefined {
  if (view.items[at + 1]?.lower !== 'it') return undefined;
  const found = subjectBefore(view, at);
  return (
    found && {
      rule: 'subject-verb',
      subject: found.subject,
      verbAt: at,
      from: found.from,
      to: at + 2,
      isInverted: false,
      strength: 'say',
      isDoubtful: false,
    }
  );
}

// "X was quoted by the agency as saying", "the agency quoted X as saying".
function quotedAsSaying(view: View, at: number): SpeechEvent | undefined {
  const { items } = view;
  let asAt = at + 1;
  while (
    asAt < Math.min(items.length, at + 16) &&
    !(items[asAt]?.lower === 'as' && items[asAt + 1]?.lower === 'saying')
  )
    asAt += 1;
  if (items[asAt]?.lower !== 'as' || items[asAt + 1]?.lower !== 'saying') return undefined;
  const lead = leadOf(items, at);
  const found = lead.isPassive ? subjectBefore(view, lead.at) : subjectAfter(view, at + 1);
  return (
    found && {
      rule: 'quoted-as-saying',
      subject: found.subject,
      verbAt: at,
      from: Math.min(found.from, at),
      to: asAt + 2,
      isInverted: false,
      strength: 'say',
      isDoubtful: false,
    }
  );
}

// "This was announced to reporters by X".
function saidBy(view: View, at: number, { strength }: ReportingVerb): SpeechEvent | undefined {
  const { items } = view;
  for (let by = at + 1; by < Math.min(items.length, at + 8); by += 1) {
    if (items[by]?.kind !== 'word') return undefined;
    if (items[by]?.lower !== 'by') continue;
    const found = subjectAfter(view, by + 1);
    return found && found.subject.kind === 'names'
      ? {
          rule: 'said-by',
          subject: found.subject,
          verbAt: at,
          from: at,
          to: found.to,
          isInverted: true,
          strength,
          isDoubtful: false,
        }
      : undefined;
  }
  return undefined;
}

/** `X: “…”` and `“…” — X`. */
function markEvent(view: View, at: number, item: Item): SpeechEvent | undefined {
  const { items } = view;
  if (item.text === ':' && items[at + 1]?.kind === 'quotation') {
    const name = view.endingAt.get(at);
    if (!name || name.titleFrom > 3) return undefined;
    return {
      rule: 'name-colon',
      subject: { kind: 'names', names: [name] },
      verbAt: at,
      from: name.titleFrom,
      to: at + 1,
      isInverted: false,
      strength: 'say',
      isDoubtful: false,
    };
  }
  if (DASH.test(item.text) && items[at - 1]?.kind === 'quotation') {
    const name = view.startingAt.get(at + 1);
    const next = name && items[name.to];
    if (!name || (next && next.text !== ',' && next.text !== '(' && next.text !== '.'))
      return undefined;
    if (items.slice(name.to).some(({ lower }) => REPORTING_VERBS.has(lower))) return undefined;
    return {
      rule: 'signature',
      subject: { kind: 'names', names: [name] },
      verbAt: at,
      from: at,
      to: name.to,
      isInverted: true,
      strength: 'say',
      isDoubtful: false,
    };
  }
  return undefined;
}
