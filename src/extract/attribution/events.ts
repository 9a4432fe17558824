import {
  ADVERBS,
  BINDING_PREPOSITIONS,
  HYPOTHETICAL,
  NAMELESS_NOUNS,
  PARTICIPLES,
  ROLE_NOUNS,
  STRONG_VERBS,
  WEAK_VERBS,
} from '../data/speech-words.ts';
import type { NameMention } from '../names.ts';
import type { Token, TokenSentence } from '../sentence-tokens.ts';

/** Who a reporting verb says spoke, as the sentence has it; not yet resolved to a person. */
export type Subject =
  | { readonly kind: 'names'; readonly names: readonly [NameMention, ...NameMention[]] }
  | { readonly kind: 'pronoun'; readonly token: Token }
  /** `the minister`: somebody named before, if anybody has that role. */
  | { readonly kind: 'role'; readonly noun: string; readonly from: Token; readonly to: Token }
  /** A statement, a ministry, officials: nobody by name. */
  | { readonly kind: 'nameless'; readonly from: Token; readonly to: Token };

/** Which pattern found a speaker; also the name of the rule that evidence carries. */
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
  | 'sentence-subject'
  | 'signature';

/** A place in a sentence where somebody is said to speak. */
export type SpeechEvent = {
  readonly sentence: number;
  readonly subject: Subject;
  readonly verb: Token;
  readonly verbAt: number;
  /** Token range from subject to verb, both included. */
  readonly from: number;
  readonly to: number;
  readonly rule: EventRule;
  /** The verb reports speech on its own. */
  readonly isStrong: boolean;
};

type View = {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  /** Names by the token they end before, and by the token they begin at (titles included). */
  readonly endingAt: ReadonlyMap<number, NameMention>;
  readonly startingAt: ReadonlyMap<number, NameMention>;
};

const SINGULAR_PRONOUNS = new Set(['he', 'she']);
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'who']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'one',
  'another',
  'our',
  'my',
]);
const WRITINGS = new Set(
  'statement letter email post tweet message note memo blog testimony affidavit speech remarks'.split(
    ' ',
  ),
);
const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;
const LONGEST_APPOSITIVE = 30;
const LONGEST_NOUN_PHRASE = 9;
const MOST_TOKENS_BEFORE_TOPIC = 1;

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

const PROGRESSIVE = /^(?:is|are|was|were|been|'s|'re)$/;

