import { describe, expect, it } from 'vitest';
import { NO_ALIASES } from '../../../../src/extract/aliases.ts';
import { findSpeakers } from '../../../../src/extract/speech/find-speakers.ts';
import { findZones } from '../../../../src/extract/zones.ts';
import { english } from '../../../support/english.ts';

const read = (body: string) =>
  findSpeakers({ body, zones: findZones(body, false), aliases: NO_ALIASES, language: english });
const saidBy = (body: string, words: string) =>
  read(body).quotes.find(({ text }) => text.includes(words))?.speaker?.name;
const old = (count: number) => 'old '.repeat(count);
const BRIDGE = '“a bridge between two towns”';

type Reach = readonly [what: string, most: number, text: (count: number) => string, words: string];

// How far each rule looks: words more than that are another sentence, a list, or a text made to be slow.
const REACHES: readonly Reach[] = [
  [
    'over a bracket',
    17,
    (n) => `Clara Benning (${old(n)}mates) said the lock was open.`,
    'lock was open',
  ],
  [
    'over a short phrase after a name',
    6,
    (n) => `Clara Benning in ${old(n)}boats said the lock was open.`,
    'lock was open',
  ],
  [
    'over a short phrase after a pronoun',
    6,
    (n) => `Clara Benning came. She in ${old(n)}boats said the lock was open.`,
    'lock was open',
  ],
  [
    'over a clause between commas',
    56,
    (n) => `Clara Benning, of ${old(n)}boats, said the lock was open.`,
    'lock was open',
  ],
  [
    'over a noun phrase',
    10,
    (n) => `Mayor Clara Benning came. The mayor of ${old(n)}boats said the lock was open.`,
    'lock was open',
  ],
  [
    'over adverbs',
    7,
    (n) => `Clara Benning ${'slowly '.repeat(n)}said the lock was open.`,
    'lock was open',
  ],
  [
    'over an office after the verb',
    20,
    (n) => `“The lock will open,” said the keeper and ${old(n)}mayor Clara Benning.`,
    'lock will open',
  ],
  [
    'over what belongs to a name after the verb',
    6,
    (n) => `“The lock will open,” said Ada Lind’s ${old(n)}lawyer Clara Benning.`,
    'lock will open',
  ],
  [
    'to “as saying”',
    13,
    (n) => `Clara Benning was quoted in ${old(n)}boats as saying the lock was open.`,
    'lock was open',
  ],
  [
    'to the verb of a clause',
    13,
    (n) => `Clara Benning predicted the ${old(n)}lock would open.`,
    'lock would open',
  ],
  [
    'over what belongs to the subject after a quote',
    7,
    (n) => `“The lock will open,” the ${old(n)}keeper Clara Benning said.`,
    'lock will open',
  ],
  [
    'to the end of a sentence that reports the one before',
    5,
    (n) => `“The boats wait for us all here!” Clara Benning said it ${old(n)}twice.`,
    'boats wait',
  ],
  [
    'over the opening of a sentence to its topic',
    9,
    (n) => `For ${old(n)}boats, Clara Benning saw in it ${BRIDGE}.`,
    'a bridge',
  ],
  [
    'over the opening of a sentence to its pronoun',
    9,
    (n) => `Clara Benning came. For ${old(n)}boats, she saw in it ${BRIDGE}.`,
    'a bridge',
  ],
  [
    'from a colon to the name before it',
    3,
    (n) => `${old(n)}Clara Benning: “The lock will open on Monday.”`,
    'lock will open',
  ],
  [
    'for the paragraph in which somebody spoke',
    2,
    (n) =>
      `Clara Benning said it rained.\n\nA boat with Ada Lind came.\n\n${'It did.\n\n'.repeat(n)}She said the lock was open.`,
    'lock was open',
  ],
  [
    'for those who spoke together',
    0,
    (n) =>
      `Clara Benning and Ada Lind said it rained.\n\n${'It did.\n\n'.repeat(n)}They said the lock was open.`,
    'lock was open',
  ],
  [
    'for whom an age means',
    0,
    (n) =>
      `Clara Benning came.\n\n${'It did.\n\n'.repeat(n)}The 40-year-old said the lock was open.`,
    'lock was open',
  ],
  [
    'over words before an age',
    5,
    (n) => `Clara Benning came. The ${old(n)}40-year-old said the lock was open.`,
    'lock was open',
  ],
  [
    'from a verb before its subject to a quote',
    28,
    (n) =>
      `The lock is shut, said Clara Benning, ${old(n)}and “the boats wait here” which was old, Ada Lind said.`,
    'boats wait',
  ],
  [
    'within a quote to its aside',
    17,
    (n) => `“The lock – said the keeper Clara Benning ${old(n)}boats – will open on Monday.”`,
    'lock',
  ],
];

