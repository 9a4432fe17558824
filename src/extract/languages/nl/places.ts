/**
 * What Dutch news, of the Netherlands and of Belgium, calls countries beside their names in `Intl.DisplayNames`, their people, capitals and
 * cities. A line is `code | names | adjective and people | capitals and seats | cities`; names that begin with `=` stand instead of that of
 * `Intl` (`forms.ts`). Written by hand for Dateline, 2026; licence MIT.
 */
export const PLACES = `
AE|Emiraten|Emirati|Abu Dhabi|Dubai
AF||Afghaans,Afghaan,Afghanen|Kabul,Kaboel|Kandahar
AL||Albanees,Albanezen|Tirana|
AM||Armeens,Armeniër|Jerevan|
AO||Angolees,Angolezen|Luanda|
AR||Argentijns,Argentijn,Argentijnen|Buenos Aires|
AT||Oostenrijks,Oostenrijker|Wenen|Salzburg,Innsbruck,Graz
AU||Australisch,Australiër|Canberra|Sydney,Melbourne,Brisbane
AZ||Azerbeidzjaans,Azerbeidzjanen,Azeri's|Bakoe|Nagorno-Karabach
BA|Bosnië,Bosnië-Herzegovina|Bosnisch,Bosniër|Sarajevo|Srebrenica,Mostar
BD||Bengaals|Dhaka|
BE||Belgisch,Belg,Belgen,Vlaams,Waals,Vlaming,Vlamingen|Brussel|Antwerpen,Gent,Brugge,Luik,Leuven,Charleroi,Vlaanderen,Wallonië,Hasselt,Mechelen,Oostende,Kortrijk,Zeebrugge
BF||Burkinees|Ouagadougou|
BG||Bulgaars,Bulgaar,Bulgaren||
BI||Burundees|Bujumbura|
BO||Boliviaans,Boliviaan,Bolivianen||
BR||Braziliaans,Braziliaan,Brazilianen|Brasilia|Rio de Janeiro,São Paulo,Sao Paulo
BY|Wit-Rusland|Belarussisch,Wit-Russisch,Wit-Rus,Wit-Russen|Minsk|
CA||Canadees,Canadezen|Ottawa|Toronto,Montreal,Vancouver,Quebec
CD|Democratische Republiek Congo,DR Congo,DRC||Kinshasa|Goma
CF||Centraal-Afrikaans|Bangui|
CG|=Republiek Congo,Congo-Brazzaville||Brazzaville|
CH||Zwitsers,Zwitser|Bern|Genève,Zürich,Bazel,Lausanne,Davos
CI||Ivoriaans,Ivoriaan,Ivorianen|Yamoussoukro,Abidjan|
CL|Chili|Chileens,Chileen,Chilenen|Santiago de Chile|
CM||Kameroens,Kameroener|Yaoundé|
CN|Volksrepubliek China|Chinees,Chinezen|Peking,Beijing|Shanghai,Wuhan,Xinjiang,Tibet,Shenzhen
CO||Colombiaans,Colombiaan,Colombianen|Bogota,Bogotá|Medellín
CR||Costa Ricaans||
CU||Cubaans,Cubaan,Cubanen|Havana|Guantánamo,Guantanamo
CV||Kaapverdisch||
CY||Cypriotisch,Cyprioot,Cyprioten|Nicosia|
CZ||Tsjechisch,Tsjech,Tsjechen|Praag|
DE|Bondsrepubliek|Duits,Duitser|Berlijn,Bondsdag,Bundestag|Hamburg,München,Keulen,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Beieren,Aken
DK||Deens,Deen,Denen|Kopenhagen|
DO||Dominicaans|Santo Domingo|
DZ||Algerijns,Algerijn,Algerijnen|Algiers|
EC||Ecuadoraans,Ecuadoriaans|Quito|Guayaquil
EE||Estisch,Ests,Esten|Tallinn|
EG||Egyptisch,Egyptenaar,Egyptenaren|Caïro|Alexandrië,Suez,Sinaï
ER||Eritrees,Eritreeër|Asmara|
ES||Spaans,Spanjaard,Spanjaarden|Madrid|Barcelona,Sevilla,Bilbao,Málaga,Catalonië,Baskenland,Andalusië,Mallorca,Canarische Eilanden,Tenerife
ET||Ethiopisch,Ethiopiër|Addis Abeba|Tigray
FI||Fins,Fin,Finnen|Helsinki|
FK|Falklands|||
FR||Frans,Fransman,Fransen,Française|Parijs,Élysée|Marseille,Lyon,Toulouse,Bordeaux,Straatsburg,Rijsel,Corsica,Normandië,Bretagne,Duinkerke,Calais
GA||Gabonees|Libreville|
GB|Groot-Brittannië,Engeland,Schotland,Wales,Noord-Ierland|Brits,Engels,Schots,Welsh,Noord-Iers,Brit,Britten,Engelsman,Engelsen,Schot,Schotten|Londen,Downing Street,Westminster|Manchester,Liverpool,Edinburgh,Glasgow,Birmingham,Belfast,Cardiff
GE||Georgisch,Georgiër|Tbilisi|Abchazië,Zuid-Ossetië
GH||Ghanees,Ghanezen|Accra|
GM||Gambiaans|Banjul|
GN||Guinees|Conakry|
GR||Grieks,Griek,Grieken|Athene|Thessaloniki,Kreta,Lesbos
GT||Guatemalteeks||
GY||Guyaans||
HK|=Hongkong,Hong Kong|||
HN||Hondurees,Hondurezen|Tegucigalpa|
HR||Kroatisch,Kroaat,Kroaten|Zagreb|Dubrovnik
HT||Haïtiaans,Haïtianen|Port-au-Prince|
HU||Hongaars,Hongaar,Hongaren|Boedapest|
ID||Indonesisch,Indonesiër|Jakarta|Bali,Sumatra,Atjeh
IE||Iers,Ieren|Dublin|
IL||Israëlisch,Israëliër|Jeruzalem,Knesset|Tel Aviv,Haifa
IN||Indiaas,Indiër|New Delhi|Mumbai,Bombay,Calcutta,Kasjmir,Bangalore
IQ||Iraaks,Irakees,Irakezen|Bagdad|Mosul,Basra,Falluja,Kirkuk
IR||Iraans,Iraniër|Teheran|Isfahan
IS||IJslands,IJslander|Reykjavik|
IT||Italiaans,Italiaan,Italianen|Rome,Quirinale|Milaan,Napels,Turijn,Venetië,Genua,Sicilië,Bologna,Lampedusa,Sardinië
JM||Jamaicaans,Jamaicaan,Jamaicanen||
JO||Jordaans,Jordaniër|Amman|
JP||Japans,Japanner|Tokio|Osaka,Hiroshima,Nagasaki,Fukushima,Kyoto
KE||Keniaans,Keniaan,Kenianen|Nairobi|Mombasa
KG|Kirgistan|Kirgizisch|Bisjkek|
KH||Cambodjaans,Cambodjaan,Cambodjanen|Phnom Penh|
KP||Noord-Koreaans,Noord-Koreaan,Noord-Koreanen|Pyongyang|
KR||Zuid-Koreaans,Zuid-Koreaan,Zuid-Koreanen|Seoul,Seoel|Busan
KW||Koeweits,Koeweiti||
KZ||Kazachs,Kazachen|Astana|Almaty
LA||Laotiaans|Vientiane|
LB||Libanees,Libanezen|Beiroet|
LK||Sri Lankaans,Sri Lankanen||
LR||Liberiaans|Monrovia|
LT||Litouws,Litouwer|Vilnius|
LU||Luxemburgs,Luxemburger||
LV||Lets,Letten|Riga|
LY||Libisch,Libiër|Tripoli|Benghazi
MA||Marokkaans,Marokkaan,Marokkanen|Rabat|Casablanca,Marrakesh,Tanger
MC||Monegaskisch||
MD|Moldova|Moldavisch,Moldaviër|Chisinau|Transnistrië
ME||Montenegrijns,Montenegrijnen|Podgorica|
MF|=|||
MK|Macedonië|Macedonisch,Macedoniër|Skopje|
ML||Malinees,Malinezen|Bamako|Timboektoe
MM|Birma|Birmaans,Birmees,Birmezen|Naypyidaw,Yangon,Rangoon|
MN||Mongools,Mongolen|Ulaanbaatar|
MO|=Macau|||
MR||Mauritaans|Nouakchott|
MT||Maltees,Maltezen|Valletta|
MW||Malawisch|Lilongwe|
MX||Mexicaans,Mexicaan,Mexicanen|Mexico-Stad|Monterrey,Tijuana,Acapulco,Cancún
MY||Maleisisch,Maleisiër|Kuala Lumpur|
MZ||Mozambikaans|Maputo|
NA||Namibisch,Namibiër|Windhoek|
NE||Nigerees|Niamey|
NG||Nigeriaans,Nigeriaan,Nigerianen|Abuja|Lagos
NI||Nicaraguaans|Managua|
NL|=Nederland,Holland|Nederlands,Nederlander,Hollands,Hollander|Amsterdam,Den Haag,Binnenhof,Tweede Kamer|Rotterdam,Utrecht,Eindhoven,Groningen,Maastricht,Tilburg,Nijmegen,Arnhem,Breda,Haarlem,Leiden,Delft,Enschede,Schiphol,Limburg,Friesland,Gelderland,Zeeland,Noord-Brabant,Noord-Holland,Zuid-Holland,Drenthe,Flevoland,Overijssel,Zwolle,Almere,Leeuwarden,Den Bosch
NO||Noors,Noor,Noren|Oslo|
NP||Nepalees,Nepalezen|Kathmandu|
NZ||Nieuw-Zeelands,Nieuw-Zeelander|Wellington|Auckland,Christchurch
OM||Omaans||
PA||Panamees,Panamezen|Panama-Stad|
PE||Peruaans,Peruaan,Peruanen||Cusco
PH||Filipijns,Filipijn,Filipijnen|Manilla|Mindanao
PK||Pakistaans,Pakistaan,Pakistanen,Pakistani|Islamabad|Karachi,Lahore,Peshawar
PL||Pools,Polen|Warschau|Krakau,Gdansk
PR||Puerto Ricaans||
PS|Palestina,Gazastrook,Gaza,Westelijke Jordaanoever,Palestijnse Autoriteit|Palestijns,Palestijn,Palestijnen|Ramallah|Jenin,Hebron,Nablus,Rafah
PT||Portugees,Portugezen|Lissabon|Porto,Madeira,Azoren
PY||Paraguayaans||
QA||Qatarees,Qatari|Doha|
RO||Roemeens,Roemeen,Roemenen|Boekarest|Transsylvanië
RS||Servisch,Serviër,Serven|Belgrado|
RU|Russische Federatie|Russisch,Rus,Russen|Moskou,Kremlin|Sint-Petersburg,Tsjetsjenië,Siberië,Kaliningrad
RW||Rwandees,Rwandezen|Kigali|
SA||Saoedisch,Saoedi's,Saudisch|Riyad,Riaad|Mekka,Djedda
SD||Soedanees,Soedanezen|Khartoem,Khartoum|Darfur,Darfoer
SE||Zweeds,Zweed,Zweden|Stockholm|Göteborg,Malmö
SG||Singaporees||
SI||Sloveens,Sloveen,Slovenen|Ljubljana|
SK||Slowaaks,Slowaak,Slowaken|Bratislava|
SN||Senegalees,Senegalezen|Dakar|
SO||Somalisch,Somaliër|Mogadishu|
SR||Surinaams,Surinamer|Paramaribo|
SS||Zuid-Soedanees|Juba|
SV||Salvadoraans|San Salvador|
SX|=Sint-Maarten|||
SY||Syrisch,Syriër|Damascus|Aleppo,Homs,Idlib,Raqqa
TD||Tsjadisch|N'Djamena|
TG||Togolees|Lomé|
TH||Thais,Thaise,Thailander|Bangkok|Phuket
TJ||Tadzjieks|Doesjanbe|
TL||Oost-Timorees|Dili|
TM||Turkmeens|Asjchabad|
TN||Tunesisch,Tunesiër|Tunis|Djerba
TR||Turks,Turken|Ankara|Istanbul,Izmir
TW||Taiwanees,Taiwanezen|Taipei|
TZ||Tanzaniaans|Dodoma|Dar es Salaam,Zanzibar
UA||Oekraïens,Oekraïner|Kiev,Kyiv|Donetsk,Loehansk,Krim,Charkov,Charkiv,Odessa,Marioepol,Lviv,Cherson,Donbas,Tsjernobyl,Zaporizja
UG||Oegandees,Oegandezen|Kampala|
US|VS,V.S.,USA,Amerika,Verenigde Staten van Amerika|Amerikaans,Amerikaan,Amerikanen|Washington,Witte Huis,Pentagon,Capitool|New York,Los Angeles,Chicago,Miami,Houston,Californië,Florida,Texas,San Francisco,New Orleans,Boston,Seattle,Hawaï,Alaska,Louisiana,Pennsylvania,Wall Street,Ohio,Arizona,Manhattan
UY||Uruguayaans|Montevideo|
UZ||Oezbeeks,Oezbeken|Tasjkent|Samarkand
VA|Vaticaan,Heilige Stoel|||
VE||Venezolaans,Venezolaan,Venezolanen|Caracas|
VN||Vietnamees,Vietnamezen|Hanoi|Saigon
XK||Kosovaars,Kosovaar,Kosovaren|Pristina|
YE||Jemenitisch,Jemenieten|Sanaa|Aden
ZA||Zuid-Afrikaans,Zuid-Afrikaan,Zuid-Afrikanen|Pretoria|Johannesburg,Kaapstad,Durban,Soweto
ZM||Zambiaans|Lusaka|
ZW||Zimbabwaans|Harare|
`;