// "Northcote is telling farmers", "he's been warning": the auxiliaries stand between subject and verb.
function progressive(view: View, verbAt: number): SpeechEvent | undefined {
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

function subjectVerb(view: View, verbAt: number, isStrong: boolean): SpeechEvent | undefined {
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

function isAdverb(token: Token | undefined): boolean {
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

type FoundSubject = { readonly subject: Subject; readonly from: number };

/** The noun phrase that ends before token `end`. */
function subjectEndingAt(view: View, end: number): FoundSubject | undefined {
  const { tokens } = view;
  const last = tokens[end - 1];
  if (last?.kind !== 'word') return undefined;
  const name = view.endingAt.get(end);
  if (name) return nameSubject(view, name);
  if (PRONOUNS.has(last.lower)) {
    if (!SINGULAR_PRONOUNS.has(last.lower) && last.lower !== 'they') return undefined;
    return { subject: { kind: 'pronoun', token: last }, from: end - 1 };
  }
  return nounSubject(view, end);
}

function nameSubject(view: View, name: NameMention): FoundSubject | undefined {
  const { tokens } = view;
  const before = tokens[name.titleFrom - 1];
  if (before && (before.lower === 'and' || before.text === '&')) {
    const other = view.endingAt.get(name.titleFrom - 1);
    if (other) return { subject: { kind: 'names', names: [other, name] }, from: other.from };
  }
  if (before && BINDING_PREPOSITIONS.has(before.lower)) {
    const owner = view.endingAt.get(name.titleFrom - 1);
    if (owner && owner.words.length > 1) return nameSubject(view, owner);
    const from = nounPhraseStart(tokens, name.titleFrom - 1);
    const head = tokens.slice(from, name.titleFrom - 1);
    // "in Geneva, X said" leaves X the subject; "a spokesman for X said" does not.
    const isBound = head.some(
      ({ lower }) => ROLE_NOUNS.has(lower) || NAMELESS_NOUNS.has(lower) || lower.endsWith('s'),
    );
    if (!isBound) return undefined;
    const first = tokens[from];
    const last = tokens[name.to - 1];
    return first && last
      ? { subject: { kind: 'nameless', from: first, to: last }, from }
      : undefined;
  }
  return { subject: { kind: 'names', names: [name] }, from: name.from };
}

function nounSubject(view: View, end: number): FoundSubject | undefined {
  const { tokens } = view;
  const from = nounPhraseStart(tokens, end);
  const phrase = tokens.slice(from, end);
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last) return undefined;
  // The head stands before the first preposition: "a spokesman for the ministry".
  const prepositionAt = phrase.findIndex(({ lower }) => BINDING_PREPOSITIONS.has(lower));
  const head = prepositionAt > 0 ? phrase[prepositionAt - 1] : last;
  if (!head) return undefined;
  // "Jana Pavlik of the union said".
  const name = prepositionAt > 0 ? view.endingAt.get(from + prepositionAt) : undefined;
  if (name && (name.words.length > 1 || name.sign)) return nameSubject(view, name);
  // "her statement said" is what she said.
  if (WRITINGS.has(head.lower) && /^(?:his|her)$/.test(first.lower)) {
    const lower = first.lower === 'her' ? 'she' : 'he';
    return { subject: { kind: 'pronoun', token: { ...first, lower } }, from };
  }
  const isDefinite = first.lower === 'the' && phrase.length <= 5 && prepositionAt < 0;
  const noun = isDefinite ? roleNounOf(phrase) : undefined;
  if (noun) return { subject: { kind: 'role', noun, from: first, to: last }, from };
  const isNoun =
    NAMELESS_NOUNS.has(head.lower) ||
    ROLE_NOUNS.has(head.lower) ||
    /^\p{Lu}/u.test(head.text) ||
    DETERMINERS.has(first.lower) ||
    head.lower.endsWith('s');
  return isNoun ? { subject: { kind: 'nameless', from: first, to: last }, from } : undefined;
}

/** `the 26-year-old winger`, `the envoy`: what says of somebody named before who is meant. */
function roleNounOf(phrase: readonly Token[]): string | undefined {
  const age = phrase.find(({ lower }) => /^\d{1,3}-year-old$/.test(lower));
  const head = phrase.at(-1)?.lower ?? '';
  if (NAMELESS_NOUNS.has(head)) return undefined;
  return ROLE_NOUNS.has(head) ? head : age?.lower;
}

function nounPhraseStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NOUN_PHRASE) {
    const token = tokens[at - 1];
    if (token?.kind !== 'word' && token?.text !== "'" && token?.text !== '’') break;
    if (token.lower === 'that' || token.lower === 'but' || token.lower === 'while') break;
    at -= 1;
    if (DETERMINERS.has(token.lower) && !BINDING_PREPOSITIONS.has(tokens[at - 1]?.lower ?? ''))
      break;
  }
  return at;
}

// `“…,” said X`: the verb stands right after a quotation or a comma, the subject follows it.
function verbSubject(view: View, verbAt: number, isStrong: boolean): SpeechEvent | undefined {
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

type FollowingSubject = { readonly subject: Subject; readonly to: number };

/** The noun phrase that begins at token `from`: a name within its roles, a pronoun, a noun. */
function subjectStartingAt(view: View, from: number): FollowingSubject | undefined {
  const { tokens } = view;
  const first = tokens[from];
  if (first?.kind !== 'word' || first.lower === 'that') return undefined;
  if (SINGULAR_PRONOUNS.has(first.lower))
    return { subject: { kind: 'pronoun', token: first }, to: from };
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_NOUN_PHRASE); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && token.text !== ','))
      break;
    const name = view.startingAt.get(at);
    if (name && (isPossessor(tokens, name) || isAttribute(view, name))) continue;
    if (name) return followingName(view, from, at, name);
    if (at > from && BINDING_PREPOSITIONS.has(token.lower) && !hasRole(tokens.slice(from, at)))
      break;
    if (token.text === ',' && !hasRole(tokens.slice(from, at))) break;
    if (
      HYPOTHETICAL.has(token.lower) ||
      /^(?:that|because|if|whether|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|after|before|when|as)$/.test(
        token.lower,
      )
    )
      break;
  }
  return followingNoun(view, from);
}

