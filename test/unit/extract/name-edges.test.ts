import { describe, expect, it } from 'vitest';
import { NO_ALIASES, parseAliases } from '../../../src/extract/aliases.ts';
import { comparedName, linkBetween } from '../../../src/extract/compare-names.ts';
import { nameKey, searchForm } from '../../../src/extract/name-keys.ts';
import { speakerId } from '../../../src/extract/people.ts';

describe('a name as it is compared', () => {
  it.each([
    ['Clara Benning', 'clara', 'benning'],
    ['Dr. Clara Benning', 'clara', 'benning'],
    ['Minister Clara Benning', 'clara', 'benning'],
    ['Dr. Minister', 'dr', 'minister'],
    ['Mr.', '', 'mr'],
    ['Benning', '', 'benning'],
    ['C. Benning', 'c', 'benning'],
    ['Clara, Benning', 'clara', 'benning'],
    ['-Clara- Benning', 'clara', 'benning'],
    ['Clara O’Neill', 'clara', 'oneill'],
    ['3', '', '3'],
    ['Kim', '', 'kim'],
    ['Kim Jong Un', 'jongun', 'kim'],
    ['Kim Jong-un', 'jongun', 'kim'],
    ['Jong-un Kim', 'jongun', 'kim'],
    ['Jong Un Kim', 'jong', 'kim'],
    ['Kim Jong Un Lee', 'kim', 'li'],
    ['Clara de la Torre', 'clara', 'torre'],
    ['Ahmed el-Masri', 'ahmed', 'masri'],
    ['Ahmed ul-Masri', 'ahmed', 'masri'],
    ['Ahmed al‐Masri', 'ahmed', 'masri'],
    ['Abdul Rahman Darwish', 'abdulrahman', 'darwish'],
    ['Abdelrahman Darwish', 'abdulrahman', 'darwish'],
    ['Abdarahman Darwish', 'abdulrahman', 'darwish'],
    ['Abd Rahman', 'abd', 'rahman'],
    ['Abdullah Darwish', 'abdullah', 'darwish'],
    ['Abdur Darwish', 'abdur', 'darwish'],
    ['Abdi Darwish', 'abdi', 'darwish'],
    ['Sergey Rybakoff', 'sergei', 'ribakov'],
    ['Yuri Yeltsin', 'iuri', 'eltsin'],
    ['Iouri Kiseleff', 'iuri', 'kiselev'],
    ['Djamila Yevtushenko', 'jamila', 'evtushenko'],
    ['Qasim Yelagin', 'kasim', 'elagin'],
    ['Ada Yegorov', 'ada', 'egorov'],
    ['Ada Yeremin', 'ada', 'eremin'],
    ['Ada Yekimov', 'ada', 'ekimov'],
    ['Ada Yetkin', 'ada', 'ietkin'],
    ['Dzhokhar Dudaev', 'johar', 'dudaev'],
    ['Guido Guerin', 'gido', 'gerin'],
    ['Ada Phillips', 'ada', 'fillips'],
    ['Ada Becker', 'ada', 'beker'],
    ['Ada Catz', 'ada', 'cats'],
    ['Ada Xu', 'ada', 'ksu'],
    ['Lee Moore', 'mure', 'li'],
    ['Oussama Ghali', 'ussama', 'gali'],
  ])('%s is %s of the family %s', (name, given, family) => {
    expect(nameKey(name)).toMatchObject({ given, family });
  });

  it.each([
    ['Clara Benning', '', false],
    ['Clara A. Benning', 'a', false],
    ['Clara Ada Benning', 'a', true],
    ['Clara A. Bo Benning', 'ab', true],
    ['Clara "Bo" Benning', 'b', true],
    ['Kim Jong Un', '', false],
  ])('%s has %j between, a whole name: %s', (name, middle, hasMiddleName) => {
    expect(nameKey(name)).toMatchObject({ middle, hasMiddleName });
  });

  it.each([
    ['Clara de la Torre', 'de la', ''],
    ['Ahmed el Masri', 'al', ''],
    ['Ahmed ul Masri', 'al', ''],
    ['Ahmed al Masri', 'al', ''],
    ['Clara Benning Jr.', '', 'jr'],
    ['Kim Jong Un III', '', 'iii'],
    ['Jong-un Kim Jr.', '', 'jr'],
    ['Jr.', '', ''],
    ['Jr. Benning', '', ''],
  ])('%s has the particles %j and the suffix %j', (name, particles, suffix) => {
    expect(nameKey(name)).toMatchObject({ particles, suffix });
  });

  it('keeps the family name as it is written', () => {
    expect(nameKey('Sergey Ryba-koff')?.familyWritten).toBe('rybakoff');
  });

  it.each(['—', '', 'de la'])('is nothing without a name in it: %j', (name) => {
    expect(nameKey(name)).toBeUndefined();
  });
});

