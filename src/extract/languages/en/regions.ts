/**
 * Provinces, states, regions and cities that stories name without their country, and towns that several countries have. Written by hand for
 * Dateline, 2026, from general knowledge; licence MIT. A line is `code | | | | places`, as in `places.ts`. Left out: names that are
 * words, first names or sizable places elsewhere.
 */
import type { AmbiguousName } from '../country-words.ts';

export const REGIONS = `
CN||||Anhui,Gansu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shanxi,Dongguan,Foshan,Wuxi,Ningbo,Changsha,Zhengzhou,Jinan
CN||||Hefei,Fuzhou,Xiamen,Nanchang,Guiyang,Nanning,Haikou,Lanzhou,Xining,Yinchuan,Hohhot,Taiyuan,Shijiazhuang,Changchun
BR||||Alagoas,Amapa,Amapá,Ceara,Ceará,Espirito Santo,Espírito Santo,Goias,Goiás,Maranhao,Maranhão,Mato Grosso do Sul,Paraiba,Paraíba
BR||||Pernambuco,Piaui,Piauí,Rio Grande do Norte,Rondonia,Rondônia,Roraima,Sergipe,Tocantins,Goiania,Goiânia
MX||||Coahuila,Guanajuato,Nayarit,Queretaro,Querétaro,San Luis Potosi,San Luis Potosí,Tlaxcala,Zacatecas,Michoacán,Yucatán
DE||||Baden-Wuerttemberg,Schleswig-Holstein,Rhineland-Palatinate,Saxony-Anhalt,Duesseldorf
IT||||Liguria,Apulia,Puglia,Basilicata,Molise,Emilia-Romagna
ES||||Extremadura,Cantabria,Balearic Islands
FR||||Picardy,Aquitaine,Auvergne
AR||||Tucuman,Tucumán,Patagonia,Entre Rios,Entre Ríos,Jujuy,Neuquen,Neuquén,Chubut,Tierra del Fuego
RU||||Krasnoyarsk,Omsk,Saratov,Bryansk,St. Petersburg region
PK||||North Waziristan,South Waziristan,Swat Valley
IN||||Meghalaya,Mizoram,Sikkim,Tripura,Arunachal Pradesh
ID||||Maluku,West Java,East Java,Central Java,North Sumatra,West Sumatra
PH||||Visayas
NG||||Katsina,Anambra,Bauchi,Benue,Plateau State,Osun,Oyo State,Ondo State,Ekiti,Kwara,Kogi,Nasarawa,Taraba,Jigawa,Kebbi,Akwa Ibom
NG||||Cross River State
SD||||South Kordofan
ZA||||Khayelitsha,Mitchells Plain,Gugulethu,Umlazi,KwaMashu,Mamelodi,Soshanguve,Mdantsane,Gqeberha,Makhanda,Hout Bay
ZA||||KwaZulu-Natal,Eastern Cape,Western Cape,Northern Cape,Limpopo
JP||||Shikoku,Miyagi,Iwate,Kumamoto,Kagoshima,Niigata,Aichi,Saitama,Kanagawa,Hyogo,Shizuoka
TR||||Konya,Hakkari,Sirnak,Hatay,Mersin
IR||||Sistan-Baluchestan,Kermanshah,Ahvaz
AU||||Bendigo,Cairns,Wagga Wagga,Kalgoorlie
NZ||||Whanganui,Otago,Waikato,Taranaki,Hawke's Bay,Queenstown Lakes,Lake Taupo,Kaikoura
GB||||Stoke-on-Trent,Aberystwyth,Llandudno,Omagh,Enniskillen,Penzance,Teesside,Perthshire,Orkney,Shetland,Hebrides,Powys
GB||||Anglesey,Snowdonia,Glamorgan,Isle of Wight,Inverness,Cheltenham,Shrewsbury,Chelmsford,Wolverhampton,Stockton-on-Tees
GB||||Cirencester,Tewkesbury,Alnwick,Lerwick,Stranraer,Thurso,Hawick,Conwy,Sleaford,Faversham,Cromer,Thirsk,Dingwall,Newlyn,Dorking
IE||||Killarney,Dundalk,Mullingar,Roscommon,Leitrim,Offaly,Laois,Westmeath,Connacht,County Cavan,County Clare,County Cork
IE||||County Donegal,County Galway,County Kerry,County Kildare,County Kilkenny,County Limerick,County Longford,County Louth
IE||||County Mayo,County Meath,County Monaghan,County Sligo,County Tipperary,County Waterford,County Wexford,County Wicklow
CA||||Brampton,Brantford,Laval,Trois-Rivières,Banff National Park,Labrador City
`;

