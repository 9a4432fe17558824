import { ARABIC } from './ar/pack.ts';
import { GERMAN } from './de/pack.ts';
import { ENGLISH } from './en/pack.ts';
import { SPANISH } from './es/pack.ts';
import { FRENCH } from './fr/pack.ts';
import { ITALIAN } from './it/pack.ts';
import type { LanguagePack } from './language-pack.ts';
import { DUTCH } from './nl/pack.ts';
import { PORTUGUESE } from './pt/pack.ts';
import { RUSSIAN } from './ru/pack.ts';

/** Languages that extraction knows. An article whose language nothing tells is read as the first of them. */
export type Languages = readonly LanguagePack[];

/** Every language pack; a new one is added here. */
export const LANGUAGES: Languages = [
  ENGLISH,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  GERMAN,
  ITALIAN,
  DUTCH,
  RUSSIAN,
  ARABIC,
];

/** The pack for the language of an article, as a tag or a name; `undefined` where there is none. */
export function packFor(
  language: string | undefined,
  languages: Languages = LANGUAGES,
): LanguagePack | undefined {
  if (language === undefined) return languages[0];
  return languages.find(({ tags }) => tags.test(language));
}

/** What can be read of an article beside its date. */
export type Readable = 'countries' | 'speakers';

/** What is not read in a language: no tag then says nothing about the article. */
export function notReadIn(
  language: string | undefined,
  languages: Languages = LANGUAGES,
): readonly Readable[] {
  const pack = packFor(language, languages);
  return [
    ...(pack?.countries ? [] : (['countries'] as const)),
    ...(pack?.speech ? [] : (['speakers'] as const)),
  ];
}
