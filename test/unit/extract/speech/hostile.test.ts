import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ALIASES } from '../../../../src/extract/aliases.ts';
import { findSpeakers } from '../../../../src/extract/speech/find-speakers.ts';
import { findZones } from '../../../../src/extract/zones.ts';
import { english } from '../../../support/english.ts';
import { expectSteadyGrowth } from '../../../support/growth.ts';

const whole = (body: string) => ({
  header: { start: 0, end: 0 },
  story: { start: 0, end: body.length },
  boilerplate: [],
});
const read = (body: string) =>
  findSpeakers({ body, zones: whole(body), aliases: NO_ALIASES, language: english });

const repeated = (words: string) => (times: number) => words.repeat(times);
const ofOneFamily = (times: number) =>
  Array.from({ length: times }, (_, at) => `Ab${at} Cd said. `).join('');

describe('hostile texts', () => {
  it.each<[string, number, (times: number) => string]>([
    ['a million straight marks', 1e6, repeated('"')],
    ['a million opening marks', 1e6, repeated('“')],
    ['a million closing marks', 1e6, repeated('”')],
    ['a million apostrophes', 1e6, repeated("'")],
    ['5 MB without a space', 5e6, repeated('x')],
    ['5 MB of one line', 1.1e5, repeated('Omid Rahmatov said that the bridge was closed, ')],
    ['one name on end', 5e5, repeated('Rahmatov, ')],
    ['lines of two words', 6e5, repeated('Ab said\n')],
    ['verbs alone', 1e6, repeated('said ')],
    ['brackets and verbs', 7e5, repeated(') said ')],
    ['lone surrogates', 1e6, repeated('\ud800')],
    ['right to left', 4e5, repeated('قال الوزير ')],
    ['many of one surname', 6e4, ofOneFamily],
  ])('are read in steps that grow with them and no faster: %s', (_, size, make) => {
    expectSteadyGrowth(size, make, read);
  });
});

const piece = fc.constantFrom(
  ...['“', '”', '"', "''", '``', '‘', '’', ', ', '. ', '\n', '\n\n', ': ', ' — ', '(', ') ', ' '],
  ...['said ', 'told ', 'he ', 'she ', 'they ', 'according to ', 'the minister ', 'adding '],
  ...['Omid Rahmatov', 'Clara Benning', 'Benning', 'Mr. Rahmatov', 'a spokesman for ', 'and '],
  ...['the bridge will hold for years', 'that ', '\ud83d', 'é', 'قال'],
);
const story = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('has quotes and mentions that are its slices', () => {
    fc.assert(
      fc.property(story, (body) => {
        for (const { start, end, text, speaker } of read(body).quotes) {
          expect(start).toBeLessThan(end);
          expect(body.slice(start, end)).toBe(text);
          const mention = speaker?.mention;
          if (mention) expect(body.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
    );
  });

  it('has evidence and names that lie inside it', () => {
    fc.assert(
      fc.property(story, (body) => {
        const { speakers, personSpans } = read(body);
        for (const { evidence } of speakers) {
          for (const { start, end, text } of evidence) expect(body.slice(start, end)).toBe(text);
        }
        for (const { start, end } of personSpans) {
          expect(start >= 0 && start < end && end <= body.length).toBe(true);
        }
      }),
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(story, (body) => {
        expect(read(body)).toEqual(read(body));
      }),
    );
  });

  it('gives its quotes in order, with speakers that are quoted', () => {
    fc.assert(
      fc.property(story, (body) => {
        const { quotes, speakers } = read(body);
        const starts = quotes.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const quoted = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : [])));
        // Of two who said it the quote carries the first.
        expect(speakers.length === 0 || quoted.size > 0).toBe(true);
      }),
    );
  });

  it('is read without fault in its zones, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        findSpeakers({
          body,
          zones: findZones(body, true),
          aliases: NO_ALIASES,
          language: english,
        });
      }),
    );
  });
});
