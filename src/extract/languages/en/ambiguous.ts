/**
 * Names that mean one country or another, or none, decided by the words around them. Written by hand for
 * Dateline, 2026; licence MIT. The measurements behind them: extraction on labelled news, see KNOWN-LIMITS.md.
 */
import type { AmbiguousName } from '../country-words.ts';

const US_GEORGIA =
  /\b(?:Atlanta|ATLANTA|Savannah|Augusta|Republicans?|Democrats?|[Gg]overnor|Gov\.|Sheriff|County|Fulton|Alabama|Florida|Texas|Ohio|Virginia|Arizona|Wisconsin|Michigan|(?:South|North) Carolina|Tennessee|Mississippi|Louisiana|Georgia Tech|Bulldogs|[Ll]ottery|[Ss]chool [Bb]oards?|[Cc]ounty|[Ll]egislature|[Ll]egislators?|[Ll]awmakers?|Legislature|General Assembly|Sen\.|Rep\.|[Dd]istrict [Aa]ttorney|Peach State|University of Georgia|UGA|[Aa]griculture commissioner|[Ii]nsurance commissioner|[Aa]ttorney general|[Ss]tate (?:senators?|representatives?|troopers?|patrol|lawmakers)|[Pp]each(?:es)?|[Pp]eanuts?|Masters|I-\d+|Gwinnett|DeKalb|Cobb|Valdosta|Marietta|Indiana|Kentucky|Arkansas|Oklahoma|Missouri|Pennsylvania|Illinois|Macon|Athens|Kemp|Abrams|Warnock|Ossoff)\b|\bGa\.(?!\w)/;
const GE_GEORGIA =
  /\b(?:Tbilisi|Georgian|Abkhazia|South Ossetia|Armenia|Azerbaijan|Ossetian?|Ajaria?|Adjara|Kutaisi|Rustavi|Margvelashvili|Ivanishvili|Garibashvili|Zurabishvili|Gamsakhurdia|Moldova|Batumi|Caucasus|Saakashvili|Shevardnadze|TBILISI|Soviet)\b/;

// While Zaire was the name of the larger, "Congo" was the smaller.
const ZAIRE = { code: 'CG', untilDay: '1997-05-17' } as const;

// Who writes of tribes and pueblos too.
const SIGNS_OF_INDIA = /\b(?:India|Delhi|Mumbai|Bombay|Calcutta|Kolkata|Kashmir|Modi|Gandhi)\b/;