// "said Northcote's partner, Bo Lind" and "said Rockets general manager Bo Lind": not the first name.
function isPossessor(tokens: readonly Token[], name: NameMention): boolean {
  const next = tokens[name.to];
  if (next && /^['’]s$/.test(next.text)) return true;
  return (
    name.sign === undefined &&
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    hasRole(tokens.slice(name.to, name.to + 3))
  );
}

const CONJUNCTION = /^(?:while|when|as|after|before|and|but|who|during|because|if|since|until)$/;

// "says Harbour cartoonist Bo Lind": one capital before a word in lower case and another name.
function isAttribute({ tokens, startingAt }: View, name: NameMention): boolean {
  if (name.sign !== undefined || name.words.length > 1) return false;
  for (let at = name.to; at < name.to + 4 && tokens[at]?.kind === 'word'; at += 1) {
    if (
      BINDING_PREPOSITIONS.has(tokens[at]?.lower ?? '') ||
      CONJUNCTION.test(tokens[at]?.lower ?? '')
    )
      return false;
    if (at > name.to && startingAt.has(at)) return true;
    if (at === name.to && !/^\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

function followingName(
  view: View,
  from: number,
  at: number,
  name: NameMention,
): FollowingSubject | undefined {
  const { tokens } = view;
  const before = tokens.slice(from, at);
  const preposition = before.findLastIndex(({ lower }) => BINDING_PREPOSITIONS.has(lower));
  const comma = before.findLastIndex(({ text }) => text === ',');
  // "said a spokesman for X": X is not the one who speaks; "said the envoy for the valley, X" is.
  if (preposition > comma) return followingNoun(view, from);
  const and = tokens[name.to]?.lower === 'and' ? view.startingAt.get(name.to + 1) : undefined;
  return and
    ? { subject: { kind: 'names', names: [name, and] }, to: and.to - 1 }
    : { subject: { kind: 'names', names: [name] }, to: name.to - 1 };
}

function hasRole(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => ROLE_NOUNS.has(lower));
}

function followingNoun({ tokens }: View, from: number): FollowingSubject | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  let to = from;
  while (
    to + 1 < tokens.length &&
    to - from < 5 &&
    tokens[to + 1]?.kind === 'word' &&
    !BINDING_PREPOSITIONS.has(tokens[to + 1]?.lower ?? '')
  ) {
    if (ROLE_NOUNS.has(tokens[to]?.lower ?? '') || NAMELESS_NOUNS.has(tokens[to]?.lower ?? ''))
      break;
    to += 1;
  }
  const last = tokens[to];
  if (!last) return undefined;
  const noun = first.lower === 'the' ? roleNounOf(tokens.slice(from, to + 1)) : undefined;
  if (noun) return { subject: { kind: 'role', noun, from: first, to: last }, to };
  const isNoun =
    NAMELESS_NOUNS.has(last.lower) || ROLE_NOUNS.has(last.lower) || DETERMINERS.has(first.lower);
  return isNoun ? { subject: { kind: 'nameless', from: first, to: last }, to } : undefined;
}

function accordingTo(view: View, at: number): SpeechEvent | undefined {
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

// `X: “…”`, as interviews and market reports have it.
function nameColon(view: View, at: number): SpeechEvent | undefined {
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

// `“…” — Jana Pavlik`, as letters and reviews are signed.
function signature(view: View, at: number): SpeechEvent | undefined {
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

// "X was quoted by the agency as saying", "the agency quoted X as saying".
function quotedAsSaying(view: View, at: number): SpeechEvent | undefined {
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

// Verbs that report speech and nothing else, so that a distant subject is theirs.
const PLAIN_VERBS = new Set(
  'said says told added adds stressed stresses emphasized emphasised emphasizes insisted insists warned declared explained argued asked announced vowed claimed reiterated'.split(
    ' ',
  ),
);

// "Ada Northcote opened the talks and stressed", "and later said": the second verb of one subject.
function isSecondVerb(tokens: readonly Token[], verbAt: number): boolean {
  let at = verbAt - 1;
  while (at >= 0 && isAdverb(tokens[at])) at -= 1;
  return tokens[at]?.lower === 'and';
}

// "Ada Northcote shot back on Tuesday, saying that": the subject that begins the sentence.
function ofFirstSubject(
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
