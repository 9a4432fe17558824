import { describe, expect, it } from 'vitest';
import { findZones } from '../../../src/extract/zones.ts';

const STORY = 'The council of the valley met again on Monday to speak about the price of water.';
const sliced = (body: string, titleInBody = true) => {
  const { title, header, byline, dateline, story, boilerplate } = findZones(body, titleInBody);
  const text = (span: { start: number; end: number } | undefined) =>
    span && body.slice(span.start, span.end);
  return {
    title: text(title),
    header: text(header)?.trim(),
    byline: text(byline),
    dateline: text(dateline),
    story: text(story),
    boilerplate: boilerplate.map(text),
  };
};
const headerOf = (...lines: readonly string[]) =>
  sliced(`Title\n\n${lines.join('\n')}\n\n${STORY}`).header;

describe('a line under the title', () => {
  it.each([
    ['By Ilse Verhaegen'],
    ['Published: today'],
    ['World'],
    ['a'.repeat(69)],
    ['It was 2021.'],
    ['It was 9:51.'],
    ['It was 9.51.'],
  ])('is of the header: %s', (line) => {
    expect(headerOf(line)).toBe(line);
  });

  it.each([
    ['It rained.'],
    ['It rained!”'],
    ['It rained …'],
    ['a'.repeat(70)],
    [`It was 2021 ${'a'.repeat(70)}`],
    ['It was 202.'],
    ['It was 12021.'],
  ])('is of the story: %s', (line) => {
    expect(headerOf(line)).toBe('');
  });

  it('is of the story from the eighth on', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(headerOf(...lines)).toBe('a\nb\nc\nd\ne\nf\ng');
    expect(headerOf(...lines.slice(0, 7))).toBe('a\nb\nc\nd\ne\nf\ng');
  });

  it('is of the story where nothing stands below it', () => {
    expect(sliced('Title\n\nWorld')).toMatchObject({ header: '', story: 'World' });
    expect(sliced('Title')).toMatchObject({ title: 'Title', header: '', story: '' });
    expect(sliced('')).toMatchObject({ title: undefined, header: '', story: '' });
  });

  it.each([
    [300, 'World'],
    [301, ''],
  ])('is of no header under a title of too many letters: %i', (letters, header) => {
    const body = `${'a'.repeat(letters)}\n\nWorld\n\n${STORY}`;
    expect(sliced(body).header).toBe(header);
  });

  it('may be a byline where the title is a field of its own, and nothing else', () => {
    expect(sliced(`By Ilse Verhaegen\n\n${STORY}`, false)).toMatchObject({
      byline: 'By Ilse Verhaegen',
      story: STORY,
    });
    expect(sliced(`World\n\n${STORY}`, false).story).toBe(`World\n\n${STORY}`);
  });

  it('is no byline where it goes on for eighty letters, or names nobody', () => {
    expect(sliced(`Title\n\nBy I${'a'.repeat(81)}\n\n${STORY}`).byline).toBeUndefined();
    expect(sliced(`Title\n\nWorld\nBy Ilse\n\n${STORY}`).byline).toBe('By Ilse');
  });
});

describe('the dateline of a story', () => {
  it.each([
    ['TASHKENT, Oct 21 (Wire) - ', true],
    ['LONDON (Wire) -- ', true],
    ['Paris, 3 March – ', true],
    ['PARIS – ', true],
    ['PARIS-', false],
    ['paris - ', false],
    ['Pa - ', true],
    ['P - ', false],
    ['PARIS, Oct 21 2021 - ', true],
  ])('%s is one: %s', (line, isOne) => {
    expect(sliced(`Title\n\n${line}${STORY}`).dateline).toBe(isOne ? line : undefined);
  });
});

describe('the end of a story', () => {
  it('comes before the lines of a page, from the last up to one of the story', () => {
    const body = `Title\n\n${STORY}\n\nLeave a Comment\n\nIt rained again.\n\nShare\nLeave a Comment`;
    expect(sliced(body)).toMatchObject({
      story: `${STORY}\n\nLeave a Comment\n\nIt rained again.`,
      boilerplate: ['Share', 'Leave a Comment'],
    });
  });

  it('leaves the first line to the story, whatever it is', () => {
    expect(sliced('Leave a Comment\nShare', false)).toMatchObject({
      story: 'Leave a Comment',
      boilerplate: ['Share'],
    });
    expect(sliced('Leave a Comment', false)).toMatchObject({ boilerplate: [] });
    expect(sliced(`Related\n\n${STORY}`, false)).toMatchObject({ boilerplate: [] });
  });

  it('comes before a heading of other articles in its lower part alone', () => {
    const page = (above: number, below: number) =>
      sliced(
        `${'It rained. '.repeat(above)}\n\nRelated articles\n\n${'It did so. '.repeat(below)}`,
        false,
      ).boilerplate.length;
    expect(page(40, 20)).toBe(2);
    expect(page(20, 20)).toBe(2);
    expect(page(20, 80)).toBe(0);
  });

  it('is looked for in the last four hundred lines', () => {
    const lines = (count: number) =>
      sliced(`${STORY}\n${'Share\n'.repeat(count)}`, false).boilerplate.length;
    expect(lines(399)).toBe(399);
    expect(lines(450)).toBe(400);
  });

  it('is looked for in the last forty thousand letters', () => {
    const line = `Photo: ${'a'.repeat(93)}\n`;
    expect(sliced(`${STORY}\n${line.repeat(390)}`, false).boilerplate).toHaveLength(390);
    expect(sliced(`${STORY}\n${line.repeat(500)}`, false).boilerplate.length).toBeLessThan(400);
  });
});
