import { describe, expect, it } from 'vitest';
import { NO_ALIASES } from '../../../../src/extract/aliases.ts';
import { findSpeakers } from '../../../../src/extract/speech/find-speakers.ts';
import { SPEECH_RULES } from '../../../../src/extract/speech/rules/speech-rules.ts';
import { findZones } from '../../../../src/extract/zones.ts';
import { english } from '../../../support/english.ts';

const read = (body: string) =>
  findSpeakers({ body, zones: findZones(body, false), aliases: NO_ALIASES, language: english });
const speakers = (body: string) =>
  read(body)
    .speakers.map(({ name }) => name)
    .toSorted();
const saidBy = (body: string, words: string) =>
  read(body).quotes.find(({ text }) => text.includes(words))?.speaker?.name;

describe('who says a quote', () => {
  it.each([
    ['before the verb', '“The bridge will hold for years,” Omid Rahmatov told reporters.'],
    ['after the verb', '“The bridge will hold for years,” said Omid Rahmatov.'],
    [
      'after the verb, with a role',
      '“The bridge will hold for years,” said engineer Omid Rahmatov.',
    ],
    [
      'behind a team and a title',
      '“The bridge will hold for years,” said Rovers head coach Omid Rahmatov.',
    ],
    [
      'behind an office',
      '“The bridge will hold for years,” said the firm’s chief executive, Omid Rahmatov.',
    ],
    ['before a clause', 'Omid Rahmatov, who built it, said: “The bridge will hold for years.”'],
    ['before an age', '“The bridge will hold for years,” Omid Rahmatov, 43, said on Friday.'],
    [
      'before a party and place',
      '“The bridge will hold for years,” Sen. Omid Rahmatov (D-Ohio) said.',
    ],
    [
      'between commas behind a role',
      'The envoy for the valley, Omid Rahmatov, said “the bridge will hold for years”.',
    ],
    ['after according to', '“The bridge will hold for years,” according to Omid Rahmatov.'],
    ['before a colon', 'Omid Rahmatov: “The bridge will hold for years.”'],
    ['after a dash', '“The bridge will hold for years.” — Omid Rahmatov'],
    ['quoted as saying', 'Omid Rahmatov was quoted as saying “the bridge will hold for years”.'],
    [
      'of a second verb',
      'Omid Rahmatov opened the talks and stressed that “the bridge will hold for years”.',
    ],
    ['of a participle', 'Omid Rahmatov shook his head, saying “the bridge will hold for years”.'],
    ['before a day', '“The bridge will hold for years,” Omid Rahmatov on Friday said.'],
  ])('is a name %s', (_, body) => {
    expect(saidBy(body, 'bridge will hold')).toBe('Omid Rahmatov');
  });

  it.each([
    ['a heading in capitals', 'The harbour grew. GRAIN MARGIN TARGET Rahmatov said it would hold.'],
    ['a heading with a genitive', 'The harbour grew. FUND’S PAIN Rahmatov said it would hold.'],
    ['a heading at the very start', 'BRIDGE WORKS Rahmatov said the bridge would hold.'],
  ])('is not called by %s before the name', (_, end) => {
    expect(speakers(`Omid Rahmatov, an engineer, said the bridge was old. ${end}`)).toEqual([
      'Omid Rahmatov',
    ]);
  });

  it('keeps the office in capitals before a name', () => {
    const [speaker] = read(
      'The sky cleared. TESCORP CEO Omid Rahmatov said it would hold.',
    ).speakers;
    expect(speaker).toMatchObject({ name: 'Omid Rahmatov' });
    expect(speaker?.role).toContain('CEO');
  });

  it('is told between dashes within the quote', () => {
    const body =
      '“The bridge will hold – said the city engineer Omid Rahmatov – for years to come.”';
    expect(saidBy(body, 'bridge will hold')).toBe('Omid Rahmatov');
  });

  it('is whoever the text speaks of for an epithet', () => {
    const body =
      'Clara Benning keeps the lock.\n\n“It leaks in three places,” the 26-year-old keeper said.';
    expect(saidBy(body, 'It leaks')).toBe('Clara Benning');
  });

  it('is the last person of that gender for a pronoun', () => {
    const body =
      'Clara Benning opened the lock. Peter Ashdown closed it.\n\n“It leaks in three places,” she said.';
    expect(saidBy(body, 'It leaks')).toBe('Clara Benning');
  });

  it('is the full name for a surname, and two of one surname stay apart', () => {
    const body =
      'Clara Benning and her brother Peter Benning came.\n\n“It leaks in three places,” said Mr. Benning. “It holds very well,” said Ms. Benning.';
    expect(saidBy(body, 'It leaks')).toBe('Peter Benning');
    expect(saidBy(body, 'It holds')).toBe('Clara Benning');
  });

  it('is found by the family name that comes first', () => {
    const body =
      'Trade spokeswoman Liu Meiling came late.\n\n“The tariff stays as it is,” Liu said.';
    expect(saidBy(body, 'The tariff')).toBe('Liu Meiling');
  });

  it('is who holds the role for a role', () => {
    const body =
      'Finance Minister Clara Benning came late.\n\n“The tariff stays as it is,” the minister said.';
    expect(saidBy(body, 'The tariff')).toBe('Clara Benning');
  });

  it('stays the same for sentences and paragraphs that are quotes alone', () => {
    const body =
      '“We dug for a whole year,” said Clara Benning. “Then the water came up.”\n\n“Nobody had believed in it.”';
    expect(saidBy(body, 'Then the water')).toBe('Clara Benning');
    expect(saidBy(body, 'Nobody had')).toBe('Clara Benning');
  });

  it.each([
    ['a statement', '“The bridge will hold for years,” the joint statement said.'],
    [
      'a spokesman for somebody',
      '“The bridge will hold for years,” a spokesman for Omid Rahmatov said.',
    ],
    ['somebody’s campaign', '“The bridge will hold for years,” Omid Rahmatov’s campaign said.'],
    ['officials', '“The bridge will hold for years,” officials said.'],
    ['a ministry', '“The bridge will hold for years,” the Ministry of Transport said.'],
  ])('is nobody for %s, whoever spoke before', (_, sentence) => {
    const body = `“It leaks in three places,” said Clara Benning.\n\n${sentence}`;
    expect(saidBy(body, 'bridge will hold')).toBeUndefined();
  });

  it('is kept in words where it is no person', () => {
    const { quotes } = read('“The bridge will hold for years,” the joint statement said.');
    expect(quotes[0]?.sourceText).toBe('the joint statement');
  });
});

