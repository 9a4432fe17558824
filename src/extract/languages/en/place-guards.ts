/**
 * Words beside a place that say it is none. Written by hand for Dateline, 2026; licence MIT.
 */
import { words } from '../word-list.ts';

/** Places that are first names too: before a capitalised word they are read as a person. */
export const NAMES_OF_PERSONS_TOO = words(`
Chad Jordan Israel Georgia Paris Sydney Virginia Dallas Florence Kenya Austin Carolina London Brooklyn Chelsea
Madison India Cuba Rosario Houston Lincoln Jamaica Malta Montana Savannah Vienna Alexandria
`);

/** Those that are no town of a country whose name is a surname too. */
export const NAMES_BEFORE_SURNAMES = NAMES_OF_PERSONS_TOO.difference(
  words('London Vienna Alexandria'),
);

/** Places that are surnames too. */
export const SURNAMES_TOO = words(`
Jordan Holland England Ireland Israel Poland Wales Brazil Germany France Paris London Berlin Milan York Lincoln Windsor Washington Bristol Kent
`);

/** Behind such a surname, with its article: those who have it. */
export const FAMILIES =
  /^ (?:famil(?:y|ies)|brothers|sisters|siblings|twins|household|boys|girls|farm)\b/;

/** Before the name of a ship, a band or a horse. */
export const BEFORE_SHIPS =
  /\b(?:HMS|HMCS|HMAS|USS|RMS|RRS|MV|SS|INS|bands?|rockers|racehorse|filly|colt|gelding|mare|(?:Spirit|Pride) of)[ \u00a0]$/;

