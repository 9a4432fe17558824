/**
 * First names by gender, lower case. From the word lists of compromise 14.17.0 (MIT, Spencer Kelly and
 * contributors), without words that news uses otherwise; Slavic, Arabic, Persian, Indian, Chinese,
 * Japanese, African and Turkish names added by hand for Dateline, 2026. further-first-names.ts and
 * world-first-names.ts hold more.
 */
import { FURTHER_FEMALE, FURTHER_MALE } from './further-first-names.ts';
import { WORLD_FEMALE, WORLD_MALE } from './world-first-names.ts';

/** Given to men. */
const MALE = `
aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abdurrahman abe abel abraham abram abu
abubakr abulfazl adam adama adan adi adolf adolfo adolph adrian adriano advik afonso agustin ahmad ahmed ahmet
aidan aiden aimar ajani ajay akira aladdin alain alan alassane alastair albert alberto albrecht alden alec
alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexandru
alexei alexis alf alfonso alfred alfredo ali alistair allan allen almazbek alonso alonzo alphonse alphonso
alton alvaro alvin amar amine amir amit ammanuel ammar amos anas anatoli anatoliy anatoly ander anders andre
andreas andrei andrej andres andrew andrey andrzej andy angel angelo anil anthony antoine anton antoni antonio
antonis antony anwar aputsiaq arata archibald archie ari ariel ariki arjun armaan armand armando armin arnaud
arnav arno arnold aron artem arthur artie artur arturo arun aryan asahi ashok asif atal atiku augusto augustus
avery avigdor ayaan aykhan aziz bakary bakyt balazs ban bandar bandile banele barney barrett barry bart
bartholomew bashar ben benito benjamin bennie benny benson berat bernard bernardo bernhard bernie bert bertram
bertrand beshoi bibek bilal billie billy bishal bjorn blaine blaise blake bobby bogdan bohdan boris borut boyd
boyko brad bradford bradley brady branden brandon branislav brendan brendon brent brenton bret brett brian
brice bruce bruno bryan bryce bryon burt burton buster byron cal caleb calvin cameron camilo carey carl carlo
carlos carlton carroll cary cecil cedric cesar charbel charles charley chas chester chet chris christoph
christophe christopher christos ciaran clarence claude claudio claus clay clayton clemens clement cletus
clifford clifton clint clive clyde cody colby cole colin collin colton connor conor conrad constantin corey
cornelis cornelius cory craig cristiano cristobal curt curtis cyril cyrus daan dale damian damien damion damon
dan daniel danilo danny daren darin dario darius darnell darrel darrell darren darrin darryl daryl dave davi
david deandre deepak dejan delbert demetrius denis dennis denny deon derek derrick deshawn desmond deven devin
dewayne dewey dexter diarmuid dieter dietmar dietrich dillon dimitri dimitris dinesh dion dirk dmitri dmitriy
dmitry domingo dominic dominick dominik dominykas don donald donnell donnie donny donovan dorian doug douglas
dovydas doyle dragan duane dudley duncan dustin dwayne dwight dylan dyllan ebenezer ed eddie edgar edmond
edmund edoardo eduard eduardo edward edwardo edwin efrain efren ehud eitan elbert eldon eli elias elijah eliot
elisha elliot elliott ellis elmer elton elvin elvis elwood emanuel emerson emery emil emiliano emilio emilis
emirhan emmanuel emmerson emmett emomali enoch enrico enrique enzo eoin ergi eric erich erick erik ernest
ernesto ernie ernst errol ervin erwin esteban ethan eugen eugene evan evens everett evgeny evo eymen ezra
fabian fabien fabio fabrice fabrizio fadi fahd faisal farid faustin federico felipe felix feng ferdinand
ferdinando fergus fernando fidel filip fionn fletcher florian floyd forrest francesco francis francisco
franciszek francois frankie franklin franklyn fraser fred freddie freddy frederic frederick frederik fredrick
fredrik friedrich frits fritz fumio fyodor gabe gabreal gabriel gabrielius galen gamal gareth garland garrett
garry garth gary gavin geert gennady geoff geoffrey georg george georges georgi georgios georgy gerald gerard
gerardo gerhard gerrit gerry gert geun giacomo gianni gilbert gilberto giles gilles gino giorgi giorgio
giorgis giovanni giuseppe glen glenn godfrey gonzalo goodluck goran gord gordon gotabaya gottfried grady
graham greg gregg gregor gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter gunther
gurbanguly gus gustaf gustav gustave gustavo gyorgy habib hafez hage hal halim hamid hamza hank hans hao
harlan harley harold harri harry haruhito haruki haruta haruto harvey hasan hashim hassan hayato hayden heath
hector heinrich heitor helmut hendrik henri henrik henrique henry henryk herbert herman hermann hiroshi homer
horace horacio horatio horst hosni hossein howard howie hu hubert hugh hugo humberto husain huseyin huseyn
hussain hussein hydar iain ian ibai ibrahim ichika idriss ignacio igor ike iker ilija ilya imran inacio inuk
inunnguaq ionut iouri ira irvin irving irwin isaac isaiah isaias ishaan isiah islam ismael ismail issac itai
itsuki ivan jacob jacques jaden jair jaka jake jakob jakov jakub jamal james jameson jamison jan jared jarod
jaroslav jaroslaw jarrett jarrod jarvis jason jasper javier jayden jayson jean jed jeff jeffery jeffrey jeffry
jens jerald jeremiah jeremy jermaine jerome jeronimo jerry jesus jiabao jian jim jimi jimmie jimmy jinping
jintao joachim joao joaquim joaquin joe joel joesph joey johan johann johannes john johnathan johnathon johnie
johnnie johnny jokubas jomo jon jonah jonas jonathan jonathon jong jonny joon jordi jordon jorge jose josef
joseph josh joshua josiah josue jozef juan julen julian julien julio julius jun junichiro jurgen justin kacper
kajus kamal kamil kanata kareem karim karl kaspar kassym kathem kauri keenan keir keith ken kendrick kenji
kenneth kenny kenton keqiang kermit keven kevin khaled khalid kieran kingsley kip kiril kirill kirk kirollos
klaus kofi konrad kostas kristian kristopher krzysztof kurt kurtis kwame kyle kyls lamar lambert lamont landon
larry lars laszlo laurence laurent lawrence leandro lech leevi lei leland len lennart lenny leon leonard
leonardo leonel leonid leopold lester lethabo levente levi liam linus lionel lior lloyd logan lonnie loren
lorenzo lou louie louis lovro lowell luc lucas luciano lucien ludovic ludvig ludwig luigi luis luiz luka lukas
luke luther luuk lyle lyndon maayan macaulay maciej macky magnus mahamadou mahammad mahdi mahesh mahinda
mahmoud mahmud majd maksim malachai malachy malcolm malik mamadou manfred manish manmohan manny manuel marc
marcel marcell marcello marcelo marcin marco marcos marcus mariano mario marios marius mark markel marko
markos markus marlin marlon marquis marshall marti martim martin marty marvin masoud matej mateo matheus
mathew mathias mathieu mathis matias matt matteo matthew matthias mattia mattias matus matyas maurice mauricio
maxim maximilian maximiliano maxwell mehdi mehmet melvin merle merrill mervin mervyn micah michael michal
micheal michel mick mickey micky miguel mihai mikaere mike mikel mikhail mikheil mikolaj milhouse milo milos
milton minato ming minik mitch mitchell moammar modibo moe mohamad mohamed mohammad mohammed moises monte
monty moon morgan moritz moses moshe moussa muammar muhamed muhammad muhammadu muhammed mukesh mullah murad
mustafa mustapha mwai mykola myles myron myung naftali nahom naoto narendra nasser nate nathan nathanael
nathaniel nathy nawaz neal ned neil nelson nestor neville nguyen nicholas nickolas nicolas niels nigel niilo
nik nikau nikhil niklas nikola nikolai nikolay niles nils noah noam noel nojus nolan nomaan norbert norman
nuka nursultan octavio oier olaf olav oleg oleksandr oleksiy oliver olivier ollanta olusegun omar omer omid
ondrej ori orville osama oscar oskar osman osvaldo oswald otis otto oumar owen pablo padraig paolo pascal
patrick patrik paul paulie paulo paulos pavel pavlo pedro percy pervez petar pete peter petr petro petros phil
philip philipp philippe phillip pierre pieter pietro piotr prakash pranab pravit prem preston pyotr quentin
quincy quinton rachid radovan rafael rahul raila rainer rajesh rajiv ralf ralph ramesh ramiro ramon ramzan
randal randall randolph ranil raoul raphael rashad rashid rasmus ratko raul ravi rawiri rayan raymond recep
reece reggie reginald regis reid reuben reyansh reynaldo reza rhett ricardo riccardo richard richie rick
rickey rickie ricky rico riley roan robbie robby robert roberto rocco roderick rodger rodney rodolfo rodrigo
roel rogelio roger rohan roland rolando rolf roman romano romeo ron ronald ronan ronnie ronny rory roscoe ross
roy royce ruben rubin rudolf rudolph rudy rufus rupert ruslan russ russel russell rustam ryan ryou saad saddam
saeed said sal salik salman salvatore sam sami samir samkelo sammie sammy samuel sandeep sandro sanjay santino
saqib satoshi saul sayed scot scott scottie scotty seamus sean sebastian sebastien sekou selim sepp serge
sergei sergey sergio serguei seth seymour shahbaz shahid shane shaquille shaun shavkat shawn shayne sheldon
shelton sherman shimon shinzo shlomo sid siddhartha sidney sigmund silas silvio simon siyabonga slobodan
solomon sooronbay soren souleymane souta spencer stan stanislav stanislaw stanley stefan stefano stefanos
stephan stephen steve steven stevie stewart stu stuart sunil suraj suresh sven svend syed sylvester szymon
tadgh taha taichi taika takashi tanner tarek tareq tariq taro tatsuki tayyip ted teddy terence terrance
terrell terrence terry thabo thad thaddeus theo theodor theodore thiago thom thomas tim timmy timothy timur
titus tobias toby tod todd tom tomas tomasz tommaso tommie tommy tomoharu tony traian travis trent trenton
trevor trey tristan troy truman tunar turki ty tyler tyrone tyson ughur uhuru ulrich ulrik ulysses umar umaru
umberto unax uri usman vaclav val valentin valentine valeriy vance vasily vern vernon vic vicente victor
vihaan vijay viktor vince vincent vincenzo virgil vivaan vivek vlad vladimir vladislav vojtech volodymyr
waleed walid wallace wally walt walter waylon wayne wei wen wendell werner wes wesley weston wilbert wilbur
wiley wilfred wilfredo wilfrid wilfried wilhelm willard william willie willis willy wim winfried winslow
winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xi yahli yair yanis yann yannick yaroslav
yasir yasser yassin yassine yasuo yevgeni yevgeny yitzhak yonas yonatan yonathan yong yosef yoshihide yousef
yousouf youssef yoweri yuen yukio yuri yuriy yury yusif yusuf yuuma yuval zabihullah zac zach zachariah
zachary zachery zack zackary zahid zaid zakaria zamir zan zane zemin ziad zoran zulfikar
`;
/** Given to women. */
const FEMALE = `
aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn
addie addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana
adrianna adrianne adriena adriene adrienne agatha aggie agnes agustina aicha aida aigul aileen aimee aina aino
ainsley aisha aishah aisling aislinn aislynn ajla alaina alana alanis alanna alannah alanoud alayah alayna
alba alecia aleisha alejandra aleksandra alena alesia alessandra alexa alexandra alexia alia alice alicia
alicja alina aline alisa alise alisha alison alissa aliza allie allison allyson althea alya alycia alysa
alyson alyssa amahle amaia amaira amalia amanda amber amberly amelia amelija amie amilia amina aminata amy ana
anabel anamaria anastasia anastasija anaya andjela ane aneta anette angela angelia angelica angelina angeline
angelique angie anika anisa anissa anita anja anjali anjelica ann anna annabel annabella annabelle annalisa
annamaria anne annegret annemarie annett annette annie annika annmarie anohito antoinette antonella antonia
anya aoi aria ariana arianna arianne arielle arleen arlena arlene arlette aroha arpita asha ashanti ashlee
ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asiya asja asma asmita assil astrid ataahua athena
audra audrey audri audry augustina augustine aung aurelia austeja ava avigail awa aya ayana ayanna ayesha
aygun aylin ayn ayse aysel azra azuna barbara barbora barbra bayarmaa bea beatrice beatrix beatriz becca becky
belinay belinda benazir benita bernadette bernadine bernice bertha bertie beryl bess bessie beth bethanie
bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca biljana binita bintou
birgit bismah blanca blanche blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree
brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany
brittney brittni brittny bronwyn brooke bryanna brynn caitlin caitlyn calista callie camila camile camilla
camille candace candice cara carina carissa carla carlene carley carlie carlota carlotta carly carme carmel
carmela carmella carmen carol carole carolina caroline carolyn carrie carrol casandra cassandra cassie
catarina caterina catherina catherine cathleen cathryn cathy catrina cayla cecelia cecile cecilia cecily
celeste celia celina celine chandra chanelle chantal chantelle charis charissa charla charlena charlene
charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl chimamanda chloe chrissy
christa christal christen christiana christiane christie christina christine christy chrystal ciara cierra
cindi cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo cleopatra
clotilde coleen colette colleen concepcion condoleezza connie constance constanza consuelo cora coralie
corazon cordelia cori corina corine corinna corinne cornelia corrine courtney courtni courtny cristal cristina
cyndi cynthia dahlia daina dalal dalia damaris damia dana danette dani danica daniela daniele daniella
danielle danika daniz daphna daphne dara darby darcey darcie daria darla darlena darlene davida davina dayle
dayna deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena
deepa deidre deirdre dela delia delilah della delores deloris delphine demetria dena denice denise desiree
dhia diana diane dianna dianne dina dinah dionne diya djeneba dolores dona donna dora doreen doris dorla
dorothea dorothy dorthy dottie ecrin edel eden edie edith edna edwina eevi eileen eisha ekaterina ekta ela
elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina elinor elisa elisabeth
elise eliska eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora eloise elouise elsa elsie
elva elvina elvira ema emanuela emelda emely emerald emile emilee emilia emilie emilija emily emina emine emma
emmaline emmanuelle emmeline emmie emmy enid erica ericka erika erin erma ernestina ernestine eryn esma
esmeralda esperanza estela estele estella estelle ester estere esther estrella ethel etienne etta eugenia
eugenie eunice eva evangelina evangeline evelin evelina evelyn evi evie evita ewa fajr fanta farah farida
farrah farzana fatemeh fatiha fatima fatin fatma fatoumata fay faye felecia felicia fenna fernanda fien fiona
flora florencia fozia fran frances francesca francina francine francisca francoise freda freja frida frieda
gabi gabija gabriela gabriella gabrielle gale galina gamalat gamila garnet gayle gemma gena genevieve genna
georgette georgie georgina geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda gillian
gina giovanna gisela gisele giselle gita gladys glena glenda glenna gloria glynis golda goldie googoosh graca
gracie graciela greta gretchen griselda gulnara gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley
hallie hana hanah hanako hanan hanna hannah hariet hariette harriet harriett harriette hasnaa hasti hatice
hattie hawa hayley heather heidi helen helena helene helga helle helmi henrietta hermine hessa hester hilary
hilda hildegard hillary himari hoda hollie hortense hosna hosniya hussa hyacinth ida ila ilene iliana ilina
ilona ilse imane imelda imogena imogene indira ines ingrid inji inmaculada iona irati irena irene irina irma
isabel isabela isabele isabell isabella isabelle isadora isidora isla islande isobel iva ivaana ivalu ivana
iwona izaro jacinda jacinta jackie jacky jaclyn jacquelina jacqueline jacquelyn jada jami jana janae jane
janele janelle janessa janet janette janice janie janina janine janis jaqueline jasmin jasmina javiera
jayalalithaa jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie
jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica
jess jesse jessica jil jilian jill jillian jing jo joan joana joane joann joanna joanne jocelyn jodi jodie
jody joelle johana johanna joleen jolena jolene joni josefa josefina josefine joselyn josephina josephine
josie jovana joya joyce juana juanita judeline judith judy jules julia juliana julianna julianne julie
julienne juliet julieta juliette julissa justina justine kabita kacey kadiatou kaede kaia kaitlin kaitlyn
kaleigh kali kalle kallie kamala kamila kamile kanyakumari kara karen kari karima karin karina karissa karla
karly karolina karyn kassandra kassie kat katarina kate katelyn katelynn katerina katharina katharine
katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katlyn katrina katy kavita kay
kaye kayla kaylee kayleigh keeley keely keiko keira keisha kejsi keley keli kelley kelli kellie kelly kelsie
kely kendra kenna kenza kera keri kerri khadija khadije khawla kheira khongordzol kia kiana kiara kiera
kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klea kolinda konul
kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal kyla kylee kylie
kyra lacey lacie lacy ladona ladonna laia laila lakesha lakshmi lamija lana lara larisa larissa latasha latifa
latisha latonya latoya laura laurel lauren laurie lauryn laverna laverne lavinia laxmi layla lea leah leana
leandra leane leann leanna leanne leda leena leia leigh leila leilani leja lejla lela lena lenora lenore leola
leona leonie leonora leora lesedi lesley lesli leslie lesly leticia letitia lettie lex lexie leyla lia lian
liana lianne libbie libby lidia lidya liepa lila lili lilia lilian liliana lilja lillia lillian lillie lilly
lin lina linda lindsay lindsey lindsi lindsy lindy lisa lisette liv livia liz liza lizbeth lizette lizzie lois
lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie
lotte lottie louella louisa louise lovelie luann lucia luciana lucie lucija lucile lucille lucinda lucy
ludmila luela luella luisa luise lula lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne
lynette lynn lynna lynne lynnette lynsey mabel mable macie macy madalyn maddie madeleine madelina madeline
madelyn madge madison madonna mae magda magdalena magdalene maggie maha maia maire maisie maite maja malak
malala malen malia malika malinda mallory mamata mandakranta mandy manon manuela mara marcela marcella
marcelle marci marcia marcie marcy margaret margarette margarida margarita marge margery margie margo margot
margret margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna
marianne maribel marie mariela mariella marija marilyn marina marine maris marisa marisol marissa maritza
marjorie marla marlena marlene marnie marsha marta martha martina martine marwa mary maryam maryan maryann
marybeth maryjane marylou masoumeh mathilde matilda matilde mattie maud maude maura maureen mavis maxina
maxine mayawati maybell mayra maysoun mazie mckenzie meagan meera meg megan megawati meghan mei melanie melina
melinda melisa melissa mellisa mercedes meredith meriem merissa merjem meron meryem meryl mette mia micaela
michaela michele michelle michiko midori mika mikaela mila milagros mildred milena milica millicent millie
milly mimi mindy minenhle minerva minh minnie mira miral miranda miriam mirlande mitzi miyar mobina moira
mollie molly mona monica monika monique mrignayani muriel mya myra myriam myrlande myrna myrtle naasunnguaq
nadene nadezhda nadia nadina nadine nadira nadya nahia naima nalla nancy nanette naomi naomie narges natalia
natalie natalya natasha nathalie nehir nel nela nelisa nell nellie nena nerissa nesreen ngozi nia niamh
nichole nicki nicky nicola nicole nicolette niharika nika niki nikita nikki nila nilay nina nisanur nisha nita
nivi noa noella noelle noemi noor nora norah noreen norma nouf nour nur nuray nurul nyla octavia odelia odette
odval ofelia oisha oksana ola olga olivia ophelia oumou oyunbileg paige pam pamela pandora paninnguaq paola
park parvati patrica patrice patricia patti pattie patty paula paulette paulina pauline peggy penelope perla
petra philomena phoebe phylis phyllis pia pilar pipaluk polina polly portia priscila priscilla priya
priyamvada prudence puteri queenie quiana rabina rachael rachel rachele rachelle rachida rae raina ramona
randi rania raquel rayna reanna reba rebeca rebecca rebeka rebekah reem reema regina reihaneh reina rena renae
renata renee reta reyna rhea rhiannon rhoda rhona rhonda ria richelle ricki rikki riko rimas rin rina rita
riya robbin roberta robyn rochele rochelle rocio roghayyeh rolanda ronda roni ronna rosa rosalie rosalina
rosalind rosalinda rosalyn rosanna rosanne roseann roseanne rosella roselle rosemarie rosemary rosetta rosie
roslyn rowan rowena roxana roxane roxanna roxanne roxie roxy roza ruth ruthie saanvi sabina sabine sabrina
sachiko sade sadie sahar saida sakeena sakineh sakura sallie sally salma salome samantha samira sandra sanna
sara sarah sarina sasha saule savanna savannah scarlett segolene selena selene selina selma serena serife
setayesh sevda sevinj shahd shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shannon shanon
shari sharlene sharon sharron sharyn shauna shawna shayla shayma shayna sheba sheena sheila shelia shelley
shelly sheri sheridan sherifa sherri sherrie sherry sheryl shira shirley shirli shirly shona shristi shyla
sierra sillin silvia simona simone sindy siobhan sita siti skye snezana sobia sofia sofie sofija soledad
somayyeh sondra sonia sonja sonya sophia sophie sri stacey staci stacie stacy starla stefanie stela stella
stephane stephanie suha sumayah sunita susan susana susane susanna susannah susanne sushma susi susie suzan
suzana suzane suzanna suzanne suzette suzie suzy svetlana sybil sylvia sylvie tabatha tabitha tala talia
talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanya tara tarana taryn
tasha tatiana tawana tegan teodora teresa tereza teri terri terrie tess tessa tessie thalia thandolwethu thea
thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany tina tingting tisha toni tonia tonya
tora tori tracey traci tracie tracy tricia trina trish trisha trista trudy tui tula tyra ugne ursula urte usha
uxue valentina valeria valerie vanesa vanessa veda velma vera verna vernice veronica vesna vicki vickie vicky
vikky viktoria viktorie viktorija vilte violeta vivian viviana vivien vivienne vusala wakana wanda wangari
wendi wendy whitney whitni whitny widelene wila wilhelmina willa willow wilma winifred winnie winnifred winona
xiaomei xiaoyan ximena xinyi yael yagmur yan yarin yasmin yasmine yelena yesenia ying yoko yolanda yuina yulia
yuna yuriko yvette yvona yvone yvonna yvonne zada zahra zainab zara zehra zeinab zelda zelma zena zeynab
zeynep zineb zoe zoey zofia zola zora zsofia zuzana
`;
/** Given to both. */
const EITHER = `
adrien alfie alois andi andra andrea aubrey avi biff blair blossom bob casey cassidy charlie chase cheyenne
chuck darcy devan devon dilma dominique drew foster gabriele gaby grace grant hinata jack jaime jamie jammie
jessie jie jude kai kasey kelsey kendall kenyatta kerry kim kiran kris lance lashawn leif luca mack mads
manaia marion marlo marshal matti matty maxime mel melokuhle mina nick nico niko nikos ollie pat peg pierce
quinn regan rene rob rosario shay shea sheikh shelby shiloh spike stew sue sumit syd tomi valery wade yacine
`;

