import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it('end at full stops, question and exclamation marks, with what closes after them', () => {
    expect(cut('The lake rose. “Is it ours?” It is! (So they say.) Nobody asked.')).toEqual([
      'The lake rose.',
      '“Is it ours?”',
      'It is!',
      '(So they say.)',
      'Nobody asked.',
    ]);
  });

  it('end with their line', () => {
    expect(cut('A title\nThe lake rose\n\nNobody asked')).toEqual([
      'A title',
      'The lake rose',
      'Nobody asked',
    ]);
  });

  it.each([
    'Dr. Lind met Gen. Northcote of the U.S. Army.',
    'J. Lind came in Sept. 2021 to the lake.',
    'The lake rose by 3.5 metres.',
    'Lind said no. and left.',
  ])('go on behind abbreviations, initials and numbers: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it.each([
    'Lakeside Corp. (LKS.N) rose.',
    'Lakeside Corp. ( LKS.N ) rose.',
    'Northcote Co. Ltd. (7201.T) rose.',
    'Northcote Inc. (NYSE: NRT) rose.',
    'Lakeside Plc. (the firm of Bo Lind) rose.',
    'Lakeside! (LKS.O) rose.',
    'Lakeside Cl. (LKSa.N) rose.',
  ])('go on with what stands in brackets behind a company: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('begin at other brackets, and behind a company at a capital letter', () => {
    expect(
      cut('Lind sold it. (Reporting by Bo Lind.) He left Lakeside Corp. Nobody asked.'),
    ).toEqual([
      'Lind sold it.',
      '(Reporting by Bo Lind.)',
      'He left Lakeside Corp.',
      'Nobody asked.',
    ]);
    expect(cut('It rose. (AP) The lake')).toEqual(['It rose.', '(AP) The lake']);
  });

  it('have no white space at their ends and are none where there is nothing else', () => {
    expect(cut('  The lake rose.  \n  ')).toEqual(['The lake rose.']);
    expect(cut(' \n ')).toEqual([]);
  });
});
