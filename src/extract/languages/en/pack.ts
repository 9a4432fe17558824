import type { LanguagePack } from '../language-pack.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COUNTRIES } from './countries.ts';
import { DATES } from './dates.ts';
import { MORE_FIRST_NAMES } from './first-names.ts';
import { GRAMMAR } from './grammar.ts';
import { NICKNAMES } from './nicknames.ts';
import {
  FIRM_NOUNS,
  LEGAL_FORMS,
  ORGANISATION_NOUNS,
  ORGANISATION_SURNAMES,
  ORGANISATIONS,
} from './organisations.ts';
import { PAGE } from './page.ts';
import { PERSONS } from './persons.ts';
import { PRINTED } from './printed.ts';
import { ROLES } from './roles.ts';
import { VERBS } from './verbs.ts';

/** English: every part. */
export const ENGLISH: LanguagePack = {
  code: 'en',
  name: 'English',
  tags: /^en/i,
  // English news has one of these in about every third word; other languages below one in thirty, and
  // tables of results or prices few of any.
  commonWords: {
    words: COMMON_WORDS,
    share: 0.12,
  },
  dates: DATES,
  page: PAGE,
  speech: {
    ...VERBS,
    ...GRAMMAR,
    ...PERSONS,
    ...PRINTED,
    firstNames: MORE_FIRST_NAMES,
    nicknames: NICKNAMES,
    organisations: ORGANISATIONS,
    organisationNouns: ORGANISATION_NOUNS,
    firmNouns: FIRM_NOUNS,
    organisationSurnames: ORGANISATION_SURNAMES,
    legalForms: LEGAL_FORMS,
    intergovernmental: /^U\.[SKN]\.$/,
  },
  countries: COUNTRIES,
  roles: ROLES,
};
