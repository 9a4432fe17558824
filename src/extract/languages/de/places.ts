/**
 * What German news, of Germany, Austria and Switzerland, calls countries beside their names in `Intl.DisplayNames`, their people, capitals and
 * cities. A line is `code | names | adjective and people | capitals and seats | cities`; names that begin with `=` stand instead of that of
 * `Intl`. Of the people the masculine singular (`forms.ts`). Written by hand for Dateline, 2026; licence MIT.
 */
export const PLACES = `
AE|Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,Emirate,VAE|emiratisch|Abu Dhabi|Dubai
AF||afghanisch,Afghane,Afghanin|Kabul|Kandahar,Kundus,Herat
AL||albanisch,Albaner|Tirana|
AM||armenisch,Armenier|Eriwan|
AO||angolanisch,Angolaner|Luanda|
AR||argentinisch,Argentinier|Buenos Aires|
AT||österreichisch,Österreicher|Wien,Ballhausplatz|Salzburg,Innsbruck,Graz,Linz,Klagenfurt,Vorarlberg,Tirol,Kärnten,Steiermark,Niederösterreich,Oberösterreich,Burgenland
AU||australisch,Australier|Canberra|Sydney,Melbourne,Brisbane
AZ||aserbaidschanisch,Aserbaidschaner|Baku|Bergkarabach
BA|Bosnien,Bosnien-Herzegowina|bosnisch,Bosnier|Sarajevo,Sarajewo|Srebrenica,Mostar
BD||bangladeschisch|Dhaka|
BE||belgisch,Belgier|Brüssel|Antwerpen,Gent,Brügge,Lüttich,Flandern,Wallonien
BF||burkinisch|Ouagadougou|
BG||bulgarisch,Bulgare,Bulgarin||Plowdiw
BH||bahrainisch|Manama|
BI||burundisch|Bujumbura|
BO||bolivianisch,Bolivianer||
BR||brasilianisch,Brasilianer|Brasília,Brasilia|Rio de Janeiro,São Paulo,Sao Paulo
BY|Weißrussland,Weissrussland|belarussisch,belarusisch,weißrussisch,Belarusse,Belarusin,Weißrusse,Weißrussin|Minsk|
CA||kanadisch,Kanadier|Ottawa|Toronto,Montreal,Vancouver,Québec,Quebec,Ontario,Calgary
CD|Demokratische Republik Kongo,Demokratischen Republik Kongo,DR Kongo||Kinshasa|Goma,Nord-Kivu
CF|Zentralafrikanischen Republik|zentralafrikanisch|Bangui|
CG|=Republik Kongo,Kongo-Brazzaville||Brazzaville|
CH|Eidgenossenschaft|schweizerisch,Schweizer,Eidgenosse|Bern|Zürich,Genf,Basel,Lausanne,Luzern,Davos,Lugano,Winterthur,St. Gallen,Tessin,Graubünden,Aargau
CI|Elfenbeinküste|ivorisch,Ivorer|Yamoussoukro,Abidjan|
CL||chilenisch,Chilene,Chilenin|Santiago de Chile|
CM||kamerunisch,Kameruner|Yaoundé,Jaunde|
CN|Volksrepublik China|chinesisch,Chinese,Chinesin|Peking|Shanghai,Schanghai,Wuhan,Xinjiang,Tibet,Shenzhen
CO||kolumbianisch,Kolumbianer|Bogotá,Bogota|Medellín
CR||costa-ricanisch||
CU||kubanisch,Kubaner|Havanna|Guantánamo,Guantanamo
CV|Kap Verde|kapverdisch||
CY||zypriotisch,zyprisch,Zyprer,Zypriot|Nikosia|
CZ|Tschechische Republik,Tschechischen Republik|tschechisch,Tscheche,Tschechin|Prag|Brünn
DE|Bundesrepublik Deutschland,Bundesrepublik,BRD,Westdeutschland,Ostdeutschland|deutsch,Deutsche,westdeutsch,ostdeutsch|Berlin,Bundestag,Bundesbank,Bundeskanzleramt,Reichstag,Bundesverfassungsgericht|Hamburg,München,Köln,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Bremen,Hannover,Nürnberg,Dortmund,Bayern,Sachsen,Baden-Württemberg,Nordrhein-Westfalen,Niedersachsen,Hessen,Thüringen,Brandenburg,Mecklenburg-Vorpommern,Schleswig-Holstein,Rheinland-Pfalz,Saarland,Sachsen-Anhalt,Bonn,Kiel,Rostock,Magdeburg,Erfurt,Potsdam,Mannheim,Karlsruhe,Augsburg,Saarbrücken,Chemnitz,Duisburg,Gelsenkirchen
DK||dänisch,Däne,Dänin|Kopenhagen|Aarhus
DO|Dominikanischen Republik|dominikanisch|Santo Domingo|
DZ||algerisch,Algerier|Algier|Oran
EC||ecuadorianisch,Ecuadorianer|Quito|Guayaquil
EE||estnisch,Este|Tallinn|
EG||ägyptisch,Ägypter|Kairo|Alexandria,Suez,Sinai,Luxor
ER||eritreisch,Eritreer|Asmara|
ES||spanisch,Spanier|Madrid|Barcelona,Sevilla,Bilbao,Málaga,Katalonien,Baskenland,Andalusien,Mallorca,Kanaren,Kanarische Inseln,Kanarischen Inseln,Teneriffa,Gran Canaria
ET||äthiopisch,Äthiopier|Addis Abeba|Tigray
FI||finnisch,Finne,Finnin|Helsinki|
FK|Falkland-Inseln,Malwinen|||
FR||französisch,Franzose,Französin|Paris,Élysée,Elysée,Élysée-Palast,Élyséepalast|Marseille,Lyon,Toulouse,Bordeaux,Straßburg,Strassburg,Nizza,Lille,Korsika,Normandie,Bretagne,Elsass
GA||gabunisch|Libreville|
GB|Vereinigten Königreich,Vereinigten Königreichs,Vereinigtes Königreich,Großbritannien,Grossbritannien,England,Schottland,Wales,Nordirland|britisch,englisch,schottisch,walisisch,nordirisch,Brite,Britin,Engländer,Schotte,Schottin,Waliser|London,Downing Street,Westminster|Manchester,Liverpool,Edinburgh,Glasgow,Birmingham,Belfast,Cardiff
GE||georgisch,Georgier|Tiflis,Tbilissi|Abchasien,Südossetien
GH||ghanaisch,Ghanaer|Accra|
GM||gambisch|Banjul|
GN||guineisch|Conakry|
GR||griechisch,Grieche,Griechin|Athen|Thessaloniki,Kreta,Lesbos,Piräus
GT||guatemaltekisch||
GY||||
HK|=Hongkong,Hong Kong|||
HN||honduranisch|Tegucigalpa|
HR||kroatisch,Kroate,Kroatin|Zagreb|Dubrovnik
HT||haitianisch,Haitianer|Port-au-Prince|
HU||ungarisch,Ungar,Ungarn,Ungarin|Budapest|
ID||indonesisch,Indonesier|Jakarta|Bali,Sumatra
IE||irisch,Ire,Irin|Dublin|
IL||israelisch,Israeli|Jerusalem,Knesset|Tel Aviv,Haifa
IN||indisch,Inder|Neu-Delhi|Mumbai,Bombay,Kalkutta,Kaschmir,Bangalore
IQ||irakisch,Iraker|Bagdad|Mossul,Basra,Falludscha,Kirkuk,Erbil
IR||iranisch,Iraner|Teheran|Isfahan
IS||isländisch,Isländer|Reykjavík,Reykjavik|
IT||italienisch,Italiener|Rom|Mailand,Neapel,Turin,Florenz,Venedig,Genua,Sizilien,Bologna,Lampedusa,Sardinien,Palermo,Südtirol,Bozen,Triest,Toskana
JM||jamaikanisch,Jamaikaner||
JO||jordanisch,Jordanier|Amman|
JP||japanisch,Japaner|Tokio|Osaka,Hiroshima,Nagasaki,Fukushima,Kyoto,Okinawa
KE||kenianisch,Kenianer|Nairobi|Mombasa
KG||kirgisisch,Kirgise|Bischkek|
KH||kambodschanisch,Kambodschaner|Phnom Penh|
KP||nordkoreanisch,Nordkoreaner|Pjöngjang|
KR||südkoreanisch,Südkoreaner|Seoul|Busan
KW|Kuweit|kuwaitisch||
KZ||kasachisch,Kasache,Kasachin|Astana|Almaty
LA||laotisch|Vientiane|
LB||libanesisch,Libanese,Libanesin|Beirut|
LK||sri-lankisch||
LR||liberianisch|Monrovia|
LT||litauisch,Litauer|Vilnius,Wilna|
LU||luxemburgisch,Luxemburger||
LV||lettisch,Lette,Lettin|Riga|
LY||libysch,Libyer|Tripolis|Bengasi,Misrata
MA||marokkanisch,Marokkaner|Rabat|Casablanca,Marrakesch,Tanger
MC||monegassisch,Monegasse||
MD|Moldawien,Republik Moldau|moldauisch,moldawisch|Chisinau,Chișinău|Transnistrien
ME||montenegrinisch,Montenegriner|Podgorica|
MF|=|||
MG||madagassisch|Antananarivo|
MK|Mazedonien|mazedonisch,nordmazedonisch,Mazedonier|Skopje|
ML||malisch,Malier|Bamako|Timbuktu
MM|Birma,Burma|birmanisch,burmesisch,myanmarisch|Naypyidaw,Rangun,Yangon|
MN||mongolisch,Mongole|Ulan Bator|
MO|=Macau,Macao|||
MR||mauretanisch|Nouakchott|
MT||maltesisch|Valletta|
MV||maledivisch||
MW||malawisch|Lilongwe|
MX||mexikanisch,Mexikaner|Mexiko-Stadt|Monterrey,Tijuana,Acapulco,Cancún
MY||malaysisch|Kuala Lumpur|
MZ||mosambikanisch|Maputo|
NA||namibisch,Namibier|Windhoek|
NE||nigrisch|Niamey|
NG||nigerianisch,Nigerianer|Abuja|Lagos
NI||nicaraguanisch|Managua|
NL|Niederlanden,Niederlande,Holland|niederländisch,holländisch,Niederländer,Holländer|Amsterdam,Den Haag|Rotterdam,Utrecht,Maastricht,Eindhoven
NO||norwegisch,Norweger|Oslo|
NP||nepalesisch,Nepalese|Kathmandu|
NZ||neuseeländisch,Neuseeländer|Wellington|Auckland,Christchurch
OM||omanisch|Maskat|
PA||panamaisch|Panama-Stadt|
PE||peruanisch,Peruaner||Cusco
PH||philippinisch,Filipino,Filipinos,Philippiner|Manila|Mindanao
PK||pakistanisch,Pakistaner|Islamabad|Karatschi,Lahore,Peschawar
PL||polnisch,Polin|Warschau|Krakau,Danzig,Breslau,Stettin
PR||puerto-ricanisch||
PS|Palästina,Gazastreifen,Gaza,Westjordanland,Palästinensergebiete,Palästinensergebieten,Autonomiebehörde|palästinensisch,Palästinenser|Ramallah|Dschenin,Hebron,Nablus,Rafah
PT||portugiesisch,Portugiese,Portugiesin|Lissabon|Porto,Madeira,Azoren,Algarve
PY||paraguayisch|Asunción|
QA||katarisch,Katarer|Doha|
RO||rumänisch,Rumäne,Rumänin|Bukarest|Siebenbürgen
RS||serbisch,Serbe,Serbin|Belgrad|
RU|Rußland,Russische Föderation,Russischen Föderation|russisch,Russe,Russin|Moskau,Kreml|Sankt Petersburg,St. Petersburg,Tschetschenien,Sibirien,Kaliningrad,Wladiwostok
RW||ruandisch,Ruander|Kigali|
SA||saudisch,saudi-arabisch,saudiarabisch|Riad|Mekka,Dschidda
SD||sudanesisch,Sudanese|Khartum|Darfur
SE||schwedisch,Schwede,Schwedin|Stockholm|Göteborg,Malmö
SG||singapurisch||
SI||slowenisch,Slowene,Slowenin|Ljubljana,Laibach|
SK||slowakisch,Slowake,Slowakin|Bratislava|
SL||sierra-leonisch|Freetown|
SN||senegalesisch,Senegalese|Dakar|
SO||somalisch,Somalier|Mogadischu|
SS||südsudanesisch|Juba|
SV||salvadorianisch|San Salvador|
SX|=|||
SY||syrisch,Syrer|Damaskus|Aleppo,Homs,Idlib,Rakka
TD||tschadisch|N'Djamena|
TG||togoisch|Lomé|
TH||thailändisch,Thailänder|Bangkok|Phuket
TJ||tadschikisch,Tadschike|Duschanbe|
TL|Osttimor|osttimoresisch|Dili|
TM||turkmenisch|Aschgabat|
TN||tunesisch,Tunesier|Tunis|Djerba
TR||türkisch,Türke,Türkin|Ankara|Istanbul,Izmir
TW||taiwanisch,taiwanesisch,Taiwaner|Taipeh|
TZ||tansanisch|Dodoma|Daressalam,Sansibar
UA||ukrainisch,Ukrainer|Kiew,Kyjiw|Donezk,Luhansk,Krim,Charkiw,Odessa,Mariupol,Lwiw,Lemberg,Cherson,Donbass,Tschernobyl,Saporischschja
UG||ugandisch|Kampala|
US|USA,U.S.A.,US,Vereinigten Staaten,Vereinigte Staaten von Amerika,Vereinigten Staaten von Amerika|amerikanisch,US-amerikanisch,Amerikaner,US-Amerikaner|Washington,Weißes Haus,Weißen Haus,Weiße Haus,Weissen Haus,Pentagon,Kapitol|New York,Los Angeles,Chicago,Miami,Houston,Kalifornien,Florida,Texas,San Francisco,New Orleans,Boston,Seattle,Hawaii,Alaska,Louisiana,Pennsylvania,Wall Street,Ohio,Arizona,Manhattan,Silicon Valley
UY||uruguayisch,Uruguayer|Montevideo|
UZ||usbekisch,Usbeke,Usbekin|Taschkent|Samarkand
VA|Vatikan|vatikanisch||
VE||venezolanisch,Venezolaner|Caracas|
VN||vietnamesisch,Vietnamese,Vietnamesin|Hanoi|Saigon
XK||kosovarisch,Kosovare|Pristina|
YE||jemenitisch,Jemenit|Sanaa|Aden
ZA||südafrikanisch,Südafrikaner|Pretoria|Johannesburg,Kapstadt,Durban,Soweto
ZM||sambisch|Lusaka|
ZW||simbabwisch|Harare|
`;