/** Before the name of a ship, where another capitalised word follows. */
export const BEFORE_SHIP_NAMES =
  /\b(?:ship|tug|tugboat|ferry|tanker|trawler|yacht|vessel|freighter|liner|schooner|boat|barge|bulk carrier|cutter|steamer|supertanker|lifeboat|dredger|destroyer|frigate)s?(?:,? the|,)? ["“‘'*]?$/;

/** Capitalised words that follow a place as a place: Jordan Valley, Chad Government. */
export const FOLLOWS_A_PLACE = words(`
Government Ministry Minister Prime President Foreign Defense Defence Interior King Queen Prince Army Air National
Central Bank Parliament Senate Supreme Court Police Embassy Ambassador River Valley Republic State States Governor
Senator Republican Democratic Democrat Republicans Democrats Attorney Secretary University Airport Street Beach City
County Islamic Muslim Christian And In On At The Olympics Cup Open Summer Winter January February March April May
June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Saturday Law Labor Labour Party Congress Council Chamber
`);

/** After a place: the name of a paper, a bank, an airline, which weighs less. */
export const PAPER_WORDS = words(`
Times Post Tribune Herald Gazette Mail Telegraph Journal News Bank Airlines Airways Motors Steel University Inc Corp
Ltd Energy Telecom Stock Exchange Fund Minerals Rangers Orioles Mariners
`);

/** Adjectives of a people that are also languages. */
export const LANGUAGE_ADJECTIVES = words(`
English French Spanish Portuguese Italian German Dutch Danish Swedish Norwegian Finnish Icelandic Polish Czech
Slovak Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Georgian Armenian Persian Hindi Bengali Nepali
Thai Vietnamese Chinese Mandarin Cantonese Arabic Hebrew Latin Urdu Tamil Punjabi Gujarati Gaelic Farsi Yiddish Pashto Tagalog Yoruba Igbo
Hausa Zulu Xhosa Afrikaans Catalan Basque Japanese Korean Indonesian Malay Somali Swahili Kazakh Uzbek Tajik Kyrgyz Turkmen Welsh
Irish Latvian Lithuanian Estonian Slovenian Croatian Serbian Albanian Maltese
`);

/** Before such an adjective: it is a language that is spoken, learnt or translated. */
export const LANGUAGE_CUES = words(`
in into from understand understands understood study studies studied studying take takes took taking speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught teaching
read reads write writes written wrote translate translated fluent broken halting good bad poor perfect some business conversational basic elementary intermediate advanced everyday medical beginners spoken written
`);

/** After an adjective of a people: a language, food or drink, a thing, and no mention of the country. */
export const NO_COUNTRY_NOUNS = words(`
speaking language languages speaker speakers word words translation translations translator lesson lessons dialect accent
grammar alphabet verb verbs fries toast bread mustard onion dressing bean beans press horn window windows door doors
immersion teacher class classes literature goulash terrier terriers sheepdog sheepdogs mastiff mastiffs spaniel
spaniels hound hounds pony ponies pointer collie collies poodle poodles cheese cuisine yogurt yoghurt noodles noodle dumplings
dumpling sausage sausages stew curry takeaway dance dances dancing waffle waffles meatballs pancakes lantern lanterns
kiss pastry roll gooseberry cabbage whispers checkers leather letter letters bulldog shepherd setter wolfhound
dictionary dictionaries phrasebook textbook textbooks tutor tutors subtitles lyrics vocabulary kebab kebabs paella tapas pizza pizzas
pasta sushi taco tacos burrito burritos risotto baguette baguettes croissant croissants crepe crepes fondue shortbread moussaka
feta meringue deerhound foxhound ridgeback shorthair warbler oven ovens elm courage guitar vine plait plaits manicure cuffs ink
parsley style baroque chair carpet carpets rug rugs blanket blankets
retriever roulette doll dolls salad omelette coffee delight bath flu pox measles braid polish exam exams homework GCSE GCSEs pronunciation spelling phrases idiom idioms proverb proverbs chorus pho ramen pierogi
empanadas satay rendang kimchi broth soup soups pie pies pudding puddings gelato parfait barbecue chutney marinade brunch
malinois angora mau cob cobs shorthair shorthairs pinscher pinschers
`);

/** States of the US as they follow a town: "DUBLIN, Ohio", "Paris, Tex."; with the shortest form first printed. */
export const US_STATES = words(`
Ala Alaska Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev
Okla Ore Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Alabama Arizona Arkansas California Colorado Connecticut
Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas
Utah Vermont Virginia Washington Wisconsin Wyoming N.H N.J N.Y N.C N.D N.M S.C S.D R.I W.Va D.C
`).union(
  new Set([
    'New Hampshire',
    'New Jersey',
    'New Mexico',
    'New York',
    'North Carolina',
    'North Dakota',
    'Rhode Island',
    'South Carolina',
    'South Dakota',
    'West Virginia',
  ]),
);

/** Provinces of Canada as they follow a town: "LONDON, Ontario". */
export const CANADIAN_PROVINCES = words(`
Ont Que Alta Sask Man Ontario Quebec Québec Alberta Saskatchewan Manitoba Newfoundland Yukon Nunavut B.C N.B N.S P.E.I
`).union(
  new Set([
    'British Columbia',
    'New Brunswick',
    'Newfoundland and Labrador',
    'Northwest Territories',
    'Nova Scotia',
    'Prince Edward Island',
  ]),
);

/** Units of money: "Australian dollars" says little of what an article is about. */
export const MONEY_WORDS = words(`
dollar dollars dlr dlrs cent cents franc francs frc crown crowns krone kroner kronor pence pound pounds peso pesos
rupee rupees won yen mark marks ringgit rand baht rupiah ruble rubles rouble roubles lira liras shekel shekels dinar
dinars dirham dirhams riyal riyals naira cedi cedis shilling shillings zloty zlotys forint forints koruna hryvnia renminbi
yuan dong taka kwacha birr guilder guilders drachma drachmas tenge
`);

/** Those of them that are verbs too: "Brazil won", "Japan marks the day". */
export const MONEY_VERBS = words('won mark marks crown crowns cent cents pound pounds pence');

/** After a place: a street, a house or another place called after it. */
export const STREET_WORDS = words(
  'Street Avenue Road Lane Drive Boulevard Terrace Crescent Building St Ave Blvd Rd Ln Parkway Pike Turnpike Alley Inn Tavern Arms Falls Heights Springs Junction Corners Grove Crossing',
);

/** Before a town: a club that plays there. */
export const CLUB_STARTS = words(
  'Real Atletico Atlético Inter AC AS FC Bayern Borussia Sporting Dynamo Dinamo CSKA Spartak Lokomotiv Hertha Rapid Ajax Partizan Maccabi Hapoel',
);

/** After a place and an ampersand. */
export const FIRM_ENDS = words('Sons Son Co Company Partners Bros Daughters');

/** After a town: a club that plays there, by the names of American and British ones. */
export const CLUB_WORDS = words(`
United Rovers Wanderers Athletic Albion Hotspur Villa FC Celtics Lakers Knicks Nets Bulls Bears Cubs Yankees Mets Giants
Jets Phillies Flyers Patriots Bruins Dodgers Angels Chargers Clippers Warriors Raiders Athletics Mariners Seahawks
Sounders Cowboys Mavericks Rangers Astros Texans Rockets Spurs Dolphins Marlins Lightning Buccaneers Falcons Hawks Braves
Panthers Hornets Hurricanes Titans Predators Grizzlies Saints Pelicans Cardinals Royals Chiefs Twins Vikings Timberwolves
Packers Brewers Bucks Lions Tigers Pistons Browns Cavaliers Guardians Indians Reds Bengals Steelers Penguins Pirates
Ravens Orioles Nationals Wizards Capitals Commanders Redskins Raptors Canadiens Canucks Flames Oilers Senators
Alouettes Argonauts Roughriders Stampeders Eskimos Broncos Nuggets Avalanche Rockies Suns Coyotes Diamondbacks Padres
Sharks Kraken Eagles Sixers Colts Pacers Jaguars Sabres
`);

/** Words after a language that stands alone: "in French and". */
export const AFTER_LANGUAGE = words(
  'into and or but to for as with at on by is was that than about when because',
);

/** Names of states that are as short as an abbreviation, and none. */
export const SHORT_STATE_NAMES = words('Ohio Iowa Texas Maine Utah Idaho');

/** Words and names that are one slip away from a country's name. */
export const NEAR_MISSES = words(
  'emirate columbia columbian georgina algerine argentin romanias lebanons arminia trenidad granada hollande hollander antarctic cameron germano brittain siberia gambian iberian austral palestrina ecuadors',
);

/** Counties of Britain as they follow a town: "Boston, Lincolnshire". */
export const BRITISH_COUNTIES = words(`
Bedfordshire Berkshire Buckinghamshire Cambridgeshire Cheshire Cornwall Cumbria Derbyshire Devon Dorset Gloucestershire
Herefordshire Hertfordshire Huntingdonshire Lancashire Leicestershire Lincolnshire Merseyside Norfolk Northamptonshire
Northumberland Nottinghamshire Oxfordshire Rutland Shropshire Somerset Staffordshire Suffolk Surrey Sussex Warwickshire
Wiltshire Worcestershire Yorkshire Essex Kent Hampshire Aberdeenshire Ayrshire Fife Lanarkshire Perthshire
Gwynedd Powys Dyfed Gwent Glamorgan Pembrokeshire Carmarthenshire Antrim Tyrone Fermanagh
`).union(
  new Set([
    'County Durham',
    'Isle of Wight',
    'West Midlands',
    'Greater Manchester',
    'County Down',
    'County Armagh',
    'County Antrim',
    'County Tyrone',
    'County Londonderry',
    'County Fermanagh',
    'Dumfries and Galloway',
    'East Yorkshire',
    'Mid Glamorgan',
    'North Somerset',
    'South Glamorgan',
    'South Lanarkshire',
    'Tyne and Wear',
    'West Lothian',
    'East Lothian',
    'North Yorkshire',
    'South Yorkshire',
    'West Yorkshire',
    'East Sussex',
    'West Sussex',
  ]),
);

/** Counties of Ireland as they follow a town. */
export const IRISH_COUNTIES = new Set(
  'Carlow Cavan Clare Cork Donegal Dublin Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Waterford Westmeath Wexford Wicklow'
    .split(' ')
    .flatMap((name) => [`County ${name}`, `Co ${name}`]),
);

/** States of Australia as they follow a town. */
export const AUSTRALIAN_STATES = new Set([
  'New South Wales',
  'Victoria',
  'Queensland',
  'Tasmania',
  'South Australia',
  'Western Australia',
  'Northern Territory',
  'NSW',
]);

/** Regions of New Zealand as they follow a town. */
export const REGIONS_OF_NEW_ZEALAND = new Set([
  'Bay of Plenty',
  'Canterbury',
  'Marlborough',
  'Northland',
  'Otago',
  'Southland',
  'Taranaki',
  'Waikato',
]);

/** Provinces of South Africa as they follow a town. */
export const PROVINCES_OF_SOUTH_AFRICA = new Set([
  'Eastern Cape',
  'Free State',
  'Gauteng',
  'KwaZulu-Natal',
  'Limpopo',
  'Mpumalanga',
  'North West',
  'Northern Cape',
  'Western Cape',
]);

/** States of India as they follow a town. */
export const STATES_OF_INDIA = words(
  'Assam Bihar Chhattisgarh Goa Gujarat Haryana Jharkhand Karnataka Kerala Maharashtra Manipur Odisha Rajasthan Telangana Uttarakhand',
).union(
  new Set([
    'Andhra Pradesh',
    'Himachal Pradesh',
    'Madhya Pradesh',
    'Tamil Nadu',
    'Uttar Pradesh',
    'West Bengal',
  ]),
);

/** Forms of address and offices right before a name of a person, and words of family. */
export const BEFORE_PERSONS = words(`
Mr Mrs Ms Miss Dr Coach Judge Sir Lady Rev Sgt Capt Lt Officer Detective Deputy Principal Pastor Sister Brother aunt uncle
cousin niece nephew grandmother grandfather sister brother son daughter wife husband mother father twin girlfriend boyfriend Aunt Uncle
`);

/** Before a name that is no person's, though the article speaks of a person who has it. */
export const INSIDE_PLACES = words('in across throughout inside outside near');

/** Before a name that is then a place, though a person of the article has it. */
export const BEFORE_PLACES = words(
  'in to from at near across into through inside outside around throughout within of toward towards',
);
