/**
 * What newspapers call countries and territories, their people, capitals and cities.
 *
 * Written by hand for Dateline in 2026 from general knowledge; names checked against `i18n-iso-countries`
 * (MIT) and capitals against the GeoNames country table (CC BY 4.0, https://www.geonames.org/). Licence: MIT.
 *
 * A line is `code | names | people and adjectives | capitals and seats | cities`, parted by commas. Left out on purpose:
 * capitals that are also common surnames or words (Stanley, Hamilton, Victoria, Male, Nice …), adjectives
 * that belong to two countries (Korean, Congolese, Guinean: `ambiguous.ts` has them), and cities that
 * the press also means elsewhere.
 */
export const PLACES = `
AD|Andorra|Andorran,Andorrans|Andorra la Vella|
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi|Dubai,Sharjah
AF|Afghanistan|Afghan,Afghans|Kabul|Kandahar,Herat,Jalalabad,Kunduz,Mazar-i-Sharif,Helmand
AG|Antigua and Barbuda,Antigua|Antiguan,Antiguans||
AI|Anguilla|Anguillan,Anguillans||
AL|Albania|Albanian,Albanians|Tirana|Durres
AM|Armenia|Armenian,Armenians|Yerevan|
AO|Angola|Angolan,Angolans|Luanda|Cabinda
AQ|Antarctica|||
AR|Argentina,Argentine Republic|Argentine,Argentines,Argentinian,Argentinians,Argentinean,Argentineans|Buenos Aires|Rosario
AS|American Samoa||Pago Pago|
AT|Austria|Austrian,Austrians|Vienna|Salzburg,Innsbruck
AU|Australia|Australian,Australians|Canberra|Sydney,Melbourne,Brisbane,Adelaide,New South Wales,Queensland,Tasmania
AW|Aruba|Aruban,Arubans|Oranjestad|
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|Nagorno-Karabakh
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo|Srebrenica,Banja Luka,Mostar
BB|Barbados|Barbadian,Barbadians|Bridgetown|
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka|Chittagong,Cox's Bazar
BE|Belgium|Belgian,Belgians|Brussels|Antwerp,Liege,Flanders,Wallonia
BF|Burkina Faso,Burkina,Upper Volta|Burkinabe,Burkinabé|Ouagadougou|
BG|Bulgaria|Bulgarian,Bulgarians|Sofia|Plovdiv
BH|Bahrain|Bahraini,Bahrainis|Manama|
BI|Burundi|Burundian,Burundians|Bujumbura,Gitega|
BJ|Benin,Dahomey|Beninese|Porto-Novo,Cotonou|
BM|Bermuda|Bermudian,Bermudians||
BN|Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan|
BO|Bolivia|Bolivian,Bolivians|La Paz|Cochabamba
BR|Brazil|Brazilian,Brazilians|Brasilia,Brasília|Rio de Janeiro,Sao Paulo,São Paulo,Belo Horizonte,Bahia,Porto Alegre
BS|Bahamas|Bahamian,Bahamians||
BT|Bhutan|Bhutanese|Thimphu|
BW|Botswana|Botswanan,Botswanans,Batswana|Gaborone|
BY|Belarus,Belorussia,Byelorussia|Belarusian,Belarusians,Belarussian,Belarussians|Minsk|
BZ|Belize|Belizean,Belizeans|Belmopan|Belize City
CA|Canada|Canadian,Canadians|Ottawa,Parliament Hill|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Québec,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,D.R. Congo,DRC,Congo-Kinshasa||Kinshasa|Goma,Lubumbashi,Bukavu,Kivu,North Kivu,South Kivu
CF|Central African Republic||Bangui|
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville||Brazzaville|Pointe-Noire
CH|Switzerland|Swiss|Bern,Berne|Zurich,Geneva,Basel,Davos,Lausanne
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro|Abidjan
CK|Cook Islands|||
CL|Chile|Chilean,Chileans||Valparaiso
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé|Douala
CN|China,People's Republic of China,PRC|Chinese|Beijing,Peking|Shanghai,Guangzhou,Shenzhen,Wuhan,Xinjiang,Tibet,Chongqing,Tianjin,Guangdong,Sichuan
CO|Colombia|Colombian,Colombians|Bogota,Bogotá|Medellin,Medellín,Cartagena
CR|Costa Rica|Costa Rican,Costa Ricans||
CU|Cuba|Cuban,Cubans|Havana|Guantanamo,Guantánamo
CV|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia|
CW|Curacao,Curaçao||Willemstad|
CY|Cyprus|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots,Turkish Cypriot,Turkish Cypriots|Nicosia|Limassol,Larnaca
CZ|Czech Republic,Czechia|Czech,Czechs|Prague|Brno,Ostrava
DE|Germany,Federal Republic of Germany,West Germany|German,Germans,West German,West Germans|Berlin,Bundestag,Bundesbank|Frankfurt,Hamburg,Munich,Cologne,Stuttgart,Dusseldorf,Düsseldorf,Leipzig,Dresden,Bavaria
DJ|Djibouti|Djiboutian,Djiboutians||
DK|Denmark|Danish,Dane,Danes|Copenhagen|Aarhus
DM|Dominica|||
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo|
DZ|Algeria|Algerian,Algerians|Algiers|Oran
EC|Ecuador|Ecuadorean,Ecuadoreans,Ecuadorian,Ecuadorians|Quito|Guayaquil
EE|Estonia|Estonian,Estonians|Tallinn|Tartu
EG|Egypt|Egyptian,Egyptians|Cairo|Alexandria,Suez,Suez Canal,Sinai,Sharm el-Sheikh
EH|Western Sahara|Sahrawi,Sahrawis||
ER|Eritrea|Eritrean,Eritreans|Asmara|
ES|Spain|Spanish,Spaniard,Spaniards|Madrid|Barcelona,Seville,Bilbao,Catalonia,Basque Country,Andalusia
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa|Tigray
FI|Finland|Finnish,Finn,Finns|Helsinki|Tampere
FJ|Fiji|Fijian,Fijians|Suva|
FK|Falkland Islands,Falklands||Port Stanley|
FM|Micronesia,Federated States of Micronesia|Micronesian,Micronesians|Palikir|
FO|Faroe Islands,Faeroe Islands,Faroes|Faroese|Torshavn,Tórshavn|
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris,Elysee,Élysée,Elysee Palace,Quai d'Orsay|Marseille,Marseilles,Lyon,Toulouse,Bordeaux,Strasbourg,Corsica,Normandy,Brittany,Calais
GA|Gabon|Gabonese|Libreville|
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,Scottish,Welsh,Scots|London,Downing Street,Westminster,Whitehall,Buckingham Palace,Scotland Yard|Manchester,Liverpool,Edinburgh,Glasgow,Belfast,Cardiff,Leeds,Sheffield,Bank of England
GD|Grenada|Grenadian,Grenadians||
GE||Georgian,Georgians|Tbilisi|Abkhazia,South Ossetia,Batumi
GF|French Guiana||Cayenne|
GG|Guernsey|||
GH|Ghana|Ghanaian,Ghanaians|Accra|Kumasi
GI|Gibraltar|Gibraltarian,Gibraltarians||
GL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk|
GM|Gambia|Gambian,Gambians|Banjul|
GN|||Conakry|
GP|Guadeloupe|||
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
GR|Greece|Greek,Greeks|Athens|Thessaloniki,Salonika,Crete,Lesbos,Piraeus
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City|
GU|Guam|Guamanian,Guamanians||
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean|Bissau|
GY|Guyana|Guyanese||
HK|Hong Kong|Hong Konger,Hong Kongers||Kowloon
HN|Honduras|Honduran,Hondurans|Tegucigalpa|San Pedro Sula
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb|Dubrovnik
HT|Haiti|Haitian,Haitians|Port-au-Prince|
HU|Hungary|Hungarian,Hungarians|Budapest|Debrecen
ID|Indonesia|Indonesian,Indonesians|Jakarta|Bali,Sumatra,Aceh,Sulawesi,Surabaya,Papua province,Borneo
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin|Cork
IL|Israel|Israeli,Israelis|Jerusalem,Knesset|Tel Aviv,Haifa
IM|Isle of Man|Manx||
IN|India|Indian,Indians|New Delhi,Delhi|Mumbai,Bombay,Calcutta,Kolkata,Bangalore,Bengaluru,Chennai,Madras,Hyderabad,Kashmir,Punjab,Gujarat,Uttar Pradesh,Kerala,Tamil Nadu,Assam
IQ|Iraq|Iraqi,Iraqis|Baghdad|Mosul,Basra,Fallujah,Kirkuk,Najaf,Tikrit,Erbil,Irbil
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Iranians|Tehran,Teheran|Isfahan,Kharg Island
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík|
IT|Italy|Italian,Italians|Rome|Milan,Naples,Turin,Sicily,Venice,Genoa,Bologna,Lampedusa,Sardinia,Palermo
JE||||
JM|Jamaica|Jamaican,Jamaicans||Montego Bay
JO|Jordan|Jordanian,Jordanians|Amman|
JP|Japan|Japanese|Tokyo|Osaka,Hiroshima,Nagasaki,Fukushima,Okinawa,Kyoto,Nagoya,Yokohama,Bank of Japan
KE|Kenya|Kenyan,Kenyans|Nairobi|Mombasa
KG|Kyrgyzstan,Kirghizia,Kyrgyz Republic|Kyrgyz|Bishkek|Osh
KH|Cambodia,Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh|
KI|Kiribati||Tarawa|
KM|Comoros|Comorian,Comorians|Moroni|
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian||
KP|North Korea,Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang|Yongbyon
KR|South Korea,Republic of Korea|South Korean,South Koreans|Seoul,Blue House|Busan,Incheon,Pusan
KW|Kuwait|Kuwaiti,Kuwaitis||
KY|Cayman Islands|Caymanian||Grand Cayman
KZ|Kazakhstan,Kazakstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan|Almaty
LA|Laos,Lao PDR|Laotian,Laotians|Vientiane|Luang Prabang
LB|Lebanon|Lebanese|Beirut|Sidon
LC|Saint Lucia,St. Lucia,St Lucia|St. Lucian,Saint Lucian|Castries|
LI|Liechtenstein||Vaduz|
LK|Sri Lanka,Ceylon|Sri Lankan,Sri Lankans|Colombo|Jaffna,Kandy
LR|Liberia|Liberian,Liberians|Monrovia|
LS|Lesotho|Basotho|Maseru|
LT|Lithuania|Lithuanian,Lithuanians|Vilnius|Kaunas
LU|Luxembourg,Luxemburg|Luxembourger,Luxembourgers||
LV|Latvia|Latvian,Latvians|Riga|
LY|Libya|Libyan,Libyans|Tripoli|Benghazi,Misrata,Sirte,Tobruk
MA|Morocco|Moroccan,Moroccans|Rabat|Casablanca,Marrakesh,Marrakech,Tangier
MC|Monaco|Monegasque,Monégasque|Monte Carlo|
MD|Moldova,Moldavia|Moldovan,Moldovans|Chisinau,Chișinău|Transnistria
ME|Montenegro|Montenegrin,Montenegrins|Podgorica|
MG|Madagascar|Malagasy|Antananarivo|
MH|Marshall Islands|Marshallese|Majuro|
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje|
ML|Mali|Malian,Malians|Bamako|Timbuktu,Gao
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw,Rangoon,Yangon|Mandalay,Rakhine
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|
MO|Macau,Macao|Macanese||
MP|Northern Mariana Islands||Saipan|
MQ|Martinique|||
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott|
MS|Montserrat|||
MT|Malta|Maltese|Valletta|
MU|Mauritius|Mauritian,Mauritians|Port Louis|
MV|Maldives|Maldivian,Maldivians||
MW|Malawi|Malawian,Malawians|Lilongwe|Blantyre
MX|Mexico|Mexican,Mexicans|Mexico City|Tijuana,Ciudad Juarez,Ciudad Juárez,Monterrey,Acapulco,Cancun,Cancún,Chiapas,Oaxaca
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya|Penang,Sabah,Sarawak
MZ|Mozambique|Mozambican,Mozambicans|Maputo|Beira
NA|Namibia|Namibian,Namibians|Windhoek|
NC|New Caledonia|New Caledonian|Noumea,Nouméa|
NE|Niger|Nigerien,Nigeriens|Niamey|Agadez
NG|Nigeria|Nigerian,Nigerians|Abuja|Lagos,Kano,Port Harcourt,Maiduguri,Borno
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua|
NL|Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam,The Hague|Rotterdam,Utrecht
NO|Norway|Norwegian,Norwegians|Oslo|Stavanger,Svalbard
NP|Nepal|Nepalese,Nepali,Nepalis|Kathmandu|Pokhara
NR|Nauru|Nauruan,Nauruans||
NZ|New Zealand|New Zealander,New Zealanders|Wellington|Auckland,Christchurch
OM|Oman|Omani,Omanis|Muscat|
PA|Panama|Panamanian,Panamanians|Panama City|Panama Canal
PE|Peru|Peruvian,Peruvians||Callao,Cusco,Cuzco,Arequipa
PF|French Polynesia|Tahitian||Tahiti,Papeete
PG|Papua New Guinea|Papua New Guinean|Port Moresby|Bougainville
PH|Philippines|Philippine,Filipino,Filipinos,Filipina|Manila|Mindanao,Cebu,Davao
PK|Pakistan|Pakistani,Pakistanis|Islamabad|Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Waziristan,Balochistan,Baluchistan
PL|Poland|Polish,Pole,Poles|Warsaw|Krakow,Kraków,Gdansk,Gdańsk
PR|Puerto Rico|Puerto Rican,Puerto Ricans||
PS|Palestine,West Bank,Gaza Strip,Gaza,Palestinian territories,Palestinian Authority,Occupied Palestinian Territory|Palestinian,Palestinians|Ramallah|Hebron,Nablus,Jenin,Rafah,Khan Younis
PT|Portugal|Portuguese|Lisbon|Porto,Azores,Madeira
PW|Palau|Palauan,Palauans||
PY|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción|
QA|Qatar|Qatari,Qataris|Doha|
RE|Réunion|||
RO|Romania|Romanian,Romanians|Bucharest|Transylvania,Timisoara
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade|Novi Sad
RU|Russia,Russian Federation|Russian,Russians|Moscow,Kremlin|St. Petersburg,Saint Petersburg,Chechnya,Grozny,Dagestan,Siberia,Vladivostok,Sakhalin,Beslan
RW|Rwanda|Rwandan,Rwandans|Kigali|
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh|Jeddah,Mecca,Medina
SB|Solomon Islands|Solomon Islander|Honiara|Guadalcanal
SC|Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum|Darfur,Port Sudan
SE|Sweden|Swedish,Swede,Swedes|Stockholm|Gothenburg,Malmo,Malmö
SG|Singapore|Singaporean,Singaporeans||
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|
SK|Slovakia|Slovak,Slovaks,Slovakian|Bratislava|
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|
SM||||
SN|Senegal|Senegalese|Dakar|Casamance
SO|Somalia|Somali,Somalis,Somalian,Somalians|Mogadishu|Kismayo,Somaliland,Puntland
SR|Suriname,Surinam|Surinamese|Paramaribo|
SS|South Sudan|South Sudanese|Juba|
ST|São Tomé and Príncipe,Sao Tome and Principe||Sao Tome,São Tomé|
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador|
SX|Sint Maarten|||
SY|Syria,Syrian Arab Republic|Syrian,Syrians|Damascus|Aleppo,Homs,Idlib,Raqqa,Hama,Kobani
SZ|Swaziland,Eswatini|Swazi,Swazis|Mbabane|
TC|Turks and Caicos Islands,Turks and Caicos|||
TD|Chad|Chadian,Chadians|N'Djamena,Ndjamena|
TG|Togo|Togolese|Lome,Lomé|
TH|Thailand|Thai,Thais|Bangkok|Phuket,Chiang Mai,Pattaya
TJ|Tajikistan|Tajik,Tajiks|Dushanbe|
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili|
TM|Turkmenistan|Turkmen,Turkmens|Ashgabat|
TN|Tunisia|Tunisian,Tunisians|Tunis|Sfax
TO|Tonga|Tongan,Tongans|Nuku'alofa|
TR|Turkey,Türkiye|Turkish,Turk,Turks|Ankara|Istanbul,Izmir,Diyarbakir,Gaziantep,Antalya
TT|Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain|
TV|Tuvalu|Tuvaluan|Funafuti|
TW|Taiwan,Republic of China|Taiwanese|Taipei|Kaohsiung
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma|Dar es Salaam,Zanzibar
UA|Ukraine|Ukrainian,Ukrainians|Kiev,Kyiv|Donetsk,Luhansk,Lugansk,Crimea,Odessa,Odesa,Kharkiv,Kharkov,Lviv,Sevastopol,Mariupol,Chernobyl,Donbass,Donbas
UG|Uganda|Ugandan,Ugandans|Kampala|Entebbe
US|United States,United States of America,USA,U.S.,U.S.A.,US,America|American,Americans|Washington,White House,Pentagon,Capitol Hill,State Department,Wall Street,Federal Reserve|New York,Los Angeles,Chicago,Houston,San Francisco,Boston,Philadelphia,Miami,Atlanta,Detroit,Dallas,Seattle,Las Vegas,New Orleans,Baltimore,California,Texas,Florida,Ohio,Pennsylvania,Illinois,Michigan,New Jersey,Virginia,Massachusetts,Arizona,Wisconsin,Minnesota,Colorado,Louisiana,Alabama,Kentucky,Oregon,Oklahoma,Connecticut,Iowa,Mississippi,Arkansas,Kansas,Utah,Nevada,New Mexico,Nebraska,Idaho,Hawaii,Maine,New Hampshire,Montana,Delaware,North Dakota,South Dakota,Alaska,Vermont,Wyoming,North Carolina,South Carolina,Tennessee,Missouri,Maryland,Indiana,Silicon Valley,Hollywood,Manhattan,Brooklyn
UY|Uruguay|Uruguayan,Uruguayans|Montevideo|
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent|Samarkand,Andijan
VA|Vatican City,Vatican,Holy See|||
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown|
VE|Venezuela|Venezuelan,Venezuelans|Caracas|Maracaibo
VG|British Virgin Islands|||
VI|U.S. Virgin Islands,US Virgin Islands|||
VN|Vietnam,Viet Nam,North Vietnam,South Vietnam|Vietnamese|Hanoi|Ho Chi Minh City,Saigon,Da Nang
VU|Vanuatu,New Hebrides|Ni-Vanuatu|Port Vila|
WS|Samoa,Western Samoa|Samoan,Samoans|Apia|
XK|Kosovo|Kosovar,Kosovars,Kosovan,Kosovans|Pristina,Priština|
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a|Aden,Hodeidah,Houthi-held Sanaa
ZA|South Africa|South African,South Africans|Pretoria|Johannesburg,Cape Town,Durban,Soweto
ZM|Zambia|Zambian,Zambians|Lusaka|
ZW|Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans|Harare|Bulawayo
`;