/** Looked up by name; matched before the plain table. */
export const AMBIGUOUS: readonly AmbiguousName[] = [
  {
    name: 'Georgia',
    choices: [{ code: 'GE', sign: GE_GEORGIA }, { code: 'US', sign: US_GEORGIA }, { code: 'GE' }],
  },
  {
    name: 'Congo',
    choices: [
      ZAIRE,
      {
        code: 'CG',
        sign: /\b(?:Brazzaville|Pointe-Noire|Republic of (?:the )?Congo(?! \(Kinshasa))\b/,
      },
      { code: 'CD' },
    ],
  },
  {
    name: 'Congolese',
    choices: [ZAIRE, { code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }],
  },
  {
    name: 'Turkey',
    choices: [
      {
        code: 'TR',
        sign: /\b(?:Turkish|Ankara|Istanbul|Turks|Erdogan|Erdoğan|ANKARA|ISTANBUL|Kurdish|Kurds|NATO|Greece|Syria|Ozal|Lira|lira)\b/,
      },
      {
        code: undefined,
        sign: /\bturkeys?\b|\bThanksgiving\b|\bTurkey (?:prices|farms?|farmers|meat|soup|trot|Trot|shoot|breasts?|sandwich(?:es)?)\b/,
      },
      { code: 'TR' },
    ],
  },
  {
    name: 'Granada',
    choices: [
      { code: 'NI', sign: /\bNicaragua(?:ns?)?\b/ },
      { code: undefined, sign: /\bGranada Hills\b|\b(?:Colombian?|Ford)\b/ },
      {
        code: 'ES',
        sign: /\b(?:Spain|Spanish|Andalusian?|Alhambra|Seville|Madrid|Moors?|Moorish)\b/,
      },
      { code: undefined },
    ],
  },
  {
    name: 'Koreas',
    choices: [{ code: undefined }],
  },
  { name: 'Guinea', choices: [{ code: 'GN' }] },
  { name: 'Guinean', choices: [{ code: 'GN' }] },
  { name: 'Guineans', choices: [{ code: 'GN' }] },
  {
    name: 'Korea',
    choices: [
      { code: undefined, sign: /\b(?:Pyongyang|North Korean?|Kim Jong|Kim Il)\b/ },
      { code: 'KR' },
    ],
  },
  {
    name: 'Korean',
    choices: [
      { code: undefined, sign: /\b(?:Pyongyang|North Korean?|Kim Jong|Kim Il|Korean War)\b/ },
      { code: 'KR' },
    ],
  },
  {
    name: 'Koreans',
    choices: [{ code: undefined, sign: /\b(?:Pyongyang|North Korean?)\b/ }, { code: 'KR' }],
  },
  { name: 'Santiago', choices: [{ code: 'CL', sign: /\bChile(?:ans?)?\b/ }, { code: undefined }] },
  {
    name: 'Santa Fe',
    choices: [
      { code: 'AR', sign: /\b(?:Argentin(?:a|es?|ians?)|Rosario)\b/ },
      { code: 'US', sign: /\b(?:New Mexico|N\.M|Navajos?|Pueblos?|Albuquerque|Taos|Los Alamos)\b/ },
      { code: undefined },
    ],
  },
  { name: 'San Jose', choices: [{ code: 'CR', sign: /\bCosta Rican?s?\b/ }, { code: 'US' }] },
  { name: 'Lima', choices: [{ code: 'PE', sign: /\bPeru(?:vians?)?\b/ }, { code: undefined }] },
  { name: 'Kingston', choices: [{ code: 'JM', sign: /\bJamaicans?\b/ }, { code: undefined }] },
  {
    name: 'Georgetown',
    choices: [{ code: 'GY', sign: /\bGuyan(?:a|ese)\b/ }, { code: undefined }],
  },
  { name: 'Male', choices: [{ code: 'MV', sign: /\bMaldiv(?:es|ians?)\b/ }, { code: undefined }] },
  { name: 'Bonn', choices: [{ code: 'DE' }] },
  {
    name: 'Jersey',
    choices: [
      { code: 'JE', sign: /\b(?:Channel Islands?|Guernsey|St\.? Helier|States of Jersey)\b/ },
      { code: undefined },
    ],
  },
  {
    name: 'Indians',
    choices: [
      { code: 'IN', sign: SIGNS_OF_INDIA },
      {
        code: undefined,
        sign: /\b(?:Cleveland|CLEVELAND|Sioux|Apaches?|Cherokees?|Comanches?|Navajos?|Seminoles?|Mohawks?|Native Americans?|reservations?|[Tt]ribes?|[Tt]ribal|Pueblos?|Hopis?|Utes?|Crow|Lakota|Dakota|Ojibwe|Cree)\b/,
      },
      { code: 'IN' },
    ],
  },
  {
    name: 'Indian',
    choices: [
      { code: 'IN', sign: SIGNS_OF_INDIA },
      {
        code: undefined,
        sign: /\b(?:Sioux|Apaches?|Cherokees?|Comanches?|Navajos?|Seminoles?|Mohawks?|Choctaws?|Chickasaws?|Pueblo Indians?|Native Americans?|Indian (?:tribes?|[Rr]eservations?))\b/,
      },
      { code: 'IN' },
    ],
  },
  {
    name: 'Nassau',
    choices: [{ code: 'BS', sign: /\bBaham(?:as|ians?)\b/ }, { code: undefined }],
  },
  {
    name: 'Victoria',
    choices: [
      { code: 'SC', sign: /\bSeychell(?:es|ois)\b/ },
      { code: 'AU', sign: /\b(?:Melbourne|Australians?|New South Wales|Queensland)\b/ },
      { code: 'CA', sign: /\bB\.C\.|\bBritish Columbia\b/ },
      { code: undefined },
    ],
  },
  {
    name: 'San Juan',
    choices: [{ code: 'PR', sign: /\bPuerto Ric(?:o|ans?)\b/ }, { code: undefined }],
  },
  {
    name: 'Perth',
    choices: [{ code: 'GB', sign: /\b(?:Scotland|Scottish|Perthshire)\b/ }, { code: 'AU' }],
  },
  {
    name: 'Birmingham',
    choices: [{ code: 'US', sign: /\b(?:Alabama|Ala\.)/ }, { code: 'GB' }],
  },
  {
    name: 'Bethlehem',
    choices: [
      { code: 'PS', sign: /\b(?:Palestinians?|West Bank|Israelis?|Nativity|Manger Square)\b/ },
      { code: undefined },
    ],
  },
  {
    name: 'Gao',
    choices: [{ code: 'ML', sign: /\b(?:Mali|Malians?|Timbuktu|Tuaregs?)\b/ }, { code: undefined }],
  },
  {
    name: 'Hamilton',
    choices: [
      { code: 'BM', sign: /\bBermud(?:a|ians?)\b/ },
      { code: 'NZ', sign: /\b(?:Waikato|Te Awamutu|Auckland|New Zealand)\b/ },
      { code: undefined },
    ],
  },
];
