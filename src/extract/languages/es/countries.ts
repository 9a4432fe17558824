import { SHORT_AMERICAN_STATES } from '../../data/american-states.ts';
import type { AmbiguousName, CountryWords } from '../country-words.ts';
import { onlyWith, placesOf } from '../place-table.ts';
import { words } from '../word-list.ts';
import { formsOf } from './forms.ts';
import { GONE_STATES, NO_COUNTRY, PLACES } from './places.ts';

const AMBIGUOUS: readonly AmbiguousName[] = [
  onlyWith('Asunción', 'PY', /\bparaguay/i),
  onlyWith('Sofía', 'BG', /\bb[úu]lgar/i),
  onlyWith('Colombo', 'LK', /\b(?:Sri Lanka|cingal|esrilank)/i),
  onlyWith('Lima', 'PE', /\b(?:Perú|peruan)/i),
  onlyWith('La Paz', 'BO', /\b(?:Bolivia|bolivian)/i),
  onlyWith('Santiago', 'CL', /\b(?:Chile|chilen)/i),
  onlyWith('San José', 'CR', /\b(?:Costa Rica|costarricens)/i),
  onlyWith('Kingston', 'JM', /\bjamai/i),
  onlyWith('Granada', 'GD', /\b(?:Caribe|caribeñ|Saint George|granadin)/i),
  onlyWith('Palaos', 'PW', /(?:)/),
  onlyWith('Miraflores', 'VE', /\b(?:Venezuela|venezolan)/i),
  onlyWith('Dominica', 'DM', /\b(?:Caribe|caribeñ|Roseau)/i),
  onlyWith('Santa Lucía', 'LC', /\b(?:Caribe|caribeñ|Castries)/i),
  onlyWith('Guadalupe', 'GP', /\b(?:Antillas|Caribe|francesa)/i),
  onlyWith('San Martín', 'MF', /\b(?:Antillas|Caribe)/i),
  onlyWith('Reunión', 'RE', /\bisla (?:de )?(?:la )?Reunión\b/i),
  onlyWith('Santa Elena', 'SH', /\b(?:Atlántico|Napoleón)/i),
  onlyWith('Montserrat', 'MS', /\b(?:Antillas|Caribe|volcán)/i),
  {
    name: 'Georgia',
    choices: [
      {
        code: 'US',
        sign: /\b(?:Atlanta|Savannah|EE\.? ?UU|Estados Unidos|estadounidense|Alabama|Florida|Carolina|Trump|Biden|republican|demócrat)/,
      },
      { code: 'GE' },
    ],
  },
  {
    name: 'Congo',
    choices: [{ code: 'CG', sign: /\b(?:Brazzaville|República del Congo)\b/ }, { code: 'CD' }],
  },
  { name: 'congoleño', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  { name: 'congoleña', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  {
    name: 'Corea',
    choices: [
      { code: undefined, sign: /\b(?:Pyongyang|Pionyang|Corea del Norte|norcorean)/ },
      { code: 'KR' },
    ],
  },
];

/** What Spanish calls countries and their places. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'es', table: PLACES, formsOf }),
  articles: words('el la los las'),
  goneStates: GONE_STATES,
  noCountry: NO_COUNTRY,
  ambiguous: AMBIGUOUS,
  firstNames: words(`
Arnoldo Lucia Nicolas Joaquin Inigo Lourdes Imperio Facundo Thiago Ximena Rocio Begona Iker Aitor Gorka Nerea
Ainhoa Maite Paquita Ramiro Evaristo Efrain Abelardo Casimiro Encarnacion Macarena Candelaria Leopoldo Horacio
Fermin Celso Nilda Zulma
`),
  namesOfPersonsToo: words(`
Washington Israel India China Kenia Argentina Georgia Paris París Florida Virginia África Jordan Chad Brasil Colombia
Italia Francia Cuba Salvador Carolina Dakota Sofía
`),
  beforePersons: words(`
Sr Sra Srta Dr Dra don doña señor señora doctor doctora juez jueza
`),
  beforePlaces: words(`
en a de desde hacia hasta entre por contra ante sobre del al y
`),
  institutions: words(`
Gobierno Ejército Ministerio Ministro Ministra Federación Partido Liga Copa Asociación Comité Consejo
Parlamento República Corte Tribunal Fuerza Fuerzas Armada Armadas Academia Instituto Embajada Cámara Iglesia
Cruz Roja Selección Estado Policía Marina Guardia Agencia Banco Confederación Congreso Unión Real Grupo Primer
Presidente Presidenta Cancillería Comunidad Nacional Reserva Federal
`),
  moneyWords: words('dólares dólar euros pesos libras francos yenes'),
  languageAdjectives: words(`
español inglés francés alemán italiano portugués chino japonés ruso griego árabe holandés neerlandés polaco
ucraniano turco coreano sueco danés noruego finés finlandés húngaro rumano búlgaro checo croata serbio
vietnamita
`),
  languageCues: words(`
en hablar habla hablan hablaba hablaban hablo hablando aprender aprende aprenden estudiar estudia estudian
enseñar enseña enseñan idioma traducir entiende entienden dominar domina
`),
  languageLinks: words('también y e o u del al el de en'),
  linkedLanguageCues: words(`
traducido traducida traducidos traducidas traducción traducir traduce tradujo versión clases clase profesor
profesora profesores curso cursos aprender aprende aprenden estudiar estudia estudian idioma lengua hablar
habla hablan domina dominar dominan entiende entienden enseñar enseñan
`),
  noCountryNounsBefore: words(`
lengua lenguas idioma idiomas palabra palabras habla acento alfabeto gramática diccionario filología
traducción vocablo término tortilla cocina comida platillo gastronomía restaurante
`),
  statesAfterTowns: [
    {
      code: 'US',
      names: words(`
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawái Idaho Illinois
Indiana Iowa Kansas Kentucky Luisiana Louisiana Maine Maryland Massachusetts Míchigan Michigan Minnesota
Misisipi Misuri Misuri Misouri Montana Nebraska Nevada Ohio Oklahoma Oregón Pensilvania Pennsylvania Tennessee
Texas Tejas Utah Vermont Virginia Washington Wisconsin Wyoming
`),
    },
  ],
  shortStateNames: SHORT_AMERICAN_STATES,
};
