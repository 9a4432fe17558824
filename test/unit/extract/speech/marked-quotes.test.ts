import { describe, expect, it } from 'vitest';
import { findMarkedQuotes } from '../../../../src/extract/speech/marked-quotes.ts';
import { findParagraphs } from '../../../../src/extract/speech/paragraphs.ts';
import { english } from '../../../support/english.ts';

const read = (body: string) =>
  findMarkedQuotes(body, findParagraphs(body, { start: 0, end: body.length }), english);
const texts = (body: string) => read(body).map(({ start, end }) => body.slice(start, end));

describe('quotes', () => {
  it.each([
    ['curly marks', 'He spoke of “a long bridge” there.'],
    ['straight marks', 'He spoke of "a long bridge" there.'],
    ['doubled apostrophes', "He spoke of ''a long bridge'' there."],
    ['backticks and apostrophes', "He spoke of ``a long bridge'' there."],
    ['French marks', 'He spoke of «a long bridge» there.'],
    ['low and high marks', 'He spoke of „a long bridge” there.'],
    ['a closing mark that opens', 'He spoke of ”a long bridge” there.'],
  ])('are found between %s', (_, body) => {
    expect(texts(body)).toEqual(['a long bridge']);
  });

  it('end at an opening mark that is meant to close them', () => {
    expect(texts('It should fall on “those who built it for years, “meaning the firm.')).toEqual([
      'those who built it for years,',
    ]);
  });

  it('begin again where the first was never closed and a second one is', () => {
    expect(texts('“We dug, he said. “We found water,” she said.')).toContain('We found water,');
  });

  it('keep a quote within them to themselves', () => {
    expect(texts('“He called it “a hole” twice,” she said.')).toEqual([
      'He called it “a hole” twice,',
    ]);
  });

  it('go on in the next paragraph where the mark is opened again', () => {
    const found = read('“We dug for a year.\n\n“Then we found water,” she said.');
    expect(found.map(({ isOpen, continues }) => ({ isOpen, continues }))).toEqual([
      { isOpen: true, continues: false },
      { isOpen: false, continues: true },
    ]);
  });

  it('end before the words that report them where the closing mark is missing', () => {
    expect(texts('“We found water, he said on Friday.')).toEqual(['We found water,']);
  });

  it('begin with the paragraph where the opening mark is missing', () => {
    expect(texts('We found water,” he said.')).toEqual(['We found water,']);
  });

  it('are not seen in inches, minutes and apostrophes', () => {
    expect(texts(`The miners' shaft is 12" wide, 6'2" high; it's the firm's.`)).toEqual([]);
  });

  it('are read between single marks where a paper uses no others', () => {
    expect(texts('The shaft is deep. ‘We found water at last,’ she said.')).toEqual([
      'We found water at last,',
    ]);
  });
});

describe('paragraphs', () => {
  const lines = (body: string) =>
    findParagraphs(body, { start: 0, end: body.length }).map(({ start, end }) =>
      body.slice(start, end),
    );

  it('are lines where lines are long', () => {
    expect(lines('One line ends here.\nAnother begins.')).toHaveLength(2);
  });

  it('are parted by indents alone where a text is wrapped', () => {
    const wrapped = 'a wire of the old kind breaks its lines at sixty letters\n'.repeat(5);
    expect(lines(`    A${wrapped}    B${wrapped}`)).toHaveLength(2);
  });

  it('hold a sentence that was broken at a line', () => {
    expect(lines('The mayor of the town\nspoke for an hour.')).toHaveLength(1);
  });
});