describe('a rule of speech reaches', () => {
  it.each(REACHES)('%s, %i words or paragraphs, and no more', (_what, most, text, words) => {
    expect(saidBy(text(most), words)).toBe('Clara Benning');
    expect(saidBy(text(most + 1), words)).not.toBe('Clara Benning');
  });

  it.each([
    ['a role', 5, (n: number) => `Vrenko Dolmat, of ${old(n)}manager boats, called it ${BRIDGE}.`],
    ['a clause', 4, (n: number) => `Dolmat, the ${old(n)}manager, called it ${BRIDGE}.`],
  ] as const)('from a name to %s that shows a person, %i words', (_what, most, text) => {
    expect(saidBy(text(most), 'a bridge')).toContain('Dolmat');
    expect(saidBy(text(most + 1), 'a bridge')).toBeUndefined();
  });

  it('from “according to” to a quote, however far', () => {
    const text = `The lock is shut, according to Clara Benning, ${old(60)}and “the boats wait here” which was old, Ada Lind said.`;
    expect(saidBy(text, 'boats wait')).toBe('Clara Benning');
  });

  it('from a pronoun back over a name that it cannot mean, 1500 letters', () => {
    const she = (letters: number) =>
      saidBy(
        `In the hall, letters of Clara Benning and letters of Peter Ashdown were read. ${'x'.repeat(letters)}.\n\nShe said the lock was open.`,
        'lock was open',
      );
    expect(she(1485)).toBe('Clara Benning');
    expect(she(1486)).toBeUndefined();
  });

  it('from a verb to “that”, eight words', () => {
    const said = (count: number) =>
      read(`Clara Benning said in ${old(count)}boats that the lock was open.`).quotes[0]?.text;
    expect(said(6)).toBe('the lock was open');
    expect(said(7)).toContain('in old old');
  });

  it('over the five first words of somebody who is told', () => {
    const said = (count: number) =>
      read(`Clara Benning told ${'Ada '.repeat(count)}the lock was open.`).quotes[0]?.text;
    expect(said(5)).toBe('the lock was open');
    expect(said(6)).toBe('Ada the lock was open');
  });

  it('to the first two words after a verb for a pronoun of its subject', () => {
    const speakers = (count: number) =>
      read(`Dolmat said ${old(count)}her boats were open.`).speakers.map(({ name }) => name);
    expect(speakers(2)).toEqual(['Dolmat']);
    expect(speakers(3)).toEqual([]);
  });

  it('over eight words from a second verb to its “by”', () => {
    const speakers = (count: number) =>
      read(`It was announced in ${old(count)}boats by Clara Benning.`).speakers.length;
    expect(speakers(4)).toBe(1);
    expect(speakers(5)).toBe(0);
  });

  it('no further than a noun phrase of five words after the verb', () => {
    const source = (count: number) =>
      read(`“The lock will open,” said the ${old(count)}keeper in Ravenport.`).quotes[0]
        ?.sourceText;
    expect(source(4)).toBe('the old old old old keeper');
    expect(source(5)).toBe('the old old old old old');
  });

  it('over three words of a clause before another begins', () => {
    const said = (count: number) =>
      read(`Clara Benning said it ${old(count)}was and Peter Ashdown said no.`).quotes[0]?.text;
    expect(said(0)).toContain('Peter Ashdown');
    expect(said(1)).toBe('it old was');
  });
});

describe('a name is read', () => {
  it('with three particles within it', () => {
    const speakers = (count: number) =>
      read(`Clara ${'de '.repeat(count)}Torre said the lock was open.`).speakers.map(
        ({ name }) => name,
      );
    expect(speakers(3)).toEqual(['Clara de de de Torre']);
    expect(speakers(4)).toEqual([]);
  });

  it('after a heading in capitals of seven letters and two words', () => {
    const speakers = (heading: string) =>
      read(`It rained. ${heading} Benning said the lock was open. Clara Benning came.`).speakers
        .length;
    expect(speakers('ABCDE FG')).toBe(1);
    expect(speakers('ABCD EF')).toBe(0);
  });

  it('of a teaser never, where its colon is the fourth piece at most', () => {
    const speakers = (count: number) =>
      read(`Read ${old(count)}: Clara Benning said the lock was open.`).speakers.length;
    expect(speakers(2)).toBe(0);
    expect(speakers(3)).toBe(1);
  });

  it('as a speaker from four words of a quote on', () => {
    const speakers = (count: number) => read(`“${old(count)}” Clara Benning said.`).speakers.length;
    expect(speakers(3)).toBe(0);
    expect(speakers(4)).toBe(1);
  });

  it('between single marks that hold thirteen letters', () => {
    const texts = (count: number) =>
      read(`'${'o'.repeat(count)}.' Clara Benning said it.`).quotes.length;
    expect(texts(11)).toBe(0);
    expect(texts(12)).toBe(1);
  });
});
