/**
 * Firms, papers and movements whose names look like those of persons: an institution is never a speaker.
 * Written by hand for Dateline, 2026, from general knowledge; licence MIT. Lower case, words parted by spaces.
 */
import { words } from '../word-list.ts';
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  `morgan stanley|goldman sachs|merrill lynch|credit suisse|jpmorgan chase|jp morgan|j.p. morgan|wells fargo|freddie mac|fannie mae
sallie mae|societe generale|société générale|rio tinto|bear stearns|dow jones|charles schwab|edward jones|raymond james|salomon brothers
drexel burnham|drexel burnham lambert|kidder peabody|dean witter|smith barney|paine webber|prudential bache|shearson lehman|hutton
der spiegel|die zeit|die welt|le monde|le figaro|el pais|el país|la repubblica|il sole|la stampa|corriere della sera|al jazeera
al arabiya|al ahram|al hayat|boko haram|al shabaab|al nusra|ansar al-sharia|sinn fein|sinn féin|forza italia|fatah|likud
arthur andersen|ernst young|rolls royce|marks spencer|eli lilly|calvin klein|ralph lauren|tommy hilfiger|louis vuitton
harley davidson|hewlett packard|aston martin|jack daniel|warner bros|walt disney|john deere|jc penney|j.c. penney|philip morris
general dynamics|general growth|general atlantic|general re|general motors|king soopers|markit intraday|family dollar
stifel nicolaus|sony ericsson|les echos|virgin atlantic|virgin america|legg mason|j.d. power|berkshire hathaway|express scripts
d.r. horton|intesa sanpaolo|robert w. baird|sanford c. bernstein|sanford bernstein|william blair|consumer reports|thomas cook
royal dutch|exxon mobil|best buy|nyse euronext|rio tinto|home depot|credit agricole|banco santander|gaz prom
time warner|general dynamics|u.s. steel|burger king|american airlines|delta air|deutsche bank|air france|old mutual
royal dutch|standard chartered|deutsche telekom|british telecom|general electric|general mills|kraft foods|lockheed martin
northrop grumman|raytheon|boston consulting|booz allen|booz allen hamilton|mc kinsey|credit lyonnais|banco santander|banca intesa
planned parenthood|black lives matter|tea party|human rights watch|amnesty|greenpeace|moody|fitch|gallup|pew|quinnipiac
sprint nextel|piper jaffray|brean murray|sterne agee|wood mackenzie|miller tabak|fox-pitt kelton|watson wyatt|beverage digest
glass lewis|molson coors|jones lang lasalle|knight vinke|cathay pacific|las vegas sands|terra firma|munich re|hannover re
collins stewart|dresdner kleinwort|taco bell|del monte|estee lauder|pernod ricard|jackson hewitt|novo nordisk|tullett prebon
krispy kreme|bristol-myers squibb|de beers|akzo nobel|loomis sayles|aer lingus|towers watson|aon hewitt|knight frank|avis budget
thermo fisher|frankfurter allgemeine zeitung|frankfurter allgemeine|sueddeutsche zeitung|süddeutsche zeitung|stuttgarter nachrichten
le temps|le parisien|el mundo|el confidencial|il messaggero|het financieele dagblad|de tijd|de standaard|de volkskrant|der standard
der sonntag|der tagesspiegel|ta nea|dagens industri|dagens nyheter|valor economico|bild zeitung|la tribune|la vanguardia|la nacion
jornal de negocios|diario economico|comisiones obreras|fine gael|fianna fail|fianna fáil|beige book|dixon hall|direct edge
third point|fifth third|muddy waters|gimme credit|human genome|espirito santo|credit karma|rockwell collins|kinder morgan
bear stearns cos|sidley austin|boies schiller|cleary gottlieb|akin gump|kohlberg kravis|friedman billings|panmure gordon
keefe bruyette|leerink swann|dahlman rose|barclays wealth|hurun report|basis point|job openings|jobless claims|key points
ipsos mori|you gov|thomson|zogby|rasmussen|harris|nielsen|hong leong|wing tai|man utd|real madrid|red cross|red crescent
scotland yard|buckingham palace|downing street|crown prosecution|court tv|fox|msnbc|politico|axios|vox|breitbart|huffington`
    .split(/[|\n]/)
    .filter((name) => name.includes(' ') || name.length > 5),
);

/** Words of a run of capitals that make it an institution, not a person. */
export const ORGANISATION_NOUNS = words(`
ministry department university college school institute institution academy council committee commission agency
office bureau bank fund foundation association society union federation league party congress senate parliament
assembly house court army navy force forces guard corps company corporation corp inc ltd llc plc co group holdings
partners airlines airways air motors industries times post tribune herald gazette journal news press media tv radio
magazine review network channel street avenue road boulevard square park river lake mountain valley island islands
sea ocean bay hospital church cathedral mosque temple stadium airport station museum library theatre theater hotel
center centre club fc united city town county states kingdom republic empire nation nations organization
organisation taliban qaeda isis isil hamas hezbollah nato al-qaeda movement front alliance coalition project
programme program act treaty agreement accord deal summit conference convention forum festival games cup
championship olympics war battle day week month year january february march april june july august september october
november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan thanksgiving
halloween north south east west northern southern eastern western central america american europe european africa
african asia asian internet web facebook twitter google microsoft apple amazon youtube instagram reuters bloomberg
associated canadian democrats republicans conservatives liberals labour labor greens tories wire desk ledger courier
tower bridge harbour harbor port supreme international global world royal commons examiner observer guardian
telegraph independent sun star globe mail beast wikileaks breitbart politico huffington buzzfeed vox cnn nbc cbs abc
msnbc npr pbs bbc cbc ctv fox gop dnc rnc fbi cia nsa irs rcmp ndp democratic republican conservative liberal voters
poll trust systems technologies solutions pharmaceuticals labs laboratory studios entertainment records pictures
mount fort cape lakes
networks affiliates brothers oil gas energy mining steel motor electric insurance capital investments equity
advisors consulting coast hill hills beach falls creek springs heights gulf desert canyon peninsula province
territory team open tour masters prix trophy awards award prize stanley bowl series english french german spanish
chinese russian arabic latin bible quran constitution amendment bill network's institute's heritage islamic muslim
christian jewish catholic protestant
`);

