/**
 * What Spanish news calls countries beside their names in `Intl.DisplayNames`, their people, capitals and cities.
 * A line is `code | names | people and adjectives | capitals and seats | cities`; names that begin with `=` stand instead of that of `Intl`;
 * of an adjective the masculine singular (`forms.ts`). Written by hand for Dateline, 2026; licence MIT.
 */
export const PLACES = `
AE|Emiratos|emiratí|Abu Dabi,Abu Dhabi|Dubái
AF|Afganistan|afgano|Kabul|Kandahar,Herat
AL||albanés|Tirana|
AM||armenio|Ereván,Yereván|
AO||angoleño,angolano|Luanda|
AR|República Argentina|argentino|Buenos Aires,Casa Rosada|Bariloche,Mar del Plata,Tucumán
AT||austríaco,austriaco|Viena|Salzburgo,Innsbruck,Graz
AU||australiano|Canberra|Sídney,Melbourne,Brisbane
AZ|Azerbaiyan|azerbaiyano,azerí|Bakú|Nagorno Karabaj,Alto Karabaj
BA|Bosnia,Bosnia-Herzegovina|bosnio,bosnioherzegovino|Sarajevo|Srebrenica,Mostar
BD|Bangladesh|bangladesí|Daca,Dacca,Dhaka|
BE||belga|Bruselas|Amberes,Gante,Brujas,Lieja,Flandes,Valonia
BF||burkinés,burkinabé|Uagadugú|
BG||búlgaro||Plovdiv
BH|Bahréin|bareiní,bahreiní|Manama|
BI||burundés|Buyumbura|
BJ||beninés|Porto Novo,Cotonú|
BM||||
BO|Estado Plurinacional de Bolivia|boliviano||Cochabamba,Santa Cruz de la Sierra,El Alto,Oruro
BR||brasileño,brasilero|Brasilia,Planalto,Itamaraty|Río de Janeiro,Sao Paulo,São Paulo,Belo Horizonte,Porto Alegre,Curitiba,Manaos,Fortaleza
BW|Botswana|botsuano|Gaborone|
BY|Belarús,Belarus|bielorruso|Minsk|
CA||canadiense,quebequés|Ottawa|Toronto,Montreal,Vancouver,Quebec,Calgary,Ontario
CD|República Democrática de Congo,RD Congo,RDC||Kinshasa,Kinsasa|Goma,Lubumbashi,Kivu Norte,Bukavu
CF||centroafricano|Bangui|
CG|=República del Congo,Congo-Brazzaville||Brazzaville|
CH|Confederación Helvética|suizo|Berna|Ginebra,Zúrich,Basilea,Lausana,Davos
CI|Costa de Marfil|marfileño|Yamusukro,Abiyán|
CL||chileno|Santiago de Chile,La Moneda|Valparaíso,Antofagasta,Viña del Mar,Punta Arenas
CM||camerunés|Yaundé|Duala
CN|República Popular China,República Popular de China|chino|Pekín,Beijing|Shanghái,Shanghai,Wuhan,Cantón,Xinjiang,Tíbet,Shenzhen
CO||colombiano|Bogotá,Casa de Nariño|Medellín,Barranquilla,Cúcuta,Bucaramanga
CR||costarricense||
CU||cubano|La Habana|Santiago de Cuba,Guantánamo
CV||caboverdiano|Praia|
CY||chipriota,grecochipriota,turcochipriota|Nicosia|
CZ|República Checa|checo|Praga|Brno,Ostrava
DE|República Federal de Alemania|alemán|Berlín,Bundestag,Bundesbank|Fráncfort,Frankfurt,Múnich,Hamburgo,Stuttgart,Dresde,Leipzig,Baviera,Düsseldorf
DJ|Djibouti|yibutiano||
DK||danés|Copenhague|Aarhus
DO||dominicano|Santo Domingo|Punta Cana
DZ||argelino|Argel|Orán
EC||ecuatoriano|Quito,Carondelet|Guayaquil,Galápagos
EE||estonio|Tallin,Tallinn|
EG||egipcio|El Cairo|Alejandría,Suez,Sinaí,Luxor
EH|Sahara Occidental|saharaui|El Aaiún|
ER||eritreo|Asmara|
ES||español|Madrid,La Moncloa,Moncloa|Barcelona,Sevilla,Zaragoza,Bilbao,Málaga,Cataluña,País Vasco,Andalucía,Galicia,Canarias,Islas Canarias,Asturias,Mallorca,Ceuta,Melilla,Extremadura,Castilla y León,Euskadi
ET||etíope|Adís Abeba,Addis Abeba|Tigray
FI||finlandés,finés|Helsinki|
FJ|Fiji|fiyiano|Suva|
FK|Malvinas|||
FR||francés|París,Elíseo,Palacio del Elíseo|Marsella,Lyon,Toulouse,Burdeos,Estrasburgo,Niza,Lille,Córcega,Normandía,Bretaña
GA||gabonés|Libreville|
GB|Gran Bretaña,Inglaterra,Escocia,Gales,Irlanda del Norte|británico,inglés,escocés,galés,norirlandés|Londres,Downing Street,Westminster|Mánchester,Manchester,Liverpool,Edimburgo,Glasgow,Birmingham,Belfast,Cardiff
GD|=|||
GE|=|georgiano|Tiflis,Tbilisi|Abjasia,Osetia del Sur
GF||||
GH||ghanés|Acra,Accra|
GM||gambiano|Banjul|
GN||guineano|Conakri,Conakry|
GQ||ecuatoguineano|Malabo|
GR||griego|Atenas|Salónica,Tesalónica,Creta,Lesbos,El Pireo
GT||guatemalteco|Ciudad de Guatemala|
GW|Guinea-Bissau,Guinea Bisau||Bisáu,Bissau|
GY||guyanés||
HK|=Hong Kong|hongkonés||
HN||hondureño|Tegucigalpa|San Pedro Sula
HR||croata|Zagreb|Dubrovnik
HT||haitiano|Puerto Príncipe|
HU||húngaro|Budapest|
ID||indonesio|Yakarta|Bali,Sumatra,Aceh
IE|República de Irlanda|irlandés|Dublín|
IL||israelí|Jerusalén,Knéset|Tel Aviv,Haifa
IN|=India,República de la India||Nueva Delhi,Delhi|Bombay,Mumbai,Calcuta,Cachemira,Bangalore,Chennai
IQ|Iraq|iraquí|Bagdad|Mosul,Basora,Faluya,Kirkuk,Erbil
IR|República Islámica de Irán|iraní|Teherán|Isfahán
IS||islandés|Reikiavik,Reykjavik|
IT||italiano|Roma,Quirinal,Palacio Chigi|Milán,Nápoles,Turín,Venecia,Génova,Sicilia,Bolonia,Lampedusa,Cerdeña,Palermo
JM||jamaicano,jamaiquino||
JO||jordano|Ammán,Amán|
JP||japonés,nipón|Tokio|Osaka,Hiroshima,Nagasaki,Fukushima,Kioto,Okinawa
KE|Kenya|keniano,keniata|Nairobi|Mombasa
KG|Kirguizistán|kirguís,kirguiso|Biskek,Bishkek|
KH||camboyano|Phnom Penh,Nom Pen|
KP||norcoreano|Pionyang,Pyongyang|
KR||surcoreano|Seúl|Busan
KW||kuwaití||
KZ|Kazajstán|kazajo|Astaná,Astana|Almatý,Almaty
LA||laosiano|Vientián|
LB||libanés|Beirut|
LC|=|||
LK||cingalés,esrilanqués||
LR||liberiano|Monrovia|
LT||lituano|Vilna,Vilnius|
LU||luxemburgués||
LV||letón|Riga|
LY||libio|Trípoli|Bengasi,Misrata
MA||marroquí|Rabat|Casablanca,Marrakech,Tánger
MC||monegasco||
MD|Moldova|moldavo|Chisináu|Transnistria
ME||montenegrino|Podgorica|
MF|=|||
MG||malgache|Antananarivo|
MK||macedonio|Skopie,Skopje|
ML|Malí|maliense,malí|Bamako|Tombuctú
MM|Birmania|birmano|Naipyidó,Rangún,Yangón|
MN||mongol|Ulán Bator|
MO|=Macao|||
MR||mauritano|Nuakchot|
MT||maltés|La Valeta|
MU|=Isla Mauricio,República de Mauricio|mauriciano||
MV||maldivo||
MW|Malawi|malauí|Lilongüe,Lilongwe|
MX|Méjico|mexicano,mejicano|Ciudad de México,Los Pinos|Monterrey,Tijuana,Ciudad Juárez,Chiapas,Oaxaca,Veracruz,Sinaloa,Cancún,Acapulco,Puebla,Culiacán,Jalisco,Michoacán
MY||malasio|Kuala Lumpur|
MZ||mozambiqueño|Maputo|Cabo Delgado
NA||namibio|Windhoek|
NE||nigerino|Niamey|
NG||nigeriano|Abuya,Abuja|
NI||nicaragüense|Managua|
NL|Holanda|neerlandés,holandés|Ámsterdam,La Haya|Róterdam,Rotterdam,Utrecht
NO||noruego|Oslo|
NP||nepalí,nepalés|Katmandú|
NZ|Nueva Zelandia|neozelandés|Wellington|Auckland,Christchurch
OM||omaní|Mascate|
PA||panameño|Ciudad de Panamá|
PE||peruano||Arequipa,Cusco,Cuzco,Callao
PG|Papúa-Nueva Guinea|papú||
PH||filipino|Manila|Mindanao
PK||paquistaní,pakistaní|Islamabad|Karachi,Lahore,Peshawar
PL||polaco|Varsovia|Cracovia,Gdansk
PR||puertorriqueño,boricua||
PS|Palestina,Franja de Gaza,Gaza,Cisjordania,Autoridad Nacional Palestina,Autoridad Palestina|palestino|Ramala,Ramallah|Yenín,Hebrón,Nablus,Rafah
PT||portugués|Lisboa|Oporto,Madeira,Azores
PW|=Palaos|||
PY||paraguayo||Ciudad del Este
QA|Qatar|catarí,qatarí|Doha|
RE|=La Reunión,Isla Reunión|||
RO|Rumania|rumano|Bucarest|Transilvania
RS||serbio|Belgrado|
RU|Federación Rusa,Federación de Rusia|ruso|Moscú,Kremlin|San Petersburgo,Chechenia,Siberia,Kaliningrado,Vladivostok
RW|Rwanda|ruandés|Kigali|
SA|Arabia Saudita|saudí,saudita|Riad|La Meca,Yeda
SD||sudanés|Jartum|Darfur
SE||sueco|Estocolmo|Gotemburgo,Malmö
SG|Singapur|singapurense||
SI||esloveno|Liubliana|
SK||eslovaco|Bratislava|
SL||sierraleonés|Freetown|
SN||senegalés|Dakar|
SO||somalí|Mogadiscio|Somalilandia
SR||surinamés|Paramaribo|
SS||sursudanés|Yuba|
SV||salvadoreño|San Salvador|
SX|=|||
SY||sirio|Damasco|Alepo,Homs,Idlib,Raqqa
SZ|Suazilandia,Esuatini|suazi||
TD|=República de Chad,Chad|chadiano|Yamena|
TG||togolés|Lomé|
TH||tailandés|Bangkok|Phuket
TJ||tayiko|Dusambé,Dushanbé|
TL|Timor Oriental|timorense|Dili|
TM||turcomano,turkmeno|Asjabad|
TN||tunecino||
TR|Turquia|turco|Ankara|Estambul,Esmirna
TT|Trinidad y Tobago|trinitense|Puerto España|
TW||taiwanés|Taipéi,Taipei|
TZ|Tanzanía|tanzano|Dodoma|Dar es Salaam,Zanzíbar
UA||ucraniano|Kiev,Kyiv|Donetsk,Lugansk,Crimea,Járkov,Odesa,Mariúpol,Leópolis,Jersón,Zaporiyia,Donbás,Chernóbil
UG||ugandés|Kampala|
US|EE. UU.,EE.UU.,EEUU,EE UU,E.E.U.U.,EUA,USA,U.S.,Estados Unidos de América|estadounidense,norteamericano|Washington,Casa Blanca,Pentágono|Nueva York,Los Ángeles,Chicago,Miami,Houston,California,Florida,Texas,San Francisco,Nueva Orleans,Filadelfia,Nuevo México,Arizona,Hawái,Alaska,Luisiana,Pensilvania,Wall Street
UY||uruguayo|Montevideo|Punta del Este
UZ||uzbeko|Taskent|Samarcanda
VA|Vaticano,El Vaticano,Santa Sede|||
VE|República Bolivariana de Venezuela|venezolano|Caracas|Maracaibo
VN|Viet Nam|vietnamita|Hanói|Ciudad Ho Chi Minh,Saigón
XK||kosovar|Pristina|
YE||yemení|Saná|Adén,Hodeida
ZA|África del Sur|sudafricano|Pretoria|Johannesburgo,Ciudad del Cabo,Durban
ZM||zambiano|Lusaka|
ZW|Zimbabwe|zimbabuense|Harare|
`;

