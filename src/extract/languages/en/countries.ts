import type { CountryWords } from '../country-words.ts';
import { words } from '../word-list.ts';
import { AMBIGUOUS } from './ambiguous.ts';
import { HOME, NEAR_TOWN, SHARED_NOUNS } from './home.ts';
import {
  AFTER_LANGUAGE,
  AUSTRALIAN_STATES,
  BEFORE_PERSONS,
  BEFORE_PLACES,
  BRITISH_COUNTIES,
  CANADIAN_PROVINCES,
  FOLLOWS_A_PLACE,
  INSIDE_PLACES,
  IRISH_COUNTIES,
  LANGUAGE_ADJECTIVES,
  LANGUAGE_CUES,
  MONEY_WORDS,
  NAMES_OF_PERSONS_TOO,
  NEAR_MISSES,
  NO_COUNTRY_NOUNS,
  PAPER_WORDS,
  PROVINCES_OF_SOUTH_AFRICA,
  REGIONS_OF_NEW_ZEALAND,
  SHORT_STATE_NAMES,
  STATES_OF_INDIA,
  US_STATES,
} from './place-guards.ts';
import { GONE_STATES, NO_COUNTRY, PLACES, SEATS_OF_GONE_STATES } from './places.ts';
import { REGIONS, SHARED_PLACES } from './regions.ts';
import { TOWNS } from './towns.ts';

/** What English calls countries and their places. */
export const COUNTRIES: Partial<CountryWords> = {
  articles: words('the'),
  places: `${PLACES.trim()}\n${TOWNS.trim()}\n${REGIONS.trim()}`,
  goneStates: GONE_STATES,
  seatsOfGoneStates: SEATS_OF_GONE_STATES,
  noCountry: NO_COUNTRY,
  ambiguous: [...AMBIGUOUS, ...SHARED_PLACES],
  beforePersons: BEFORE_PERSONS,
  beforePlaces: BEFORE_PLACES,
  insidePlaces: INSIDE_PLACES,
  sharedNouns: SHARED_NOUNS,
  home: HOME,
  nearTown: NEAR_TOWN,
  namesOfPersonsToo: NAMES_OF_PERSONS_TOO,
  followsAPlace: FOLLOWS_A_PLACE,
  paperWords: PAPER_WORDS,
  moneyWords: MONEY_WORDS,
  languageAdjectives: LANGUAGE_ADJECTIVES,
  languageLinks: words('and or'),
  languageCues: LANGUAGE_CUES,
  afterLanguage: AFTER_LANGUAGE,
  noCountryNouns: NO_COUNTRY_NOUNS,
  statesAfterTowns: [
    { code: 'US', names: US_STATES },
    { code: 'CA', names: CANADIAN_PROVINCES },
    { code: 'GB', names: BRITISH_COUNTIES },
    { code: 'IE', names: IRISH_COUNTIES },
    { code: 'AU', names: AUSTRALIAN_STATES },
    { code: 'NZ', names: REGIONS_OF_NEW_ZEALAND },
    { code: 'ZA', names: PROVINCES_OF_SOUTH_AFRICA },
    { code: 'IN', names: STATES_OF_INDIA },
  ],
  shortStateNames: SHORT_STATE_NAMES,
  wordsInCapitals: words('US'),
  nearMisses: NEAR_MISSES,
  adjectiveEnding: /(?:n|ns|i|is|s|ese)$/,
};