/** States that are gone: `code | names and adjectives | last day`. */
export const GONE_STATES = `
SU|Sovjet-Unie,Sovjetunie,USSR,Sovjet,Sovjets|1991-12-25
YU|Joegoslavië,Joegoslavisch,Joegoslavische|2003-02-04
CS|Tsjecho-Slowakije,Tsjechoslowakije,Tsjecho-Slowaaks,Tsjecho-Slowaakse|1992-12-31
DD|Oost-Duitsland,DDR,Oost-Duits,Oost-Duitse|1990-10-02
ZR|Zaïre|1997-05-17
`;

/** Names and phrases that hold a country's word and are no mention of it. */
export const NO_COUNTRY = `
rivier de Niger,rivier de Kongo,rivier de Jordaan,rivier Niger,Nigerdelta,Kongobekken,Tsjaadmeer,Malawimeer,
Zuid-Chinese Zee,Oost-Chinese Zee,Japanse Zee,Golf van Mexico,Golf van Oman,Golf van Guinee,Indische Oceaan,Ierse Zee,Latijns-Amerika,Zuid-Amerika,Noord-Amerika,Midden-Amerika,Centraal-Amerika,Latijns-Amerikaans,Latijns-Amerikaanse,Zuid-Amerikaans,Zuid-Amerikaanse,Noord-Amerikaans,Noord-Amerikaanse,Afro-Amerikaans,Afro-Amerikaanse,Afro-Amerikanen,Zuid-Amerikanen,Nieuw-Guinea,Nederlands-Indië,Nederlandse Antillen,Franse Antillen,
Real Madrid,Atlético Madrid,Atletico Madrid,Paris Saint-Germain,Inter Milaan,AC Milan,FC Barcelona,Hertha Berlin,Hertha BSC,Union Berlin,Olympique Marseille,Olympique Lyon,AS Roma,Dynamo Kiev,CSKA Moskou,Spartak Moskou,Lokomotiv Moskou,Austria Wien,Rapid Wien,Sparta Praag,Slavia Praag,Sparta Rotterdam,Manchester United,Manchester City,Galatasaray Istanbul,FC Porto,Benfica Lissabon,Sporting Lissabon,Rode Ster Belgrado,Partizan Belgrado,Young Boys Bern,FC Basel,Maccabi Tel Aviv,Bayern München,FC Utrecht,FC Groningen,FC Twente,Union Sint-Gillis,Club Brugge,Royal Antwerp,KAA Gent,
Deutsche Bank,Deutsche Bahn,Deutsche Telekom,Deutsche Welle,Air France,Air France-KLM,France Télévisions,British Airways,British Petroleum,Bank of America,Bank of England,Nederlandsche Bank,De Nederlandsche Bank,Nederlandse Spoorwegen,Nederlandse Omroep Stichting,American Airlines,American Express,China Daily,Washington Post,New York Times,Financial Times,USA Today,Wall Street Journal,Heineken Nederland,Vodafone Nederland,Radio Nederland,Omroep Brabant,Holland Casino,Holland Festival,Holland America Line,Ronde van Frankrijk,Ronde van Italië,Ronde van Spanje,Ronde van Vlaanderen,Tour de France,Giro d'Italia,Copa América,Organisatie van Amerikaanse Staten,Akkoord van Parijs,akkoord van Parijs,klimaatakkoord van Parijs,Conventie van Genève,Conventies van Genève,Verdrag van Rome,Verdrag van Lissabon,Verdrag van Maastricht,Warschaupact,Warschau-pact,Oslo-akkoorden,Kyoto-protocol,Islamitische Staat,Vlaams Belang,Statuut van Rome,Gulden Snede,
Nieuw-Engeland,Nieuw-Holland,New Mexico,Nova Scotia,Russisch Roulette,Parijse Laan,Belgiëplein,Amerikaplein,Engelse Tuin,Turkse Bad,Madridstraat,Londenstraat,Italiëlei,Amerikalei,
Duitse herder,Duitse herders,Duitse dog,Duitse doggen,Mechelse herder,Franse bulldog,Franse bulldogs,Engelse bulldog,Engelse drop,Engelse sleutel,Engelse tuin,Engelse ziekte,Ierse setter,Ierse wolfshond,Schotse collie,Schotse terriër,Spaanse griep,Spaanse peper,Spaanse pepers,Russisch roulette,Russische roulette,Russisch ei,Russische eieren,Russische salade,Zweedse puzzel,Zweedse puzzels,Zwitsers zakmes,Zwitserse kaas,Zwitserse Garde,Zwitserse garde,Griekse salade,Griekse yoghurt,Turks fruit,Turks bad,Turkse pizza,Turkse pizza's,Turks brood,Franse frietjes,Frans brood,Franse kaas,Franse slag,Franse balkon,Belgische wafel,Belgische wafels,Belgische chocolade,Belgisch bier,Italiaans restaurant,Italiaanse keuken,Franse keuken,Chinees restaurant,Chinese restaurants,Chinees nieuwjaar,Chinees Nieuwjaar,Chinese kool,Japanse keuken,Indische rijsttafel,Indisch restaurant,Perzisch tapijt,Perzische kat,Amerikaans voetbal,Amerikaanse pannenkoeken,Noorse trui,Deens gebak,Hollandse nieuwe,Hollandse Nieuwe
`;
