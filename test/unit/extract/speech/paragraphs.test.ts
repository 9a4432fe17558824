import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../../src/extract/speech/paragraphs.ts';

const paragraphs = (body: string) =>
  findParagraphs(body, { start: 0, end: body.length }).map(({ start, end }) =>
    body.slice(start, end),
  );
// A sentence of so many letters that ends its line.
const line = (letters: number) => `X${'x'.repeat(letters - 2)}.`;
const lines = (count: number, letters: number) =>
  Array.from({ length: count }, () => line(letters));

describe('a line of a text', () => {
  it.each([
    ['The lock.\nIt opens.', 2],
    ['The lock\nIt opens.', 2],
    ['The lock\nopens.', 1],
    ['The lock,\nopens.', 1],
    ['The lock.\nopens.', 2],
    ['The lock\n\nopens.', 2],
    ['The lock\n \nopens.', 2],
    ['The lock\n1 opens.', 2],
    ['', 0],
    ['\n\n', 0],
    ['\nThe lock.\nIt opens.', 2],
  ])('is a paragraph, or goes on with the one before: %j', (body, count) => {
    expect(paragraphs(body)).toHaveLength(count);
  });

  it('is taken without the spaces around it', () => {
    expect(paragraphs(' \u00a0The lock.\ufeff \n\tIt opens. ')).toEqual(['The lock.', 'It opens.']);
  });

  it('is cut where the story ends', () => {
    const body = 'The lock.\nIt opens.';
    const cut = findParagraphs(body, { start: 4, end: 12 });
    expect(cut.map(({ start, end }) => body.slice(start, end))).toEqual(['lock.', 'It']);
    expect(findParagraphs(body, { start: 4, end: 9 })).toEqual([{ start: 4, end: 9 }]);
    expect(findParagraphs(body, { start: 4, end: 4 })).toEqual([]);
  });
});

describe('a text wrapped for a terminal', () => {
  it.each([
    [4, 39, 4],
    [4, 40, 1],
    [4, 90, 1],
    [4, 91, 4],
    [3, 60, 3],
  ])('%i lines of %i letters are %i paragraphs', (count, letters, expected) => {
    expect(paragraphs(lines(count, letters).join('\n'))).toHaveLength(expected);
  });

  it('has six of ten lines that are long enough', () => {
    const mixed = (long: number, short: number) =>
      paragraphs([...lines(long, 60), ...lines(short, 10)].join('\n')).length;
    expect(mixed(6, 4)).toBe(1);
    expect(mixed(5, 5)).toBe(10);
  });

  it('is parted by blank lines, and by indents of two spaces', () => {
    const [first = '', second = ''] = [lines(2, 60).join('\n'), lines(2, 60).join('\n')];
    expect(paragraphs(`${first}\n\n${second}`)).toHaveLength(2);
    expect(paragraphs(`${first}\n  ${second}`)).toHaveLength(2);
    expect(paragraphs(`${first}\n ${second}`)).toHaveLength(1);
  });
});
