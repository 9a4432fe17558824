import type { CountryWords } from '../country-words.ts';
import { onlyWith, placesOf } from '../place-table.ts';
import { namesOf } from './forms.ts';
import { NO_COUNTRY, PLACES } from './places.ts';

/** What Arabic calls countries: their names alone. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'ar', table: PLACES, namesOf }),
  noCountry: NO_COUNTRY,
  ambiguous: [
    onlyWith('عمان', 'OM', /مسقط|سلطنة ع/u),
    onlyWith('مالي', 'ML', /باماكو|تمبكتو|جمهورية مالي|دولة مالي|(?:في|إلى|شمال|وسط) مالي/u),
    onlyWith('جورجيا', 'GE', /تبليسي|القوقاز|أبخازيا|أوسيتيا/u),
    { name: 'الكونغو', choices: [{ code: 'CG', sign: /برازافيل/u }, { code: 'CD' }] },
  ],
};
