import { SHORT_AMERICAN_STATES } from '../../data/american-states.ts';
import type { AmbiguousName, CountryWords } from '../country-words.ts';
import { onlyWith, placesOf } from '../place-table.ts';
import { words } from '../word-list.ts';
import { formsOf } from './forms.ts';
import { GONE_STATES, NO_COUNTRY, PLACES } from './places.ts';

const AMBIGUOUS: readonly AmbiguousName[] = [
  onlyWith('Assunção', 'PY', /\bparagua/i),
  onlyWith('Sófia', 'BG', /\bb[úu]lgar/i),
  onlyWith('Colombo', 'LK', /\b(?:Sri Lanka|cingal)/i),
  onlyWith('Lima', 'PE', /\b(?:Peru|peruan)/i),
  onlyWith('La Paz', 'BO', /\b(?:Bolívia|bolivian)/i),
  onlyWith('Santiago', 'CL', /\b(?:Chile|chilen)/i),
  onlyWith('San José', 'CR', /\b(?:Costa Rica|costa-riquen|costarriquen)/i),
  onlyWith('Praia', 'CV', /\b(?:Cabo Verde|cabo-verdian)/i),
  onlyWith('Granada', 'GD', /\b(?:Caribe|caribenh)/i),
  onlyWith('Dominica', 'DM', /\b(?:Caribe|caribenh|Roseau)/i),
  onlyWith('Santa Lúcia', 'LC', /\b(?:Caribe|caribenh|Castries)/i),
  onlyWith('Santa Helena', 'SH', /\b(?:Atlântico|Napoleão)/i),
  onlyWith('São Martinho', 'MF', /\b(?:Antilhas|Caribe)/i),
  onlyWith('São Bartolomeu', 'BL', /\b(?:Antilhas|Caribe)/i),
  onlyWith('Guadalupe', 'GP', /\b(?:Antilhas|Caribe)/i),
  onlyWith('Montserrat', 'MS', /\b(?:Antilhas|Caribe|vulcão)/i),
  onlyWith('Palau', 'PW', /\b(?:Pacífico|Koror|Melekeok)/i),
  onlyWith('Beira', 'MZ', /\b(?:Moçambique|moçambican)/i),
  {
    name: 'Geórgia',
    choices: [
      {
        code: 'US',
        sign: /\b(?:Atlanta|Savannah|EUA|Estados Unidos|norte-american|Alabama|Flórida|Carolina|Trump|Biden|republican|democrata)/,
      },
      { code: 'GE' },
    ],
  },
  {
    name: 'Congo',
    choices: [{ code: 'CG', sign: /\b(?:Brazzaville|República do Congo)\b/ }, { code: 'CD' }],
  },
  { name: 'congolês', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  { name: 'congolesa', choices: [{ code: 'CG', sign: /\bBrazzaville\b/ }, { code: 'CD' }] },
  {
    name: 'Coreia',
    choices: [
      { code: undefined, sign: /\b(?:Pyongyang|Coreia do Norte|norte-corean)/ },
      { code: 'KR' },
    ],
  },
];

/** What Portuguese calls countries and their places. Written by hand for Dateline, 2026; licence MIT. */
export const COUNTRIES: Partial<CountryWords> = {
  ...placesOf({ locale: 'pt', table: PLACES, formsOf }),
  articles: words('o a os as um uma'),
  goneStates: GONE_STATES,
  noCountry: NO_COUNTRY,
  ambiguous: AMBIGUOUS,
  firstNames: words(`
Joao Ines Nuno Rui Thiago Tiago Luiz Gonçalo Goncalo Duarte Vasco Afonso Celso Edson Wagner Wellington
Washington Anderson Rosangela Jurema Iracema Rosario Conceicao Aparecida Fatima Lourdes Zeca Caetano Gilberto
Everaldo Reinaldo Ronaldo Rivaldo Cristovao Estevao Sebastiao Simao Jandira Neymar
`),
  namesOfPersonsToo: words(`
Washington Israel India Índia China Argentina Georgia Geórgia Paris Kenia Quênia Itália França Vitória Salvador Jordan
Chad Florença Maurício Brasil Dominica
`),
  beforePersons: words(`
Sr Sra Dr Dra dom dona senhor senhora doutor doutora juiz juíza
`),
  beforePlaces: words(`
em no na nos nas de do da dos das para até desde entre por contra sobre ao à a e
`),
  institutions: words(`
Governo Exército Ministério Federação Confederação Partido Liga Copa Taça Associação Comitê Comité Conselho
Parlamento República Supremo Corte Tribunal Força Forças Academia Instituto Embaixada Câmara Igreja Cruz
Estado Polícia Marinha Guarda Agência Banco União Seleção Selecção Campeonato Comunidade Autoridade Sociedade
Grupo Nacional
`),
  moneyWords: words('dólares dólar euros reais pesos libras'),
  languageAdjectives: words(`
português inglês francês alemão italiano espanhol chinês japonês russo grego holandês neerlandês polonês
polaco ucraniano turco coreano sueco dinamarquês norueguês finlandês húngaro romeno búlgaro tcheco checo
croata sérvio vietnamita
`),
  languageCues: words(`
em falar fala falam falava falavam falando aprender aprende aprendem estudar estuda estudam ensinar ensina
ensinam idioma domina dominam
`),
  languageLinks: words('também e ou do ao o de para em'),
  linkedLanguageCues: words(`
estudam traduzido traduzida traduzidos traduzidas tradução traduzir traduz versão aulas aula professor professora
professores curso cursos aprender aprende aprendem estudar estuda falar fala falam domina dominar dominam
ensinar ensina ensinam língua idioma
`),
  noCountryNounsBefore: words(`
língua línguas idioma idiomas palavra palavras sotaque alfabeto gramática dicionário literatura tradução termo
culinária cozinha gastronomia comida restaurante pastelaria prato
`),
  statesAfterTowns: [
    {
      code: 'US',
      names: words(`
Alabama Alasca Arizona Arkansas Califórnia Colorado Connecticut Delaware Flórida Geórgia Havaí Idaho Illinois
Indiana Iowa Kansas Kentucky Louisiana Luisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Óregon Pensilvânia Tennessee Texas Utah Vermont Virgínia
Washington Wisconsin Wyoming
`),
    },
  ],
  shortStateNames: SHORT_AMERICAN_STATES,
};
