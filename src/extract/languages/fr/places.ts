/**
 * What French news calls countries beside their names in `Intl.DisplayNames`, their people, capitals and cities.
 * A line is `code | names | people and adjectives | capitals and seats | cities`; names that begin with `=` stand instead of that of `Intl`;
 * of an adjective the masculine singular (`forms.ts`). Written by hand for Dateline, 2026; licence MIT.
 */
export const PLACES = `
AE|Émirats arabes unis,Emirats arabes unis,Émirats|émirati,émirien|Abou Dhabi,Abou Dabi|Dubaï
AF||afghan|Kaboul|Kandahar
AL||albanais|Tirana|
AM||arménien|Erevan|
AO||angolais|Luanda|
AR||argentin|Buenos Aires|Patagonie
AT||autrichien|Vienne|Salzbourg,Innsbruck
AU||australien|Canberra|Sydney,Melbourne,Brisbane
AZ|Azerbaidjan|azerbaïdjanais,azéri|Bakou|Haut-Karabakh,Haut-Karabagh
BA|Bosnie,Bosnie-et-Herzégovine|bosnien,bosniaque|Sarajevo|Srebrenica,Mostar
BB|=La Barbade||Bridgetown|
BD||bangladais,bangladeshi|Dacca|
BE||belge|Bruxelles|Anvers,Liège,Gand,Bruges,Charleroi,Wallonie,Flandre,Namur,Louvain
BF|Burkina|burkinabè,burkinabé|Ouagadougou|Bobo-Dioulasso
BG||bulgare||Plovdiv
BH||bahreïni|Manama|
BI||burundais|Bujumbura|
BJ||béninois|Cotonou,Porto-Novo|
BO||bolivien||Cochabamba
BR||brésilien|Brasilia,Brasília|Rio de Janeiro,Sao Paulo,São Paulo
BW||botswanais|Gaborone|
BY|Bélarus,Belarus|biélorusse,bélarusse|Minsk|
CA||canadien,québécois|Ottawa|Montréal,Toronto,Vancouver,Québec,Ontario,Calgary
CD|République démocratique du Congo,RDC,RD Congo,RD-Congo||Kinshasa|Goma,Nord-Kivu,Sud-Kivu,Lubumbashi,Bukavu
CF|Centrafrique|centrafricain|Bangui|
CG|République du Congo,Congo-Brazzaville||Brazzaville|Pointe-Noire
CH|Confédération helvétique|suisse,helvétique|Berne|Genève,Zurich,Bâle,Lausanne,Davos
CI||ivoirien|Yamoussoukro,Abidjan|Bouaké
CL||chilien|Santiago du Chili|Valparaiso
CM||camerounais|Yaoundé|Douala
CN|République populaire de Chine|chinois|Pékin|Shanghai,Wuhan,Xinjiang,Tibet,Shenzhen
CO||colombien|Bogota,Bogotá|Medellin
CR||costaricien||
CU||cubain|La Havane|Guantanamo
CV||cap-verdien|Praia|
CY||chypriote|Nicosie|
CZ|République tchèque|tchèque|Prague|Brno
DE|République fédérale d'Allemagne|allemand|Berlin,Bundestag,Bundesbank|Francfort,Munich,Hambourg,Cologne,Stuttgart,Dresde,Leipzig,Bavière,Düsseldorf,Sarrebruck
DJ||djiboutien||
DK||danois|Copenhague|Aarhus
DM|=La Dominique|||
DO||dominicain|Saint-Domingue|
DZ||algérien|Alger|Oran,Kabylie
EC||équatorien|Quito|Guayaquil
EE||estonien|Tallinn|
EG||égyptien|Le Caire|Alexandrie,Suez,Sinaï,Louxor
EH||sahraoui|Laâyoune|
ER||érythréen|Asmara|
ES||espagnol|Madrid|Barcelone,Séville,Saragosse,Bilbao,Catalogne,Andalousie,Galice,Majorque,Pays basque espagnol
ET||éthiopien|Addis-Abeba|Tigré
FI||finlandais|Helsinki|
FJ||fidjien|Suva|
FK|Malouines|||
FR||français|Paris,Élysée,Elysée,Matignon,Quai d'Orsay,Palais-Bourbon|Marseille,Lyon,Toulouse,Bordeaux,Strasbourg,Lille,Nantes,Rennes,Montpellier,Grenoble,Corse,Bretagne,Normandie,Alsace,Rouen,Dijon,Le Havre,Clermont-Ferrand,Saint-Étienne,Lorient,Île-de-France,Provence,Occitanie,Toulon,Nîmes,Limoges,Metz,Reims,Bayonne,Perpignan,Avignon,Dunkerque,Calais
GA||gabonais|Libreville|
GB|Grande-Bretagne,Angleterre,Écosse,Ecosse,pays de Galles,Pays de Galles,Irlande du Nord|britannique,anglais,écossais,gallois,nord-irlandais|Londres,Downing Street,Westminster|Manchester,Liverpool,Édimbourg,Edimbourg,Glasgow,Birmingham,Belfast,Cardiff
GD|=La Grenade|||
GE|=|géorgien|Tbilissi|Abkhazie,Ossétie du Sud
GF||||
GH||ghanéen|Accra|
GM|Gambie|gambien|Banjul|
GN||guinéen|Conakry|
GQ|Guinée équatoriale|équato-guinéen|Malabo|
GR||grec|Athènes|Salonique,Thessalonique,Crète,Lesbos,Le Pirée
GT||guatémaltèque||
GW||bissau-guinéen|Bissau|
GY||guyanien||
HK|=Hong Kong,Hongkong|hongkongais||
HN||hondurien|Tegucigalpa|
HR||croate|Zagreb|Dubrovnik
HT||haïtien|Port-au-Prince|
HU||hongrois|Budapest|
ID||indonésien|Jakarta,Djakarta|Bali,Sumatra
IE|République d'Irlande|irlandais|Dublin|
IL||israélien|Jérusalem,Knesset|Tel-Aviv,Tel Aviv,Haïfa
IN||indien|New Delhi|Bombay,Mumbai,Calcutta,Cachemire,Bangalore
IQ||irakien,iraquien|Bagdad|Mossoul,Bassora,Kirkouk,Falloujah,Erbil
IR|République islamique d'Iran|iranien|Téhéran|Ispahan
IS||islandais|Reykjavik|
IT||italien|Rome,Quirinal|Milan,Naples,Turin,Venise,Gênes,Sicile,Bologne,Lampedusa,Sardaigne,Palerme
JM||jamaïcain||
JO||jordanien|Amman|
JP||japonais,nippon|Tokyo|Osaka,Hiroshima,Nagasaki,Fukushima,Kyoto,Okinawa
KE||kényan|Nairobi|Mombasa
KG|Kirghizie|kirghize|Bichkek|
KH||cambodgien,khmer|Phnom Penh|
KM||comorien|Moroni|
KP||nord-coréen|Pyongyang|
KR||sud-coréen|Séoul|Busan
KW||koweïtien||
KZ||kazakh|Astana|Almaty
LA||laotien|Vientiane|
LB||libanais|Beyrouth|
LK||sri-lankais||
LR|Libéria|libérien|Monrovia|
LT||lituanien|Vilnius|
LU||luxembourgeois||
LV||letton|Riga|
LY||libyen|Tripoli|Benghazi,Misrata,Syrte
MA||marocain|Rabat|Casablanca,Marrakech,Tanger,Fès,Agadir
MC||monégasque||
MD||moldave|Chisinau|Transnistrie
ME||monténégrin|Podgorica|
MF|=|||
MG||malgache|Antananarivo,Tananarive|
MK|Macédoine|macédonien|Skopje|
ML||malien|Bamako|Tombouctou,Kidal
MM|Birmanie|birman|Naypyidaw,Rangoun|
MN||mongol|Oulan-Bator|
MO|=Macao|||
MR||mauritanien|Nouakchott|
MT||maltais|La Valette|
MU|=île Maurice,Île Maurice,l'île Maurice,République de Maurice|mauricien|Port-Louis|
MV||maldivien||
MW||malawite|Lilongwe|
MX||mexicain|Mexico|Monterrey,Tijuana,Acapulco,Chiapas
MY||malaisien|Kuala Lumpur|
MZ||mozambicain|Maputo|Cabo Delgado
NA||namibien|Windhoek|
NE||nigérien|Niamey|
NG|Nigéria|nigérian|Abuja|Lagos
NI||nicaraguayen|Managua|
NL|Hollande|néerlandais,hollandais|Amsterdam,La Haye|Rotterdam,Utrecht,Maastricht
NO||norvégien|Oslo|
NP||népalais|Katmandou|
NZ||néo-zélandais|Wellington|Auckland,Christchurch
OM||omanais|Mascate|
PA||panaméen||
PE||péruvien||Cuzco,Arequipa
PG||papouasien||
PH|les Philippines,Philippines|philippin|Manille|Mindanao
PK||pakistanais|Islamabad|Karachi,Lahore,Peshawar
PL||polonais|Varsovie|Cracovie,Gdansk
PR||portoricain||
PS|Palestine,bande de Gaza,Bande de Gaza,Gaza,Cisjordanie,Autorité palestinienne|palestinien|Ramallah|Jénine,Hébron,Naplouse,Rafah
PT||portugais|Lisbonne|Porto,Madère,Açores
PW|=Palaos|||
PY||paraguayen|Asunción|
QA||qatari,qatarien|Doha|
RE|=La Réunion,l'île de la Réunion,à la Réunion|réunionnais||
RO||roumain|Bucarest|Transylvanie
RS||serbe|Belgrade|
RU|Fédération de Russie|russe|Moscou,Kremlin|Saint-Pétersbourg,Tchétchénie,Sibérie,Kaliningrad,Vladivostok
RW||rwandais|Kigali|
SA|Arabie Saoudite,Arabie séoudite|saoudien|Riyad,Ryad|La Mecque,Djeddah
SD||soudanais|Khartoum|Darfour
SE||suédois|Stockholm|Göteborg,Malmö
SG|Singapour|singapourien||
SI||slovène|Ljubljana|
SK||slovaque|Bratislava|
SL|Sierra Leone|sierra-léonais|Freetown|
SN||sénégalais|Dakar|Casamance
SO||somalien|Mogadiscio|
SR||surinamais|Paramaribo|
SS||sud-soudanais|Juba|
SV|=Le Salvador,République du Salvador|salvadorien|San Salvador|
SX|=|||
SY||syrien|Damas|Alep,Homs,Idlib,Raqqa
SZ|Swaziland|swazi||
TD||tchadien|N'Djamena,Ndjamena|
TG||togolais|Lomé|
TH||thaïlandais|Bangkok|Phuket
TJ||tadjik|Douchanbé|
TL||timorais|Dili|
TM||turkmène|Achgabat|
TN||tunisien|Tunis|Sfax,Djerba
TR||turc|Ankara|Istanbul,Izmir
TT|Trinité-et-Tobago,Trinidad-et-Tobago||Port-d'Espagne|
TW||taïwanais|Taipei,Taipeh|
TZ||tanzanien|Dodoma|Dar es Salaam,Zanzibar
UA||ukrainien|Kiev,Kyiv|Donetsk,Louhansk,Crimée,Kharkiv,Odessa,Marioupol,Lviv,Kherson,Donbass,Tchernobyl,Zaporijjia
UG||ougandais|Kampala|
US|Etats-Unis,Etats Unis,États Unis,États-Unis d'Amérique,USA,É.-U.|américain,états-unien,étasunien|Washington,Maison Blanche,Maison-Blanche,Pentagone,Département d'État|New York,Los Angeles,Chicago,Miami,Houston,Californie,Floride,Texas,San Francisco,La Nouvelle-Orléans,Nouvelle-Orléans,Boston,Seattle,Détroit,Philadelphie,Ohio,Hawaï,Hawaii,Alaska,Louisiane,Pennsylvanie,Wall Street,Cap Canaveral,Manhattan
UY||uruguayen|Montevideo|
UZ||ouzbek|Tachkent|Samarcande
VA|Vatican,Saint-Siège|||
VC||||
VE||vénézuélien|Caracas|
VN|Vietnam,Viêtnam,Viet Nam|vietnamien|Hanoï|Hô Chi Minh-Ville,Saïgon
XK||kosovar|Pristina|
YE||yéménite|Sanaa|Aden
ZA||sud-africain|Pretoria|Johannesburg,Le Cap,Durban,Soweto
ZM||zambien|Lusaka|
ZW||zimbabwéen|Harare|
`;

