import type { Mutant } from './mutants.ts';

/** A mutant that must never live, by the words that it changes. */
export type NamedMutant = {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
};

const SPEECH = 'src/extract/speech';
const ENGLISH = 'src/extract/languages/en';

/** Mutants that survived once and were rules. */
export const NAMED_MUTANTS: readonly NamedMutant[] = [
  {
    name: 'least words of a quote',
    file: `${SPEECH}/statements.ts`,
    from: 'FEWEST_WORDS = 4',
    to: 'FEWEST_WORDS = 5',
  },
  {
    name: 'the pronoun branch of afterName',
    file: `${SPEECH}/subjects/before-verb.ts`,
    from: 'language.onePronouns.has(pronoun) && language.afterPronoun',
    to: 'false && language.afterPronoun',
  },
  {
    name: 'the appositive pronoun',
    file: `${SPEECH}/subjects/appositives.ts`,
    from: 'return isPronoun && ',
    to: 'return false && ',
  },
  {
    name: 'the bracket rule',
    file: `${SPEECH}/subjects/before-verb.ts`,
    from: "applies: ({ text }) => text === ')' || text === ']',",
    to: 'applies: () => false,',
  },
  {
    name: 'the bracket before an appositive',
    file: `${SPEECH}/subjects/appositives.ts`,
    from: "if (view.items[at - 1]?.text !== ')') return undefined;",
    to: 'if (at > 0) return undefined;',
  },
  {
    name: 'canInterrupt',
    file: `${SPEECH}/subjects/appositives.ts`,
    from: '!canInterrupt(view, at + 1, end - 1)',
    to: 'false',
  },
  {
    name: 'roles that one alone can have',
    file: `${SPEECH}/references/role-nouns.ts`,
    from: 'memory.language.onlyOneCanBe.has(noun)',
    to: 'true',
  },
  {
    name: 'himself after a name',
    file: `${ENGLISH}/grammar.ts`,
    from: 'himself herself themselves',
    to: 'herself themselves',
  },
  {
    name: 'herself after a name',
    file: `${ENGLISH}/grammar.ts`,
    from: 'himself herself themselves',
    to: 'himself themselves',
  },
  {
    name: 'themselves after names',
    file: `${ENGLISH}/grammar.ts`,
    from: 'himself herself themselves',
    to: 'himself herself',
  },
];

/** The mutant in its source. @throws where its words are not there once */
export function namedMutant({ name, file, from, to }: NamedMutant, source: string): Mutant {
  const start = source.indexOf(from);
  if (start < 0 || source.indexOf(from, start + 1) >= 0)
    throw new Error(`“${from}” does not stand once in ${file}, for the mutant “${name}”.`);
  return { file, start, end: start + from.length, by: to, kind: 'condition' };
}
