import { oncePer } from '../../../domain/once-per.ts';
import type { Pattern } from '../rules/speech-rule.ts';
import type { Item } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import { DASH, type Found, subjectOf, type View } from '../subjects.ts';
import { appositiveNoun, betweenMarks } from './appositives.ts';
import { nameBefore } from './bound-names.ts';
import { nameOf } from './name-of.ts';
import { nounBefore } from './noun-phrases.ts';

/** A shape of words before a verb, whose noun phrase ends right before item `end`. */
type BeforeVerb = Pattern & {
  /** Whether the last item before the verb is one of this shape. */
  applies(last: Item, view: View, end: number): boolean;
  /** `false`: where it finds nothing, later shapes are tried. Else it alone decides. */
  readonly isLast?: false;
  find(view: View, end: number): Found | undefined;
};

/** Where the subject before a verb stands, in the order in which it is looked for. */
export const BEFORE_VERB: readonly BeforeVerb[] = [
  {
    name: 'before-bracket',
    looksFor: 'A bracket right before the verb: the subject stands before it.',
    example: 'Omid Rahmatov (no party) said',
    gives: 'what stands before the bracket',
    applies: ({ text }) => text === ')' || text === ']',
    find: beforeBracket,
  },
  {
    name: 'between-commas',
    looksFor: 'A comma right before the verb: a clause or a name between two of them.',
    example: 'Omid Rahmatov, who chairs the council, said',
    gives: 'the name before the clause, or the one between the commas',
    applies: ({ text }) => text === ',',
    find: (view, end) => beforeAppositive(view, end, isComma),
  },
  {
    name: 'between-dashes',
    looksFor: 'The same between two dashes.',
    example: 'Omid Rahmatov – the keeper – said',
    gives: 'the name before the clause',
    applies: ({ text }) => DASH.test(text),
    find: (view, end) => beforeAppositive(view, end, isDash),
  },
  {
    name: 'name-of',
    looksFor: 'A name with where the person is from right before the verb.',
    example: 'Omid Rahmatov of Panjrud said; Ada Lind of the Water Office said',
    gives: 'the name before the preposition',
    applies: ({ kind }) => kind === 'word',
    isLast: false,
    find: nameOf,
  },
  {
    name: 'name-before',
    looksFor: 'A name right before the verb.',
    example: 'Omid Rahmatov said; Rahmatov and Lind said',
    gives: 'one name or two',
    applies: (_, view, end) => view.endingAt.has(end),
    find: (view, end) => {
      const name = view.endingAt.get(end);
      return name && nameBefore(view, name, end);
    },
  },
  {
    name: 'pronoun-before',
    looksFor: 'A pronoun for persons right before the verb.',
    example: 'he said; they said',
    gives: 'the pronoun',
    applies: ({ lower }, { language }) =>
      language.onePronouns.has(lower) || language.theyPronouns.has(lower),
    find: (_, end) => subjectOf({ kind: 'pronoun', at: end - 1 }, end - 1, end),
  },
  {
    name: 'relative',
    looksFor: '“Who” right before the verb.',
    example: 'Omid Rahmatov, who told reporters',
    gives: 'the name before it',
    applies: ({ lower }, { language }) => language.personRelatives.has(lower),
    find: beforeRelative,
  },
  {
    name: 'nameless-pronoun',
    looksFor: 'A pronoun that stands for no name.',
    example: 'it said; we said',
    gives: 'nobody by name',
    applies: ({ lower }, { language }) => language.namelessPronouns.has(lower),
    find: (_, end) => subjectOf({ kind: 'nameless', from: end - 1, to: end }, end - 1, end),
  },
  {
    name: 'after-name',
    looksFor: 'A short phrase between a name or pronoun and the verb.',
    example: 'Omid Rahmatov on Tuesday said',
    gives: 'the name or the pronoun',
    applies: ({ kind }) => kind === 'word',
    isLast: false,
    find: afterName,
  },
  {
    name: 'noun-before',
    looksFor: 'A noun phrase right before the verb.',
    example: 'the minister said; the ministry said',
    gives: 'a role, an age, or nobody by name',
    applies: ({ kind }) => kind === 'word',
    find: nounBefore,
  },
];

const patternsOf = oncePer(({ rulesOff }: SpeechLanguage) =>
  BEFORE_VERB.filter(({ name }) => !rulesOff.has(name)),
);

/** The noun phrase that ends right before item `end`; clauses between commas, dashes and brackets are stepped over. */
export function subjectBefore(view: View, end: number): Found | undefined {
  const last = view.items[end - 1];
  if (!last) return undefined;
  for (const { applies, isLast, find } of patternsOf(view.language)) {
    if (!applies(last, view, end)) continue;
    const found = find(view, end);
    if (found || isLast !== false) return found;
  }
  return undefined;
}

const LONGEST_BRACKET = 20;

function beforeBracket(view: View, end: number): Found | undefined {
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_BRACKET); at -= 1) {
    const mark = view.items[at]?.text;
    if (mark !== '(' && mark !== '[') continue;
    const found = subjectBefore(view, at);
    return found && { ...found, to: end };
  }
  return undefined;
}

function isComma(item: Item | undefined): boolean {
  return item?.text === ',';
}

function isDash(item: Item | undefined): boolean {
  return item !== undefined && DASH.test(item.text);
}

function beforeAppositive(
  view: View,
  end: number,
  isMark: (item: Item | undefined) => boolean,
): Found | undefined {
  return (
    betweenSuffix(view, end) ??
    betweenMarks(view, end, { isMark, beforeBracket }) ??
    appositiveNoun(view, end)
  );
}

// "Omid Rahmatov, Jr., said": the commas are the suffix's.
function betweenSuffix(view: View, end: number): Found | undefined {
  const name = view.endingAt.get(end - 1);
  const isSuffix = view.language.suffixes.has(view.items[end - 2]?.lower ?? '');
  const found = name && isSuffix && isComma(view.items[end - 3]) && nameBefore(view, name, end - 1);
  return found ? { ...found, to: end } : undefined;
}

// "X, who told …": the relative pronoun stands for the name.
function beforeRelative(view: View, end: number): Found | undefined {
  const comma = view.items[end - 2]?.text === ',' ? end - 2 : end - 1;
  const name = view.endingAt.get(comma);
  return name && subjectOf({ kind: 'names', names: [name] }, name.titleFrom, end, 'appositive');
}

const LONGEST_ADVERBIAL = 8;

// "X on Tuesday said", "X in a statement said": the name stands before a short phrase.
function afterName(view: View, end: number): Found | undefined {
  const { items, language } = view;
  for (let at = end - 1; at >= Math.max(1, end - LONGEST_ADVERBIAL); at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word') return undefined;
    const name = view.endingAt.get(at);
    if (name) return language.afterName.has(item.lower) ? nameBefore(view, name, at) : undefined;
    const pronoun = items[at - 1]?.lower ?? '';
    if (language.onePronouns.has(pronoun) && language.afterPronoun.has(item.lower))
      return subjectOf({ kind: 'pronoun', at: at - 1 }, at - 1, end);
    if (language.reportingVerbs.get(item.lower)?.strength === 'say') return undefined;
  }
  return undefined;
}
