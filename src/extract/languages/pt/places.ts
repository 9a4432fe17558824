/**
 * What Portuguese news, of Brazil and of Portugal, calls countries beside their names in `Intl.DisplayNames`, their people, capitals and cities.
 * A line is `code | names | people and adjectives | capitals and seats | cities`; names that begin with `=` stand instead of that of `Intl`;
 * of an adjective the masculine singular (`forms.ts`). Written by hand for Dateline, 2026; licence MIT.
 */
export const PLACES = `
AE|Emirados|emiradense|Abu Dhabi,Abu Dabi|Dubai
AF||afegão|Cabul|Kandahar
AL||albanês|Tirana|
AM|Arménia|armênio,arménio|Erevan,Ierevan|
AO||angolano|Luanda|Cabinda,Benguela,Huambo
AR||argentino|Buenos Aires,Casa Rosada|Bariloche
AT||austríaco|Viena|Salzburgo,Innsbruck
AU||australiano|Camberra,Canberra|Sydney,Melbourne,Brisbane
AZ|Azerbaidjão|azerbaijano,azeri|Baku|Nagorno-Karabakh
BA|Bósnia,Bósnia-Herzegovina,Bósnia-Herzegóvina|bósnio|Sarajevo,Saraievo|Srebrenica,Mostar
BD||bengalês|Daca|
BE||belga|Bruxelas|Antuérpia,Bruges,Gante,Flandres,Valônia
BF|Burkina Faso,Burkina Fasso|burquinense|Uagadugu|
BG||búlgaro||
BH|Bahrein|bareinita,bahreinita|Manama|
BI|Burúndi|burundiano|Bujumbura|
BJ|Benim|beninense|Porto Novo,Cotonou|
BO||boliviano||Cochabamba,Santa Cruz de la Sierra
BR||brasileiro|Brasília,Palácio do Planalto,Itamaraty|Rio de Janeiro,São Paulo,Belo Horizonte,Porto Alegre,Curitiba,Recife,Manaus,Fortaleza,Minas Gerais,Rio Grande do Sul,Mato Grosso,Goiânia,Florianópolis,Pernambuco,Ceará
BW|Botswana|botsuanês|Gaborone|
BY|Belarus,Belarússia|bielorrusso,belarusso|Minsk|
CA||canadense,canadiano|Ottawa,Otava|Toronto,Montreal,Vancouver,Quebec,Ontário
CD|República Democrática do Congo,RD Congo,RDC,Congo-Kinshasa||Kinshasa,Quinxassa|Goma,Kivu do Norte,Lubumbashi
CF||centro-africano|Bangui|
CG|Congo-Brazzaville||Brazzaville|
CH||suíço|Berna|Genebra,Zurique,Basileia,Lausanne,Davos
CI||marfinense|Yamoussoukro,Abidjan|
CL||chileno|Santiago do Chile,La Moneda|Valparaíso
CM||camaronês|Yaoundé,Iaundé|
CN|República Popular da China|chinês|Pequim|Xangai,Wuhan,Xinjiang,Tibete,Shenzhen
CO||colombiano|Bogotá|Medellín,Barranquilla
CR||costarriquenho||
CU||cubano|Havana|Guantánamo
CV||cabo-verdiano|Cidade da Praia|
CY||cipriota|Nicósia|
CZ|República Tcheca,República Checa,Chéquia|tcheco,checo|Praga|
DE||alemão|Berlim,Bundestag|Frankfurt,Munique,Hamburgo,Colônia,Dresden,Leipzig,Baviera,Estugarda
DJ|Djibouti|djibutiano||
DK||dinamarquês|Copenhague,Copenhaga|
DO||dominicano|Santo Domingo|
DZ||argelino|Argel|Orã
EC||equatoriano|Quito|Guayaquil,Galápagos
EE|Estónia|estoniano,estónio|Tallinn,Talin|
EG|Egipto|egípcio|Cairo|Alexandria,Suez,Sinai
EH|Sahara Ocidental,Sara Ocidental|saaraui,sarauí||
ER||eritreu|Asmara|
ES||espanhol|Madri,Madrid|Barcelona,Sevilha,Bilbau,Bilbao,Saragoça,Catalunha,País Basco,Andaluzia,Galiza,Ilhas Canárias,Canárias,Maiorca,Ceuta,Melilha
ET||etíope|Adis Abeba,Addis Abeba|Tigré
FI||finlandês|Helsinque,Helsínquia|
FJ||fijiano|Suva|
FK|Malvinas,Ilhas Falkland|||
FR||francês|Paris,Eliseu,Palácio do Eliseu|Marselha,Lyon,Toulouse,Bordéus,Bordeaux,Estrasburgo,Lille,Córsega,Normandia
GA||gabonês|Libreville|
GB|Grã-Bretanha,Inglaterra,Escócia,País de Gales,Irlanda do Norte|britânico,inglês,escocês,galês,norte-irlandês|Londres,Downing Street,Westminster|Manchester,Liverpool,Edimburgo,Glasgow,Birmingham,Belfast,Cardiff
GD|=|||
GE|=|georgiano|Tbilisi,Tiblíssi|Abecásia,Ossétia do Sul
GH||ganês,ganense|Acra|
GM||gambiano|Banjul|
GN|Guiné-Conacri,Guiné-Conakry,República da Guiné|guineano|Conacri,Conakry|
GQ||equato-guineense|Malabo|
GR||grego|Atenas|Salônica,Creta,Lesbos
GT||guatemalteco||
GW||bissau-guineense,guineense|Bissau|
GY||guianense||
HK|=Hong Kong|honconguês||
HN||hondurenho|Tegucigalpa|
HR||croata|Zagreb|Dubrovnik
HT||haitiano|Porto Príncipe|
HU||húngaro|Budapeste|
ID||indonésio|Jacarta|Bali,Sumatra
IE||irlandês|Dublin|
IL||israelense,israelita|Jerusalém,Knesset|Tel Aviv,Telavive,Haifa
IN||indiano|Nova Délhi,Nova Deli|Mumbai,Bombaim,Calcutá,Caxemira,Bangalore
IQ||iraquiano|Bagdá,Bagdade|Mossul,Basra,Baçorá,Kirkuk,Faluja
IR|Irão|iraniano|Teerã,Teerão|Isfahan
IS||islandês|Reykjavik,Reiquiavique|
IT||italiano|Roma,Quirinal|Milão,Nápoles,Turim,Florença,Veneza,Gênova,Génova,Sicília,Bolonha,Lampedusa,Sardenha,Palermo
JM||jamaicano||
JO||jordaniano,jordano|Amã|
JP||japonês,nipônico,nipónico|Tóquio|Osaka,Hiroshima,Nagasaki,Fukushima,Kyoto,Quioto,Okinawa
KE|Quénia|queniano|Nairóbi,Nairobi|Mombasa,Mombaça
KG|Quirguízia|quirguiz|Bishkek|
KH||cambojano|Phnom Penh|
KP|Coréia do Norte|norte-coreano|Pyongyang|
KR|Coréia do Sul|sul-coreano|Seul|Busan
KW|Kuwait|kuwaitiano||
KZ|Casaquistão|cazaque|Astana|Almaty
LA||laociano,laosiano|Vientiane|
LB||libanês|Beirute|
LK||cingalês||
LR||liberiano|Monróvia|
LT||lituano|Vilnius,Vílnius|
LU||luxemburguês||
LV|Letónia|letão,letoniano|Riga|
LY||líbio|Trípoli|Benghazi,Misrata
MA||marroquino|Rabat,Rabate|Casablanca,Marrakech,Marraquexe,Tânger
MC|Mónaco|monegasco||
MD|Moldova|moldavo|Chisinau|Transnístria
ME||montenegrino|Podgorica|
MF|=|||
MG||malgaxe|Antananarivo|
MK|Macedónia do Norte,Macedônia,Macedónia|macedônio,macedónio|Skopje|
ML||malinês,maliano|Bamako,Bamaco|Timbuktu,Tombuctu
MM|Birmânia,Myanmar|birmanês|Naypyidaw,Yangon,Rangum|
MN||mongol|Ulan Bator|
MO|=Macau|macaense||
MR||mauritano|Nouakchott|
MT||maltês|Valletta,La Valeta|
MU|=Ilhas Maurício,Ilha Maurício,Maurícia,Ilhas Maurícias|mauriciano||
MV||maldivo||
MW|Malawi|malauiano|Lilongwe|
MX||mexicano|Cidade do México|Monterrey,Tijuana,Acapulco,Cancún,Chiapas
MY||malaio,malásio|Kuala Lumpur|
MZ||moçambicano|Maputo|Nampula,Cabo Delgado
NA||namibiano|Windhoek|
NE||nigerino|Niamey|
NG||nigeriano|Abuja|
NI||nicaraguense|Manágua|
NL|Holanda|holandês,neerlandês|Amsterdã,Amsterdão,Amesterdão,Haia|Roterdã,Roterdão,Utrecht
NO||norueguês|Oslo|
NP||nepalês|Katmandu,Catmandu|
NZ||neozelandês|Wellington|Auckland,Christchurch
OM||omanense|Mascate|
PA||panamenho||
PE||peruano||Cusco,Arequipa
PG|Papua Nova Guiné||Port Moresby|
PH||filipino|Manila|Mindanao
PK||paquistanês|Islamabad,Islamabade|Karachi,Carachi,Lahore,Peshawar
PL|Polónia|polonês,polaco|Varsóvia|Cracóvia,Gdansk
PR||porto-riquenho||
PS|Palestina,Faixa de Gaza,Gaza,Cisjordânia,Autoridade Palestina,Autoridade Palestiniana,Autoridade Nacional Palestina|palestino,palestiniano|Ramallah,Ramala|Jenin,Hebron,Nablus,Rafah
PT||português|Lisboa,Palácio de São Bento|Coimbra,Braga,Algarve,Açores,Setúbal,Aveiro,Évora,Leiria
PW|=Palau|||
PY||paraguaio||Cidade do Leste,Ciudad del Este
QA|Qatar|catariano,catarense|Doha|
RE|=Ilha Reunião,Ilha da Reunião|||
RO|Roménia|romeno|Bucareste|Transilvânia
RS||sérvio|Belgrado|
RU|Federação Russa|russo|Moscou,Moscovo,Kremlin|São Petersburgo,Chechênia,Tchetchênia,Sibéria,Kaliningrado
RW||ruandês|Kigali|
SA||saudita|Riad,Riade|Meca,Jeddah
SC|Seychelles|||
SD||sudanês|Cartum|Darfur
SE||sueco|Estocolmo|Gotemburgo,Malmö
SG|Cingapura|singapuriano,cingapuriano||
SI|Eslovénia|esloveno|Liubliana|
SK||eslovaco|Bratislava|
SL||serra-leonês|Freetown|
SN||senegalês|Dakar,Dacar|
SO||somali|Mogadíscio|
SR||surinamês|Paramaribo|
SS||sul-sudanês|Juba|
ST|São Tomé|são-tomense|São Tomé|
SV||salvadorenho|San Salvador|
SX|=|||
SY||sírio|Damasco|Aleppo,Alepo,Homs,Idlib,Raqqa
SZ|Suazilândia,Eswatini|||
TD||chadiano|N'Djamena,Ndjamena|
TG||togolês|Lomé|
TH||tailandês|Bangkok,Banguecoque|Phuket
TJ|Tajiquistão|tadjique,tajique|Dushanbe|
TL|Timor Leste|timorense|Díli|
TM||turcomeno|Ashgabat|
TN||tunisiano,tunisino|Túnis,Tunes|
TR||turco|Ancara|Istambul,Esmirna
TT|Trinidad e Tobago,Trindade e Tobago||Port of Spain|
TW||taiwanês|Taipé,Taipei|
TZ||tanzaniano|Dodoma|Dar es Salaam,Zanzibar
UA||ucraniano|Kiev,Kyiv|Donetsk,Luhansk,Lugansk,Crimeia,Kharkiv,Odessa,Odesa,Mariupol,Lviv,Kherson,Donbass,Chernobyl,Zaporizhzhia
UG||ugandense,ugandês|Kampala|
US|EUA,EE.UU.,E.U.A.,USA,Estados Unidos da América|norte-americano,estadunidense,americano|Washington,Casa Branca,Pentágono|Nova York,Nova Iorque,Los Angeles,Chicago,Miami,Houston,Califórnia,Flórida,Texas,San Francisco,Nova Orleans,Filadélfia,Havaí,Alasca,Louisiana,Pensilvânia,Wall Street,Ohio,Arizona
UY||uruguaio|Montevidéu,Montevideu|Punta del Este
UZ||uzbeque|Tashkent|Samarcanda
VA|Vaticano,Santa Sé|||
VE||venezuelano|Caracas|Maracaibo
VN|Vietname,Vietnam|vietnamita|Hanói|Ho Chi Minh
XK||kosovar|Pristina|
YE|Iémen,Iémene|iemenita|Sanaa,Saná|Aden
ZA||sul-africano|Pretória|Joanesburgo,Cidade do Cabo,Durban
ZM||zambiano|Lusaka|
ZW|Zimbabwe|zimbabuano,zimbabueano|Harare|
`;