export type Gender = 'male' | 'female';

function listOf(names: string): string[] {
  return names.trim().split(/\s+/);
}

const genders = new Map<string, Gender | undefined>([
  ...listOf(EITHER).map((name) => [name, undefined] as const),
  ...listOf(WORLD_MALE).map((name) => [name, 'male'] as const),
  ...listOf(WORLD_FEMALE).map((name) => [name, 'female'] as const),
  ...listOf(FURTHER_MALE).map((name) => [name, 'male'] as const),
  ...listOf(FURTHER_FEMALE).map((name) => [name, 'female'] as const),
  ...listOf(MALE).map((name) => [name, 'male'] as const),
  ...listOf(FEMALE).map((name) => [name, 'female'] as const),
]);

/** First names as printed, capitalised, without accents but for those that the lists have. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  [...genders.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
);

/** Whether a capitalised word is a first name, with its accents or without. */
export function isListedName(word: string): boolean {
  return FIRST_NAMES.has(word) || (!IN_ASCII.test(word) && FIRST_NAMES.has(withoutAccents(word)));
}

/** The gender that a first name tells; `undefined` where it tells none or is not known. */
export function genderOf(firstName: string): Gender | undefined {
  const lower = firstName.toLowerCase();
  return (
    genders.get(lower) ?? (IN_ASCII.test(lower) ? undefined : genders.get(withoutAccents(lower)))
  );
}

const IN_ASCII = /^[\x20-\x7e]*$/;
// Letters that are no letter with an accent.
const PLAIN: Readonly<Record<string, string>> = {
  ...{
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
    ı: 'i',
    İ: 'I',
  },
  ...{ æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ß: 'ss', ə: 'a', Ə: 'A' },
};

function withoutAccents(word: string): string {
  return word
    .replace(/[øØłŁđĐðÐþÞıİæÆœŒßəƏ]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
