import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ALIASES } from '../../../../src/extract/aliases.ts';
import { findSpeakers } from '../../../../src/extract/speech/find-speakers.ts';
import { findZones } from '../../../../src/extract/zones.ts';
import { cpuMsOf } from '../../../support/cpu-time.ts';
import { english } from '../../../support/english.ts';

const whole = (body: string) => ({
  header: { start: 0, end: 0 },
  story: { start: 0, end: body.length },
  boilerplate: [],
});
const read = (body: string) =>
  findSpeakers({ body, zones: whole(body), aliases: NO_ALIASES, language: english });

// A quadratic step takes minutes. Ten runs of each on a busy machine: 5 ms to 1.2 s, none more than half as much again.
const MOST_CPU_MS = 10_000;

describe('hostile texts', () => {
  it.each([
    ['a million straight marks', '"'.repeat(1e6)],
    ['a million opening marks', '“'.repeat(1e6)],
    ['a million closing marks', '”'.repeat(1e6)],
    ['a million apostrophes', "'".repeat(1e6)],
    ['5 MB without a space', 'x'.repeat(5e6)],
    ['5 MB of one line', 'Omid Rahmatov said that the bridge was closed, '.repeat(1.1e5)],
    ['one name on end', 'Rahmatov, '.repeat(5e5)],
    ['lines of two words', 'Ab said\n'.repeat(6e5)],
    ['verbs alone', 'said '.repeat(1e6)],
    ['brackets and verbs', ') said '.repeat(7e5)],
    ['lone surrogates', '\ud800'.repeat(1e6)],
    ['right to left', 'قال الوزير '.repeat(4e5)],
    ['many of one surname', Array.from({ length: 6e4 }, (_, at) => `Ab${at} Cd said. `).join('')],
  ])('are read in little time: %s', (_, body) => {
    expect(cpuMsOf(() => read(body))).toBeLessThan(MOST_CPU_MS);
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