/** What only papers of Britain print: money, courts, offices, words. */
const BRITISH =
  /£|\b(?:England|English|British|Britain|UK|U\.K\.|Scotland|Scottish|Wales|Welsh|Northern Ireland|lorry|lorries|[Mm]agistrates|[Cc]rown [Cc]ourt|NHS|MPs?|(?:[Bb]orough|[Cc]ity|[Cc]ounty|[Dd]istrict|[Pp]arish) [Cc]ouncil(?:lors?)?|[Cc]ouncillors?|Premier League|\p{Lu}\p{Ll}+shire|M[1-9]\d?|A[1-9]\d{1,2}|Police Scotland|PSNI|BBC|pub|RNLI|Ofsted|HMRC|Tesco|Greggs|Lib Dems?|Tory|Tories|Labour|[Pp]ensioners?)\b/u;

/** What only papers of North America print beside such a town. */
const AMERICAN =
  /\b(?:County|Conn|Mass|Pa|N\.?H|Va|Ohio|Ont|Ontario|N\.?S|Nova Scotia|Massachusetts|Connecticut|Maine|Virginia|Tennessee|Pennsylvania|sheriff|[Ss]tate [Pp]olice|RCMP|[Ss]chool [Dd]istrict|[Tt]ownship|U\.S|Harvard|MIT)\b/;

/** Towns of Britain that other countries have too: Britain's only where the article is British. */
const SHARED_TOWNS =
  `Bristol,Portsmouth,Plymouth,Bradford,Aberdeen,Stirling,Cambridge,Oxford,Brighton,York,Gloucester,Worcester,Hereford,
Blackburn,Bolton,Wigan,Carlisle,Durham,Darlington,Peterborough,Northampton,Bedford,Colchester,Canterbury,Dover,Hastings,Salisbury,
Winchester,Halifax,Norwich,Taunton,Truro,Falmouth,Scarborough,Whitby,Margate,Weymouth,Armagh,Londonderry,Derry,Dorset,Norfolk,Suffolk,
Essex,Cheshire,Hampshire,Sussex,Hull,Rugby,Crawley,Kendal,Wakefield,Newport,Telford,Stroud,Ludlow,Skipton,Ripon,Hexham,Penrith,Southport,Bootle,Matlock,Evesham,
Bridport,Dorchester,Horsham,Harwich,Neath,Tenby,Brecon,Ayr,Oban,Nairn`
    .split(',')
    .map((name) => name.trim());

/** Names of towns that the signs of a paper's country decide. */
export const SHARED_PLACES: readonly AmbiguousName[] = [
  ...SHARED_TOWNS.filter((name) => name !== 'Halifax').map((name) => ({
    name,
    isTown: true as const,
    choices: [
      { code: undefined, sign: AMERICAN },
      { code: 'GB', sign: BRITISH },
      { code: undefined },
    ],
  })),
  {
    name: 'Halifax',
    isTown: true,
    choices: [
      {
        code: 'CA',
        sign: /\b(?:Nova Scotia|N\.S|Regional Municipality|Dartmouth|RCMP|Cape Breton|Canada|Canadians?)\b/,
      },
      { code: undefined, sign: AMERICAN },
      { code: 'GB', sign: BRITISH },
      { code: undefined },
    ],
  },
  {
    name: 'East London',
    isTown: true,
    choices: [
      { code: 'ZA', sign: /\b(?:South Africa|Eastern Cape|Buffalo City|Mdantsane)\b/ },
      { code: 'GB' },
    ],
  },
  {
    name: 'Punjab',
    isTown: true,
    choices: [
      { code: 'PK', sign: /\b(?:Pakistan|Pakistani|Lahore|Multan|Rawalpindi)\b/ },
      { code: 'IN', sign: /\b(?:India|Indian|Amritsar|Sikhs?|Ludhiana|Chandigarh)\b/ },
      { code: undefined },
    ],
  },
];
