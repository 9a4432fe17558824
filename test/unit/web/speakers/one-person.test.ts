import { describe, expect, it } from 'vitest';
import { explainNames } from '../../../../src/services/speakers/explain-names.ts';
import { presentOnePerson } from '../../../../src/web/speakers/one-person.ts';

function present(names: readonly string[], formerIds: readonly string[] = []) {
  const counted = names.map((name, at) => ({ name, articles: names.length - at }));
  const profile = {
    id: 'sergei-rybakov',
    name: names[0] ?? '',
    articles: 3,
    quotes: 3,
    names: counted,
    roles: [],
  };
  return presentOnePerson({ profile, reasons: explainNames(counted), formerIds }).onePerson;
}

describe('why these are one person', () => {
  it('names each form of the name, its articles, and the rule in plain words', () => {
    const shown = present(['Sergei Rybakov', 'S. Rybakov'], ['s-rybakov']);
    expect(shown).toEqual({
      first: { name: 'Sergei Rybakov', count: '2 articles' },
      names: [
        {
          name: 'S. Rybakov',
          count: '1 article',
          why: 'Sergei Rybakov with an initial for the first name; a role or a country of their articles agrees, and nobody else here can be meant',
        },
      ],
      formerHrefs: ['/speakers/s-rybakov'],
    });
  });

  it('says that a line of the alias file joined names that have nothing in common', () => {
    expect(present(['Ada Northcote', 'The Iron Gauge'])?.names[0]?.why).toBe(
      'Merged with Ada Northcote by the alias file',
    );
  });

  it('is not asked where there is one name', () => {
    expect(present(['Ada Northcote'])).toBeUndefined();
  });
});
