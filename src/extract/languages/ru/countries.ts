import type { CountryWords } from '../country-words.ts';
import { placesOf } from '../place-table.ts';
import { namesOf } from './forms.ts';
import { NO_COUNTRY, PLACES } from './places.ts';

/** What Russian calls countries: their names alone. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'ru', table: PLACES, namesOf }),
  noCountry: NO_COUNTRY,
  ambiguous: [
    {
      name: 'Конго',
      choices: [{ code: 'CG', sign: /Браззавил|Республик[аиуеой]+ Конго/u }, { code: 'CD' }],
    },
  ],
};
