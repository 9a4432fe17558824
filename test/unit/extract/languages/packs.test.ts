import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_NAMES, genderOf } from '../../../../src/extract/data/first-names.ts';
import { ENGLISH } from '../../../../src/extract/languages/en/pack.ts';
import { LANGUAGES } from '../../../../src/extract/languages/languages.ts';
import { importsOf, sourceFiles } from '../../../support/imports.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const rules = sourceFiles(root, 'src/extract').filter(
  (file) => !file.startsWith('src/extract/languages/') && !file.startsWith('src/extract/data/'),
);
const { speech = {} } = ENGLISH;

// Keywords of the alias file, and letters of names in other alphabets: no words of a language.
const NO_LANGUAGE = ['src/extract/aliases.ts', 'src/extract/name-keys.ts'];

describe('the rules of extraction', () => {
  it('hold no list of words', () => {
    const withList = rules.filter((file) => {
      const code = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
      return /[a-z]{2,}\|[a-z]{2,}(?!['’\w]*\s*[=;>])[^\n]*\/[a-z]*\./.test(code);
    });
    expect(withList.filter((file) => !NO_LANGUAGE.includes(file))).toEqual([]);
  });

  it('take the words of a language from no folder of its own', () => {
    const direct = rules
      .flatMap((file) => importsOf(root, file))
      .filter(({ to }) => /^src\/extract\/languages\/[a-z]{2}\//.test(to));
    expect(direct).toEqual([]);
  });

  it('ask for no language by name', () => {
    const asking = rules.filter((file) =>
      /isEnglish|=== 'en'|ENGLISH\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });
});

describe('the language packs', () => {
  it('have the name of their folder', () => {
    const folders = new Set(
      sourceFiles(root, 'src/extract/languages').flatMap(
        (file) => /languages\/([a-z]{2})\//.exec(file)?.[1] ?? [],
      ),
    );
    expect(LANGUAGES.map(({ code }) => code).toSorted()).toEqual([...folders].toSorted());
  });

  it.each(LANGUAGES.map((pack) => [pack.name, pack] as const))(
    'count the months and days of %s',
    (_, pack) => {
      expect(pack.dates?.months).toHaveLength(12);
      expect(pack.dates?.weekdays).toHaveLength(7);
    },
  );

  it('have nicknames once', () => {
    expect(ENGLISH.roles?.nicknames).toBe(speech.nicknames);
  });

  it('have no noun of organisations twice', () => {
    const both = speech.firmNouns?.intersection(speech.organisationNouns ?? new Set());
    expect([...(both ?? [])]).toEqual([]);
  });

  it('have no first name again that all languages share', () => {
    const again = [...(speech.firstNames ?? [])].filter(
      ([name, gender]) =>
        FIRST_NAMES.has(name.charAt(0).toUpperCase() + name.slice(1)) && genderOf(name) === gender,
    );
    expect(again).toEqual([]);
  });
});
