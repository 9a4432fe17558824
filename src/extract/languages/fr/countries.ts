import { SHORT_AMERICAN_STATES } from '../../data/american-states.ts';
import type { AmbiguousName, CountryWords } from '../country-words.ts';
import { onlyWith, placesOf } from '../place-table.ts';
import { words } from '../word-list.ts';
import { formsOf } from './forms.ts';
import { GONE_STATES, NO_COUNTRY, PLACES } from './places.ts';

const AMBIGUOUS: readonly AmbiguousName[] = [
  onlyWith('Sofia', 'BG', /\bbulgar/i),
  onlyWith('Colombo', 'LK', /\bsri[ -]lanka/i),
  onlyWith('Lima', 'PE', /\b(?:Pérou|péruvien)/i),
  onlyWith('La Paz', 'BO', /\bBolivi/i),
  onlyWith('Santiago', 'CL', /\b(?:Chili|chilien)/i),
  onlyWith('San José', 'CR', /\bCosta Ric/i),
  onlyWith('Kingston', 'JM', /\bjama[iï]/i),
  onlyWith('Dominique', 'DM', /\b(?:Roseau|île de la Dominique)\b/),
  onlyWith('Saint-Marin', 'SM', /\b(?:République de Saint-Marin|Italie|saint-marinais)/),
  onlyWith('Sainte-Lucie', 'LC', /\b(?:Castries|Caraïbes?|Antilles)\b/),
  onlyWith('Sainte-Hélène', 'SH', /\b(?:île|Napoléon|Atlantique)\b/),
  onlyWith('Saint-Barthélemy', 'BL', /\b(?:Antilles|Gustavia|île)\b/),
  onlyWith('Montserrat', 'MS', /\b(?:Antilles|Caraïbes?|volcan)\b/),
  onlyWith('Grenade', 'GD', /\b(?:Caraïbes?|Antilles|Saint George)/),
  onlyWith('Gambie', 'GM', /(?:)/),
  onlyWith('Salvador', 'SV', /\b(?:San Salvador|salvadorien|Bukele)/),
  {
    name: 'Géorgie',
    choices: [
      {
        code: 'US',
        sign: /\b(?:Atlanta|Savannah|États-Unis|Etats-Unis|américain|Alabama|Floride|Caroline|Trump|Biden|républicain|démocrate)/,
      },
      { code: 'GE' },
    ],
  },
  {
    name: 'Congo',
    choices: [{ code: 'CG', sign: /\b(?:Brazzaville|République du Congo)\b/ }, { code: 'CD' }],
  },
  { name: 'congolais', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  { name: 'congolaise', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  {
    name: 'Corée',
    choices: [
      { code: undefined, sign: /\b(?:Pyongyang|Corée du Nord|nord-coréen)/ },
      { code: 'KR' },
    ],
  },
];

/** What French calls countries and their places. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'fr', table: PLACES, formsOf }),
  articles: words('le la les l des un une'),
  goneStates: GONE_STATES,
  noCountry: NO_COUNTRY,
  ambiguous: AMBIGUOUS,
  firstNames: words(`
Francois Emile Gaetan Maxence Yannick Loic Corentin Capucine Solene Maelle Anais Lea Noemie Chloe Zoe Ines
Aurelie Cecile Stephane Herve Benoit Gregoire Gwenael Anatole Gaspard Ludovic Thibault Thibaut Quentin
Baptiste Mathis Axelle Margaux Manon Elodie
`),
  namesOfPersonsToo: words(`
France Paris Israël India Georgia Chine Kenya Jordan Chad Florence Vienne Virginie Salvador Dominique Maurice
Carolina
`),
  beforePersons: words('M MM Mme Mlle Me Dr Pr monsieur madame maître docteur juge'),
  beforePlaces: words(`
en à au aux de du des depuis vers entre pour contre sur dans chez d et
`),
  institutions: words(`
Fédération Gouvernement Armée Ministère Parti Ligue Coupe Association Comité Conseil Parlement République Cour
Tribunal Forces Force Marine Académie Institut Ambassade Chambre Église Croix-Rouge Croix Rouge État Police
Garde Agence Banque Union Jeune Jeunes Les Le La Des Un Une Deux Trois Quatre Cinq Certains Plusieurs Selon
`),
  moneyWords: words('dollars dollar euros francs livres yens couronnes'),
  languageAdjectives: words(`
français anglais allemand espagnol italien portugais chinois japonais russe grec néerlandais polonais
ukrainien turc coréen suédois danois norvégien finnois hongrois roumain bulgare tchèque croate serbe
vietnamien mongol
`),
  languageCues: words(`
en parle parlent parler parlait parlaient parlant apprendre apprend apprennent enseigner enseigne étudier
étudie
`),
  languageLinks: words('aussi également et ou du de au le l d en'),
  linkedLanguageCues: words(`
maîtrise comprend comprennent traduit traduite traduits traduites traduction traduire version cours cour classe classes leçon leçons professeur professeure
professeurs prof apprendre apprend apprennent étudier étudie étudient parler parle parlent maîtrise maîtriser
maîtrisent enseigner enseigne enseignent langue
`),
  noCountryNounsBefore: words(`
langue langues mot mots accent alphabet grammaire dictionnaire littérature traduction terme dialecte cuisine
gastronomie restaurant plat plats
`),
  statesAfterTowns: [
    {
      code: 'US',
      names: words(`
Alabama Alaska Arizona Arkansas Californie Colorado Connecticut Delaware Floride Géorgie Hawaï Idaho Illinois
Indiana Iowa Kansas Kentucky Louisiane Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri
Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvanie Tennessee Texas Utah Vermont Virginie Washington
Wisconsin Wyoming
`),
    },
  ],
  shortStateNames: SHORT_AMERICAN_STATES,
};