describe('a word as it is searched', () => {
  it.each([
    ['Gaddafi', 'Qaddafi', 'Gadhafi', 'Kadhafi'],
    ['Tschaikowski', 'Tchaikovsky', 'Chaikovsky'],
    ['Zhukov', 'Joukoff'],
    ['Weiss', 'Vais', 'Veiss'],
    ['Khalil', 'Qalil', 'Ghalil', 'Kalil'],
    ['Djamila', 'Dzhamila', 'Jamila'],
    ['Theodor', 'Teodor'],
    ['Schmidt', 'Chmidt'],
    ['O’Neill', 'Oneil'],
    ['Anna', 'Ana'],
    ['Max', 'Maks'],
    ['Yushchenko', 'Yuschenko'],
    ['Khrushchev', 'Khruschev', 'Khrushchov'],
    ['Gorbachev', 'Gorbachov'],
    ['Medvedev', 'Medvedyev'],
    ['Haniyeh', 'Haniya'],
    ['Lukashenko', 'Lukashenka'],
  ])('has one form for the spellings of it: %s', (...spellings) => {
    expect(new Set(spellings.map(searchForm)).size).toBe(1);
  });

  it.each([
    ['Gedda', 'Kedda'],
    ['Marta', 'Marka'],
    ['Lind', 'Land'],
    ['Ghent', 'Gent'],
    ['Petrov', 'Petrev'],
    ['Meyer', 'Mer'],
  ])('keeps other words apart: %s and %s', (a, b) => {
    expect(searchForm(a)).not.toBe(searchForm(b));
  });
});

describe('two names', () => {
  it.each([
    ['Sergei Rybakov', 'Sergey Rybakoff', { rule: 'transliteration', isSure: true }],
    ['Nikos Phillips', 'Nikos Fillips', { rule: 'transliteration', isSure: true }],
    ['John Phillips', 'John Fillips', { rule: 'transliteration', isSure: false }],
    ['Carlos Moreno', 'Carlos García Moreno', { rule: 'transliteration', isSure: false }],
    ['Anna Benning', 'Ana Benning', { rule: 'transliteration', isSure: false }],
    ['Bill Marsh', 'William Marsh', { rule: 'nickname', isSure: false }],
    ['W. Marsh', 'William Marsh', { rule: 'initial', isSure: false }],
    ['B. Marsh', 'William Marsh', undefined],
    ['W. Lind', 'Wanda Marsh', undefined],
    ['Bill Lind', 'William Marsh', undefined],
    ['Ada Lind', 'Nora Lind', undefined],
    ['Marsh', 'Ada Marsh', undefined],
    ['—', 'Ada', undefined],
    ['Ada', '—', undefined],
  ])('%s and %s are linked by %j', (a, b, link) => {
    expect(linkBetween(comparedName(a), comparedName(b))).toEqual(link);
  });
});

describe('the id of a person', () => {
  it.each([
    ['Clara Benning', 'clara-benning'],
    ['  Clara   Benning ', 'clara-benning'],
    ['Mr. Clara Benning', 'clara-benning'],
    ['Mrclara Benning', 'mrclara-benning'],
    ['Clara A. Benning', 'clara-benning'],
    ['Clara Ada Benning', 'clara-ada-benning'],
    ['C. A. Benning', 'c-benning'],
    ['C. Benning', 'c-benning'],
    ['Clara Benning A.', 'clara-benning-a'],
    ['Clara W. Bush', 'clara-w-bush'],
    ['Sergey Rybakoff', 'sergei-rybakov'],
    ['Yuri Stolbinskij', 'yuri-stolbinsky'],
    ['Clara Rybakoff', 'clara-rybakoff'],
    ['Mohammed el-Masri', 'mohammed-al-masri'],
    ['Clara el-Masri', 'clara-el-masri'],
    ['O’Neill', 'oneill'],
    ['Åsa Öberg', 'asa-oberg'],
    ['None', 'none-person'],
    ['李明', 'p-kemk5q'],
    ['Ли', 'p-u3u0'],
    ['***', 'p-161616'],
    ['A Ли', 'p-2pwu3u0'],
  ])('of %j is %s', (name, id) => {
    expect(speakerId(name, NO_ALIASES).id).toBe(id);
  });

  it('takes forty letters of a name in another alphabet', () => {
    const idOf = (letters: number) => speakerId('я'.repeat(letters), NO_ALIASES).id;
    expect(idOf(40)).toHaveLength(2 + 40 * 2);
    expect(idOf(41)).toBe(idOf(40));
    expect(idOf(39)).not.toBe(idOf(40));
  });

  it('follows the alias of the name as printed, then of the name without its title', () => {
    const { aliases } = parseAliases('person: Ada Lind = Dr. Moss\nperson: Nora Lind = Moss');
    expect(speakerId('Dr. Moss', aliases)).toEqual({ id: 'ada-lind', name: 'Ada Lind' });
    expect(speakerId('Mr. Moss', aliases)).toEqual({ id: 'nora-lind', name: 'Nora Lind' });
  });
});

describe('a line of an alias file', () => {
  it.each([
    'person: = Ada',
    'person: Ada',
    'person: Ada =',
    'place: PE = Perou',
    'country: Peru = Perou',
    'country: pe = Perou',
    'Ada = Nora',
  ])('that cannot be read is complained of with its number: %s', (line) => {
    const { aliases, complaints } = parseAliases(`# names\n\n${line}`);
    expect(complaints.map((complaint) => complaint.line)).toEqual([3]);
    expect([...aliases.persons, ...aliases.countries]).toEqual([]);
  });

  it.each(['PERSON : Ada Lind=A. L.', 'person: Ada Lind = A. L. # her initials'])(
    'may be written with more or fewer spaces: %s',
    (line) => {
      const { aliases, complaints } = parseAliases(line);
      expect(complaints).toEqual([]);
      expect([...aliases.persons]).toEqual([
        ['ada lind', 'Ada Lind'],
        ['a l', 'Ada Lind'],
      ]);
    },
  );
});
