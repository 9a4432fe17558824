import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../../src/extract/aliases.ts';
import { extractArticle } from '../../../src/extract/article.ts';
import { resolveCountry } from '../../../src/extract/countries/resolve-country.ts';
import { speakerId } from '../../../src/extract/people.ts';

describe('an alias file', () => {
  const { aliases, complaints } = parseAliases(`
# people of the river desk
person: Sergey Stolbinsky = Serguei Stolbinsky, S. Stolbinsky  # one man
country: CI = the Coast
country: Coast = CI
nonsense`);

  it('joins the forms of a name under one id', () => {
    expect(speakerId('Serguei Stolbinsky', aliases)).toEqual({
      id: 'sergei-stolbinsky',
      name: 'Sergey Stolbinsky',
    });
    expect(speakerId('Dr. S. Stolbinsky', aliases).id).toBe('sergei-stolbinsky');
  });

  it('wins over the tables for countries', () => {
    expect(resolveCountry('The Coast', aliases)).toBe('CI');
  });

  it('is complained of line by line', () => {
    expect(complaints.map(({ line }) => line)).toEqual([5, 6]);
    expect(complaints[0]?.reason).toContain('two letters');
  });

  it('holds for speakers that are given', () => {
    const raw = {
      id: 'a',
      title: 't',
      body: 'b',
      given: { speakers: ['S. Stolbinsky', 'Sergey Stolbinsky'] },
    };
    expect(extractArticle(raw, aliases).speakers.map(({ id }) => id)).toEqual([
      'sergei-stolbinsky',
    ]);
  });
});

describe('the id of a speaker', () => {
  const none = parseAliases('').aliases;

  it.each([
    ['José María Ñandú', 'jose-maria-nandu'],
    ["Seán O'Neil", 'sean-oneil'],
    ['Mr. Jan van der Berg', 'jan-van-der-berg'],
    ['Ł. Żółć', 'l-zolc'],
  ])('of %s is %s', (name, id) => {
    expect(speakerId(name, none).id).toBe(id);
  });

  it('is an address of plain letters for a name of another alphabet, one for each name', () => {
    const ids = ['أحمد الزهراني', 'محمد الزهراني', '習近'].map((name) => speakerId(name, none).id);
    for (const id of ids) expect(id).toMatch(/^p-[a-z0-9]+$/);
    expect(new Set(ids).size).toBe(3);
  });

  it('is never none and never empty', () => {
    expect(speakerId('None', none).id).not.toBe('none');
    expect(speakerId('!', none).id).not.toBe('');
  });
});
