/**
 * Words beside names and in the place of names: titles, roles, sources without a name, institutions.
 * Written by hand for Dateline, November 2026 (MIT). Lower case, without full stops.
 */
import { words } from '../word-list.ts';

/** Honorifics: what follows is a person. */
export const HONORIFICS = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon rabbi imam sheikh sheik mullah ayatollah
sen sens senator rep reps gov gen general col colonel maj lt lieutenant capt captain sgt sergeant cpl adm admiral
const constable cst det supt insp cmdr brig archbishop bishop cardinal pope father mayor premier president chancellor
congressman congresswoman councillor councilman councilwoman judge justice princess prince queen king emir sultan
ambassador gov governor mp mpp mla mna mep msp secretary minister chief
msgr monsignor fr pvt pte ald alderman cllr ens cdr
`);

/** Words that stand before a name as a title or part of one; they end the search for its first word. */
export const TITLE_WORDS = words(`
pc wpc dci
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon honourable honorable rabbi imam sheikh sheik
mullah ayatollah sen sens senator rep reps representative congressman congresswoman gov governor president
vice prime minister chancellor secretary deputy premier mayor councillor councilman councilwoman councilmember
mp mpp mla mna mep msp judge justice chief king queen prince princess pope cardinal archbishop bishop father sister brother
gen general col colonel maj major lt lieutenant capt captain sgt sergeant cpl corporal adm admiral commander cmdr
marshal commissioner ambassador envoy emissary spokesman spokeswoman spokesperson director chairman chairwoman
chairperson chair ceo cfo coo cto founder co-founder coach manager inspector insp detective det superintendent supt constable
const cst officer attorney lawyer prosecutor analyst economist doctor author leader former ex-president
ex-minister foreign defense defence finance interior health education trade treasury energy state home
national security adviser advisor senior acting interim special assistant associate under secretary-general director-general
attorney-general executive editor columnist candidate nominee lawmaker legislator speaker whip
undersecretary solicitor critic opposition parliamentary affairs relations services information culture
environment immigration justice transport infrastructure labour agriculture indigenous tourism development
coordinator strategist operative activist campaigner organizer organiser scientist researcher historian expert
journalist reporter correspondent anchor host commentator pundit pollster producer filmmaker singer actor actress
artist musician comedian novelist poet writer quarterback striker goalkeeper defender midfielder forward goalie
defenceman winger player captain superstar veteran teammate superintendent sheriff trooper fire police
billionaire businessman businesswoman entrepreneur banker investor developer owner principal dean provost
treasurer administrator counsel notary paramedic nurse physician surgeon pediatrician psychologist psychiatrist
teacher student farmer fisherman engineer architect designer resident neighbour neighbor witness victim mother dad mom
wife husband son daughter uncle aunt grandmother grandfather widow
party's campaign lead public affairs communications policy political regional provincial federal municipal
comptroller financier socialist communist centrist bartender usher chancellor-elect receptionist barista
emir sultan strongman dictator warlord preacher pastor priest cleric vicar minister-president
msgr monsignor fr pvt pte ald alderman cllr ens cdr
`);

/** Nouns for what a person is or does. `the minister said` means somebody named before. */
export const ROLE_NOUNS = words(`
minister president chancellor secretary premier governor mayor senator congressman congresswoman representative
ambassador envoy emissary diplomat spokesman spokeswoman spokesperson leader chief head director chairman chairwoman
chairperson chair ceo cfo coo executive founder co-founder cofounder owner manager coach captain player professor researcher
scientist economist analyst expert historian author writer editor journalist reporter lawyer attorney prosecutor
judge justice commissioner officer inspector superintendent sheriff general colonel commander admiral lawmaker
legislator deputy mp mpp mla councillor councilman councilwoman candidate nominee adviser advisor aide activist
campaigner organizer organiser advocate doctor physician pediatrician nurse surgeon psychologist psychiatrist
teacher student farmer fisherman engineer architect designer artist actor actress singer musician comedian rapper
producer filmmaker bishop archbishop priest pastor pope imam cleric king queen prince princess veteran official
resident mother father brother sister son daughter wife husband widow neighbor neighbour friend victim
witness survivor driver pilot billionaire businessman businesswoman entrepreneur banker investor strategist
pollster democrat republican conservative liberal negotiator mediator trader broker curator librarian archivist
biologist geologist glaciologist hydrologist ecologist coordinator administrator treasurer principal dean
consultant criminologist sociologist epidemiologist virologist anthropologist archaeologist
philosopher whip speaker ombudsman auditor regulator star golfer quarterback pitcher striker goalkeeper goalie
defenceman defenseman winger midfielder forward skipper boxer skater skier swimmer athlete columnist commentator anchor host
correspondent pundit novelist poet publisher partner co-owner counsel fellow member vice-president lecturer instructor
organist conductor composer chef baker shopkeeper landlord tenant worker employee boss supervisor veterinarian
paramedic firefighter detective constable sergeant lieutenant major businessperson developer contractor surveyor
mogul tycoon magnate statesman politician strongman chieftain elder preacher rabbi specialist technician
spokesmen native graduate alumnus professor-emeritus agent operative surrogate supporter volunteer caller voter
incumbent challenger rival congressperson lobbyist
cartoonist illustrator animator proprietor restaurateur hotelier puppeteer magician acrobat juggler busker plumber electrician bricklayer butcher hairdresser florist grocer blacksmith cobbler steelworker trucker cabbie
cyclist climber mountaineer diver hiker rower sculptor dancer ballerina cellist violinist pianist drummer guitarist
flautist trumpeter translator interpreter linguist cashier waiter waitress bartender housekeeper janitor caretaker
cleaner postman abbess curate undertaker beekeeper herder rancher cowboy vintner winemaker cheesemaker zookeeper
lifeguard gamekeeper lumberjack astronomer chemist physicist mathematician botanist zoologist meteorologist
seismologist oceanographer dentist optician pharmacist midwife physiotherapist therapist radiologist cardiologist
oncologist neurologist pathologist coroner headmaster headmistress headteacher tutor schoolteacher pupil pensioner
retiree grandmother grandfather grandson granddaughter nephew niece cousin aunt uncle teenager astronaut cosmonaut
restorer weaver sexton carpenter mason stonemason potter tailor seamstress dressmaker shoemaker saddler locksmith tanner
joiner welder fitter roofer plasterer glazier thatcher tiler stonecutter quarryman miner pitman ploughman shepherd
shepherdess drover stockman horseman farrier farmhand fruitgrower planter gardener landscaper forester
logger woodcutter arborist ranger warden gamekeeper trapper hunter angler fisherwoman trawlerman oysterman lobsterman
boatman ferryman stevedore docker longshoreman sailor seaman bosun helmsman harbourmaster
stationmaster signalman conductor motorman bargeman machinist millwright mechanic technologist programmer webmaster
typesetter bookbinder milkman 
baker pastrycook barista sommelier cook innkeeper publican barman barmaid bouncer doorman porter
bellhop concierge chauffeur messenger lamplighter busman tram-driver truck-driver bus-driver taxi-driver
clockmaker watchmaker goldsmith silversmith glassblower luthier violin-maker piano-tuner ballet-master
choreographer playwright screenwriter dramatist librettist lyricist essayist biographer memoirist satirist blogger
vlogger podcaster presenter newsreader cameraman camerawoman photographer photojournalist videographer
storyteller griot clown stuntman muralist engraver calligrapher ceramist ceramicist weightlifter wrestler
sprinter hurdler jockey umpire referee linesman gymnast archer fencer judoka batsman bowler wicketkeeper
undertaker gravedigger embalmer verger deacon deaconess chaplain friar monk nun abbot novice missionary evangelist
muezzin cantor shaman healer herbalist acupuncturist chiropractor dietitian dietician nutritionist orderly matron
obstetrician gynaecologist gynecologist anaesthetist anesthesiologist dermatologist nephrologist urologist paediatrician
geneticist immunologist microbiologist bacteriologist toxicologist entomologist ornithologist ichthyologist herpetologist
palaeontologist paleontologist primatologist volcanologist vulcanologist climatologist geographer cartographer
demographer statistician actuary bookkeeper accountant assessor bursar registrar provost headmaster chancellor
magistrate barrister solicitor bailiff jailer gaoler jailor warder guard watchman nightwatchman patrolman gendarme
policeman policewoman corporal lieutenant-colonel brigadier rifleman gunner sapper airman bombardier
homemaker housewife househusband childminder nanny au-pair babysitter breadwinner widower bride bridegroom
orphan foundling refugee migrant pilgrim vagrant squatter settler nomad villager townsman islander highlander
juror plaintiff defendant claimant complainant petitioner suspect inmate convict prisoner whistleblower informant
cattleman crofter smallholder sharecropper viticulturist agronomist horticulturist agriculturalist apiarist
chandler cooper-smith wheelwright basketmaker broommaker candlemaker cutler gunsmith bell-ringer bellfounder
lexicographer philologist musicologist theologian ethicist logician cryptographer astrophysicist cosmologist
ethnographer ethnologist folklorist egyptologist sinologist campaigner-general whaler sealer spearfisher ice-fisher
`);

/** Sources without a name of their own: they block the fall-back to somebody named before. */
export const NAMELESS_NOUNS = words(`
statement communique communiqué report reports study survey poll document documents letter email e-mail memo filing
ministry department government administration agency office court police army military company firm group
organization organisation union party committee council commission board bank fund university institute
newspaper paper magazine website network channel radio broadcaster media press officials sources source authorities
spokesmen diplomats experts analysts critics supporters opponents activists lawmakers prosecutors investigators
researchers scientists economists witnesses residents people others some many they voters protesters
diplomacy kremlin house pentagon taliban states countries ministers leaders delegates article post tweet
message release declaration complaint lawsuit affidavit indictment guidelines rule law bill campaign team
staff aides advisers advisors lawyers doctors family families parents students teachers workers farmers
neighbors neighbours insiders observers historians republicans democrats conservatives liberals senators
firefighters paramedics cops officers troops rebels militants insurgents manufacturer airline school district
association federation league club station outlet blog site page ad advertisement video transcript book film
headline caption sign banner note verse text resolution judgment ruling decision brief motion petition
coalition alliance movement charity nonprofit foundation think-tank retailer automaker carmaker maker
official
`);

/** Inside a name, in lower case. */
export const PARTICLES = words(
  'de da do dos das los las del della di du la le van von der den ter ten bin bint ibn ben al el ul y e af av zu',
);

/** After these a name belongs to the noun before it: a spokesman for X, aides to X. */
export const BINDING_PREPOSITIONS = words(
  'for of to with by from against about at in on under near between behind like into over than via',
);

/** Family names that come first in Chinese, Korean and Vietnamese names. */
export const FAMILY_FIRST = words(`
xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng
deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jia mao wen
kim park lee choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn ban moon roh
nguyen tran pham hoang phan vu dang bui do ho ngo duong truong
`);

/** Determiners and possessives that begin a noun phrase. */
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your one another some each every both several many two three four',
);

/** Words that begin sentences, and are capitalised for no other reason. */
export const SENTENCE_STARTERS = words(`
the a an this that these those it he she they we you i his her their our my its in on at by for from with without to
unless of and but or nor so yet if when while where as after before since until although though because however
meanwhile also both all some many most more other another each every no not now then there here what who why how
which whose one two three four five six seven eight nine ten first second last next old new former
according asked under over about against during despite among between like unlike even just only still ever
never once perhaps instead indeed moreover furthermore nevertheless nonetheless thus hence yes well sources
officials police monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december today yesterday tomorrow according said says asked added
speaking earlier later recently previously currently further additionally finally similarly likewise
let's let through throughout within across along around behind beyond inside outside near off out up upon
can could would should will may might must do does did is are was were be been being has have had get got
please read watch see photo image file video follow click subscribe advertisement related updated published
thank thanks hi hello hey dear maybe sure okay oh wow god man people everyone everybody someone somebody
anyone nobody nothing something everything much few several any either neither such same own too very quite
whatever whenever wherever whoever whether though than per via amid amidst regarding concerning including
following given considering asking citing noting adding calling referring responding
besides whereas again separately elsewhere otherwise amongst throughout comments commentary
canadians americans republicans democrats conservatives liberals muslims christians jews catholics
`);

/** Honorifics that say nothing of what somebody does: they are no role. */
export const PLAIN_HONORIFICS = words('mr mrs ms miss mx dr sir prof');

/** Forms of address: a word after them is a name, though it may be a title elsewhere. */
export const FORMS_OF_ADDRESS = words('mr mrs ms miss dr');

/** Left out of a name as it is shown. */
export const UNSHOWN_HONORIFICS = words(
  'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen col lt capt rev',
);

/** Roles of persons alone: one capitalised word after them is a person's name. */
export const PERSON_ROLES = words(`
spokesman spokeswoman spokesperson minister president premier mayor governor ambassador envoy chairman chairwoman
chancellor senator congressman congresswoman lawmaker legislator councillor judge magistrate colonel sergeant
lieutenant economist professor lawyer attorney prosecutor surgeon nurse teacher farmer fisherman skipper activist
campaigner cleric imam priest bishop pastor coach striker midfielder defender goalkeeper singer novelist poet
villager resident witness survivor shopkeeper businessman businesswoman journalist historian sociologist
geologist biologist psychologist officer inspector detective sheriff firefighter paramedic doctor physician driver
vendor student carpenter painter poet musician drummer actor actress director diplomat lecturer
scientist shepherd herder labourer laborer housewife grandmother grandfather mother father widow widower
refugee protester demonstrator elder chieftain commander footballer sprinter wrestler boxer cricketer batsman bowler
winger skier jockey
`);

/** Kinds of firms and papers: what follows one is its name: "carmaker Pelago". */
export const FIRM_KINDS = words(`
retailer chipmaker carmaker automaker drugmaker insurer reinsurer jeweler jeweller brewer distiller airline lender newspaper daily
weekly broadcaster steelmaker planemaker shipbuilder competitor utility hotelier homebuilder truckmaker tiremaker software
bank bourse brokerage conglomerate supermarket grocer wholesaler miner refiner supplier startup start-up subsidiary affiliate
broker-dealer think-tank thinktank pollster consultancy monthly tabloid broadsheet magazine website
`);

/** Who works at a firm and is named after it: "Pelago analyst X". Nobody is the analyst of a person. */
export const FIRM_ROLES = words('analyst economist strategist trader broker dealer');

/** Relatives who have the family name of whom they are named beside. */
export const KIN_NOUNS = words('husband wife son daughter brother sister father mother twin');

/** Titles that are first names or parts of names too; before two words and more they are titles. */
export const NAME_TITLES = words(`
sheikh sheik mullah imam haji hajji hajj alhaji sayyid daw pak ibu datuk dato datin khun shri smt begum tan sri tun
maestro maestra herr frau monsieur madame signor signora senor senora don dona u ko
`);

/** First names of men and women: the pronoun tells. */
export const UNISEX_NAMES = words(`
sam robin dana alex chris pat terry jamie jordan taylor casey morgan kim lee leslie lesley tracy stacy jean andrea
nicola sasha jackie jo charlie frankie jessie kelly kerry shannon sandy ashley aubrey avery blake cameron courtney
dale darcy devon drew dylan eden elliot emery finley harley hayden hilary jody kendall lindsay lindsey logan marion
nicky noel parker peyton quinn reese riley rory rowan sage sidney skyler sydney toni tracey val vivian whitney wei
ming ji min jan kit ali noor nur rene gabriele simone mika kay kerrin laurie lyn glenn gerry mel ronnie bobbie billie
angel ariel dominique claude camille alexis sascha kris jaime shirley stevie teddy valentine
`);

/** Roles that one person alone has in a story: "the spokesman" is the one person that it names. */
export const ONLY_ONE_CAN_BE = words(`
spokesman spokeswoman spokesperson minister president premier mayor governor ambassador envoy chairman chairwoman chief
leader secretary chancellor director ceo head boss
`);

/** Words in titles that tell a gender. */
export const MALE_WORDS = words(`
mr sir lord king prince father congressman councilman spokesman chairman businessman husband son actor uncle
grandfather brother dad
`);
export const FEMALE_WORDS = words(`
mrs ms miss dame lady queen princess mother congresswoman councilwoman spokeswoman chairwoman businesswoman wife
daughter actress aunt grandmother sister mom widow
`);

/** After a name. */
export const SUFFIXES = words('jr sr ii iii iv');

/** Words beside names and in the place of names. */
export const PERSONS = {
  honorifics: HONORIFICS,
  plainHonorifics: PLAIN_HONORIFICS,
  unshownHonorifics: UNSHOWN_HONORIFICS,
  forms: FORMS_OF_ADDRESS,
  titles: TITLE_WORDS,
  roleNouns: ROLE_NOUNS,
  onlyOneCanBe: ONLY_ONE_CAN_BE,
  personRoles: PERSON_ROLES,
  kinNouns: KIN_NOUNS,
  nameTitles: NAME_TITLES,
  unisexNames: UNISEX_NAMES,
  firmModifier:
    /-(?:based|listed|owned|backed|led|run|controlled|headquartered|quoted|traded|registered|domiciled)$/i,
  describingEnding:
    /-(?:born|educated|bred|raised|trained|speaking|hungry|strapped|heavy|making|growing|held|represented|bound|area|wide|style|era|linked|affiliated|friendly|sponsored|funded|appointed|elected|turned-\p{L}+)$/iu,
  joinedTitle:
    /^(?:ex|vice|co|deputy)-\p{L}|-(?:elect|designate|general|emeritus|treasurer|in-chief|in-charge)$/iu,
  firmRoles: FIRM_ROLES,
  firmKinds: FIRM_KINDS,
  placesOfFirms: words('london vienna malta jamaica houston cuba dallas'),
  partyAndState: /^[RDI]-\p{Lu}/u,
  namelessNouns: NAMELESS_NOUNS,
  maleWords: MALE_WORDS,
  femaleWords: FEMALE_WORDS,
  particles: PARTICLES,
  joinedPrefixes: words(`
mc mac de di da du do del della des dal dall dalla dell dos las le la lo li st van von ver vander fitz ten ter ap al el ben
bin abu jo jean mary anna ann lee rose sue kay ray may san santa saint o d l y mar her
`),
  suffixes: SUFFIXES,
  familyFirst: FAMILY_FIRST,
  sentenceStarters: SENTENCE_STARTERS,
} as const;