/** The same, where no first name begins the run: clubs and trades are called by names of persons too. */
export const FIRM_NOUNS = words(`
police state eu un campaign law may service federal national administration authority index research management
investment ratings electronics cooperation co-operation composite husbandry safety traffic information statistics
enterprises resorts laboratories semiconductor stock exchange market markets hydro wireless foods services petroleum
resources railways railway rail transit financial securities sons associates affairs rally action councils board
boards schools article continued below advertisement story photo watch read tory rockets oilers raptors leafs
canucks flames jets senators canadiens kings ducks sharks blackhawks bruins rangers yankees cowboys patriots lions
bears giants eagles hurricanes panthers predators penguins flyers islanders sabres avalanche coyotes knights kraken
broncos raiders chargers chiefs steelers ravens bengals colts texans titans jaguars bancorp bancshares brands alert
deutsche boeing airbus nokia sony ericsson lufthansa sanpaolo echos intraday dollar scripts statement data mobile broadband telecom telecoms telecommunications communications logistics freight shipping cruise metals
minerals copper uranium refining chemicals chemical plastics packaging steelworks foundry tyres tires autos automotive
aerospace aviation aircraft biosciences bioscience biotech therapeutics pharma pharmaceutical healthcare diagnostics
genetics genomics retail stores supermarkets outfitters fashions apparel footwear jewelers cosmetics beverages brewing
brewery distillers wines dairy agro seeds fertilizer realty properties property builders construction cement concrete
contractors engineering consultancy analytics software digital online interactive gaming casino casinos hotels
leisure travel tours tickets broadcasting publishing cable satellite devices instruments robotics lighting solar
electricity utilities recycling environmental nuclear lotteries banking mortgage lending loans payments cards
savings assurance reinsurance underwriters brokers ventures partnership bourse clearing derivatives futures options
fed reserve treasury asset assets fuels refinery pipeline pipelines drilling offshore shipyard shipbuilding docks
yards cars trucks vehicles brewers bakery bakeries confectionery tobacco cigars biofuels ethanol wholesale
outlets warehouse buy mart depot pharmacy pharmacies drugs drugstores clinics hospitals laboratories optics optical
micro microsystems computers computing circuits electronic semiconductors components appliances furniture carpets
textiles mills apparel brands toys sportswear footwear jewellery eyewear watches jet railroad
railroads cruises holidays resorts restaurants coffee pizza burgers foods grocers groceries farms poultry meats
insurers brokerage securities clearinghouse consortium conglomerate syndicate watchdog regulator
maritime organics naturals dynamics robotics timber lumber pulp seafood seafoods fisheries milling outdoors
motorsport bikes cycles scooters couriers cargo drones satellites photonics sensors batteries renewables hydrogen
biologics nutrition wellness staffing payroll factoring leasing rentals rental crypto fintech lendings bancshare
payment ticketing streaming esports animation interiors flooring roofing plumbing heating cooling insulation windows
buccaneers falcons seahawks packers vikings dolphins mets phillies marlins braves nationals brewers pirates cubs
astros athletics mariners dodgers padres rockies diamondbacks orioles royals tigers twins lakers celtics bulls
pacers pistons cavaliers hornets wizards knicks mavericks spurs grizzlies pelicans thunder nuggets clippers warriors
suns argonauts alouettes roughriders stampeders eskimos redblacks wanderers rovers lutheran baptist chamber caucus
exchequer toyota chrysler nissan citigroup yahoo jpmorgan berkshire verizon motorola vodafone opel hyundai samsung
sprint qantas walmart wal-mart pfizer barclays hsbc fedex virgin banco banca banque grupo groupe citi intel cisco oracle
ibm ebay nike renault peugeot volkswagen daimler porsche bmw mattel chevron exxon glencore alcoa lockheed nyse nasdaq markit
gartner starbucks groupon netflix tesla fiat honda mitsubishi toshiba hitachi panasonic
basf novartis sanofi glaxosmithkline astrazeneca unilever nestle danone carlsberg anheuser-busch pepsico pepsi
coca-cola mcdonald's moody's kpmg deloitte dexia fortis santander commerzbank sabmiller rusal gazprom rosneft
lukoil petrobras telefonica telekom swisscom ericsson medicare eurobank iberia alitalia ryanair easyjet
`);

/** Organisation nouns that are surnames too: after a first name they make no institution. Not so Martin County. */
export const ORGANISATION_SURNAMES = words(`
law stock park hill hills bush river rivers lake church day battle song west north english french german bell house court field
bank banks star sun post bay cruz ford brothers summit bridge bridges march april may june august king stanley
independent steel price grant tower front times guardian cross holiday castle marsh forest island center motor beach
springs creek street world guard force fox temple masters courier fort mount friday
`);

/** Legal forms at the end of the name of a firm. */
export const LEGAL_FORMS = words(`
inc corp co ltd plc llc ag sa nv oyj asa spa se kgaa gmbh bhd pty sarl lp llp jsc pjsc oao kk ab
`);
