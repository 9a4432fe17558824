import type { NameMention } from './name-mention.ts';
import type { Item } from './sentences.ts';
import { DASH, EPITHET, type Found, isEpithet, LONGEST_PHRASE, type View } from './subjects.ts';

const LONGEST_APPOSITIVE = 60;

/** The noun phrase that ends right before item `end`; clauses between commas, dashes and brackets are stepped over. */
export function subjectBefore(view: View, end: number): Found | undefined {
  const { items, language } = view;
  const last = items[end - 1];
  if (!last) return undefined;
  if (last.text === ')' || last.text === ']') return beforeBracket(view, end);
  if (last.text === ',') return beforeAppositive(view, end, ',');
  if (DASH.test(last.text)) return beforeAppositive(view, end, 'dash');
  if (last.kind !== 'word') return undefined;
  const name = view.endingAt.get(end);
  if (name) return nameSubject(view, name, end);
  if (language.onePronouns.has(last.lower))
    return { subject: { kind: 'pronoun', at: end - 1 }, from: end - 1, to: end, shape: 'plain' };
  if (language.theyPronouns.has(last.lower))
    return { subject: { kind: 'pronoun', at: end - 1 }, from: end - 1, to: end, shape: 'plain' };
  if (language.namelessPronouns.has(last.lower))
    return language.personRelatives.has(last.lower)
      ? beforeWho(view, end)
      : {
          subject: { kind: 'nameless', from: end - 1, to: end },
          from: end - 1,
          to: end,
          shape: 'plain',
        };
  return afterName(view, end) ?? nounSubject(view, end);
}

// "X, who told …": the relative pronoun stands for the name.
function beforeWho(view: View, end: number): Found | undefined {
  const comma = view.items[end - 2]?.text === ',' ? end - 2 : end - 1;
  const name = view.endingAt.get(comma);
  return (
    name && {
      subject: { kind: 'names', names: [name] },
      from: name.titleFrom,
      to: end,
      shape: 'appositive',
    }
  );
}

function beforeBracket(view: View, end: number): Found | undefined {
  for (let at = end - 2; at >= Math.max(0, end - 20); at -= 1) {
    if (view.items[at]?.text === '(' || view.items[at]?.text === '[') {
      const found = subjectBefore(view, at);
      return found && { ...found, to: end };
    }
  }
  return undefined;
}

function beforeAppositive(view: View, end: number, mark: ',' | 'dash'): Found | undefined {
  const { items, language } = view;
  const isMark = (item: Item | undefined) =>
    item !== undefined && (mark === ',' ? item.text === ',' : DASH.test(item.text));
  const named = view.endingAt.get(end - 1);
  if (named && !named.isPlaceToo && isMark(items[named.titleFrom - 1])) {
    const head = items.slice(
      Math.max(0, named.titleFrom - 1 - LONGEST_PHRASE),
      named.titleFrom - 1,
    );
    const hasRole = head.some(
      ({ lower }) => language.roleNouns.has(lower) || language.titles.has(lower),
    );
    const ownerAt = named.titleFrom - 1;
    // "Trump's wife, Melania, said" and "The envoy for the valley, X, said": the name is meant.
    if (hasRole || language.roleHeads.has(head[0]?.lower ?? '')) {
      return {
        subject: { kind: 'names', names: [named] },
        from: ownerAt,
        to: end,
        shape: 'role-name',
      };
    }
  }
  for (let at = end - 2; at >= Math.max(1, end - LONGEST_APPOSITIVE); at -= 1) {
    const item = items[at];
    if (item?.kind === 'quotation' && items[at - 1]?.text === ',') break;
    if (!isMark(item)) continue;
    const name = view.endingAt.get(at);
    if (
      name &&
      !language.bindingPrepositions.has(items[name.titleFrom - 1]?.lower ?? '') &&
      canInterrupt(view, at + 1, end - 1)
    ) {
      const whole = nameSubject(view, name, at);
      return whole && { ...whole, to: end, shape: 'appositive' };
    }
    const previous = items[at - 1];
    if (previous && language.onePronouns.has(previous.lower) && end - at < 12) {
      return {
        subject: { kind: 'pronoun', at: at - 1 },
        from: at - 1,
        to: end,
        shape: 'appositive',
      };
    }
    if (previous?.text === ')') {
      const inner = beforeBracket(view, at);
      if (inner?.subject.kind === 'names') return { ...inner, to: end, shape: 'appositive' };
    }
  }
  return appositiveNoun(view, end);
}

// "The minister, who …, said", "A spokesman for X, speaking …, said".
function appositiveNoun(view: View, end: number): Found | undefined {
  const { appositiveStarts, participleEnding } = view.language;
  for (let at = end - 2; at >= Math.max(1, end - 30); at -= 1) {
    if (view.items[at]?.text !== ',') continue;
    const next = view.items[at + 1]?.lower ?? '';
    if (!appositiveStarts.has(next) && !participleEnding.test(next)) continue;
    const found = nounSubject(view, at);
    if (found) return { ...found, to: end, shape: 'appositive' };
  }
  return undefined;
}