/** States that are gone: `code | names and adjectives | last day`. */
export const GONE_STATES = `
SU|Sowjetunion,UdSSR,sowjetisch,sowjetische,sowjetischen,sowjetischer,sowjetisches|1991-12-25
YU|Jugoslawien,Jugoslawiens,jugoslawisch,jugoslawische,jugoslawischen,jugoslawischer|2003-02-04
CS|Tschechoslowakei,tschechoslowakische,tschechoslowakischen|1992-12-31
DD|Deutsche Demokratische Republik,Deutschen Demokratischen Republik,DDR|1990-10-02
ZR|Zaire,Zaires|1997-05-17
`;

/** Names and phrases that hold a country's word and are no mention of it. */
export const NO_COUNTRY = `
Fluss Niger,Fluss Kongo,Fluss Senegal,Fluss Jordan,Niger-Delta,Nigerdelta,Kongobecken,Tschadsee,Malawisee,
Südchinesisches Meer,Südchinesischen Meer,Südchinesische Meer,Ostchinesisches Meer,Ostchinesischen Meer,Japanisches Meer,Japanischen Meer,Golf von Mexiko,Golf von Oman,Golf von Guinea,Indischer Ozean,Indischen Ozean,Indische Ozean,Irische See,Irischen See,Spanischer Reiter,
Neuguinea,Real Madrid,Atlético Madrid,Atletico Madrid,Paris Saint-Germain,Paris St. Germain,Paris SG,Inter Mailand,AC Mailand,FC Barcelona,Barça,Hertha BSC Berlin,Hertha Berlin,Union Berlin,1. FC Union Berlin,Eisbären Berlin,Alba Berlin,Füchse Berlin,Olympique Marseille,Olympique Lyon,AS Rom,AS Roma,Lazio Rom,Juventus Turin,SSC Neapel,Dynamo Kiew,Schachtar Donezk,ZSKA Moskau,Spartak Moskau,Lokomotive Moskau,Dynamo Moskau,Austria Wien,Rapid Wien,Austria Salzburg,Red Bull Salzburg,Sturm Graz,Sparta Prag,Slavia Prag,Dukla Prag,Manchester United,Manchester City,FC Liverpool,Galatasaray Istanbul,Fenerbahçe Istanbul,Besiktas Istanbul,Ajax Amsterdam,Feyenoord Rotterdam,FC Porto,Benfica Lissabon,Sporting Lissabon,Roter Stern Belgrad,Partizan Belgrad,Young Boys Bern,FC Basel,FC Zürich,Grasshopper Zürich,Maccabi Tel Aviv,Bayern München,FC Bayern,FC Bayern München,VfB Stuttgart,RB Leipzig,Werder Bremen,Hannover 96,Borussia Dortmund,1. FC Köln,Eintracht Frankfurt,1860 München,
Deutsche Bank,Deutschen Bank,Deutsche Bahn,Deutschen Bahn,Deutsche Telekom,Deutschen Telekom,Deutsche Post,Deutschen Post,Deutsche Welle,Deutschen Welle,Deutsche Presse-Agentur,Deutschen Presse-Agentur,Deutsche Börse,Deutschen Börse,Deutsche Wohnen,Deutsche Lufthansa,Air France,France Télévisions,British Airways,British Petroleum,Bank of America,Bank von England,Bank of England,Bank of Japan,American Airlines,American Express,China Daily,Washington Post,New York Times,Financial Times,USA Today,Wall Street Journal,Neue Zürcher Zeitung,Berliner Zeitung,Radio France,Telecom Italia,Bank Austria,Austria Presse Agentur,Swiss Re,Credit Suisse,Thomas Cook,Tour de France,Giro d'Italia,Copa América,Copa America,Organisation Amerikanischer Staaten,Pariser Abkommen,Genfer Konvention,Genfer Konventionen,Genfer Flüchtlingskonvention,Warschauer Pakt,Warschauer Pakts,Römische Verträge,Vertrag von Lissabon,Vertrag von Rom,Versailler Vertrag,Kyoto-Protokoll,Oslo-Abkommen,Islamischer Staat,Islamischen Staat,Islamischen Staates,Washingtoner Konsens,Alternative für Deutschland,Bündnis Deutschland,
Neuengland,Neuschottland,Neu-England,New Mexico,Sächsische Schweiz,Sächsischen Schweiz,Fränkische Schweiz,Fränkischen Schweiz,Holsteinische Schweiz,Holsteinischen Schweiz,Märkische Schweiz,Märkischen Schweiz,Hotel Russischer Hof,US-Dollar,US-Dollars,Französische Straße,Französischen Straße,Pariser Platz,Pariser Straße,Französischer Dom,Russische Straße,Straße des 17. Juni,Englischer Garten,Englischen Garten,Deutsches Eck,Deutschen Eck,Deutsches Theater,Deutschen Theater,Deutsche Oper,Deutschen Oper,Schweizer Straße,Londoner Straße,Türkenstraße,Theater an der Wien,Wiener Neustadt,Rom Wagner,
Deutscher Schäferhund,Deutsche Schäferhund,Deutschen Schäferhund,Deutsche Schäferhunde,deutscher Schäferhund,deutschen Schäferhund,Deutsche Dogge,Deutschen Dogge,Belgischer Schäferhund,belgischer Schäferhund,belgischen Schäferhund,Französische Bulldogge,französische Bulldogge,französischen Bulldogge,Englische Bulldogge,englische Bulldogge,Irischer Setter,Irish Setter,irischer Setter,Russisch Brot,russisch Roulette,Russisch Roulette,russisches Roulette,russischen Eier,russische Eier,Russische Eier,Spanische Grippe,Spanischen Grippe,spanische Grippe,spanischen Grippe,Spanische Wand,spanische Wand,englische Woche,englischen Woche,Englische Woche,englischer Garten,englischen Rasen,englischer Rasen,Englischhorn,Englisch Horn,schwedische Gardinen,schwedischen Gardinen,Schwedische Gardinen,Schweizer Käse,Schweizer Taschenmesser,Schweizer Messer,Schweizer Schokolade,Schweizer Garde,Schweizergarde,holländische Soße,holländischer Käse,Sauce Hollandaise,türkischer Kaffee,türkischen Kaffee,türkische Pizza,ungarisches Gulasch,ungarischen Gulasch,schwedische Fleischbällchen,türkischer Honig,türkischen Honig,türkisches Bad,griechischer Salat,griechischen Salat,griechischer Joghurt,griechischer Wein,italienisches Restaurant,italienischen Restaurant,chinesisches Restaurant,chinesischen Restaurant,griechisches Restaurant,griechischen Restaurant,italienische Küche,italienischen Küche,französische Küche,französischen Küche,chinesische Küche,japanische Küche,Chinesische Mauer,chinesisches Neujahr,chinesischen Neujahrsfest,Chinesisches Neujahr,irischer Kaffee,Irish Coffee,persischer Teppich,belgische Schokolade,belgische Waffeln,belgischen Waffeln,dänischer Plunder,amerikanischer Traum,American Football,amerikanische Ureinwohner,
Deutsch,Englisch,Französisch,Spanisch,Portugiesisch,Italienisch,Russisch,Polnisch,Türkisch,Griechisch,Chinesisch,Japanisch,Niederländisch,Holländisch,Schwedisch,Dänisch,Norwegisch,Finnisch,Ungarisch,Rumänisch,Bulgarisch,Tschechisch,Slowakisch,Kroatisch,Serbisch,Ukrainisch,Albanisch,Vietnamesisch,Koreanisch,Georgisch,Armenisch,Persisch
`;