/**
 * States that are gone: `code | names and adjectives | last day | code today or nothing`. After the last
 * day their names are history and give no tag; before it their capital is theirs.
 */
export const GONE_STATES = `
SU|Soviet Union,USSR,U.S.S.R.,Soviet,Soviets|1991-12-25
YU|Yugoslavia,Yugoslav,Yugoslavs,Yugoslavian|2003-02-04
CS|Czechoslovakia,Czechoslovak,Czechoslovaks,Czechoslovakian|1992-12-31
DD|East Germany,East German,East Germans,German Democratic Republic,East Berlin|1990-10-02
ZR|Zaire,Zairean,Zaireans,Zairian|1997-05-17
YD|South Yemen|1990-05-21
`;

/** Names that hold a country's word and are no mention of it: they eat the shorter match. */
export const NO_COUNTRY = `
South China Sea,East China Sea,Sea of Japan,Indian Ocean,Gulf of Mexico,Persian Gulf,Gulf of Oman,English Channel,Irish Sea,Bay of Bengal,Lake Chad,New Mexico City,
French fries,French kiss,French Open,French toast,Spanish flu,Brazil nut,Brazil nuts,Swiss cheese,Danish pastry,Turkish coffee,Turkish delight,Chinese New Year,Canada goose,
Washington Post,Washington Times,Washington Examiner,New York Times,New York Post,New Yorker,Los Angeles Times,Wall Street Journal,Chicago Tribune,Boston Globe,Times of India,Miami Herald,Jerusalem Post,Sydney Morning Herald,Financial Times,USA Today,American Express,American Airlines,Bank of America,US Airways,British Airways,British Petroleum,Air France,Air Canada,
Native American,Native Americans,African American,African Americans,African-American,African-Americans,Latin America,Latin American,Latin Americans,South America,South American,South Americans,Central America,Central American,Central Americans,North America,North American,North Americans,
American Indian,American Indians,Cleveland Indians,New England Patriots,Washington Redskins,Dallas Cowboys,Chicago Bulls,Boston Red Sox,
Paris Agreement,Paris Accord,Paris climate agreement,Geneva Convention,Geneva Conventions,Kyoto Protocol,Vienna Convention,Warsaw Pact,Helsinki Accords,Treaty of Rome,Maastricht Treaty,Lisbon Treaty,Schengen,Islamic State,Islamic State of Iraq,Oslo Accords,Dayton Accords,Montreal Protocol,Basel Committee,Rome Statute,Stockholm syndrome,Bermuda Triangle,Panama hat,Panama Papers,Guinea pig,Guinea pigs,guinea fowl,Jersey City,New Jersey,Air Jordan,Jordan Valley,
East Indies,West Indies,British Museum,Royal Bank of Scotland,Bank of China,Bank of India,Deutsche Bank
`;