// What stands between commas may be nearly anything, but no clause with a subject and verb of its own.
function canInterrupt({ items, language }: View, from: number, to: number): boolean {
  const first = items[from];
  if (!first || to <= from) return false;
  if (language.ownClause.has(first.lower)) return false;
  if (language.relatives.has(first.lower)) return true;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (!item) break;
    if (language.ownClauseSubjects.has(item.lower) && at - from < 3) return false;
  }
  return true;
}

function nameSubject(view: View, name: NameMention, end: number): Found | undefined {
  const { items, language } = view;
  const before = items[name.titleFrom - 1];
  if (before && (before.lower === language.and || before.text === '&')) {
    const other =
      view.endingAt.get(name.titleFrom - 1) ??
      (items[name.titleFrom - 2]?.text === ',' ? view.endingAt.get(name.titleFrom - 2) : undefined);
    if (other)
      return {
        subject: { kind: 'names', names: [other, name] },
        from: other.titleFrom,
        to: end,
        shape: 'plain',
      };
  }
  if (before && language.bindingPrepositions.has(before.lower)) return boundName(view, name, end);
  const possessor = before?.lower === language.possessive ? undefined : before;
  if (
    possessor &&
    language.determiners.has(possessor.lower) &&
    language.bindingPrepositions.has(items[name.titleFrom - 2]?.lower ?? '')
  )
    return boundName(view, name, end, name.titleFrom - 1);
  return {
    subject: { kind: 'names', names: [name] },
    from: name.titleFrom,
    to: end,
    shape: 'plain',
  };
}

// "a spokesman for X said" is not X; "In Geneva X said" and "on Friday X said" are.
function boundName(
  view: View,
  name: NameMention,
  end: number,
  at = name.titleFrom,
): Found | undefined {
  const { items } = view;
  const from = phraseStart(view, at - 1);
  const head = items.slice(from, at - 1);
  if (head.length === 0) return undefined;
  return { subject: { kind: 'nameless', from, to: end }, from, to: end, shape: 'plain' };
}

// "X on Tuesday said", "X in a statement said": the name stands before a short phrase.
function afterName(view: View, end: number): Found | undefined {
  const { items, language } = view;
  for (let at = end - 1; at >= Math.max(1, end - 8); at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word') return undefined;
    const name = view.endingAt.get(at);
    if (name) {
      if (!language.afterName.has(item.lower)) return undefined;
      return nameSubject(view, name, at);
    }
    const pronoun = items[at - 1]?.lower ?? '';
    if (language.onePronouns.has(pronoun) && language.afterPronoun.has(item.lower)) {
      return { subject: { kind: 'pronoun', at: at - 1 }, from: at - 1, to: end, shape: 'plain' };
    }
    if (language.reportingVerbs.get(item.lower)?.strength === 'say') return undefined;
  }
  return undefined;
}

function nounSubject(view: View, end: number): Found | undefined {
  const { items, language } = view;
  const from = phraseStart(view, end);
  const phrase = items.slice(from, end);
  const first = phrase[0];
  const last = phrase.at(-1);
  if (!first || !last) return undefined;
  const prepositionAt = phrase.findIndex(({ lower }) => language.bindingPrepositions.has(lower));
  const head = prepositionAt > 0 ? phrase[prepositionAt - 1] : last;
  if (!head) return undefined;
  if (
    first.lower === language.definiteArticle &&
    language.roleNouns.has(head.lower) &&
    (prepositionAt < 0 || prepositionAt > 1)
  ) {
    return {
      subject: { kind: 'role', noun: head.lower, from, to: end },
      from,
      to: end,
      shape: 'plain',
    };
  }
  if (isEpithet(phrase, language)) {
    return {
      subject: { kind: 'role', noun: EPITHET, from, to: end },
      from,
      to: end,
      shape: 'plain',
    };
  }
  if (language.onePossessives.has(first.lower) && language.ownWords.has(head.lower)) {
    return { subject: { kind: 'pronoun', at: from }, from, to: end, shape: 'plain' };
  }
  const isNoun =
    language.namelessNouns.has(head.lower) ||
    language.roleNouns.has(head.lower) ||
    head.isCapital ||
    language.determiners.has(first.lower) ||
    language.pluralEnding.test(head.lower);
  return isNoun
    ? { subject: { kind: 'nameless', from, to: end }, from, to: end, shape: 'plain' }
    : undefined;
}

function phraseStart({ items, language }: View, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_PHRASE) {
    const item = items[at - 1];
    if (item?.kind !== 'word') break;
    if (language.endsPhrase.has(item.lower)) break;
    if (
      at < end &&
      language.reportingVerbs.get(item.lower)?.strength === 'say' &&
      language.reportingVerbs.get(item.lower)?.form === 'past'
    )
      break;
    at -= 1;
    if (
      language.determiners.has(item.lower) &&
      !language.bindingPrepositions.has(items[at - 1]?.lower ?? '')
    )
      break;
  }
  return at;
}
