import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/extract/article.ts';

const STORY = 'The lock was shut on Monday. Clara Benning has kept it for years.';
const speakersOf = (title: string, body = STORY) =>
  extractArticle({ id: 'a', title, body, given: {} }).speakers.map(({ name }) => name);
const long = (count: number) => 'Old locks open. '.repeat(count);

describe('whom a title says to have spoken', () => {
  it.each([
    ['Benning: the lock stays', ['Clara Benning']],
    ['Benning: it stays', []],
    ['Clara Benning: the lock stays', ['Clara Benning']],
    ['The lock: Benning and others', []],
    ['Old lock stays, says Benning', ['Clara Benning']],
    ['Old lock may stay, Benning says', ['Clara Benning']],
    ['Benning may say lock stays', []],
    ['Benning believes in lock', []],
    ['Benning opens lock', []],
    ['Ashdown: the lock stays', []],
    ['Ada Lind: the lock stays', ['Ada Lind']],
    ['Vrenko Dolmat: the lock stays', []],
    ['The council says lock stays', []],
  ])('is read by its verb or its colon: %s', (title, speakers) => {
    expect(speakersOf(title)).toEqual(speakers);
  });

  it.each([
    ['Clara Benning: a life in pictures', []],
    ['Clara Benning: a lock is a lock', ['Clara Benning']],
    ['Clara Benning: the woman who saved a lock', []],
    ['Clara Benning: the lock is for all who row', ['Clara Benning']],
    ['Clara Benning: why she left the lock', []],
    ['Clara Benning: why we left the lock', ['Clara Benning']],
    ['Clara Benning: the woman saved a lock', ['Clara Benning']],
    ['Clara Benning: boats for all who row', ['Clara Benning']],
  ])(
    'is nobody where the words behind the colon are of the person, not by her: %s',
    (title, speakers) => {
      expect(speakersOf(title)).toEqual(speakers);
    },
  );

  it('is nobody where two persons of the story have the family name, or another has the first name', () => {
    const two = 'The lock was shut on Monday. Clara Benning and Peter Benning keep it.';
    expect(speakersOf('Benning: the lock stays', two)).toEqual([]);
    expect(speakersOf('Peter Benning: the lock stays', two)).toEqual(['Peter Benning']);
    expect(speakersOf('Ada Benning: the lock stays')).toEqual([]);
  });

  it('is not read behind three hundred letters of a title', () => {
    expect(speakersOf(`${long(16)}Benning says no lock stays`)).toEqual(['Clara Benning']);
    expect(speakersOf(`${long(19)}Benning says no lock stays`)).toEqual([]);
  });

  it('has its words in the title as evidence, or in the text where the title is its first line', () => {
    const beside = extractArticle({
      id: 'a',
      title: 'Old: Benning: no lock stays',
      body: STORY,
      given: {},
    });
    expect(beside.speakers).toEqual([]);
    const title = 'Benning: no lock stays';
    const [apart] = extractArticle({ id: 'a', title, body: STORY, given: {} }).speakers;
    expect(apart?.evidence).toEqual([
      { start: 0, end: 7, field: 'title', text: 'Benning', rule: 'headline' },
    ]);
    const [within] = extractArticle({ id: 'a', body: `${title}\n\n${STORY}`, given: {} }).speakers;
    expect(within?.evidence).toEqual([{ start: 0, end: 7, text: 'Benning', rule: 'headline' }]);
  });
});
