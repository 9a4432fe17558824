import { describe, expect, it } from 'vitest';
import { writtenAsOne, writtenInTwo } from '../../../../src/text/forms/compound-words.ts';

describe('words that are one, written apart or together', () => {
  it.each([
    'euro zone',
    'health care',
    'policy makers',
    'air strikes',
    'web site',
    'cease fire',
    'co operation',
    'cyber attack',
    'anti trust',
    'semi final',
    'law maker',
    'war plane',
    'share holder',
    'oil field',
    'heat wave',
    'coast guard',
    'data base',
    'work place',
    'multi national',
    'non profit',
    'stock pile',
    'stock piles',
    'wheel chair',
    'land mine',
    'mine field',
    'head quarters',
    'peace keeping',
    'gun fire',
    'eye witness',
    'work station',
    'news paper',
    'check point',
    'business woman',
    'sea port',
  ])('%s', (pair) => {
    const [first = '', second = ''] = pair.split(' ');
    expect(writtenAsOne(first, second)).toBe(first + second);
    expect(writtenInTwo(first + second)).toEqual([first, second]);
  });
});

describe('words that stay two', () => {
  it.each(
    `any one,any body,any thing,any way,some one,some body,some thing,some time,some times,some what,some where,every one,
    every body,every day,every thing,no body,no one,may be,a part,a round,a way,a like,a long,a live,all ready,all together,
    all most,all so,all right,in to,on to,in side,out side,up on,with in,with out,there fore,how ever,what ever,who ever,
    when ever,where by,over all,under way,set up,take over,break down,lay off,buy out,shut down,run away,back up,
    green house,black board,black bird,hot house,white house,black berry,short list,copy right,main stream,dead line,
    head line,water shed,light house,break fast,house hold,man date,full back,black out,green back,high light,strong hold,
    partner ship,leader ship,member ship,con tent,dis count,pass ing,mine ral,fat her,ham let,car pet,sea son,leg end,pass age,man age,mess age,bud get,ram page,car go,ten ant,the rapist,is land,
    off ice,for mat,but ton,to day,be cause,so lid,her self,not ice`
      .split(',')
      .map((pair) => pair.trim().replace(/\s+/g, ' ')),
  )('%s', (pair) => {
    const [first = '', second = ''] = pair.split(' ');
    expect(writtenAsOne(first, second)).toBeUndefined();
    expect(writtenInTwo(first + second)?.join(' ')).not.toBe(pair);
  });

  it('are those of which the whole is a word of its own, unless a part says otherwise', () => {
    expect(writtenInTwo('manage')).toBeUndefined();
    expect(writtenInTwo('together')).toBeUndefined();
    expect(writtenInTwo('carpets')).toBeUndefined();
  });

  it('have letters alone', () => {
    expect(writtenAsOne('f', '16')).toBeUndefined();
    expect(writtenAsOne('u.s.', 'army')).toBeUndefined();
    expect(writtenInTwo('healthcare2')).toBeUndefined();
  });
});
