/**
 * What Italian news calls countries beside their names in `Intl.DisplayNames`, their people, capitals and cities.
 * A line is `code | names | people and adjectives | capitals and seats | cities`; names that begin with `=` stand instead of that of `Intl`;
 * of an adjective the masculine singular (`forms.ts`). Written by hand for Dateline, 2026; licence MIT.
 */
export const PLACES = `
AE|Emirati|emiratino|Abu Dhabi|Dubai
AF||afghano,afgano|Kabul|Kandahar,Herat
AL||albanese|Tirana|
AM||armeno|Erevan,Yerevan|
AO||angolano|Luanda|
AR||argentino|Buenos Aires|
AT||austriaco|Vienna|Salisburgo,Innsbruck
AU||australiano|Canberra|Sydney,Melbourne,Brisbane
AZ|Azerbaijan,Azerbaigian|azero,azerbaigiano|Baku|Nagorno-Karabakh
BA|Bosnia,Bosnia-Erzegovina|bosniaco|Sarajevo|Srebrenica,Mostar
BD|Bangladesh|bengalese|Dacca|
BE||belga|Bruxelles|Anversa,Gand,Bruges,Liegi,Fiandre,Vallonia
BF||burkinabè|Ouagadougou|
BG||bulgaro||
BH||bahreinita|Manama|
BI||burundese|Bujumbura|
BJ||beninese|Cotonou|
BO||boliviano||
BR||brasiliano|Brasilia|Rio de Janeiro,San Paolo del Brasile
BY|Belarus|bielorusso|Minsk|
CA||canadese|Ottawa|Toronto,Montreal,Vancouver,Québec
CD|Repubblica democratica del Congo,Repubblica Democratica del Congo,RDC||Kinshasa|Goma,Nord Kivu
CF||centrafricano|Bangui|
CG|=Repubblica del Congo,Congo-Brazzaville||Brazzaville|
CH|Confederazione elvetica|svizzero,elvetico|Berna|Ginevra,Zurigo,Basilea,Losanna,Lugano,Davos
CI||ivoriano|Yamoussoukro,Abidjan|
CL|Cile|cileno|Santiago del Cile|Valparaíso
CM|Camerun|camerunese|Yaoundé|
CN|Repubblica popolare cinese|cinese|Pechino|Shanghai,Wuhan,Xinjiang,Tibet,Shenzhen
CO||colombiano|Bogotá|Medellín
CR||costaricano||
CU||cubano|L'Avana|Guantanamo
CV||capoverdiano||
CY||cipriota|Nicosia|
CZ|Repubblica ceca,Repubblica Ceca|ceco|Praga|
DE|Repubblica federale tedesca|tedesco|Berlino,Bundestag,Bundesbank|Francoforte,Monaco di Baviera,Amburgo,Stoccarda,Dresda,Lipsia,Baviera,Düsseldorf
DJ||gibutiano||
DK||danese|Copenaghen|
DO||dominicano|Santo Domingo|
DZ||algerino|Algeri|Orano
EC||ecuadoriano,ecuadoregno|Quito|Guayaquil
EE||estone|Tallinn|
EG||egiziano|Il Cairo,Cairo|Alessandria d'Egitto,Suez,Sinai,Luxor
EH||sahrawi||
ER||eritreo|Asmara|
ES||spagnolo|Madrid|Barcellona,Siviglia,Bilbao,Malaga,Saragozza,Catalogna,Andalusia,Paesi Baschi,Canarie,Maiorca,Ibiza
ET||etiope|Addis Abeba|Tigrè
FI||finlandese|Helsinki|
FK|Falkland,Malvine,Isole Malvine|||
FR||francese|Parigi,Eliseo|Marsiglia,Lione,Tolosa,Bordeaux,Strasburgo,Nizza,Lille,Corsica,Normandia,Bretagna
GA||gabonese|Libreville|
GB|Gran Bretagna,Inghilterra,Scozia,Galles,Irlanda del Nord|britannico,inglese,scozzese,gallese,nordirlandese|Londra,Downing Street,Westminster|Manchester,Liverpool,Edimburgo,Glasgow,Birmingham,Belfast,Cardiff
GE|=|georgiano|Tbilisi|Abkhazia,Ossezia del Sud
GH||ghanese|Accra|
GM||gambiano|Banjul|
GN||guineano|Conakry|
GR||greco,ellenico|Atene|Salonicco,Creta,Lesbo,Il Pireo
GT||guatemalteco||
GW||||
HK|=Hong Kong|hongkonghese||
HN||honduregno|Tegucigalpa|
HR||croato|Zagabria|Dubrovnik
HT||haitiano|Port-au-Prince|
HU||ungherese,magiaro|Budapest|
ID||indonesiano|Giacarta|Bali,Sumatra
IE||irlandese|Dublino|
IL||israeliano|Gerusalemme,Knesset|Tel Aviv,Haifa
IN||indiano|Nuova Delhi,New Delhi|Mumbai,Bombay,Calcutta,Kashmir,Bangalore
IQ||iracheno|Baghdad|Mosul,Bassora,Falluja,Kirkuk,Erbil,Nassiriya
IR||iraniano|Teheran|Isfahan
IS||islandese|Reykjavik|
IT||italiano|Roma,Quirinale,Palazzo Chigi,Montecitorio,Palazzo Madama,Farnesina,Viminale|Milano,Napoli,Torino,Firenze,Venezia,Genova,Sicilia,Bologna,Lampedusa,Sardegna,Palermo,Bari,Catania,Verona,Puglia,Lombardia,Piemonte,Toscana,Calabria,Campania,Trieste,Perugia,Cagliari,Reggio Calabria,Liguria,Umbria,Abruzzo,Emilia-Romagna,Friuli,Padova,Brescia,Bergamo,Salerno,Taranto,Livorno,Ancona,L'Aquila
JM||giamaicano||
JO||giordano|Amman|
JP||giapponese,nipponico|Tokyo|Osaka,Hiroshima,Nagasaki,Fukushima,Kyoto,Okinawa
KE|Kenia|keniano,keniota|Nairobi|Mombasa
KG||kirghiso|Bishkek|
KH||cambogiano|Phnom Penh|
KP||nordcoreano|Pyongyang|
KR||sudcoreano|Seul,Seoul|Busan
KW||kuwaitiano||
KZ||kazako|Astana|Almaty
LA||laotiano|Vientiane|
LB||libanese|Beirut|
LK||singalese,srilankese||
LR||liberiano|Monrovia|
LT||lituano|Vilnius|
LU||lussemburghese||
LV||lettone||
LY||libico|Tripoli|Bengasi,Misurata,Cirenaica,Tripolitania
MA||marocchino|Rabat|Casablanca,Marrakech,Tangeri
MC|=Principato di Monaco|monegasco|Montecarlo,Monte Carlo|
MD||moldavo|Chisinau|Transnistria
ME||montenegrino|Podgorica|
MF|=|||
MG||malgascio|Antananarivo|
MK|Macedonia|macedone|Skopje|
ML||maliano|Bamako|Timbuctù
MM|Birmania|birmano|Naypyidaw,Yangon,Rangoon|
MN||mongolo|Ulan Bator|
MO|=Macao|||
MR||mauritano|Nouakchott|
MT||maltese|La Valletta|
MU||mauriziano||
MV||maldiviano||
MW||malawiano|Lilongwe|
MX||messicano|Città del Messico|Monterrey,Tijuana,Acapulco,Cancún,Chiapas
MY|Malesia|malese|Kuala Lumpur|
MZ||mozambicano|Maputo|Cabo Delgado
NA||namibiano|Windhoek|
NE||nigerino|Niamey|
NG||nigeriano|Abuja|
NI||nicaraguense|Managua|
NL|Olanda|olandese,neerlandese|Amsterdam,L'Aja|Rotterdam,Utrecht,Maastricht
NO||norvegese|Oslo|
NP||nepalese|Katmandu,Kathmandu|
NZ||neozelandese|Wellington|Auckland,Christchurch
OM||omanita|Mascate|
PA||panamense|Città di Panama|
PE||peruviano||Cusco,Arequipa
PG||papuano||
PH||filippino|Manila|Mindanao
PK||pachistano,pakistano|Islamabad|Karachi,Lahore,Peshawar
PL||polacco|Varsavia|Cracovia,Danzica
PR||portoricano||
PS|Palestina,Striscia di Gaza,striscia di Gaza,Gaza,Cisgiordania,Autorità nazionale palestinese,Autorità Nazionale Palestinese|palestinese|Ramallah|Jenin,Hebron,Nablus,Rafah
PT||portoghese|Lisbona|Oporto,Madeira,Azzorre
PW|=|||
PY||paraguaiano||
QA||qatariota,qatarino|Doha|
RE|=La Réunion|||
RO||rumeno,romeno|Bucarest|Transilvania
RS||serbo|Belgrado|
RU|Federazione russa,Federazione Russa|russo|Mosca,Cremlino|San Pietroburgo,Cecenia,Siberia,Kaliningrad,Vladivostok
RW|Rwanda|ruandese|Kigali|
SA|Arabia saudita|saudita|Riad,Riyad|La Mecca,Gedda
SD||sudanese|Khartoum,Khartum|Darfur
SE||svedese|Stoccolma|Göteborg,Malmö
SG||||
SI||sloveno|Lubiana|
SK||slovacco|Bratislava|
SL||sierraleonese|Freetown|
SN||senegalese|Dakar|
SO||somalo|Mogadiscio|
SS|Sudan del Sud|sudsudanese|Giuba|
SV||salvadoregno|San Salvador|
SX|=|||
SY||siriano|Damasco|Aleppo,Homs,Idlib,Raqqa
TD||ciadiano|N'Djamena|
TG||togolese|Lomé|
TH|Tailandia|thailandese,tailandese|Bangkok|Phuket
TJ||tagiko|Dushanbe|
TL||timorense|Dili|
TM||turkmeno|Ashgabat|
TN||tunisino|Tunisi|Djerba
TR||turco|Ankara|Istanbul,Smirne
TW||taiwanese|Taipei|
TZ||tanzaniano|Dodoma|Dar es Salaam,Zanzibar
UA||ucraino|Kiev,Kyiv|Donetsk,Lugansk,Luhansk,Crimea,Kharkiv,Odessa,Mariupol,Leopoli,Kherson,Donbass,Chernobyl,Zaporizhzhia
UG||ugandese|Kampala|
US|Usa,USA,U.S.A.,Stati Uniti d'America,Stati uniti|statunitense,americano|Washington,Casa Bianca,Pentagono,Campidoglio di Washington|New York,Los Angeles,Chicago,Miami,Houston,California,Florida,Texas,San Francisco,New Orleans,Filadelfia,Boston,Seattle,Hawaii,Alaska,Louisiana,Pennsylvania,Wall Street,Ohio,Arizona,Manhattan
UY||uruguaiano,uruguayano|Montevideo|
UZ||uzbeco,uzbeko|Tashkent|Samarcanda
VA|Vaticano,Santa Sede|||
VE||venezuelano|Caracas|Maracaibo
VN||vietnamita|Hanoi|Saigon
XK||kosovaro|Pristina|
YE||yemenita|Sana'a|Aden
ZA|Sud Africa|sudafricano|Pretoria|Johannesburg,Città del Capo,Durban,Soweto
ZM||zambiano|Lusaka|
ZW||zimbabwese,zimbabwano|Harare|
`;

