import { describe, expect, it } from 'vitest';
import { daysNamed } from '../../../../src/web/search/question/question-dates.ts';

const read = (question: string) => {
  const found = daysNamed(question);
  if (!found) return undefined;
  const { from = '', to = '' } = found.dates;
  return [`${from}..${to}`, question.slice(found.start, found.end)];
};

describe('days that a question names', () => {
  it.each([
    ['lehman november 2008', '2008-11..2008-11', 'november 2008'],
    ['lehman in Nov. 2008', '2008-11..2008-11', 'in Nov. 2008'],
    ['lehman 2008', '2008..2008', '2008'],
    ['strike 12 May 2009', '2009-05-12..2009-05-12', '12 May 2009'],
    [
      'strike on Tuesday, 12th of May 2009',
      '2009-05-12..2009-05-12',
      'on Tuesday, 12th of May 2009',
    ],
    ['May 12, 2009 strike', '2009-05-12..2009-05-12', 'May 12, 2009'],
    ['strike 2009-05-12', '2009-05-12..2009-05-12', '2009-05-12'],
    ['strike 12/5/2009', '2009-05-12..2009-05-12', '12/5/2009'],
    ['greece since 2010', '2010..', 'since 2010'],
    ['greece since may 2010', '2010-05..', 'since may 2010'],
    ['greece after 2010', '2011..', 'after 2010'],
    ['greece before March 2010', '..2010-02', 'before March 2010'],
    ['greece until 2010', '..2010', 'until 2010'],
    ['oil 2007 to 2009', '2007..2009', '2007 to 2009'],
    ['oil 2007-2009', '2007..2009', '2007-2009'],
    ['oil between 2007 and May 2009', '2007..2009-05', 'between 2007 and May 2009'],
    ['oil september to november 2008', '2008-09..2008-11', 'september to november 2008'],
    ['last week of 2007', '2007-12-25..2007-12-31', 'last week of 2007'],
    ['first week of May 2009', '2009-05-01..2009-05-07', 'first week of May 2009'],
    ['oil third quarter of 2008', '2008-07..2008-09', 'third quarter of 2008'],
    ['oil Q3 2008', '2008-07..2008-09', 'Q3 2008'],
    ['second half of 2008', '2008-07..2008-12', 'second half of 2008'],
    ['late 2008 oil', '2008-09..2008-12', 'late 2008'],
    ['early May 2009', '2009-05-01..2009-05-10', 'early May 2009'],
    ['end of 2008', '2008-09..2008-12', 'end of 2008'],
    ['jazz in the 1990s', '1990..1999', 'in the 1990s'],
    ['last month of 2007', '2007-12..2007-12', 'last month of 2007'],
  ])('%s', (question, days, words) => {
    expect(read(question)).toEqual([days, words]);
  });

  it.each([
    'may talks',
    'oil prices',
    '$2008 fine',
    '2,008 homes',
    'boeing 747',
    '31 february 2009',
    'A2008',
    '2008%',
  ])('finds none in %s', (question) => {
    expect(read(question)?.[1] ?? '').not.toMatch(/\$|,|747|february|A|%|may|oil/);
  });
});
