import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../../src/domain/suggestion.ts';
import type { Vocabulary } from '../../../../src/domain/vocabulary.ts';
import { completions, isEverywhere } from '../../../../src/services/vocabulary/complete-query.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';
import { namesOf } from '../../../../src/services/vocabulary/suggest-names.ts';
import { tokens } from '../../../../src/text/tokens.ts';

function vocabulary(words: Readonly<Record<string, number>>, more: Partial<Vocabulary> = {}) {
  const counted = Object.entries(words).map(([word, count]) => ({ word, count }));
  return knownWords({ words: counted, countries: [], speakers: [], ...more }, 10_000);
}

describe('completions of a word', () => {
  const known = vocabulary({ the: 9900, treaty: 600, treaties: 300, trade: 200, tree: 5 });
  const completed = (beginning: string) => completions(beginning, known).map(({ word }) => word);

  it('come by number of articles, one for all forms of a word', () => {
    expect(completed('tr')).toEqual(['treaty', 'trade', 'tree']);
  });

  it('put a word that is in most articles behind those that tell articles apart', () => {
    expect(completed('t')).toEqual(['treaty', 'trade', 'tree', 'the']);
    expect(isEverywhere({ count: 9900 }, known)).toBe(true);
  });

  it('take no word of a small archive for one that is everywhere', () => {
    expect(isEverywhere({ count: 20 }, { ...known, articles: 20 })).toBe(false);
  });
});

describe('names', () => {
  const known = vocabulary(
    {},
    {
      countries: [
        { code: 'TR', count: 9 },
        { code: 'CI', count: 3 },
        { code: 'GW', count: 2 },
        { code: 'US', count: 1 },
      ],
      speakers: [
        { id: 'a', name: 'Sergei Lavrov', otherNames: ['Serguei Lavrov', 'Lavrov'], count: 12 },
        { id: 'b', name: 'Sergei Ivanov', otherNames: [], count: 7 },
        { id: 'c', name: 'María Łącka', otherNames: [], count: 1 },
        { id: 'd', name: 'United Technologies', otherNames: [], count: 99 },
        { id: 'e', name: 'Ana Unitelli', otherNames: [], count: 98 },
      ],
    },
  );
  const names = (text: string) => namesOf(Array.from(tokens(text)), known);
  const named = (suggestion: Suggestion) =>
    'name' in suggestion
      ? `${suggestion.name}${suggestion.alias === undefined ? '' : ` (${suggestion.alias})`}`
      : suggestion.kind;
  const found = (text: string) => {
    const { meant, others } = names(text);
    return [...meant, ...others].map(named);
  };

  it('are found by any of their words, in any order, the commonest first', () => {
    expect(found('serg')).toEqual(['Sergei Lavrov', 'Sergei Ivanov']);
    expect(found('lavrov ser')).toEqual(['Sergei Lavrov']);
    expect(found('ivanov')).toEqual(['Sergei Ivanov']);
  });

  it('are found by other spellings, which are then shown', () => {
    expect(found('serguei')).toEqual(['Sergei Lavrov (Serguei Lavrov)']);
  });

  it('are found where a letter or two of them are wrong, and nothing holds what was typed', () => {
    expect(found('sergei lavov')).toEqual(['Sergei Lavrov']);
    expect(found('sergie iva')).toEqual([]);
    expect(found('lavrof')).toEqual(['Sergei Lavrov']);
    expect(found('ivano')).toEqual(['Sergei Ivanov']);
    expect(found('xavrov')).toEqual([]);
  });

  it('are found without accents', () => {
    expect(found('maria lac')).toEqual(['María Łącka']);
    expect(found('turkiye')).toEqual(['Türkiye']);
    expect(found('turkey')).toEqual(['Türkiye (turkey)']);
    expect(found('cote')[0]).toMatch(/^Ivory Coast \(cote/);
  });

  it('are found without hyphens and apostrophes', () => {
    for (const typed of ['cote divoire', 'cote d ivoire', "cote d'ivo", 'Côte d’Ivoire']) {
      expect(found(typed)[0], typed).toMatch(/^Ivory Coast/);
    }
    expect(found('guineabis')).toEqual(['Guinea-Bissau']);
  });

  it('of countries come first among those that begin so, and a part of a name last', () => {
    expect(found('unite')).toEqual(['United States', 'United Technologies', 'Ana Unitelli']);
  });

  it('are what is meant where nothing is missing, or two words begin one', () => {
    expect(names('lavrov').meant.map(named)).toEqual(['Sergei Lavrov']);
    expect(names('cote d').meant.map(named)).toEqual([expect.stringMatching(/^Ivory Coast/)]);
    expect(names('technologies unite').meant).toEqual([]);
    expect(names('unite').others).toEqual([]);
  });

  it('are none where a word of the text is no part of them', () => {
    expect(found('sergei petr')).toEqual([]);
    expect(found('ser lavrov')).toEqual([]);
  });
});
