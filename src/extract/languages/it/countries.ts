import { AMERICAN_STATES, SHORT_AMERICAN_STATES } from '../../data/american-states.ts';
import type { AmbiguousName, CountryWords } from '../country-words.ts';
import { onlyWith, placesOf } from '../place-table.ts';
import { words } from '../word-list.ts';
import { formsOf } from './forms.ts';
import { GONE_STATES, NO_COUNTRY, PLACES } from './places.ts';

const AMBIGUOUS: readonly AmbiguousName[] = [
  onlyWith('Sofia', 'BG', /\bbulgar/i),
  onlyWith('Colombo', 'LK', /\b(?:Sri Lanka|singales|srilank)/i),
  onlyWith('Lima', 'PE', /\b(?:Perù|peruvian)/i),
  onlyWith('La Paz', 'BO', /\bBolivi/i),
  onlyWith('Santiago', 'CL', /\b(?:Cile|cilen)/i),
  onlyWith('San José', 'CR', /\bCosta Ric/i),
  onlyWith('Riga', 'LV', /\b(?:Lettonia|letton)/i),
  onlyWith('Asunción', 'PY', /\bparagua/i),
  onlyWith('Dominica', 'DM', /\b(?:Caraibi|Roseau)/),
  onlyWith('Saint Lucia', 'LC', /\b(?:Caraibi|Castries)/),
  onlyWith('Montserrat', 'MS', /\b(?:Caraibi|Antille|vulcano)/),
  onlyWith('Riunione', 'RE', /\bisola (?:della )?Riunione\b/),
  onlyWith("Sant'Elena", 'SH', /\b(?:isola|Napoleone|Atlantico)\b/),
  onlyWith('Lettoni', 'LV', /\bLettonia\b/),
  {
    name: 'Monaco',
    choices: [
      { code: 'DE', sign: /\b(?:Baviera|bavares|Germania|tedesc|Oktoberfest|Berlino)/ },
      { code: 'MC', sign: /\b(?:Montecarlo|Principato|monegasc|Costa Azzurra)/ },
      { code: undefined },
    ],
  },
  {
    name: 'Georgia',
    choices: [
      {
        code: 'US',
        sign: /\b(?:Atlanta|Savannah|Usa|USA|Stati Uniti|statunitens|american|Alabama|Florida|Carolina|Trump|Biden|repubblican)/,
      },
      { code: 'GE' },
    ],
  },
  {
    name: 'Congo',
    choices: [{ code: 'CG', sign: /\b(?:Brazzaville|Repubblica del Congo)\b/ }, { code: 'CD' }],
  },
  { name: 'congolese', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  { name: 'congolesi', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  {
    name: 'Corea',
    choices: [
      { code: undefined, sign: /\b(?:Pyongyang|Corea del Nord|nordcorean)/ },
      { code: 'KR' },
    ],
  },
];

/** What Italian calls countries and their places. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'it', table: PLACES, formsOf }),
  articles: words('il lo la gli le i l un una uno'),
  goneStates: GONE_STATES,
  noCountry: NO_COUNTRY,
  ambiguous: AMBIGUOUS,
  firstNames: words(`
Domenico Giorgia Chiara Ignazio Gennaro Ciro Carmine Gaetano Salvatore Calogero Loredana Ornella Ilaria
Alessia Federica Martina Gianluca Gianluigi Piergiorgio Pierluigi Massimiliano Ettore Fulvio Ezio Livio Duilio
Egidio Nunzia Assunta Concetta Donatella Fiorella Lucrezia Mariangela Vincenza Ermanno Oreste Samuele Niccolo
Tommaso Gualtiero
`),
  namesOfPersonsToo: words(`
Italia India Israele Israel Giorgia Georgia Asia Kenya Jordan Chad Argentina Paris Virginia Florida Carolina
Salvador Sofia Vienna Luna
`),
  beforePersons: words(`
sig Sig signor signora signorina dott dottor dottoressa avv avvocato on don donna giudice professor
professoressa
`),
  beforePlaces: words(`
in a ad di da del dal al dell della dei degli tra fra per contro su sul verso presso e nel
`),
  institutions: words(`
Governo Esercito Ministero Federazione Partito Lega Coppa Associazione Comitato Consiglio Parlamento
Repubblica Corte Tribunale Forze Forza Accademia Istituto Ambasciata Camera Chiesa Croce Stato Polizia Marina
Guardia Agenzia Banca Unione Nazionale Confederazione Gruppo Società Gli I Le Lo Il La Due Tre
`),
  moneyWords: words('dollari dollaro euro sterline franchi'),
  languageAdjectives: words(`
italiano inglese francese tedesco spagnolo portoghese cinese giapponese russo greco olandese neerlandese
polacco ucraino turco coreano svedese danese norvegese finlandese ungherese rumeno romeno bulgaro ceco croato
serbo albanese vietnamita
`),
  languageCues: words(`
in parla parlano parlare parlava parlavano parlando impara imparano imparare studia studiano studiare insegna
insegnano
`),
  languageLinks: words('anche e ed o dal al il in di dall all l'),
  linkedLanguageCues: words(`
insegna insegnano insegnare studiano tradotto tradotta tradotti tradotte traduzione tradurre traduce versione corso corsi lezioni lezione
insegnante insegnanti professore professoressa imparare imparano impara studiare studia parlare parla parlano
lingua
`),
  noCountryNounsBefore: words(`
lingua lingue parola parole accento alfabeto grammatica dizionario letteratura traduzione termine dialetto
cucina gastronomia ristorante piatto piatti
`),
  statesAfterTowns: [{ code: 'US', names: AMERICAN_STATES }],
  shortStateNames: SHORT_AMERICAN_STATES,
};
