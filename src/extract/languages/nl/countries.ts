import { AMERICAN_STATES, SHORT_AMERICAN_STATES } from '../../data/american-states.ts';
import type { AmbiguousName, CountryWords } from '../country-words.ts';
import { onlyWith, placesOf } from '../place-table.ts';
import { words } from '../word-list.ts';
import { formsOf, namesOf } from './forms.ts';
import { GONE_STATES, NO_COUNTRY, PLACES } from './places.ts';

const AMBIGUOUS: readonly AmbiguousName[] = [
  onlyWith('Sofia', 'BG', /\bbulgaar|\bBulgarije/i),
  onlyWith('Colombo', 'LK', /\bSri Lanka/),
  onlyWith('Lima', 'PE', /\bperu/i),
  onlyWith('La Paz', 'BO', /\bbolivia/i),
  onlyWith('Santiago', 'CL', /\bchil[ie]/i),
  onlyWith('San José', 'CR', /\bCosta Rica/),
  onlyWith('Saint Lucia', 'LC', /\b(?:Cariben|Castries)/),
  onlyWith('Montserrat', 'MS', /\b(?:Cariben|vulkaan)/),
  onlyWith('Palau', 'PW', /\b(?:Stille Oceaan|Koror)/),
  onlyWith('Norfolk', 'NF', /\bNorfolkeiland\b/),
  onlyWith('Georgia', 'US', /(?:)/),
  {
    name: 'Congo',
    choices: [{ code: 'CG', sign: /\b(?:Brazzaville|Republiek Congo)\b/ }, { code: 'CD' }],
  },
  { name: 'Congolese', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  { name: 'Congolezen', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  {
    name: 'Korea',
    choices: [{ code: undefined, sign: /\b(?:Pyongyang|Noord-Korea)/ }, { code: 'KR' }],
  },
];

/** What Dutch calls countries and their places. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'nl', table: PLACES, formsOf, namesOf }),
  articles: words('de het een'),
  goneStates: GONE_STATES,
  noCountry: NO_COUNTRY,
  ambiguous: AMBIGUOUS,
  firstNames: words(`
Piet Kees Willem Sanne Femke Joost Maarten Sjoerd Teun Daan Bram Thijs Niels Ruud Ruben Geert Guus Henk Gerrit
Jeroen Wouter Marieke Annelies Liesbeth Els Lieke Fleur Roos Noor Bart Koen Stijn Pieter Dirk Joris Lode
Veerle Griet Ine Goedele Jolanda Ineke Truus Tjitske Sietse Wiebe Sven Rutger Diederik
`),
  namesOfPersonsToo: words(`
Israel India Georgia Paris Jordan Chad Kenia Kenya Florence Sofia Salvador Carolina China London Chelsea
Austin
`),
  beforePersons: words('meneer mevrouw heer Dr dr Prof prof rechter trainer coach'),
  beforePlaces: words(`
in naar uit van bij tussen door over voor tegen en te ten tot op
`),
  moneyWords: words('dollar euro frank kronen pond yen'),
  languageAdjectives: words(`
Nederlands Engels Frans Duits Spaans Portugees Italiaans Russisch Pools Turks Grieks Chinees Japans Zweeds
Deens Noors Fins Hongaars Roemeens Bulgaars Tsjechisch Oekraïens Vlaams Koreaans
`),
  languageLinks: words('en of'),
  languageCues: words(`
in het naar uit spreekt spreken sprak spraken spreek leren leert leerde goed vloeiend geen beetje
`),
  afterLanguage: words(`
en of te naar is was als om spreken leren vertaald of op aan voor
`),
  noCountryNounsBefore: words('les lessen taal cursus'),
  noCountryNouns: words(`
taal woord woorden woordenboek grammatica accent les lessen leraar lerares docent keuken restaurant
restaurants taalcursus
`),
  statesAfterTowns: [{ code: 'US', names: AMERICAN_STATES }],
  shortStateNames: SHORT_AMERICAN_STATES,
};