/** States that are gone: `code | names and adjectives | last day`. */
export const GONE_STATES = `
SU|Unione Sovietica,Unione sovietica,URSS,Urss,sovietico,sovietica,sovietici,sovietiche|1991-12-25
YU|Jugoslavia,jugoslavo,jugoslava,jugoslavi,jugoslave|2003-02-04
CS|Cecoslovacchia,cecoslovacco,cecoslovacca,cecoslovacchi,cecoslovacche|1992-12-31
DD|Repubblica Democratica Tedesca,Germania Est,Germania dell'Est,DDR,Ddr|1990-10-02
ZR|Zaire|1997-05-17
`;

/** Names and phrases that hold a country's word and are no mention of it. */
export const NO_COUNTRY = `
fiume Niger,fiume Congo,fiume Senegal,fiume Giordano,fiume Uruguay,lago Ciad,lago Malawi,bacino del Congo,delta del Niger,
Mar Cinese Meridionale,mar Cinese Meridionale,mar Cinese meridionale,Mar Cinese,mar del Giappone,Golfo del Messico,golfo del Messico,golfo dell'Oman,golfo di Guinea,Oceano Indiano,oceano Indiano,
America Latina,America latina,Nuova Guinea,Real Madrid,Atlético Madrid,Atletico Madrid,Paris Saint-Germain,Paris Saint Germain,Bayern Monaco,Bayern di Monaco,Hertha Berlino,Union Berlino,Olympique Marsiglia,Olympique Lione,Dinamo Kiev,Dinamo Zagabria,CSKA Mosca,Cska Mosca,Spartak Mosca,Lokomotiv Mosca,Austria Vienna,Rapid Vienna,Sparta Praga,Slavia Praga,Manchester United,Manchester City,Stella Rossa Belgrado,Partizan Belgrado,Panathinaikos Atene,Galatasaray Istanbul,Sporting Lisbona,AS Roma,As Roma,FC Porto,Virtus Roma,Virtus Bologna,Olimpia Milano,Barcellona Pozzo di Gotto,Maccabi Tel Aviv,
la Roma,La Roma,della Roma,alla Roma,dalla Roma,nella Roma,sulla Roma,il Napoli,Il Napoli,del Napoli,al Napoli,dal Napoli,nel Napoli,sul Napoli,il Torino,Il Torino,del Torino,al Torino,il Bologna,del Bologna,il Bari,del Bari,il Genova,il Barcellona,del Barcellona,al Barcellona,dal Barcellona,il Palermo,del Palermo,il Catania,del Catania,il Verona,del Verona,il Brescia,del Brescia,il Lecce,del Livorno,
Air France,France Presse,France Télévisions,Deutsche Bank,Deutsche Welle,Deutsche Telekom,British Airways,British Petroleum,Bank of America,Banca d'Italia,Banca d'Inghilterra,Banca del Giappone,Bankitalia,American Airlines,American Express,China Daily,Washington Post,New York Times,Financial Times,USA Today,Wall Street Journal,Telecom Italia,Poste Italiane,Ferrovie dello Stato Italiane,Aeroporti di Roma,Borsa Italiana,Borsa di Milano,Forza Italia,Fratelli d'Italia,Italia Viva,Italia dei Valori,Giro d'Italia,Coppa Italia,Radio Italia,Italia 1,Cassa depositi e prestiti,Corriere della Sera,Italia Oggi,Tour de France,Copa America,Coppa America,Organizzazione degli Stati americani,Organizzazione degli Stati Americani,Accordo di Parigi,accordo di Parigi,accordi di Parigi,Convenzione di Ginevra,convenzione di Ginevra,Trattato di Roma,Trattati di Roma,trattati di Roma,Trattato di Lisbona,Protocollo di Kyoto,protocollo di Kyoto,Patto di Varsavia,Accordi di Oslo,accordi di Oslo,Stato islamico,Stato Islamico,Statuto di Roma,
Nuova Inghilterra,Nuova Scozia,Nuovo Messico,Nuovo Galles del Sud,Reggio Emilia,via Francia,corso Francia,Corso Francia,via Inghilterra,piazza di Spagna,Piazza di Spagna,piazza Spagna,Piazza Spagna,corso Germania,via Roma,Via Roma,piazza Roma,Piazza Roma,via Milano,Via Milano,via Torino,via Napoli,via Genova,via Firenze,corso Italia,Corso Italia,viale Italia,piazza Italia,Piazza Italia,via Brasile,viale Argentina,piazza Venezia,Piazza Venezia,corso Venezia,Largo Argentina,largo Argentina,Largo di Torre Argentina,Teatro Argentina,teatro Argentina,porta Venezia,Porta Venezia,via Libia,viale Libia,viale Somalia,viale Etiopia,via Tripoli,via Tunisi,corso Svizzera,Campidoglio,
montagne russe,roulette russa,bambola russa,insalata russa,influenza spagnola,la spagnola,pastore tedesco,pastori tedeschi,pastore belga,alano tedesco,bulldog francese,bulldog inglese,bouledogue francese,setter irlandese,setter inglese,levriero afghano,gatto persiano,tappeto persiano,tappeti persiani,chiave inglese,chiavi inglesi,zuppa inglese,crema inglese,giardino inglese,giardini all'inglese,all'inglese,alla francese,alla russa,alla greca,alla spagnola,alla messicana,all'italiana,all'americana,alla turca,bagno turco,bagni turchi,caffè turco,caffè americano,fumare come un turco,formaggio svizzero,orologio svizzero,coltellino svizzero,cioccolato svizzero,cioccolato belga,Guardia svizzera,guardia svizzera,Guardie svizzere,guardie svizzere,rosa canina,fico d'India,fichi d'India,porcellino d'India,porcellini d'India,capodanno cinese,Capodanno cinese,ombre cinesi,scatole cinesi,ristorante cinese,ristorante giapponese,cucina italiana,cucina francese,cucina giapponese,cucina cinese,cucina greca,gelato italiano,insalata greca,yogurt greco,rosso pompeiano,football americano,greco-romano,greco-romana,greco-romani,anglo-sassone,
afroamericano,afroamericana,afroamericani,latinoamericano,latinoamericana,latinoamericani,sudamericano,sudamericana,sudamericani,sudamericane,nordamericano,nordamericani,continente americano
`;