/** States that are gone: `code | names and adjectives | last day`. */
export const GONE_STATES = `
SU|Union soviétique,URSS,U.R.S.S.,soviétique,soviétiques|1991-12-25
YU|Yougoslavie,yougoslave,yougoslaves|2003-02-04
CS|Tchécoslovaquie,tchécoslovaque,tchécoslovaques|1992-12-31
DD|République démocratique allemande,RDA,Allemagne de l'Est|1990-10-02
ZR|Zaïre,zaïrois,zaïroise|1997-05-17
`;

/** Names and phrases that hold a country's word and are no mention of it. */
export const NO_COUNTRY = `
fleuve Niger,fleuve Sénégal,fleuve Congo,fleuve Gambie,fleuve Jourdain,rivière Jourdain,lac Tchad,lac Malawi,Bassin du Congo,bassin du Congo,bassin du Niger,delta du Niger,vallée du Jourdain,
mer de Chine,mer de Chine méridionale,Mer de Chine,mer du Japon,golfe du Mexique,golfe d'Oman,golfe de Guinée,Golfe du Mexique,océan Indien,mer d'Irlande,mer des Philippines,
Amérique latine,Afrique du Nord,Nouvelle-Guinée,Paris Saint-Germain,Paris-Saint-Germain,Paris SG,Paris FC,Real Madrid,Atlético de Madrid,Atlético Madrid,Inter Milan,Inter de Milan,AC Milan,Bayern Munich,Bayern de Munich,FC Barcelone,Olympique de Marseille,Olympique lyonnais,Olympique Lyonnais,AS Monaco,AS Rome,AS Roma,Hertha Berlin,Union Berlin,Dynamo Kiev,Spartak Moscou,CSKA Moscou,Lokomotiv Moscou,Galatasaray Istanbul,Austria Vienne,Rapid Vienne,Sparta Prague,Slavia Prague,Manchester United,Manchester City,FC Porto,Sporting Lisbonne,Benfica Lisbonne,Maccabi Tel-Aviv,Ajax Amsterdam,Steaua Bucarest,Étoile Rouge de Belgrade,Partizan Belgrade,Panathinaïkos Athènes,Fiorentina,
Air France,Air France-KLM,Radio France,France Télévisions,France Télécom,France Inter,France Info,France Culture,France Bleu,France 24,France 2,France 3,France 5,France-Presse,France Presse,Agence France-Presse,France Travail,France Insoumise,La France insoumise,la France insoumise,France insoumise,France Football,Ile-de-France,Équipe de France Télévisions,Stade de France,Tour de France,Roland-Garros,Électricité de France,Banque de France,Banque d'Angleterre,Banque du Japon,Deutsche Bank,Deutsche Welle,Deutsche Telekom,British Airways,British Petroleum,Bank of America,American Airlines,American Express,China Daily,Washington Post,New York Times,Financial Times,USA Today,Wall Street Journal,Le Parisien,Paris Match,Bourse de Paris,Ouest-France,Tour d'Italie,Copa America,Organisation des États américains,Accord de Paris,accord de Paris,accords de Paris,Convention de Genève,conventions de Genève,Conventions de Genève,traité de Rome,traité de Lisbonne,traité de Versailles,protocole de Kyoto,pacte de Varsovie,Pacte de Varsovie,accords d'Oslo,État islamique,Etat islamique,statut de Rome,Statut de Rome,consensus de Washington,
Nouvelle-France,Nouvelle-Angleterre,Nouvelle-Écosse,Nouvelle-Galles du Sud,Nouveau-Mexique,Saint-Jean-de-Luz,Fort-de-France,rue de Rome,rue de Londres,rue de Paris,rue d'Italie,rue de Berlin,place d'Italie,Place d'Italie,avenue d'Italie,porte d'Italie,Porte d'Italie,gare de Lyon,Gare de Lyon,boulevard de Strasbourg,quai de Suède,rue de Suède,rue du Portugal,avenue de France,rue de France,rue d'Allemagne,rue de Grèce,place de Grèce,quai du Maroc,rue du Maroc,rue d'Alger,rue d'Espagne,rue de Madrid,rue de Bruxelles,rue de Vienne,hôpital américain,Hôpital américain,Lycée français,lycée français,Petite Italie,Petite Suisse,Suisse normande,Suisse saxonne,Petit-Quevilly,
montagnes russes,poupée russe,poupées russes,roulette russe,salade russe,charlotte russe,cigarette russe,berger allemand,bergers allemands,berger belge,bergers belges,dogue allemand,bouledogue français,bulldog anglais,cocker anglais,setter irlandais,lévrier afghan,lévrier irlandais,chat persan,chat siamois,cheval anglais,pur-sang anglais,pur-sang arabe,terrier écossais,grippe espagnole,auberge espagnole,clé anglaise,clef anglaise,clés anglaises,crème anglaise,semaine anglaise,jardin anglais,jardin à l'anglaise,jardin japonais,assiette anglaise,capote anglaise,filer à l'anglaise,à l'anglaise,à la française,à l'américaine,à l'italienne,à l'espagnole,à la grecque,à la russe,à la polonaise,à l'allemande,café américain,café irlandais,café turc,bain turc,bains turcs,tête de Turc,tête de turc,toilettes turques,nuit américaine,filet américain,homard à l'américaine,sauce hollandaise,sauce américaine,galette suisse,couteau suisse,couteaux suisses,fromage suisse,fromage hollandais,petit suisse,petit-suisse,petits-suisses,petits suisses,garde suisse pontificale,chocolat belge,chocolat suisse,gaufre belge,pâtes italiennes,pizza italienne,cuisine italienne,cuisine française,cuisine japonaise,cuisine chinoise,cuisine libanaise,restaurant italien,restaurant chinois,restaurant japonais,restaurant libanais,ombres chinoises,casse-tête chinois,chinois de cuisine,encre de Chine,nouvel an chinois,Nouvel An chinois,portrait chinois,chou chinois,pain suisse,bœuf bourguignon,tarte suisse,mezzé libanais,taboulé libanais,tapis persan,tapis persans,point d'Alençon,
afro-américain,afro-américaine,afro-américains,afro-américaines,latino-américain,latino-américaine,latino-américains,latino-américaines,nord-américain,nord-américaine,nord-américains,nord-américaines,sud-américain,sud-américaine,sud-américains,sud-américaines,Sud-Américain,Sud-Américains,Nord-Américains,Afro-Américain,Afro-Américains,Latino-Américains,continent américain,États américains,gréco-romain,gréco-romaine,anglo-saxon,anglo-saxonne,anglo-saxons
`;
