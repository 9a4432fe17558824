import { describe, expect, it } from 'vitest';
import { readIn } from '../../../support/readings.ts';

const old = (count: number) => 'old '.repeat(count);
const times = (word: string) => (count: number) => `${word} `.repeat(count);

/** What is read in a text of so many words more holds these words up to `most`, and not beyond. */
type Reach = readonly [what: string, most: number, text: (count: number) => string, words: string];

const REACHES: readonly Reach[] = [
  [
    'an aside of so many words, with which a sentence goes on',
    8,
    (n) => `The lock, said ${old(n)}keeper Clara Benning, will open soon.`,
    'will open',
  ],
  [
    'an aside after a subject of so many words',
    5,
    (n) => `The ${old(n)}lock, said Clara Benning, will open soon.`,
    'will open',
  ],
  [
    'what is said of a name after “according to”',
    7,
    (n) => `According to Clara Benning, keeper of ${old(n)}boats, the lock would open soon.`,
    ': the lock would open',
  ],
  [
    'what is said of a name between an opening and what was said',
    9,
    (n) => `This year, according to Clara Benning, who ${old(n)}swims, the lock would open soon.`,
    ': the lock would open',
  ],
  [
    'an opening that says only when or where',
    2,
    (n) => `In the ${old(n)}boats, Clara Benning said, the lock would open soon.`,
    ': the lock would open',
  ],
  [
    'adverbials one after another',
    4,
    (n) => `Clara Benning said ${times('on Monday')(n)}the lock would open.`,
    ': the lock would open',
  ],
  [
    'words before the noun of an occasion',
    5,
    (n) => `Clara Benning said in a ${old(n)}letter the lock would open soon.`,
    ': the lock would open',
  ],
  [
    'words after the noun of an occasion',
    6,
    (n) => `Clara Benning said in a letter to ${old(n)}boats, the lock would open soon.`,
    ': the lock would open',
  ],
  [
    'words before the agency of a dateline',
    10,
    (n) => `PORTO ${old(n)}(Wire) - The lock would open soon, Clara Benning said.`,
    ': The lock would open',
  ],
  [
    'words between a verb and its “that”, where a clause stands before it',
    6,
    (n) =>
      `The cameras rolled all day, Clara Benning said in ${old(n)}boats that the lock was old.`,
    ': the lock was old',
  ],
  [
    'a role after a name, between commas',
    5,
    (n) => `Clara Benning, a ${old(n)}pilot, came. The pilot said the lock was old.`,
    'by role-noun',
  ],
  [
    'a role before a name, between commas',
    4,
    (n) => `A ${old(n)}pilot, Clara Benning, came. The pilot said the lock was old.`,
    'by role-noun',
  ],
  [
    'a role before a name, after the verb',
    4,
    (n) => `“It is old,” said the ${old(n)}mayor, Clara Benning.`,
    'mayor by',
  ],
  [
    'a role that shows a single name to be a person',
    4,
    (n) => `Dolmat, a ${old(n)}manager, came. Dolmat said the lock was old.`,
    'Dolmat',
  ],
  [
    'words of an office joined by “and”',
    3,
    (n) => `Secretary of State ${times('and State')(n)}Clara Benning said the lock was old.`,
    ', Secretary',
  ],
  [
    'nationalities before a name that begins a sentence',
    7,
    (n) => `${times('Peruvian')(n)}Clara Benning left. “The lock is old and wet.”`,
    'topic-before',
  ],
  [
    'words between a name and its verb',
    7,
    (n) => `Clara Benning ${times('also')(n)}said the lock was old.`,
    'Clara Benning by',
  ],
  [
    'where somebody is from',
    5,
    (n) => `Clara Benning of ${times('Old')(n)}Porto said the lock was old.`,
    'Clara Benning by',
  ],
  [
    'a clause between a pronoun and its verb',
    6,
    (n) => `Clara Benning came. She, like her ${old(n)}sister, said the lock was old.`,
    'by pronoun',
  ],
  [
    'a clause between a role and its verb',
    26,
    (n) => `Minister Clara Benning left. The minister, who ${old(n)}swims, said the lock was old.`,
    'by role-noun',
  ],
  [
    'the role of a name between commas',
    10,
    (n) => `The envoy for the ${old(n)}valley, Clara Benning, said the lock was old.`,
    'Clara Benning by role-name-verb',
  ],
  [
    'words from “and” to a verb in the plural',
    5,
    (n) => `Ada Lind and ${old(n)}Clara Benning say the lock is old.`,
    'Clara Benning by',
  ],
  [
    'words from a firm’s kind to the name after the verb',
    22,
    (n) => `“The lock is old,” said Oilers ${old(n)}coach Clara Benning.`,
    'of Clara Benning',
  ],
  [
    'a role between a name and its verb after a quote that ends its sentence',
    9,
    (n) => `“The lock is old and wet.” Clara Benning, keeper of ${old(n)}boats, said.`,
    'direct of Clara Benning',
  ],
  [
    'a role between a name and a verb that no list has',
    5,
    (n) => `“The lock is old and wet, friends,” Clara Benning, keeper of ${old(n)}boats, sniffed.`,
    'direct of Clara Benning',
  ],
  [
    'a role behind a signature',
    5,
    (n) => `“The lock is old and wet.” ¶ — Clara Benning, keeper of ${old(n)}boats`,
    'direct of Clara Benning',
  ],
  [
    'words of the agency that quotes somebody',
    13,
    (n) => `Clara Benning was quoted by ${old(n)}boats as saying the lock was old.`,
    'quoted-as-saying',
  ],
  [
    'modal verbs before it is late for something',
    3,
    (n) => `Tarko Pelago said it ${times('would')(n)}be late.`,
    'Tarko Pelago by',
  ],
  [
    'letters of a nickname',
    16,
    (n) => `Peter “P${'i'.repeat(n)}” Ashdown said the lock was old.`,
    'Peter Ashdown by',
  ],
  [
    'letters of a quote, beyond which its first mark was a slip',
    5989,
    (n) => `“${'x'.repeat(n)} and so on” Clara Benning said.`,
    'direct of Clara Benning',
  ],
  [
    'letters of the name before a line of a talk',
    76,
    (n) => `B${'E'.repeat(n)}: Is it old? ¶ LIND: It is. ¶ B${'E'.repeat(n)}: Will it open?`,
    'direct',
  ],
  [
    'items of a sentence',
    295,
    (n) => `${old(n)}Clara Benning said the lock was old.`,
    'Clara Benning by',
  ],
  [
    'letters between a word and a quote that goes on with its sentence',
    1,
    (n) => `It was${' '.repeat(n)}“old and wet and cold”, Clara Benning said.`,
    'mixed',
  ],
  [
    'marks and digits before the first letter of such a quote',
    8,
    (n) => `It was “${'1'.repeat(n)} old and wet and cold”, Clara Benning said.`,
    'mixed',
  ],
];