/** States that are gone: `code | names and adjectives | last day`. */
export const GONE_STATES = `
SU|União Soviética,URSS,soviético,soviética,soviéticos,soviéticas|1991-12-25
YU|Iugoslávia,Jugoslávia,iugoslavo,jugoslavo,iugoslava,jugoslava|2003-02-04
CS|Tchecoslováquia,Checoslováquia,tchecoslovaco,checoslovaco|1992-12-31
DD|República Democrática Alemã,Alemanha Oriental,RDA|1990-10-02
ZR|Zaire|1997-05-17
`;

/** Names and phrases that hold a country's word and are no mention of it. */
export const NO_COUNTRY = `
rio Uruguai,rio Paraguai,rio Níger,rio Congo,rio Senegal,rio Jordão,lago Chade,lago Malawi,bacia do Congo,delta do Níger,vale do Jordão,
Mar da China,mar da China,Mar da China Meridional,Mar do Sul da China,mar do Japão,Golfo do México,golfo do México,Golfo da Guiné,golfo da Guiné,Canal da Mancha,Oceano Índico,oceano Índico,
América Latina,Nova Guiné,Real Madrid,Atlético de Madrid,Atlético de Madri,Paris Saint-Germain,Paris SG,Inter de Milão,Inter Milão,AC Milan,Milan AC,Bayern de Munique,Bayern Munique,Barcelona de Guayaquil,FC Barcelona,Olympique de Marselha,Olympique de Marseille,Dínamo de Kiev,Dínamo Kiev,CSKA de Moscou,CSKA de Moscovo,Spartak de Moscou,Spartak Moscovo,Manchester United,Manchester City,AS Roma,Hertha Berlim,Sporting de Lisboa,Portuguesa,Portuguesa de Desportos,Brasil de Pelotas,Grêmio Brasil,São Paulo FC,São Paulo Futebol Clube,FC Porto,Sporting de Braga,SC Braga,Vitória de Guimarães,Fluminense,Bahia de Feira,Esporte Clube Bahia,
Air France,Radio France,France Presse,Deutsche Bank,Deutsche Welle,Deutsche Telekom,British Airways,British Petroleum,Bank of America,Banco da Inglaterra,Banco de Inglaterra,Banco do Brasil,Banco de Portugal,Banco do Japão,American Airlines,American Express,China Daily,Washington Post,New York Times,The New York Times,Financial Times,USA Today,Wall Street Journal,Portugal Telecom,Rádio Renascença,Agência Brasil,TV Brasil,BBC News Brasil,BBC Brasil,CNN Brasil,CNN Portugal,Correio do Brasil,Jornal do Brasil,Folha de São Paulo,O Estado de São Paulo,Bolsa de Lisboa,Organização dos Estados Americanos,Acordo de Paris,acordo de Paris,Convenção de Genebra,Tratado de Roma,Tratado de Lisboa,Protocolo de Kyoto,Protocolo de Quioto,Pacto de Varsóvia,Acordos de Oslo,Estado Islâmico,Estatuto de Roma,Copa América,Volta à França,Volta a França,Volta a Portugal,Volta a Espanha,Copa do Brasil,Campeonato Brasileiro,Brasileirão,
Nova Guiné,Nova Inglaterra,Nova Escócia,Novo México,Nova Gales do Sul,Nova Holanda,Nova Granada,Rua França,Avenida Brasil,avenida Brasil,Avenida Paulista,Rua Argentina,rua Argentina,Avenida da Índia,Avenida de Roma,avenida de Roma,Avenida de Berna,Avenida de Paris,Avenida dos Estados Unidos da América,Avenida Estados Unidos,Praça de Espanha,Praça da Espanha,praça de Espanha,Praça de Londres,Praça da França,Porto de Galinhas,Porto Seguro,Praia do Forte,Hospital Alemão Oswaldo Cruz,Hospital Sírio-Libanês,Sírio-Libanês,Beneficência Portuguesa,Complexo do Alemão,complexo do Alemão,Morro do Alemão,morro do Alemão,
montanha-russa,montanha russa,montanhas-russas,montanhas russas,roleta russa,roleta-russa,salada russa,gripe espanhola,pastor alemão,pastor-alemão,pastores alemães,pastor belga,dogue alemão,buldogue francês,bulldog francês,buldogue inglês,chave inglesa,chave-inglesa,cólera argentina,pão francês,pão-francês,pãozinho francês,pão italiano,pão sírio,pão alemão,banho turco,café turco,molho inglês,molho holandês,à francesa,à portuguesa,à brasileira,à italiana,saída à francesa,queijo suíço,canivete suíço,chapéu panamá,gato persa,tapete persa,tapetes persas,castanha portuguesa,negócio da China,negócio da china,tinta da China,tinta-da-china,ano-novo chinês,Ano Novo chinês,Ano Novo Chinês,couve chinesa,horóscopo chinês,cozinha italiana,culinária italiana,culinária japonesa,comida chinesa,comida mexicana,comida italiana,comida japonesa,restaurante italiano,restaurante chinês,restaurante japonês,pizza italiana,beijo francês,cachorro-quente americano,futebol americano,greco-romano,greco-romana,anglo-saxão,anglo-saxões,
afro-americano,afro-americana,afro-americanos,afro-americanas,latino-americano,latino-americana,latino-americanos,latino-americanas,sul-americano,sul-americana,sul-americanos,sul-americanas,centro-americano,pan-americano,pan-americana,Pan-Americano,pan-americanos,Pan-Americanos,Sul-Americana,Sul-Americano,continente americano,Estados americanos,países americanos
`;
