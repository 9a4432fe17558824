import { AMERICAN_STATES, SHORT_AMERICAN_STATES } from '../../data/american-states.ts';
import type { AmbiguousName, CountryWords } from '../country-words.ts';
import { onlyWith, placesOf } from '../place-table.ts';
import { words } from '../word-list.ts';
import { formsOf, namesOf } from './forms.ts';
import { GONE_STATES, NO_COUNTRY, PLACES } from './places.ts';

const AMBIGUOUS: readonly AmbiguousName[] = [
  onlyWith('Sofia', 'BG', /\bbulgar/i),
  onlyWith('Colombo', 'LK', /\bSri Lanka/),
  onlyWith('Lima', 'PE', /\bperu/i),
  onlyWith('La Paz', 'BO', /\bbolivi/i),
  onlyWith('Santiago', 'CL', /\bchile/i),
  onlyWith('San José', 'CR', /\bCosta Rica/),
  onlyWith('St. Martin', 'MF', /\b(?:Karibik|Antillen)/),
  onlyWith('St. Helena', 'SH', /\b(?:Insel|Atlantik|Napoleon)/),
  onlyWith('St. Lucia', 'LC', /\b(?:Karibik|Castries)/),
  onlyWith('Montserrat', 'MS', /\b(?:Karibik|Vulkan)/),
  onlyWith('Palau', 'PW', /\b(?:Pazifik|Koror)/),
  onlyWith('Georgia', 'US', /(?:)/),
  {
    name: 'Kongo',
    choices: [{ code: 'CG', sign: /\b(?:Brazzaville|Republik Kongo)\b/ }, { code: 'CD' }],
  },
  { name: 'kongolesische', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  { name: 'kongolesischen', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  {
    name: 'Korea',
    choices: [{ code: undefined, sign: /\b(?:Pjöngjang|Nordkorea)/ }, { code: 'KR' }],
  },
];

/** What German calls countries and their places. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'de', table: PLACES, formsOf, namesOf }),
  articles: words('der die das den dem des ein eine'),
  goneStates: GONE_STATES,
  noCountry: NO_COUNTRY,
  ambiguous: AMBIGUOUS,
  firstNames: words(`
Juergen Jurgen Heinz Karl Uwe Katrin Volker Heiko Detlef Gerd Guenter Gunter Gunther Ruediger Rudiger Jens
Torsten Thorsten Sven Kerstin Anke Silke Birgit Heike Ulrike Ulrich Dietmar Hartmut Helmut Horst Lothar
Manfred Norbert Reinhard Siegfried Wilfried Winfried Wolfram Egon Gisela Ingrid Gudrun Hannelore Waltraud
Matthaeus Joerg Jorg Goetz Gotz Annalena Christl Sepp Alois Xaver Franziska Ewald Leopold Beate
`),
  namesOfPersonsToo: words(`
Israel India Georgia Paris Jordan Chad Kenia Carolina Florence Sofia Salvador London Chelsea Austin Brooklyn
Vienna
`),
  beforePersons: words(`
Herr Herrn Frau Dr Prof Richter Richterin Trainer Trainerin Familie
`),
  beforePlaces: words(`
in im nach aus von vom bei zwischen durch über für gegen und zu zur ins am an
`),
  moneyWords: words('Dollar Euro Franken Kronen Pfund Yen'),
  languageAdjectives: words(`
Englische Englischen Französische Französischen Spanische Spanischen Portugiesische Portugiesischen
Italienische Italienischen Russische Russischen Polnische Polnischen Türkische Türkischen Griechische
Griechischen Chinesische Chinesischen Japanische Japanischen Arabische Arabischen Niederländische
Niederländischen Schwedische Schwedischen Dänische Dänischen Ukrainische Ukrainischen Ungarische Ungarischen
Rumänische Rumänischen Tschechische Tschechischen
`),
  languageLinks: words('und oder'),
  languageCues: words('ins im vom dem das aus'),
  afterLanguage: words(`
wird wurde werden übersetzt übertragen und oder ist war zu stammt als von ins bedeutet heißt
`),
  noCountryNouns: words(`
Sprache Sprachen sprachige Sprachkurs Sprachkurse Wort Wörter Wörterbuch Grammatik Küche Restaurant
Restaurants
`),
  statesAfterTowns: [{ code: 'US', names: AMERICAN_STATES }],
  shortStateNames: SHORT_AMERICAN_STATES,
};