/** What is read from `fewest` on, and not with one less. */
const THRESHOLDS: readonly Reach[] = [
  [
    'words without a verb around a comma, which below that say only where',
    5,
    (n) => `Clara Benning said that in the storm, ${old(n)}boats.`,
    'indirect',
  ],
  [
    'letters of a quote with a verb that no list has',
    19,
    (n) => `“${'o'.repeat(n)} o,” Clara Benning sniffed.`,
    'Clara Benning',
  ],
  [
    'words before the subject of an inverted verb, which else is told to the first name',
    4,
    (n) => `${old(n)}Ada Lind, a keeper, said Clara Benning.`,
    'verb-subject',
  ],
  [
    'words between a firm and its “it”',
    9,
    (n) => `Tarko Pelago said ${times('Monday')(n)}it would sell the lock.`,
    'Tarko Pelago by',
  ],
  [
    'words between a role and the firm at which it is held',
    6,
    (n) => `An analyst of ${old(n)}boats at Tarko Pelago came. Tarko Pelago said it was old.`,
    'Tarko Pelago by',
  ],
  [
    'words of a clause before its own subject',
    3,
    (n) => `Clara Benning, ${old(n)}he boats, said the lock was old.`,
    'Clara Benning by',
  ],
  ['words of what is said', 2, (n) => `${old(n)}lock, Clara Benning said.`, 'indirect'],
  [
    'letters of a name in capitals before a line of a talk',
    2,
    (n) => `B${'E'.repeat(n)}: Is it old? ¶ LIND: It is. ¶ B${'E'.repeat(n)}: Will it open?`,
    'direct',
  ],
];

const holds = (text: string, words: string): boolean => readIn(text).join('\n').includes(words);

describe('extraction reads over', () => {
  it.each(REACHES)('%s: %i, and no more', (_what, most, text, words) => {
    expect(holds(text(most), words)).toBe(true);
    expect(holds(text(most + 1), words)).toBe(false);
  });
});

describe('extraction asks for', () => {
  it.each(THRESHOLDS)('%s: %i, and no fewer', (_what, fewest, text, words) => {
    expect(holds(text(fewest), words)).toBe(true);
    expect(holds(text(fewest - 1), words)).toBe(false);
  });
});