/** States that are gone: `code | names and adjectives | last day`. */
export const GONE_STATES = `
SU|Unión Soviética,URSS,soviético,soviética,soviéticos,soviéticas|1991-12-25
YU|Yugoslavia,yugoslavo,yugoslava,yugoslavos,yugoslavas|2003-02-04
CS|Checoslovaquia,checoslovaco,checoslovaca,checoslovacos,checoslovacas|1992-12-31
DD|República Democrática Alemana,Alemania Oriental,Alemania del Este,RDA|1990-10-02
ZR|Zaire,zaireño,zaireña|1997-05-17
`;

/** Names and phrases that hold a country's word and are no mention of it. */
export const NO_COUNTRY = `
río Uruguay,río Paraguay,río Níger,río Congo,río Senegal,río Jordán,lago Chad,lago Malaui,cuenca del Congo,delta del Níger,valle del Jordán,
Mar de China,Mar de China Meridional,mar de China,mar de la China,Mar del Japón,mar de Japón,Golfo de México,golfo de México,golfo de Omán,Canal de la Mancha,Golfo de Guinea,golfo de Guinea,mar de Irlanda,
América Latina,Nueva Guinea,Real Madrid,Atlético de Madrid,Atlético Madrid,París Saint-Germain,Paris Saint-Germain,Paris Saint Germain,París SG,Inter de Milán,AC Milan,Bayern de Múnich,Bayern Múnich,Rayo Vallecano,Deportivo Español,Real Sociedad,RCD Espanyol,FC Barcelona,Barcelona Sporting Club,Barcelona SC,Olympique de Marsella,Olympique de Lyon,Dinamo de Kiev,Dinamo de Zagreb,CSKA de Moscú,Lokomotiv de Moscú,Spartak de Moscú,Galatasaray de Estambul,Sporting de Lisboa,Hertha de Berlín,Unión Berlín,Manchester United,Manchester City,AS Roma,Chivas de Guadalajara,Club América,Portuguesa,Arsenal de Londres,Chelsea de Londres,Independiente de Santa Fe,
Air France,Radio France,France Télévisions,France Presse,Deutsche Bank,Deutsche Welle,Deutsche Telekom,British Airways,British Petroleum,Bank of America,Banco de Inglaterra,Banco de España,Banco de Francia,Banco de Japón,American Airlines,China Daily,Washington Post,The Washington Post,New York Times,The New York Times,Financial Times,USA Today,Wall Street Journal,Radio Nacional de España,Telefónica de España,Bolsa de Madrid,Copa América,Organización de Estados Americanos,Organización de los Estados Americanos,Acuerdo de París,acuerdo de París,Convención de Ginebra,Convenios de Ginebra,Tratado de Roma,Tratado de Lisboa,Protocolo de Kioto,Pacto de Varsovia,Acuerdos de Oslo,Estado Islámico,Estatuto de Roma,Consenso de Washington,Tour de Francia,Vuelta a España,Giro de Italia,Escuela de Chicago,
Valencia de Alcántara,Rosario Central,Córdoba Argentina,San Juan,Santiago de Compostela,Nueva Granada,Nueva España,Nueva Escocia,Nueva Inglaterra,Nueva Gales del Sur,Nueva Gales,Calle México,calle México,avenida México,Avenida México,Avenida Brasil,avenida Brasil,avenida de América,calle Francia,calle Génova,Calle Génova,calle Alemania,plaza de España,Plaza de España,Plaza España,plaza España,Plaza Italia,plaza Italia,Puerta del Sol,Villa Alemania,Hospital Italiano,Hospital Alemán,Hospital Británico,Hospital Francés,Liceo Francés,Club Italiano,Casa de América,Colonia del Sacramento,Feria de Sevilla,
tortilla española,tortilla francesa,ensaladilla rusa,ensalada rusa,montaña rusa,montañas rusas,ruleta rusa,muñeca rusa,muñecas rusas,gripe española,pastor alemán,pastores alemanes,pastor belga,bulldog francés,bulldog inglés,galgo español,mastín español,dogo argentino,dogo alemán,lobo mexicano,crema catalana,cuento chino,cuentos chinos,tinta china,barrio chino,llave inglesa,llaves inglesas,tostadas francesas,pan francés,baño turco,baños turcos,café turco,café irlandés,puntualidad inglesa,puntualidad británica,despedida a la francesa,a la francesa,a la italiana,a la española,a la mexicana,a la peruana,salsa holandesa,café americano,huerto francés,cebolla francesa,patatas a la francesa,gato persa,alfombra persa,cerdo vietnamita,caballo español,guitarra española,tango argentino,filete ruso,rollitos vietnamitas,té chino,col china,queso suizo,navaja suiza,sombrero panameño,horóscopo chino,año nuevo chino,Año Nuevo Chino,cocina italiana,cocina francesa,cocina japonesa,cocina peruana,cocina mexicana,comida china,comida mexicana,comida italiana,restaurante chino,restaurante italiano,restaurante japonés,paella valenciana,pizza italiana,
greco-romano,grecorromano,anglo-sajón
`;
