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
AE|United Arab Emirates,UAE,U.A.E.,Emirates,Trucial States|Emirati,Emiratis|Abu Dhabi|Dubai,Sharjah,Ras al-Khaimah,Ras al Khaimah,Fujairah,Ajman
AF|Afghanistan,Islamic Emirate of Afghanistan,Islamic Republic of Afghanistan|Afghan,Afghans|Kabul|Kandahar,Herat,Jalalabad,Kunduz,Mazar-i-Sharif,Helmand,Mazar-e-Sharif,Ghazni,Kunar,Nangarhar,Uruzgan,Bagram,Panjshir,Lashkar Gah
AG|Antigua and Barbuda,Antigua|Antiguan,Antiguans||
AI|Anguilla|Anguillan,Anguillans||
AL|Albania|Albanian,Albanians|Tirana|Durres,Vlore,Shkoder
AM|Armenia|Armenian,Armenians|Yerevan|Gyumri,Vanadzor
AO|Angola|Angolan,Angolans|Luanda|Cabinda,Huambo,Lobito,Benguela
AQ|Antarctica|||
AR|Argentina,Argentine Republic|Argentine,Argentines,Argentinian,Argentinians,Argentinean,Argentineans|Buenos Aires,Casa Rosada|Rosario
AS|American Samoa||Pago Pago|
AT|Austria|Austrian,Austrians|Vienna|Salzburg,Innsbruck,Graz,Linz,Tyrol
AU|Australia,Commonwealth of Australia|Australian,Australians,Aussie,Aussies|Canberra|Sydney,Melbourne,Brisbane,Adelaide,New South Wales,Queensland,Tasmania,Western Australia,South Australia,Northern Territory,Gold Coast,Hobart
AW|Aruba|Aruban,Arubans|Oranjestad|
AX|Åland Islands,Aland Islands,Åland||Mariehamn|
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|Nagorno-Karabakh,Sumgait,Stepanakert,Nakhchivan
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Bosnia and Hercegovina,Bosnia & Herzegovina,Republika Srpska|Bosnian,Bosnians,Herzegovinian,Bosniak,Bosniaks,Bosnian Serb,Bosnian Serbs,Bosnian Croat,Bosnian Croats|Sarajevo|Srebrenica,Banja Luka,Mostar,Tuzla,Bihac,Zenica,Zepa,Gorazde
BB|Barbados|Barbadian,Barbadians|Bridgetown|
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka|Chittagong,Cox's Bazar,Sylhet,Rajshahi
BE|Belgium,Kingdom of Belgium|Belgian,Belgians|Brussels|Antwerp,Liege,Flanders,Wallonia,Ghent,Bruges,Charleroi,Zeebrugge,Leuven,Liège
BF|Burkina Faso,Burkina,Upper Volta|Burkinabe,Burkinabé,Burkinabes|Ouagadougou|Bobo-Dioulasso
BG|Bulgaria|Bulgarian,Bulgarians|Sofia|Plovdiv,Varna,Burgas
BH|Bahrain,Kingdom of Bahrain|Bahraini,Bahrainis|Manama|
BI|Burundi|Burundian,Burundians|Bujumbura,Gitega|
BJ|Benin,Dahomey|Beninese|Porto-Novo,Cotonou|Parakou
BL|St. Barthélemy,Saint Barthélemy,St Barthelemy,Saint Barthelemy,St. Barts,St Barts||Gustavia|
BM|Bermuda|Bermudian,Bermudians||
BN|Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan|
BO|Bolivia|Bolivian,Bolivians|La Paz|Cochabamba,Santa Cruz de la Sierra,El Alto,Potosi,Potosí
BQ|Caribbean Netherlands,Bonaire,Sint Eustatius|||
BR|Brazil,Federative Republic of Brazil|Brazilian,Brazilians|Brasilia,Brasília|Rio de Janeiro,Sao Paulo,São Paulo,Belo Horizonte,Bahia,Porto Alegre,Recife,Fortaleza,Manaus,Curitiba,Minas Gerais,Amazonas,Rio Grande do Sul,Mato Grosso
BS|Bahamas|Bahamian,Bahamians||
BT|Bhutan|Bhutanese|Thimphu|
BV|Bouvet Island|||
BW|Botswana,Bechuanaland|Botswanan,Botswanans,Batswana|Gaborone|
BY|Belarus,Belorussia,Byelorussia,Byelorussian SSR,Byelorussian Soviet Socialist Republic|Belarusian,Belarusians,Belarussian,Belarussians|Minsk|Gomel,Vitebsk,Brest-Litovsk
BZ|Belize|Belizean,Belizeans|Belmopan|Belize City
CA|Canada|Canadian,Canadians,Quebecois,Québécois,Quebecer,Quebecers,Ontarian,Ontarians,Albertan,Albertans|Ottawa,Parliament Hill,Rideau Hall|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Québec,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Newfoundland and Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories,Saskatoon,Mississauga,Thunder Bay,Fort McMurray,Quebec City,Québec City,Gatineau,Moncton,Fredericton,Charlottetown,Whitehorse,Yellowknife,Iqaluit,Oshawa
CC|Cocos Islands,Cocos (Keeling) Islands,Keeling Islands|||
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,D.R. Congo,DRC,Congo-Kinshasa,Belgian Congo||Kinshasa|Goma,Lubumbashi,Bukavu,Kivu,North Kivu,South Kivu,Kisangani,Ituri,Mbandaka,Kasai,Katanga
CF|Central African Republic,Central African Empire,C. African Republic||Bangui|Bangassou,Bossangoa
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Peoples Republic of the Congo,People's Republic of the Congo||Brazzaville|Pointe-Noire
CH|Switzerland,Swiss Confederation|Swiss|Bern,Berne|Zurich,Geneva,Basel,Davos,Lausanne,Lugano,St. Gallen,Winterthur,Zug,Zürich,Lucerne
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire,Cote D'Ivoire|Ivorian,Ivorians|Yamoussoukro|Abidjan,Bouake,Bouaké
CK|Cook Islands|Cook Islander,Cook Islanders|Avarua,Rarotonga|
CL|Chile|Chilean,Chileans|La Moneda|Valparaiso,Antofagasta,Valparaíso,Atacama
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé|Douala,Bamenda
CN|China,People's Republic of China,PRC,Communist China,Mainland China,Red China|Chinese|Beijing,Peking,Zhongnanhai,Great Hall of the People|Shanghai,Guangzhou,Shenzhen,Wuhan,Xinjiang,Tibet,Chongqing,Tianjin,Guangdong,Sichuan,Nanjing,Hangzhou,Chengdu,Harbin,Dalian,Qingdao,Xi'an,Hubei,Hunan,Henan,Hebei,Fujian,Zhejiang,Jiangsu,Shandong,Yunnan,Guizhou,Guangxi,Hainan,Heilongjiang,Inner Mongolia,Urumqi,Lhasa,Kunming,Shenyang,Tiananmen Square,Tiananmen,Suzhou
CO|Colombia|Colombian,Colombians|Bogota,Bogotá,Casa de Nariño|Medellin,Medellín,Cartagena,Barranquilla,Bucaramanga,Cúcuta,Cucuta
CR|Costa Rica|Costa Rican,Costa Ricans||
CU|Cuba|Cuban,Cubans|Havana|Guantanamo,Guantánamo,Santiago de Cuba,Guantanamo Bay,Guantánamo Bay,Bay of Pigs
CV|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia|
CW|Curacao,Curaçao||Willemstad|
CX|Christmas Island|||
CY|Cyprus,Northern Cyprus|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots,Turkish Cypriot,Turkish Cypriots|Nicosia|Limassol,Larnaca
CZ|Czech Republic,Czechia|Czech,Czechs|Prague|Brno,Ostrava,Plzen,Olomouc
DE|Germany,Federal Republic of Germany,West Germany,FRG|German,Germans,West German,West Germans|Berlin,Bundestag,Bundesbank,Reichstag,Bundesrat|Frankfurt,Hamburg,Munich,Cologne,Stuttgart,Dusseldorf,Düsseldorf,Leipzig,Dresden,Bavaria,Bremen,Hanover,Hannover,Nuremberg,Duisburg,Dortmund,Bochum,Saxony,Lower Saxony,Hesse,Brandenburg,Thuringia,Saarland,Rostock,Karlsruhe,Mannheim,Potsdam,Ramstein,Kiel,Wolfsburg,North Rhine-Westphalia,Schleswig-Holstein,Wiesbaden,Bielefeld,Leverkusen
DJ|Djibouti|Djiboutian,Djiboutians||
DK|Denmark,Kingdom of Denmark|Danish,Dane,Danes|Copenhagen|Aarhus,Odense,Aalborg,Jutland
DM|Dominica||Roseau|
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo|Punta Cana,Puerto Plata
DZ|Algeria|Algerian,Algerians|Algiers|Oran,Annaba
EC|Ecuador|Ecuadorean,Ecuadoreans,Ecuadorian,Ecuadorians|Quito|Guayaquil,Galapagos,Galápagos,Galapagos Islands
EE|Estonia|Estonian,Estonians|Tallinn|Tartu,Narva
EG|Egypt,Arab Republic of Egypt,United Arab Republic|Egyptian,Egyptians|Cairo,Tahrir Square|Alexandria,Suez,Suez Canal,Sinai,Sharm el-Sheikh,Giza,Luxor,Aswan,Port Said,Ismailia
EH|Western Sahara,Sahrawi Arab Democratic Republic|Sahrawi,Sahrawis|Laayoune,El Aaiun,El Aaiún|
ER|Eritrea|Eritrean,Eritreans|Asmara|Massawa,Assab
ES|Spain|Spanish,Spaniard,Spaniards|Madrid,La Moncloa,Moncloa|Barcelona,Seville,Bilbao,Catalonia,Basque Country,Andalusia,Zaragoza,Malaga,Málaga,Sevilla,Majorca,Mallorca,Ibiza,Galicia,Canary Islands,Tenerife,Asturias,Pamplona,Marbella,Ceuta,Melilla
ET|Ethiopia,Abyssinia|Ethiopian,Ethiopians|Addis Ababa|Tigray,Mekelle,Oromia,Amhara,Ogaden,Gondar
FI|Finland|Finnish,Finn,Finns|Helsinki|Tampere,Turku,Espoo,Lapland
FJ|Fiji|Fijian,Fijians|Suva|Nadi,Viti Levu
FK|Falkland Islands,Falklands,Malvinas,Islas Malvinas|Falkland Islander,Falkland Islanders|Port Stanley|
FM|Micronesia,Federated States of Micronesia|Micronesian,Micronesians|Palikir|Pohnpei,Chuuk
FO|Faroe Islands,Faeroe Islands,Faroes|Faroese|Torshavn,Tórshavn|
FR|France,French Republic|French,Frenchman,Frenchmen,Frenchwoman|Paris,Elysee,Élysée,Elysee Palace,Quai d'Orsay,Matignon,Palais Bourbon|Marseille,Marseilles,Lyon,Toulouse,Bordeaux,Strasbourg,Corsica,Normandy,Brittany,Calais,Nantes,Lille,Grenoble,Rennes,Montpellier,Cannes,Provence,Alsace,Le Havre,Reims,Dijon,Dunkirk,Perpignan,French Riviera,Burgundy,Versailles
GA|Gabon|Gabonese|Libreville|
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,English,Briton,Britons,Scottish,Welsh,Scots,Englishman,Englishmen,Englishwoman,Scotsman,Scotsmen,Welshman,Welshmen,Northern Irish|London,Downing Street,Westminster,Whitehall,Buckingham Palace,Scotland Yard,No. 10 Downing Street,House of Lords,Stormont,Holyrood|Manchester,Liverpool,Edinburgh,Glasgow,Belfast,Cardiff,Leeds,Sheffield,Nottingham,Leicester,Southampton,Newcastle upon Tyne,Sunderland,Dundee,Swansea,Londonderry,Coventry,Wolverhampton,Yorkshire,Lancashire,Cornwall,Sussex,Oxfordshire,Cambridgeshire,Hertfordshire,Merseyside,Tyneside,Stoke-on-Trent,Middlesbrough,Derbyshire,Nottinghamshire,Leicestershire,Gloucestershire,Worcestershire,Warwickshire,Northamptonshire,Devon,Lincolnshire,Shropshire,Staffordshire,Wiltshire,Cumbria,Bedfordshire,Buckinghamshire,Herefordshire,Aberdeenshire,Ayrshire,Lanarkshire,Northumberland,Pembrokeshire,Gwynedd,County Antrim,County Down,County Armagh,County Tyrone,County Fermanagh,County Londonderry,County Durham,West Midlands,Greater Manchester,Canary Wharf,Heathrow,Gatwick
GD|Grenada|Grenadian,Grenadians||
GE|Republic of Georgia,Georgian SSR|Georgian,Georgians|Tbilisi|Abkhazia,South Ossetia,Batumi,Kutaisi,Sukhumi,Tskhinvali,Adjara,Ajaria
GF|French Guiana||Cayenne|
GG|Guernsey,Alderney,Sark||St Peter Port,St. Peter Port|
GH|Ghana|Ghanaian,Ghanaians|Accra|Kumasi
GI|Gibraltar|Gibraltarian,Gibraltarians||
GL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk|
GM|Gambia|Gambian,Gambians|Banjul|
GN|||Conakry|
GP|Guadeloupe||Basse-Terre,Pointe-à-Pitre,Pointe-a-Pitre|
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
GR|Greece,Hellenic Republic|Greek,Greeks|Athens|Thessaloniki,Salonika,Crete,Lesbos,Piraeus,Patras,Corfu,Salonica,Mykonos,Santorini
GS|South Georgia and the South Sandwich Islands,South Georgia & South Sandwich Islands,South Sandwich Islands||Grytviken|
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City|Quetzaltenango
GU|Guam|Guamanian,Guamanians|Hagatna,Hagåtña|
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean|Bissau|
GY|Guyana,British Guiana|Guyanese||
HK|Hong Kong,Hongkong,H.K.|Hong Konger,Hong Kongers||Kowloon,New Territories,Lantau
HM|Heard & McDonald Islands,Heard Island|||
HN|Honduras|Honduran,Hondurans|Tegucigalpa|San Pedro Sula
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb|Dubrovnik,Rijeka,Vukovar,Krajina,Osijek
HT|Haiti|Haitian,Haitians|Port-au-Prince|Cap-Haitien,Cap-Haïtien,Cite Soleil
HU|Hungary|Hungarian,Hungarians|Budapest|Debrecen,Szeged,Miskolc
ID|Indonesia|Indonesian,Indonesians|Jakarta|Bali,Sumatra,Aceh,Sulawesi,Surabaya,Papua province,Bandung,Medan,Kalimantan,West Papua,Irian Jaya,Lombok,Yogyakarta,Jayapura,Banda Aceh,Ambon
IE|Ireland,Republic of Ireland,Irish Republic,Eire,Irish Free State|Irish,Irishman,Irishmen|Dublin,Dail,Dáil,Leinster House|Limerick,Galway,Waterford,County Cork,Donegal,County Carlow,County Cavan,County Clare,County Galway,County Kerry,County Kildare,County Kilkenny,County Laois,County Leitrim,County Limerick,County Longford,County Louth,County Mayo,County Meath,County Monaghan,County Offaly,County Roscommon,County Sligo,County Tipperary,County Waterford,County Westmeath,County Wexford,County Wicklow
IL|Israel,State of Israel|Israeli,Israelis|Jerusalem,Knesset|Tel Aviv,Haifa,Ashkelon,Ashdod,Beersheba,Eilat,Netanya,Sderot,Negev,Galilee,Dimona,Nazareth
IM|Isle of Man|Manx||
IN|India,Republic of India|Indian|New Delhi,Delhi,Lok Sabha,Rajya Sabha|Mumbai,Bombay,Calcutta,Kolkata,Bangalore,Bengaluru,Chennai,Madras,Hyderabad,Kashmir,Gujarat,Uttar Pradesh,Kerala,Tamil Nadu,Assam,Pune,Ahmedabad,Lucknow,Jaipur,Bihar,Rajasthan,Maharashtra,West Bengal,Andhra Pradesh,Telangana,Karnataka,Madhya Pradesh,Orissa,Odisha,Haryana,Jharkhand,Chhattisgarh,Goa,Kochi,Cochin,Srinagar,Jammu,Amritsar,Ayodhya,Varanasi,Bhopal,Nagpur,Surat,Kanpur,Patna,Manipur,Nagaland,Himachal Pradesh,Uttarakhand,Dharamsala,Ladakh
IO|British Indian Ocean Territory,Chagos Islands,Chagos Archipelago,Diego Garcia|Chagossian,Chagossians||
IQ|Iraq,Republic of Iraq|Iraqi,Iraqis|Baghdad|Mosul,Basra,Fallujah,Kirkuk,Najaf,Tikrit,Erbil,Irbil,Karbala,Kerbala,Ramadi,Samarra,Anbar,Falluja,Nineveh,Sinjar,Diyala,Baquba,Sadr City,Iraqi Kurdistan,Arbil,Sulaimaniya,Sulaymaniyah,Abu Ghraib
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Iranians|Tehran,Teheran|Isfahan,Kharg Island,Mashhad,Shiraz,Tabriz,Natanz,Bushehr,Fordow,Qom,Abadan,Khuzestan,West Azerbaijan,East Azerbaijan,Bandar Abbas
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík|Akureyri,Eyjafjallajokull
IT|Italy,Italian Republic|Italian,Italians|Rome,Quirinale,Palazzo Chigi,Montecitorio|Milan,Naples,Turin,Sicily,Venice,Genoa,Bologna,Lampedusa,Sardinia,Palermo,Verona,Tuscany,Lombardy,Calabria,Trieste,Catania,Parma,Umbria,Genova,Modena,Maranello,L'Aquila,Perugia,Pisa,Bergamo,Veneto,Friuli,Abruzzo,Siena
JE|||Saint Helier,St Helier,St. Helier|
JM|Jamaica|Jamaican,Jamaicans||Montego Bay
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman|Zarqa,Irbid,Aqaba
JP|Japan|Japanese|Tokyo|Osaka,Hiroshima,Nagasaki,Fukushima,Okinawa,Kyoto,Nagoya,Yokohama,Kobe,Sapporo,Sendai,Fukuoka,Hokkaido,Kyushu,Honshu,Nagano,Iwo Jima,Narita
KE|Kenya|Kenyan,Kenyans|Nairobi|Mombasa,Kisumu,Nakuru,Dadaab,Garissa,Eldoret,Lamu
KG|Kyrgyzstan,Kirghizia,Kyrgyz Republic,Kirghizstan,Kyrghyzstan,Kirgizstan|Kyrgyz|Bishkek|Osh,Jalal-Abad
KH|Cambodia,Kampuchea|Cambodian,Cambodians,Khmer,Khmers|Phnom Penh|Siem Reap,Angkor Wat
KI|Kiribati||Tarawa|
KM|Comoros,Comoro Islands|Comorian,Comorians,Comoran,Comorans|Moroni|
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis,St. Kitts & Nevis,Saint Kitts,St. Kitts,St Kitts|Kittitian,Kittitians|Basseterre|
KP|North Korea,Democratic People's Republic of Korea,DPRK,N. Korea|North Korean,North Koreans|Pyongyang|Yongbyon,Kaesong,Sinuiju
KR|South Korea,Republic of Korea,S. Korea|South Korean,South Koreans|Seoul,Blue House,Cheong Wa Dae|Busan,Incheon,Pusan,Daegu,Daejeon,Gwangju,Kwangju,Inchon,Pyeongchang,Taegu,Jeju
KW|Kuwait|Kuwaiti,Kuwaitis||Kuwait City
KY|Cayman Islands|Caymanian||Grand Cayman
KZ|Kazakhstan,Kazakstan,Kazakh SSR|Kazakh,Kazakhs,Kazakhstani,Kazak,Kazaks,Kazakhstanis|Astana,Nur-Sultan|Almaty,Baikonur,Alma-Ata,Semipalatinsk,Karaganda,Aktau
LA|Laos,Lao PDR,Lao People's Democratic Republic|Laotian,Laotians,Lao|Vientiane|Luang Prabang
LB|Lebanon|Lebanese|Beirut|Sidon,Baalbek,Bekaa Valley,Sabra and Shatila
LC|Saint Lucia,St. Lucia,St Lucia|St. Lucian,Saint Lucian|Castries|
LI|Liechtenstein|Liechtensteiner,Liechtensteiners|Vaduz|
LK|Sri Lanka,Ceylon,Democratic Socialist Republic of Sri Lanka|Sri Lankan,Sri Lankans|Colombo|Jaffna,Kandy,Trincomalee,Batticaloa,Galle
LR|Liberia|Liberian,Liberians|Monrovia|Gbarnga
LS|Lesotho,Basutoland|Basotho|Maseru|
LT|Lithuania|Lithuanian,Lithuanians|Vilnius|Kaunas,Klaipeda
LU|Luxembourg,Luxemburg|Luxembourger,Luxembourgers||Luxembourg City
LV|Latvia|Latvian,Latvians|Riga|Daugavpils,Jurmala
LY|Libya,Libyan Arab Jamahiriya,Libyan Jamahiriya,Socialist People's Libyan Arab Jamahiriya|Libyan,Libyans|Tripoli|Benghazi,Misrata,Sirte,Tobruk,Derna,Misurata,Zawiya,Cyrenaica
MA|Morocco,Kingdom of Morocco|Moroccan,Moroccans|Rabat|Casablanca,Marrakesh,Marrakech,Tangier,Agadir
MC|Monaco,Principality of Monaco|Monegasque,Monégasque|Monte Carlo|
MD|Moldova,Moldavia,Moldavian SSR|Moldovan,Moldovans|Chisinau,Chișinău|Transnistria,Tiraspol,Gagauzia
ME|Montenegro|Montenegrin,Montenegrins|Podgorica|Kotor,Budva
MF|Collectivity of Saint Martin||Marigot|
MG|Madagascar,Malagasy Republic|Malagasy,Madagascan,Madagascans|Antananarivo|Toamasina
MH|Marshall Islands|Marshallese|Majuro|Bikini Atoll,Enewetak,Kwajalein
MK|North Macedonia,Macedonia,Former Yugoslav Republic of Macedonia,FYROM|Macedonian,Macedonians|Skopje|Tetovo,Kumanovo
ML|Mali|Malian,Malians|Bamako|Timbuktu,Kidal,Mopti,Sikasso
MM|Myanmar,Burma,Union of Myanmar|Burmese,Myanmarese|Naypyidaw,Naypyitaw,Rangoon,Yangon,Nay Pyi Taw|Mandalay,Rakhine,Bagan,Kachin,Sittwe
MN|Mongolia,Outer Mongolia,Mongolian People's Republic|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator,Ulan Bataar,Ulaan Baatar|
MO|Macau,Macao|Macanese||Cotai
MP|Northern Mariana Islands||Saipan|
MQ|Martinique|Martinican,Martinicans|Fort-de-France|
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott|Nouadhibou
MS|Montserrat|||
MT|Malta|Maltese|Valletta|Gozo
MU|Mauritius,Rodrigues Island|Mauritian,Mauritians|Port Louis|
MV|Maldives,Maldive Islands|Maldivian,Maldivians||
MW|Malawi|Malawian,Malawians|Lilongwe|Blantyre
MX|Mexico,United Mexican States|Mexican,Mexicans|Mexico City,Los Pinos|Tijuana,Ciudad Juarez,Ciudad Juárez,Monterrey,Acapulco,Cancun,Cancún,Chiapas,Oaxaca,Guadalajara,Sinaloa,Culiacan,Culiacán,Veracruz,Yucatan,Yucatán,Puebla,Jalisco,Michoacan,Michoacán,Tamaulipas,Nuevo Leon,Nuevo León,Reynosa,Nuevo Laredo,Baja California,Matamoros,Quintana Roo,Cabo San Lucas,Puerto Vallarta
MY|Malaysia,Malaya|Malaysian,Malaysians|Kuala Lumpur,Putrajaya|Penang,Sabah,Sarawak,Johor,Johor Bahru,Kuching,Labuan,Malacca,Selangor,Kota Kinabalu
MZ|Mozambique|Mozambican,Mozambicans|Maputo|Beira,Cabo Delgado,Nampula,Pemba
NA|Namibia,South West Africa|Namibian,Namibians|Windhoek|Walvis Bay,Swakopmund
NC|New Caledonia|New Caledonian|Noumea,Nouméa|
NE|Niger|Nigerien,Nigeriens|Niamey|Agadez,Zinder,Diffa
NF|Norfolk Island|||
NG|Nigeria,Federal Republic of Nigeria|Nigerian,Nigerians|Abuja,Aso Rock|Lagos,Kano,Port Harcourt,Maiduguri,Borno,Ibadan,Kaduna,Benin City,Enugu,Niger Delta,Niger State,Biafra,Chibok,Zamfara,Sokoto,Adamawa,Yobe,Ogun,Bayelsa,Lekki
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua|Bluefields
NL|Netherlands,Holland,Kingdom of the Netherlands|Dutch,Dutchman,Dutchmen,Dutchwoman|Amsterdam,The Hague,Binnenhof|Rotterdam,Utrecht,Eindhoven,Groningen,Maastricht,Delft,Haarlem,Schiphol,Nijmegen,Tilburg
NO|Norway,Kingdom of Norway|Norwegian,Norwegians|Oslo|Stavanger,Trondheim,Utoya,Utøya,Lillehammer,Tromso,Tromsø
NP|Nepal|Nepalese,Nepali,Nepalis|Kathmandu|Pokhara,Lumbini
NR|Nauru|Nauruan,Nauruans||
NU|Niue|Niuean,Niueans|Alofi|
NZ|New Zealand,Aotearoa|New Zealander,New Zealanders|Wellington|Auckland,Christchurch,Dunedin,Rotorua
OM|Oman,Sultanate of Oman|Omani,Omanis|Muscat|Salalah
PA|Panama|Panamanian,Panamanians|Panama City|Panama Canal
PE|Peru|Peruvian,Peruvians||Callao,Cusco,Cuzco,Arequipa,Machu Picchu,Piura,Ayacucho,Iquitos,Puno
PF|French Polynesia|Tahitian||Tahiti,Papeete
PG|Papua New Guinea|Papua New Guinean,Papua New Guineans|Port Moresby|Bougainville
PH|Philippines|Philippine,Filipino,Filipinos,Filipina,Filipinas,Pinoy|Manila,Malacanang,Malacañang|Mindanao,Cebu,Davao,Quezon City,Luzon,Tacloban,Leyte,Zamboanga,Baguio,Marawi,Makati,Jolo,Basilan,Palawan,Batangas,Iloilo,Cotabato,Sulu
PK|Pakistan|Pakistani,Pakistanis|Islamabad|Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Waziristan,Balochistan,Baluchistan,Multan,Faisalabad,Swat Valley,Sindh,Khyber Pakhtunkhwa,Abbottabad,Gwadar,Bannu,Sialkot
PL|Poland|Polish,Pole,Poles|Warsaw,Sejm|Krakow,Kraków,Gdansk,Gdańsk,Lodz,Łódź,Wroclaw,Wrocław,Poznan,Poznań,Katowice,Silesia,Szczecin,Auschwitz,Gdynia,Lublin,Cracow
PM|St. Pierre & Miquelon,Saint Pierre and Miquelon,St. Pierre and Miquelon,Saint-Pierre and Miquelon|||
PN|Pitcairn Islands,Pitcairn Island,Pitcairn||Adamstown|
PR|Puerto Rico|Puerto Rican,Puerto Ricans||
PS|Palestine,West Bank,Gaza Strip,Gaza,Palestinian territories,Palestinian Authority,Occupied Palestinian Territory,Palestinian Territories,State of Palestine|Palestinian,Palestinians|Ramallah|Hebron,Nablus,Jenin,Rafah,Khan Younis,Khan Yunis,Jericho,Tulkarm,Qalqilya,Beit Hanoun,Gaza City,East Jerusalem,Jabalia
PT|Portugal|Portuguese|Lisbon|Porto,Azores,Madeira,Lisboa,Algarve,Coimbra,Oporto
PW|Palau|Palauan,Palauans|Melekeok,Koror|
PY|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción|Ciudad del Este
QA|Qatar|Qatari,Qataris|Doha|Ras Laffan
RE|Réunion,Reunion Island,Réunion Island|||
RO|Romania|Romanian,Romanians|Bucharest|Transylvania,Timisoara,Cluj,Constanta,Iasi,Cluj-Napoca,Brasov
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade|Novi Sad,Vojvodina,Kragujevac,Voivodina
RU|Russia,Russian Federation,RSFSR,Russian Soviet Federative Socialist Republic|Russian,Russians|Moscow,Kremlin,State Duma,Red Square,Lubyanka|Saint Petersburg,Chechnya,Grozny,Dagestan,Siberia,Vladivostok,Sakhalin,Beslan,Novosibirsk,Yekaterinburg,Sochi,Kaliningrad,Ingushetia,Tatarstan,Murmansk,Kamchatka,Rostov-on-Don,Volgograd,Leningrad,Stalingrad,Nizhny Novgorod,Krasnodar,Belgorod,Kursk,Saint-Petersburg,Kazan,Khabarovsk,Bashkortostan,North Ossetia,Chelyabinsk,Yakutsk,Irkutsk,Norilsk
RW|Rwanda|Rwandan,Rwandans|Kigali|Butare,Gisenyi
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh|Jeddah,Mecca,Dhahran,Dammam,Khobar,Qatif
SB|Solomon Islands|Solomon Islander,Solomon Islanders|Honiara|Guadalcanal,Malaita
SC|Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum|Darfur,Port Sudan,Omdurman,El Fasher,Kordofan,Nyala,El Geneina
SE|Sweden,Kingdom of Sweden|Swedish,Swede,Swedes|Stockholm,Riksdag|Gothenburg,Malmo,Malmö,Uppsala,Göteborg,Goteborg,Malmoe,Linkoping
SG|Singapore,Republic of Singapore|Singaporean,Singaporeans||
SH|St. Helena,Saint Helena,Ascension Island,Tristan da Cunha|||
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|Maribor
SJ|Svalbard & Jan Mayen,Svalbard,Spitsbergen||Longyearbyen|
SK|Slovakia,Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava|Kosice,Košice
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|Kenema,Makeni
SM|San Marino|Sammarinese||
SN|Senegal|Senegalese|Dakar|Casamance,Touba,Ziguinchor
SO|Somalia|Somali,Somalis,Somalian,Somalians|Mogadishu|Kismayo,Somaliland,Puntland,Hargeisa,Baidoa,Jubaland,Bosaso,Garowe
SR|Suriname,Surinam|Surinamese|Paramaribo|
SS|South Sudan|South Sudanese|Juba|Malakal,Bentiu,Jonglei
ST|São Tomé and Príncipe,Sao Tome and Principe||Sao Tome,São Tomé|
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadoreans|San Salvador|
SX|Sint Maarten,St. Maarten||Philipsburg|
SY|Syria,Syrian Arab Republic|Syrian,Syrians|Damascus|Aleppo,Homs,Idlib,Raqqa,Hama,Kobani,Latakia,Deir al-Zor,Deir ez-Zor,Daraa,Deraa,Ghouta,Tartus,Tartous,Afrin,Manbij,Qamishli
SZ|Swaziland,Eswatini,Kingdom of Eswatini|Swazi,Swazis|Mbabane|
TC|Turks and Caicos Islands,Turks and Caicos,Turks & Caicos Islands,Turks & Caicos||Cockburn Town|
TD|Chad|Chadian,Chadians|N'Djamena,Ndjamena,N’Djamena|Abeche,Abéché
TF|French Southern Territories,French Southern and Antarctic Lands|||
TG|Togo,Togoland|Togolese|Lome,Lomé|
TH|Thailand,Siam|Thai,Thais|Bangkok|Phuket,Chiang Mai,Pattaya,Pattani,Narathiwat,Koh Samui,Yala,Chiang Rai,Hua Hin
TJ|Tajikistan,Tadzhikistan,Tadjikistan|Tajik,Tajiks,Tajikistani,Tajikistanis|Dushanbe|Khujand,Gorno-Badakhshan
TK|Tokelau|Tokelauan,Tokelauans||
TL|East Timor,Timor-Leste,Portuguese Timor|East Timorese,Timorese|Dili|
TM|Turkmenistan,Turkmenia,Turkmen SSR|Turkmen,Turkmens|Ashgabat,Ashkhabad|
TN|Tunisia|Tunisian,Tunisians|Tunis|Sfax,Sousse,Sidi Bouzid,Kairouan,Djerba
TO|Tonga|Tongan,Tongans|Nuku'alofa|
TR|Turkey,Türkiye,Turkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara|Istanbul,Izmir,Diyarbakir,Gaziantep,Antalya,Adana,Bodrum,Kayseri,Bursa,Trabzon,Incirlik,Cizre,Suruc,Anatolia,Cappadocia
TT|Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain|Tobago
TV|Tuvalu|Tuvaluan|Funafuti|
TW|Taiwan,Republic of China,R.O.C.,Chinese Taipei,Formosa|Taiwanese|Taipei|Kaohsiung,Hsinchu,Taichung,Tainan,Kinmen
TZ|Tanzania,Tanganyika|Tanzanian,Tanzanians|Dodoma|Dar es Salaam,Zanzibar,Arusha,Mwanza,Serengeti,Kilimanjaro,Mount Kilimanjaro
UA|Ukraine,Ukrainian SSR,Ukranian SSR,Ukrainian Soviet Socialist Republic|Ukrainian,Ukrainians|Kiev,Kyiv,Verkhovna Rada|Donetsk,Luhansk,Lugansk,Crimea,Odessa,Odesa,Kharkiv,Kharkov,Lviv,Sevastopol,Mariupol,Chernobyl,Donbass,Donbas,Dnipro,Dnipropetrovsk,Kherson,Zaporizhzhia,Zaporizhia,Kramatorsk,Slovyansk,Slaviansk,Bakhmut,Mykolaiv,Simferopol,Yalta,Bucha,Chernihiv,Sumy,Melitopol,Debaltseve
UG|Uganda|Ugandan,Ugandans|Kampala|Entebbe,Gulu,Jinja
UM|U.S. Outlying Islands,Wake Island,Midway Atoll,Johnston Atoll|||
US|United States,United States of America,USA,U.S.,U.S.A.,US,America|American,Americans|Washington,White House,Pentagon,Capitol Hill,State Department,Wall Street,Federal Reserve,Oval Office,Camp David,Foggy Bottom,Capitol Building,U.S. Capitol,Supreme Court of the United States|New York,Los Angeles,Chicago,Houston,San Francisco,Boston,Philadelphia,Miami,Atlanta,Detroit,Dallas,Seattle,Las Vegas,New Orleans,Baltimore,California,Texas,Florida,Ohio,Pennsylvania,Illinois,Michigan,New Jersey,Jersey City,Virginia,Massachusetts,Arizona,Wisconsin,Minnesota,Colorado,Louisiana,Alabama,Kentucky,Oregon,Oklahoma,Connecticut,Iowa,Mississippi,Arkansas,Kansas,Utah,Nevada,New Mexico,Nebraska,Idaho,Hawaii,Maine,New Hampshire,Montana,Delaware,North Dakota,South Dakota,Alaska,Vermont,Wyoming,North Carolina,South Carolina,Tennessee,Missouri,Maryland,Indiana,Silicon Valley,Hollywood,Manhattan,Brooklyn,Cleveland,Denver,Minneapolis,Pittsburgh,Cincinnati,Milwaukee,Sacramento,San Diego,Tampa,Oklahoma City,Salt Lake City,Honolulu,Anchorage,Nashville,Memphis,Indianapolis,Louisville,Fort Worth,San Antonio,El Paso,Albuquerque,Tucson,West Virginia,Rhode Island,Washington D.C.,Washington DC,Long Island,Bronx,Beverly Hills,Palo Alto,Oakland,Pasadena,Fort Lauderdale,Palm Beach,Mar-a-Lago,Omaha,Des Moines,Baton Rouge,Little Rock,Cape Canaveral,New England,New Yorkers,Texan,Texans,Californian,Californians
UY|Uruguay,Oriental Republic of Uruguay|Uruguayan,Uruguayans|Montevideo|Punta del Este
UZ|Uzbekistan,Uzbek SSR|Uzbek,Uzbeks,Uzbekistani,Uzbekistanis|Tashkent|Samarkand,Andijan,Bukhara,Karakalpakstan,Fergana
VA|Vatican City,Vatican,Holy See|||St. Peter's Square,St Peter's Square
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St. Vincent & Grenadines,St Vincent and the Grenadines,Saint Vincent,St. Vincent|Vincentian,Vincentians|Kingstown|
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas|Maracaibo,Zulia
VG|British Virgin Islands||Road Town|
VI|U.S. Virgin Islands,US Virgin Islands,United States Virgin Islands||Charlotte Amalie|
VN|Vietnam,Viet Nam,North Vietnam,South Vietnam,Socialist Republic of Vietnam|Vietnamese|Hanoi|Ho Chi Minh City,Saigon,Da Nang,Haiphong,Danang,Mekong Delta
VU|Vanuatu,New Hebrides|Ni-Vanuatu|Port Vila|
WF|Wallis & Futuna,Wallis and Futuna|Wallisian|Mata Utu|
WS|Samoa,Western Samoa|Samoan,Samoans|Apia|
XK|Kosovo|Kosovar,Kosovars,Kosovan,Kosovans|Pristina,Priština|Mitrovica,Prizren
YE|Yemen,North Yemen|Yemeni,Yemenis,Yemenite|Sanaa,Sana'a|Aden,Hodeidah,Taiz,Hodeida,Marib,Hadramawt,Saada
YT|Mayotte|Mahoran|Mamoudzou|
ZA|South Africa,Republic of South Africa|South African,South Africans|Pretoria,Union Buildings|Johannesburg,Cape Town,Durban,Soweto,Port Elizabeth,KwaZulu-Natal,Gauteng,Bloemfontein,Transvaal,Sharpeville,Marikana,Robben Island
ZM|Zambia,Northern Rhodesia|Zambian,Zambians|Lusaka|Ndola,Copperbelt
ZW|Zimbabwe,Rhodesia,Southern Rhodesia|Zimbabwean,Zimbabweans|Harare|Bulawayo,Mutare,Matabeleland,Victoria Falls
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
ZR|Zaire,Republic of Zaire,Zairean,Zaireans,Zairian|1997-05-17
YD|South Yemen|1990-05-21
`;

/**
 * Capitals and seats of states that are gone: `code | places`. Until the last day of the state (above) they
 * speak for it, after that for the country of today.
 */
export const SEATS_OF_GONE_STATES = `
SU|Moscow,Kremlin
YU|Belgrade
CS|Prague
ZR|Kinshasa
`;

/** Names that hold a country's word and are no mention of it: they eat the shorter match. */
export const NO_COUNTRY = `
South China Sea,East China Sea,Sea of Japan,Indian Ocean,Gulf of Mexico,Persian Gulf,Gulf of Oman,English Channel,Irish Sea,Bay of Bengal,Lake Chad,New Mexico City,
French fries,French kiss,French Open,French toast,Spanish flu,Brazil nut,Brazil nuts,Swiss cheese,Danish pastry,Turkish coffee,Turkish delight,Chinese New Year,Canada goose,
Washington Post,Washington Times,Washington Examiner,New York Times,New York Post,New Yorker,Los Angeles Times,Wall Street Journal,Chicago Tribune,Boston Globe,Times of India,Miami Herald,Jerusalem Post,Sydney Morning Herald,Financial Times,USA Today,American Express,American Airlines,Bank of America,US Airways,British Airways,British Petroleum,Air France,Air Canada,
Native American,Native Americans,African American,African Americans,African-American,African-Americans,Latin America,Latin American,Latin Americans,South America,South American,South Americans,Central America,Central American,Central Americans,North America,North American,North Americans,
American Indian,American Indians,Cleveland Indians,New England Patriots,Southern New England,New Britain,Georgia-Pacific,Georgia Pacific,Cyprus Minerals,Chevrolet Corsica,Dane gun,Dane guns,Red Indian,Red Indians,Bank of Nova Scotia,Bank of Montreal,Bank of Tokyo,Bank of Boston,Bank of New England,Royal Bank of Canada,Great American,Pan American,Pan Am,British Open,Australian Rules,London Irish,Arminia Bielefeld,Butterball Turkey,Spanish moss,Turkish bath,Turkish baths,Persian cat,Persian rug,Persian carpet,Japan Fund,France Fund,Royal Dutch Shell,Royal Dutch,American Motors,American Medical,American Telephone,Washington Redskins,Dallas Cowboys,Chicago Bulls,Boston Red Sox,
Paris Agreement,Paris Accord,Paris climate agreement,Geneva Convention,Geneva Conventions,Kyoto Protocol,Vienna Convention,Warsaw Pact,Helsinki Accords,Treaty of Rome,Maastricht Treaty,Lisbon Treaty,Schengen,Islamic State,Islamic State of Iraq,Oslo Accords,Dayton Accords,Montreal Protocol,Basel Committee,Rome Statute,Stockholm syndrome,Bermuda Triangle,Panama hat,Panama Papers,Guinea pig,Guinea pigs,Air Jordan,Jordan Valley,
Creek Indian,Creek Indians,Choctaw Indian,Choctaw Indians,Chickasaw Indian,Chickasaw Indians,Seminole Indian,Seminole Indians,Cherokee Indian,Cherokee Indians,Navajo Indian,Navajo Indians,Apache Indian,Apache Indians,Sioux Indian,Sioux Indians,Comanche Indian,Comanche Indians,Mohawk Indian,Mohawk Indians,Oneida Indian,Oneida Indians,Onondaga Indian,Onondaga Indians,Pueblo Indian,Pueblo Indians,Hopi Indian,Hopi Indians,Ute Indian,Ute Indians,Shoshone Indian,Shoshone Indians,Blackfeet Indian,Blackfeet Indians,Blackfoot Indian,Blackfoot Indians,Crow Indian,Crow Indians,Cheyenne Indian,Cheyenne Indians,Arapaho Indian,Arapaho Indians,Pawnee Indian,Pawnee Indians,Osage Indian,Osage Indians,Kiowa Indian,Kiowa Indians,Iroquois Indian,Iroquois Indians,Mohegan Indian,Mohegan Indians,Pequot Indian,Pequot Indians,Narragansett Indian,Narragansett Indians,Lumbee Indian,Lumbee Indians,Menominee Indian,Menominee Indians,Ojibwe Indian,Ojibwe Indians,Chippewa Indian,Chippewa Indians,Ottawa Indian,Ottawa Indians,Potawatomi Indian,Potawatomi Indians,Winnebago Indian,Winnebago Indians,Yakama Indian,Yakama Indians,Klamath Indian,Klamath Indians,Modoc Indian,Modoc Indians,Paiute Indian,Paiute Indians,Zuni Indian,Zuni Indians,Miwok Indian,Miwok Indians,Pomo Indian,Pomo Indians,Plains Indian,Plains Indians,Mission Indian,Mission Indians,Tulalip Indian,Tulalip Indians,Muscogee Indian,Muscogee Indians,Lakota Indian,Lakota Indians,Wampanoag Indian,Wampanoag Indians,Algonquin Indian,Algonquin Indians,Huron Indian,Huron Indians,Delaware Indian,Delaware Indians,Shawnee Indian,Shawnee Indians,
Indian Residential School,Indian Residential Schools,Indian residential school,Indian residential schools,Indian reservation,Indian reservations,Indian Reservation,Indian Affairs,Indian tribe,Indian tribes,Indian Tribe,Indian Country,Indian country,Indian Health Service,Indian Act,Indian casino,Indian casinos,Indian gaming,Indian Gaming,Indian Gaming Commission,Indian paintbrush,Indian corn,Indian summer,Indian Wells,Indian River,Indian Territory,Indian Creek,Indian Head,Indian Hills,Indian Motorcycle,Indianola,
Organization of American States,Organisation of American States,Copa America,Copa América,America's Cup,Anglo American,Anglo-American,Anglo Irish Bank,Paris accord,Paris accords,Paris climate accord,Paris climate deal,Paris Club,Paris Hilton,Geneva Accords,Oslo accords,Dayton accords,Kyoto accord,Camp David accords,Bank of England,Bank of Japan,Bank of Canada,Bank of France,Bank of Italy,Bank of Spain,Bank of Korea,Bank of Mexico,Bank of Israel,Bank of Russia,Bank of Thailand,Bank of Ireland,Bank of Scotland,Bank of Greece,Bank of Portugal,Bank of Finland,Bank of Ghana,Bank of Uganda,Bank of Zambia,Bank of Tanzania,Bank of Jamaica,Church of England,Church of Scotland,Church of Ireland,Church of Sweden,Miss America,Captain America,Good Morning America,Voice of America,Boy Scouts of America,Girl Scouts of America,New London,New Berlin,New Paris,New Madrid,New Athens,New Vienna,New Rome,New Glasgow,New Canton,New Boston,New Egypt,New Lebanon,New Brighton,New Holland,New Philadelphia,New Baltimore,New Milan,New Lisbon,New Oxford,Thai Binh,Thai Nguyen,French Lick,French Quarter,French Polynesian,Brazil nut,English Bay,English muffin,English muffins,English setter,English bulldog,Scotch,Welsh corgi,Welsh corgis,Irish stew,Irish coffee,Irish soda bread,German shepherd,German shepherds,Swiss chard,Swiss Army knife,Swiss Army knives,Swiss roll,Danish blue,Danish pastries,Greek salad,Greek life,Greek tragedy,Greek mythology,Roman Catholic,Turkish bath,Turkish baths,Russian roulette,Russian doll,Russian dolls,Russian dressing,Spanish moss,Spanish omelette,Spanish rice,Spanish onion,Mexican standoff,Mexican food,Mexican restaurant,Chinese restaurant,Chinese restaurants,Chinese food,Chinese takeaway,Italian restaurant,Italian restaurants,Italian food,Italian ice,Indian restaurant,Indian food,Thai restaurant,Thai food,Japanese restaurant,Japanese maple,Japanese beetle,Japanese beetles,Japanese knotweed,Canada geese,Canadian bacon,Afghan hound,Afghan hounds,Persian cat,Persian cats,Persian rug,Persian rugs,Siamese cat,Siamese cats,Burmese python,Burmese pythons,Norwegian elkhound,Finnish spitz,Polish sausage,Hungarian vizsla,Cuban sandwich,Cuban sandwiches,Cuban heels,Panama hat,Panama hats,Jordan almonds,Brussels sprouts,Brussels sprout,Peking duck,Vienna sausages,Hamburg steak,Lima bean,Lima beans,Bermuda shorts,Bermuda grass,Boston terrier,Jersey cow,Jersey cows,Jersey bull,Jersey bulls,Jersey cattle,Guernsey cow,Guernsey cows,Guernsey bull,Guernsey bulls,Guernsey cattle,Boston cream pie,Boston cream pies,Boston cream,New York strip,New York cheesecake,Yorkshire pudding,Yorkshire puddings,Yorkshire terrier,Yorkshire terriers,Cornish pasty,Cornish pasties,Cheshire cat,Dundee cake,London broil,Virginia creeper,Texas toast,Alaskan malamute,Alaskan malamutes,Hawaiian shirt,Hawaiian shirts,Hawaiian pizza,Bombay duck,Bombay mix,California roll,California rolls,Dutch hoe,Dutch hoes,Dutch barn,Dutch barns,Dutch auction,Dutch auctions,Dutch door,Dutch doors,French knot,French knots,French polish,Welsh dresser,Welsh dressers,Swiss ball,Swiss balls,Welsh rarebit,English rose,Jersey calf,Jersey calves,Jersey heifer,Jersey heifers,Jersey herd,Guernsey calf,Guernsey calves,Guernsey heifer,Guernsey heifers,Norwegian forest cat,Norwegian forest cats,Portuguese water dog,Portuguese water dogs,Australian cattle dog,Australian cattle dogs,Irish water spaniel,Irish water spaniels,Russian blue,Russian blues,Scottish fold,Scottish folds,Old English sheepdog,Swiss mountain dog,Swiss mountain dogs,Brazilian real,Brazilian reals,Brazilian reais,Norway maple,Norway maples,Norway spruce,Norway spruces,Norway rat,Norway rats,Cuba libre,Cuba libres,Turkey vulture,Turkey vultures,Turkey Trot,Canada lynx,Canada jay,China cabinet,China cabinets,Guinea pig,Guinea pigs,Guinea fowl,East Indies,West Indies,British Museum,Royal Bank of Scotland,Bank of China,Bank of India,Deutsche Bank,US Open,U.S. Open,Australian Open,Italian Open,Scottish Open,Irish Open,Canadian Open,German Open,Japan Open,China Open,Swiss Open,Madrid Open,Miami Open,The Scotsman,The Irishman,The Englishman,The Welshman,Irish Independent,Irish Examiner,China Daily,Treaty of Versailles,Treaty of Paris,Treaty of Utrecht,Treaty of Lisbon,Treaty of Nice,Treaty of Vienna,Treaty of Warsaw,Treaty of Westphalia,Treaty of Brussels,Treaty of Ghent,Versailles Treaty,Brussels Treaty,Geneva Protocol,Hague Convention,Hague Conventions,Basel Convention,Warsaw Convention,Montreal Convention,Cartagena Protocol,Nagoya Protocol,Minsk agreements,Minsk agreement,Minsk accords,Minsk accord,Doha round,Doha Round,Washington Consensus,Stockholm Convention,Budapest Memorandum,Copenhagen criteria,Copenhagen accord,Copenhagen Accord,Bologna process,Bologna Process,Barcelona process,Paris Peace Accords,Indiana Jones,Chile pepper,Chile peppers,chile peppers,Chile relleno,Polish your,Polish up,Polish it,Polish my,Polish our,Polish them,Indian reserve,Indian reserves,Indian band,Indian bands,Indian Band,Indian Reserve,Indian burial,Indian mounds,Indian mascot,Indian mascots,Indian arrowheads,Indian powwow,Dutch oven,Dutch elm,Dutch courage,Spanish Inquisition,Mexican wave,Chinese lantern,Chinese lanterns,Chinese checkers,Venetian blinds,Venetian blind,Moscow mule,Moscow mules,Singapore sling,Cuban cigar,Cuban cigars,Havana cigar,Havana cigars,English breakfast,Irish breakfast,French Foreign Legion,Jerusalem artichoke,Jerusalem artichokes,Boston baked beans,Manila envelope,Manila envelopes,Shetland pony,Shetland ponies,Berlin Wall,Brazilian wax,Brazilian blowout,Brazilian jiu-jitsu,Thai boxing,Swedish massage,Thai massage,Turkish towel,Turkish towels,Afghan coat,Canada Dry,Canada thistle,Bordeaux mixture
`;