describe('speech without quotation marks', () => {
  it('is the clause that a verb reports', () => {
    const { quotes } = read('Omid Rahmatov told reporters that the bridge had been closed.');
    expect(quotes.map(({ kind, text }) => ({ kind, text }))).toEqual([
      { kind: 'indirect', text: 'the bridge had been closed' },
    ]);
  });

  it('is the clause before the verb where that closes the sentence', () => {
    const { quotes } = read('The bridge had been closed for a month, Omid Rahmatov said.');
    expect(quotes[0]?.text).toBe('The bridge had been closed for a month');
  });

  it('is mixed where a few words of it are quoted', () => {
    const { quotes } = read('Omid Rahmatov said the bridge was a “long shadow” for the town.');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.kind).toBe('mixed');
  });

  it.each([
    ['a thing is added', 'Omid Rahmatov added two goals in the second half.'],
    ['words are only quoted as terms', 'Omid Rahmatov walked along the “long” bridge.'],
    ['nothing was said', 'Omid Rahmatov would not say whether the bridge was closed.'],
    ['another story is pointed to', 'READ MORE: Omid Rahmatov says the bridge is closed'],
  ])('is not seen where %s', (_, body) => {
    expect(speakers(body)).toEqual([]);
  });

  it('names both of two who said it', () => {
    expect(speakers('Omid Rahmatov and Clara Benning said that the bridge was closed.')).toEqual([
      'Clara Benning',
      'Omid Rahmatov',
    ]);
  });
});

describe('speakers', () => {
  it('carry the role that is printed before the name', () => {
    const [tag] = read(
      'Tajik Transport Minister Omid Rahmatov said that the bridge was closed.',
    ).speakers;
    expect(tag).toMatchObject({ id: 'omid-rahmatov', role: 'Tajik Transport Minister' });
  });

  it('are surer the more rules name them', () => {
    const once = read('“The bridge will hold for years,” said Omid Rahmatov.').speakers[0];
    const twice = read(
      '“The bridge will hold for years,” said Omid Rahmatov. He added that it was closed.',
    ).speakers[0];
    expect(twice?.confidence).toBeGreaterThan(once?.confidence ?? 1);
  });

  it('have evidence that is the text at its place', () => {
    const body = '“The bridge will hold for years,” Omid Rahmatov told reporters.';
    for (const { start, end, text } of read(body).speakers[0]?.evidence ?? []) {
      expect(body.slice(start, end)).toBe(text);
    }
  });

  it('are named by rules that all stand in the table', () => {
    for (const { looksFor, example, precision } of SPEECH_RULES) {
      expect(looksFor).not.toBe('');
      expect(example).not.toBe('');
      expect(precision).toBeGreaterThan(0.5);
    }
  });
});
