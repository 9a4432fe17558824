/**
 * First names by gender, lower case, without accents: Nigerian, Ghanaian, Kenyan, Ethiopian, South African, Zimbabwean,
 * Congolese, Maghrebi, Persian, Central Asian, Caucasian, Mongolian, Tibetan, South and South East Asian, Pacific, Latin
 * American, Baltic, Balkan, Czech, Polish, Ukrainian, Nordic, Celtic and Dutch ones that the other lists lack. No words of
 * English, no places, no family names that stand first. Written by hand for Dateline, 2026, from general knowledge; licence MIT.
 */

/** Given to men. */
export const WORLD_MALE = `
aage aarne aart aatos abdelhak abdelhamid abdellah abdelmajid abderrahim abderrahmane abdeslam abebe abilio
aboubacar abul adalberto adedayo adekunle adelard adelino ademir ademola adeola adetokunbo adilson adomas adriaan
afolabi agim agostinho agung agyei ahcene ahti aigars aimo aissa aivar aivis aki akintola akmal alcides aldebert
aldo aleksa aleksey aleksi alemayehu alisher amadeo amanuel amath amilcar amirul amol anar anatole andis andrius
andriy aneirin anghel anisio anker ankit anouar anselme anselmo anssi antero anucha anurag anvar aodhan aonghas
aparecido apichai apisai aporosa aquiles aram ararat arash aravind arben ardeshir ardit argo arindam aristide
aristoteles arlindo arman armel armen armindo arnaldo arnel arni arnis arnulfo aroldo arsen arseniy artak artan
arthit arto arttu arturas arturs arvo arwel asanka asen asfaw asger ashin ashiqur ashot asko asmund astrit atanas
atiqur atli atta audun aurele avijit avo avtandil ayobami ayodeji ayub azhar azizul azzedine babajide badis bajram
bakhtiyar baldomero bamidele barasa bard barend barra barthelemy bartosz bastiaan bataar batbayar baurzhan bayani
bayu bedwyr behrouz beka bekele bekzat benjie bento berend berhanu bernardino berwyn besik besnik bharath bheki
bienvenu biju biniam birger birk biser bjarke bjarki bjarni bjarte bjorgvin blagoy blazej bleddyn bogomil bogumil
boguslaw bohumir bojan bolaji boldbaatar boleslaw bolot bonginkosi borivoje borys bosko boualem boudewijn bounmy
bounthong boyan brage brahim branimir braulio bretislav bryn bujar cadoc caetano cahyo calin caradog casimiro
cassio catalin cedrig cees celestin celio celso cenek ceri cerith cestmir cezar cezary chafik chai chaiwat
chaminda chamunorwa chanda chenjerai cheruiyot chetan chibuike chibuzo chidiebere chidubem chigozie chijioke
chikondi chima chukwuebuka chukwuka cian cicero ciprian cipriano claudemir claudiu clodomiro codrin coen coilin
conall conchobhar conrado corne corneel cornel corneliu cosmin costel cristian ctibor cuauhtemoc dacian dagur
daithi dalibor dalimil damaso damir danijel daniyar danjuma danylo dastan dauren davit dawa dawid dawit debashish
decha deiniol delfim delyan demba demetrio deni dereje dieudonne dilshan dilshod dilwyn dimas dimitar dindo djalma
djibril dmytro dobroslav donatien doniyor donncha dorin dorj dorje dragos drahomir driss dritan dubravko duje
dumitru dyfan dyfed ebbe ebuka edgaras edgars edi edilberto edin edmee edmilson ednyfed edson eelis eero eetu
egbert ehsan eifion eigil eilif eilir einion eino eirikur ejnar ejvind ekene ekow eladio elchin eldor eleazar
elfed elis eliseo elkhan elnur eloi elouan elvir elyor emeterio emilian emin endre enkhbat ensio enver eoghan
epeli epifanio erasmo erbol ercilio ermenegildo erwan esa esben esmail espen eugeniusz eurig eusebio evandro
evariste evert evrard eyjolfur eystein ezequiel fabricio fadzil faiz faizal fajar fanch farhod farrukh farshid
faruk farzad fatmir fatos faustino feliks ferdi ferdia fernao ferreol fethi fidencio filipo finian fintan firmin
firmino firouz fiston flamur florent florin folarin frantisek freek fridrik fulbert fulgence fulgencio gaetan
galih ganbat ganbold gantulga ganzorig garba garegin garikai gaspard gatien gavril gebre gede gent geraint geraldo
gerallt germain gerson getachew gevorg gezim ghasem gheorghe ghulam giedrius giga gilang gildardo gilmar gilson
girma gisli gjermund gniewomir gontran gordan goulven govert gratien grigore grigoriy gruffudd gruffydd gudbrand
gudjon gudmundur gumercindo gundars gunnlaugur guntis gurvan gustaw gwenael gwynfor haavard habibur hachem haider
haile halldor hallvard halvor hamadi hannu hari haruna havard hayk hein heladio helgi hemi herculano hermenegildo
heru hessam hessel hichem higinio hippolyte hishamuddin hjalmar hocine hohepa honore honorio hooman hordur horia
hovhannes hristo hrvoje hryhoriy htun hubrecht hyacinthe hynek iago iarlaith idelfonso idrissa iestyn ifeanyi ifor
iftikhar ihor ijaz ikechukwu ildefonso ilham ilie ilir iliya illya ilmari ilyas indrek ingvar innokentiy ioan
ioane ionel irakli ireneusz isa isidore isikeli islom ismo isto iulian ivar ivars ivaylo iver jaak jaan jachym
jacinto jairo jakez jalal jalmari jamel jamshid janek jani jannis jardar jarek jarkko jasur jayanta jeppe jigme
jilles jindrich joep jokull jomar joonas jorn josafat josaia josias josip josselin jostein jouko juho juliusz
junaid junjun jurandir juri jurriaan juvenal jyri kaarel kaarlo kabila kabwe kadek kailash kaipo kairat kaj
kajetan kakha kalani kalev kalevi kalidou kaloyan kalunga kamande kamarul kanat karanja karlis karma kartik kashif
kasongo kasun katlego kauko kazadi kazimierz kebede keijo keld kelsang kenan keoni kestutis ketil khampheng
khurram kibet kidane kimani kinley kioko kiprotich kittipong kjartan klavs koba kolawole kolbeinn kolbjorn komang
kostiantyn krasimir kresimir krishnan kristinn kristjan kristoffer krit krystian kuanysh kudakwashe kundai kunle
kvetoslav kwaku kweku kyaw kyrylo laercio laisenia lammert lasha lasith lauge laurentiu lauris lauritz lauro
lautaro lavrentiy lawan lazare lazaro lebogang leendert lekan lembit lemma leobardo leonce leoncio levan levon
lhakpa liaquat libor lieven limbani linas lino liviu ljubisa llew llewelyn llyr llywelyn lobsang logi lourenco
luan lubinda lubomir lubomyr lubos lucian ludek ludwik lulzim lunga lungile lyuben lyubomir machiel madhav madis
madiyar mael magne mahbubur mahela mahfoud maigari maina maixent makar makau makhtar maksat maksym maksymilian
maldwyn malick malkhaz malo mamuka manasa mandlenkosi mantas manus marat marcelin marijan marin mariusz martins
masood mateusz mathurin matous matthijs matvei maung mauno maximino mbaye mbugua mbuyi mduduzi medet meelis mehran
melchior meles melquiades mengistu menzi merab merfyn meriadeg metodi mieczyslaw mihail mihkel mikk mikkel
milivoje miljenko milutin mircea mirko miron mirza mirzo misael mizanur mladen mlungisi moacir modeste modris
mohammadreza mohiuddin mohsin mojmir momcilo mondher mondli mongi mor morvan mosese mostafizur mouloud mphatso
mthunzi mubashir muchiri mugo mugur mukendi mulenga muli mulugeta mumba munashe munkhbat munyaradzi murat murchadh
musonda mutale mutua muzaffar mwape mwila mykhailo mykyta myo myrddin myroslav nacer nagendra nahuel namgyal nanne
naoise narcisse narek narong nasir natig nattapong navid nay nayden nazar ndumiso ndungu nedelcho negash nelio
nemani nemesio neven ngawang ngoni ngonidzashe ngoy nhlanhla nicolae nijat nilson niran nizam njabulo njal
nkosinathi nnamdi nodir norbu normunds noud novak nurbek nuwan nwankwo obiora octavian oddur oddvar odhiambo
odhran ogmundur ognjen ognyan oiva oivind okoth olabode oladele olafur olamide olanrewaju olavi olawale olev olim
olufemi oluseun oluwaseyi omkar omondi onni onyango onyebuchi opiyo orest orjan orkhan oskari oskars osmo ossur
otabek otakar otar otavio otkir otso ott ottar ouma ovidiu owino oystein paavo pacifique palmi panashe panu panya
paora pape papy pasang pascual patricio patryk pauli paulinho paulino pavle peeter pejman pema penaia pepijn
perttu peteris petko petras petre petri petrit petru petur phichai philibert phumlani phuntsho phyo pichai piseth
placide plamen plutarco prabhakar pranav prasert prayut premysl priit proinsias prudencio putu quinten quirino
rabah rade radim radomir radoslav radu rafiqul raghav ragnar raimond raimonds rait raitis rajendra rajkumar ramil
ramush rangi ranjit ranko rasim rasul rati ratu rauf ravshan razvan reijo reinier reino remigiusz remus renan rens
revaz rezaul rhydian rik riku rinchen rinus ritesh rithy rizky roald rodel rodolphe roelof rokas romuald ronaldo
rosen rosendo rosli rostyslav rotich rotimi ruairidh rufaro rumen ruwan sabin sabino saiful sajjad sakari sakda
sali salomon samba samnang sampath sampo samson samuli samvel sanath sander sandile sandip sanele sangay sani
sanjar santeri santosh sardor sargis sasan savenaca savva sead seamas sebastiao senad senan senzo serafim serhiy
setareki severin severo seweryn seyi seyoum sfiso shafiqul shahab shahidul shahin shahrul shakeel shalva shankar
shariful shehu sherzod shivam shkelzen shokhrukh sidy siebe siem sigbjorn sigmundur sigurdur sigvard siim sijbren
silverio silvestre silviu simbarashe simeon simo simonas sindre sindri sione siphesihle sitiveni sivert siyanda
sjaak sjoerd skender slavcho slavoljub slavomir snorri soe soeharto sofiane sohail sohrab sokha somchai somkid
somphone somsak sonam sondre sopheap sorin srdan sreten sridhar srinivas stanimir stef steffan stein steinar
steingrimur stepan stian stoyan sturla subhash sugeng suharto sukarno sukhbaatar sukumar sulo supachai surachai
suryo sushil suthep sutrisno svatopluk sveinn svetislav svetoslav swapan sylvestre szczepan tadas tadeas tadesse
tafadzwa tahar talant taliesin tamaz tamrat tanaka tancrede tane tanel tanko tanvir tapan tapani tapiwa tarcisio
tarjei tashi tatu tawanda tawfik teboho tecwyn teguh tejas tekle telesforo tempa temur temuujin tenzin teofilo
teppo tero tesfaye teshome teun tevita tewodros thabang thabiso thaksin thamsanqa thanakorn thant thawatchai thein
theogene theoneste theunis thibaud thiha thijmen thijs thilina thinley thokozani thorarinn thorbjorn thordur
thorkild thorleif thorsteinn thulani thulasizwe tiberiu tichaona tidiane tiede tiernan tigran tihomir tijmen
tilahun tilek timoci timofey titouan tjeerd tjibbe tobechukwu todor tofazzal tokunbo tolulope tomasi slav
tomos tonci tongai tonis topi tor torben torfinn torgeir torleif torstein touqeer touraj trausti troels truls
trygve trymore trystan tserendorj tsering tshering tshimanga tsvetan tudor tugdual tumelo tuomo tural twan tymofiy
ubirajara uche uchenna uffe ugochukwu ugyen ulan ultan ulugbek umid uolevi upul urbain urho urien urpo utpal
vagn vahagn vaino vakhtang valdas valdemar valdir valere valeri valon valter valtteri vannak vardan varun vasil
vasile vasyl vavrinec vazgen veasna vebjorn vedran veiko veli veljko venancio veniamin venkatesh ventsislav vesa
veselin victoriano vilem vilhjalmur vilho viliami villy vipin visar vit vitaliy vjekoslav vlado vlastimil vlatko
vsevolod vugar vusumuzi vuthy vuyani vuyo vytenis wafula wahyu waisale wajid wale wanderley wangchuk wanyama
wekesa wessel wichai widodo wiebe wijnand wirat wiremu wissem witold wlodzimierz wondimu wubbo xhevdet xolani
yakov yakubu yamikani yamil yashwant yavor yefim yegor yerlan yermek yevhen yngvar yngve yoann yohannes
yordan yoro youssou yrjo zacharie zaharia zainal zakhar zakhele zandile zaur zaw zaza zbynek zdravko zdzislaw
zeeshan zeferino zeger zelalem zenon zerihun zeya zhandos zhivko ziaur zied zigmars zivanai zivko zlatan zouhair
zulfiqar zulkifli zurab zvonimir zydrunas zygmunt
`;

/** Given to women. */
export const WORLD_FEMALE = `
aafke aaltje aarti abeba abimbola achara adalgisa adanech adanna adaobi adebola adelfa adenike aderonke adesuwa
adina aditi adja adunni aeronwen aet afia afsaneh agapita agata agita agneta agnetha agripina agusta aibhilin
aibhlinn aidai aiga aigerim aija ailen aili ailis airi aissata aissatou aizada akanksha akerke akoth akulina
albana albane aldis aldona alevtina alfhildur alienor aliette alisi aliya alla almaz alphonsine altagracia
altantsetseg altynai alzbeta alzira ama amandine amara ambreen amelie ameneh amihan amornrat amrita anabela
anacaona anahit anahita anaig anais analia analyn anastacia anastazja anasuya anca anchalee ancuta andreea anelma
anesu anezka anfisa ani anica aniela anila anindita anitta anju anka annaelle annapurna annbjorg anneli annelise
anneloes annemiek annet anni annick annikki anoma antoaneta antonida antonieta antonina antra anu anuli anyango
anzhela anzhelika aoibhe aoibheann aparecida apinya apiyo apolline apolonia aqsa aracelis arame areeba arevik
arezoo arja armelle arminda arna arnheidur arnhild arpine arta arunee asabe asbjorg asdis asel asem ashwini asih
aslaug asmat asnakech assel assetou assia asta aster astghik astrida ateca atefeh athenais aude auli auni aurelie
auriane aurica aurore ausa ausra avdotya awino awuor axelle ayanda ayantu aye ayeyar aynalem aynur ayomide ayu
azar azenor azita aziza azizah azlina aznah bahareh baiba bairbre bartolina baukje beata beatha beathag beca
bedriska begimai behnaz belkis benedita benjamas berangere berber berendina bergliot bergljot bergthora bermet
bernadeta bernadete bernarda besa betsan bhavana bibiana bilyana bindu birgitte birna birte birtukan birute bisi
bistra bituin bjorg bjork blandine blanka blathnaid blerta bleuenn bogumila boguslawa bohdana bohumila bohuslava
boitumelo bojana bolanle bopha borghild boryana bosiljka botagoz branka brankica breda bregje bridie brigida brita
bronach bronagh bronislawa brunehilde brunilda brygida bryndis brynhild bukola bukurije bunmi bupe byambasuren
cahaya cairistiona caitriona camelia caoilfhionn carolien casilda cathrine catrinel cecilie cecylia ceinwen
celestina celie ceridwen chabela chahrazed chaima chandrika chanida chanthou chanthy charito charlotta chathurika
chebet chelagat chelimo chemutai chenai chenda chepkemoi cherono chhaya chichi chidera chidimma chidinma chiedza
chileshe chimi chinenye chinonso chipasha chipo chisomo chizoba choden cholpon christelle chutima cidalia citra
clairanne clarisse clasina claudete cleide cleusa clothilde coline colombe consolee corrie cosette cosmina creusa
crina crisiant cristeta czeslawa dace daciana dafina dagrun daiga dairine daiva dalisay damilola danai danijela
danuse danute dariia darinka darja daryna davy dearbhla dechen deise deki delgermaa denisa denitsa deolinda
derartu desanka desislava diah dian dieuwertje dijana dikeledi dilbar dilfuza dilrukshi dilyana dilys dinara
dineke dineo dinora dirce dita divina divna djamila dobrila dobrochna dobromila doina doireann dolkar dominga
dominika domitila domitille domnica donika donka dorina dorotea dorthe dragana dragica draginja drahomira drahuse
drita duangjai dubravka dulani dulce durga dusanka dwynwen dyrleif dzenana eabha eadaoin ebere ecaterina edda
edelmira edilma edina edita edite edlira eduvigis edwige edyta eeva efa efe efigenia egle eha eibhlin eija eila
eiluned eine eini eira eirian eirwen ejiro eka ekaette ekaterine elahe elba eldbjorg elea elham eliane elinborg
elisabeta elisif elitsa elizabet elli ellinor elliw elmira elna elodia eloisa els elsbeth elvana elvi elza elze
embla emebet emeline emelita emiliya emmi emperatriz endang ene enfys enitan enkhjargal enkhtuya enni eno enora
enriqueta entela epifania erja erla erlinda ermelinda erminia ermira erna erni erum esi esiteri esmira esperance
essi esyllt etain etelvina eteri etna eulalie euphrasie eurwen eusebia evdokia evelia evelien evgenia evgeniya
evija ewelina eyerusalem eygerdur eyglo ezinne fabiola fadila fadzai fahmida faina farahnaz farhana faridah
farideh farnaz fatbardha fatim fatimah fatime faustine fekla felicie felicitas felicja felipa felisa felismina
fenne ferdousi fermina feruza fflur ffraid fikile fikreta fionnghal fionnghuala firouzeh fitri fitriani flavie
floarea floraidh flordeliza flore florentina florica florinda flutura fokje folasade franciszka frantiska
frederikke frederique fredesvinda fredrikke freya freydis fride fridtjofine froukje fuensanta fumilayo furaha
gaelle gayane geertruida geetha gelila genoveva genowefa genta genzebe georgeta georgiana gerdien gerdur gerelmaa
gergana gerrie gertruda gertrudis gezina ghania ghazal ghazala giedre ginka gintare giorsal gitte gjertrud glafira
gobnait goda godelieve gohar golnaz golshifteh gonny gordana grete griet grietje groa gudbjorg gudlaug gudny
gudridur gugu gulalai gulbahor gulbarchyn gulchehra guldana gulnora gulshan gulzada guna gunda gunn gunnel
gunnhildur gunnlaug gunnvor gunta gunvor guri guro gusti gvantsa gwawr gwenaelle gwenfair gwenno gwenola gwladys
gyda hadiza hafdis hafida hafwen hajah hajar haleh halima halimah halla halldora hallgerdur halyna hamidah hanane
hannele harpa hasini haslinda hasmik hasna hasnah hatidza hauwa hayet hedvig hedvika hege heida heidrun heini hele
heleen heli helja helka hella heloisa helve helvi hema hemalatha hendrika hendrikje hengameh henriette henryka
herlinda hermelinda hetty heulwen hewan hild hildegunn hildur hilja hilkka hilla hilletje hina hinemoa hirut
hjordis hla hnin homa honorata hortensia houda hrafnhildur hrefna hripsime hristina hronn huguette huia hulda iara
ibironke idalia ietje ieva ignacia iida iina iines ijeoma ikram ilda ildefonsa ileana ilga ilinca iliyana ilma
ilme ilmi ilze imee immaculee inacia inara inari inas indah indrani indre inese inessa ineta inga ingebjorg inger
ingerid ingfrid ingibjorg ingigerdur ingunn inka inkeri inna inoka inta ioana iolanda ionela iqra iracema iraci
irada iraida irasema iritana irja irmeli irmina isaltina isaura isaure iseabail iseult ishani ishrat isilda iskra
itumeleng itzel iulia iuliana ivanna ivayla ivelina ivete ivette ivona ivone ivonne iyabo izabela izabella izilda
jaana jacinthe jacira jacoba jacomijn jadranka jadvyga jagoda jahanara jamilya jandira janete janna jannetje
jannicke jantina jarka jarmila jaroslava jasenka jasminka jasna jatta javeria jayanthi jelica jelka jeltje
jepkosgei jerono jette jikke jindra jindriska jintana jirina jitske jocelyne johanne johanneke jolande jolien jona
jonina jonna jorid josette josje jovanka jovita jowita jozefa judyta julita junaidah jurate jurema jurgita jussara
justa juul juulia jyldyz jyothi kaatje kadi kadidiatou kadri kagisho kahurangi kaija kaino kaire kaisu kaja kajsa
kalesita kalthom kalyan kalyani kanini kannika kanokwan kanwal kanya kanykei kaouthar kapitolina kapka karabo
karianne karlijn karoliina karoline kartika kartini kata katelijne kateryna katrien katrine katya kavitha kavya
kazimiera keabetswe kemunto kersti kerttu kerubo kesang ketevan kgomotso khadidja khadijah khaing khalida
khanyisile khatia khatuna khethiwe khin khine khrystyna kidist kielo kikka kimia kine kinga kiri kirke kirsikka
kirsti kirstine kishwar kjellaug klaartje klaasje klara klaudia klavdia klavdiya klementyna klervi kohinoor kolap
kolbrun komal komala konjit kornelia korotoumou koviljka krasimira kristalina kristel kristiina kristjana kritika
ksenija kudzanai kukka kulap kulli kulsoom kumudu kunthea kveta kvetoslava kyllikki lacramioara lada ladan ladi
ladislava lahja laima laine lala lali lalitha lalla lamai lamara lami lasairfhiona lasma lastenia latha laurette
laurinda leakena leelo leida lemlem lempi leni lenie lenita lenuta leocadia leocadie leokadia leonia leonilde
leontine leopoldina lepa lestari lesya letesenbet leusa lhamo liadan libena libertad librada lida lidija lieke
liene lieselot lieve liga ligaya ligia liina liis liisi lilibeth lilit lilita liliya lilou lilyana lindalva
lindelwa lindita lineke linn linnea liri lirie lisbet liselotte litia liubov liudmyla liwayway liya ljerka
ljiljana ljubica ljubinka lleucu llinos lobna loes londiwe lonneke loreta lorette lotta lovisa lucero lucette
lucienne lucila lucja lucrecia lucyna ludivina ludivine ludvikke luiza luljeta lumi luminita luned luningning
lurdes lusine lutfun luzia luzviminda lwin lysbeth lyudmyla lyyli maame maaret maarika mabli macrina madara
madelief madhavi madina mado maelle maeva mafalda maftuna magali magnhild magnolia mahani maheen mahfuza mahin
mahlet maie maija maiju maiken maimouna maimunah mairin maita maiwenn majlinda maka makda makena mala malathi
malee maleeha malena malene maliheh malkanthi malla malle malohat malwina manana mandana mane manisha manjula
mansoureh marcelina marceline mared maret marfa margareta marged margrete margrethe mariame marica maricela
maricica mariia mariitta marijana marije marika mariken marilou marinela marinette mariola marit marita marite
marites mariya mariyana mariza marjaana marjatta marjo marjolaine marju marjukka marjut marketa marleen marluce
marsali marte marthe martta martyna marvi maryana maryla maryna marzanna masih massaran mastura matanat mathilda
matryona matthildur matylda mavluda mayuree mbali meabh mealea meaza medea meelike meeri meerim megha mehnaz
mehriniso mehwish meinwen mejra mekdes melba melchora mele meleri melisande melusine mereana meredudd merete
merewalesi merike mervi meseret mfon mieczyslawa mientje mies mihaela mihret miia milada milagro milanka milda
milijana milja milka miloslava milunka milusa mimmi mimoza mineke minna minodora minoo minttu mioara mirela mireya
miriama mirja mirjami mirkka mirlinda mirna miroslava miroslawa mirta mirte mirtha mirthe mirva misbah mishal
mitra moala moana modesta modupe moireach mojgan momina momtaz moniek monilola monserrat mony moraa morenike
morgane morsheda mouna mrinalini muguette muireall muirne mukamana mukhabbat mukhtaran mukta mulu mulyani mumbi
mumtaz munkhtsetseg murni muthoni mutinta mwaka mwende mwikali myint mylene myroslava myrthe mzia nabilah nada
nadezda nadiah nadiia nadra nafissatou nafula naheed najia najma namrata nanaia nandar nandi nandita nani nanjala
narantuya narcisa nare nargis nargiz narine nasiba nasim nasima nasimiyu nataliia natasa natasza natela natia
nattaya naureen nayana nayeli nayyar nazia nazira ndinda nduku neasa nebojsana neea neelofar negar neide neli
nelida nelleke nelli nengah nenita nereida nery nesta netsanet neusa nevena nevenka nezha ngahuia ngaio ngaire
nicoleta nidhi nidia nieves nigar niina nijole nikolina nilar nilda nilmini niloofar nilsa nilufar nilufer niluka
ningsih nirosha nivedita njoki nkiru nnenna nobuhle nodira noemia noemie nohemi noirin nokuthula nokwazi nolwazi
nolwenn nomalanga nomathemba nombulelo nomfundo nompumelelo nomzamo nona nondumiso nonglak nongnuch nonkululeko
nontobeko noora noorjahan noortje nooshin noraini norazlina norberta norhayati norliza nosheen novi noxolo nozima
ntombifuthi nubia nurgul nurhaliza nurhayati nurjahan nutthaya nvard nwamaka nwe nyarai nyasha nyawira nyota oana
oanell oceane odalys oddbjorg oddny odeta odete odunayo ofa oge ohmar oighrig oilbhe oili olabisi olafia olaug
olava olayinka oleksandra olesya olimpia olinda oline olivera oliwia oltea oluwakemi ombeline omotola ona ondine
onyinye oona oralia orawan oriane orlagh orvokki orysia otilia ottilia otylia otylie oulimata oydin oyinkansola
oyun oyunchimeg oyuntsetseg ozoda padmini padraigin paida paivikki palden pallavi palmira pania panida paraschiva
parastoo pardis parinaz parvaneh pastora patrocinio patrycja pattama paulien pauliina pavla pavlina pegah pelageya
pelagia pelagie pem penda perizat pernilla pernille perpetua perpetue perrette perrine persida petrine petrona
petronela petya phaithoon phalla phindile phumzile piedad pierrette pieternel piia pimchanok pinja piret pirita
pirjo pirre pisey placida ploypailin pompilia poonam pornthip potenciana pouran prachi pragya praskovya pratima
prema priti prudencia puanani puleng pura puseletso pushpa puspita putri qandeel rabia rachana rada radka radmila
radostina rafia rafidah ragnheidur rahayu rahel rahela raiha raija raili raimonda raimunda rajaa rajani rajeshwari
rakel raksha ralitsa raluca ramata rangimarie ranka rannveig rano raonaid rasa rashida rashmi rasma ratchanee
ratha ratna rattana raushan raymonde razia reaksmey reet reetta rehana reija reine reita reitumetse rejoice renske
renuka revai rhianwen rhonwen rianne riet riffat rigmor rigoberta riin riina rikke rimma rini rinske rioghnach
ritva rizalina robina rodica rohani rohaya rokeya roksana roksolana rolande romana romane romelia roopa roos roosa
roosje ropafadzo rosangela rosaria roseli roshanak rosine rositsa rosmah rosnah rowshan rozalia rozenn roziah
rudina rufina rugayah rukmini rumdul rumiana rumyana runa rungnapa ruslana ruta rute rutt rutta ruxandra ruzanna
ruzena ruzica ryszarda saadiah saar saara saartje saba sabiha sadaf sadeta saevor safeta safiatou saija saila
saimi saini sajida salimata salla salmah salme salomeja salote saltanat salwani samaneh samanthi sameena samia
samkelisiwe samra sanam sanaz sanda sandamali sandar sandhya sanela sanelma sangmo sanije sanita sanja sanjana
sanni sanobar saodat saowanee sarala sarantuya saraswati sari saripah sarka sarmite saroja satenik savitri seanait
sebastiana sedigheh seija sekai selam selamawit senaida senait senja senka senni serafima serafina serey sesselja
setareh sevara severina sevil sevinc seynabou shabnam shadi shafiga shagufta shahida shahnoza shahrizat shahrzad
shaista shakuntala shalini shamim shamima shamiso sharada sharareh sharifah sharmila sharmin shashikala sheelagh
shehla shideh shingai shiranthi shoira shpresa shqipe shraddha shreya shruti shushan shuvai sibongile sidsel
sietske sigfrid sigga sigridur sigurbjorg sigurlaug sigurros sihem siiri sileas silja silje silva silvana silvi
silvie silvina silviya simisola simphiwe sinalei sinazo sindisiwe sine sini sinikka siofra siphokazi siranush siri
sirikit siriol siriporn sirje sirkka sirkku sisilia sisko sissel siteri siusan sixta sixtine sjofn sjoukje
skaidrite skaiste slaine slavica slavka slobodanka smaranda smilja smriti snaefridur snehal snezhana snizhana
soazig sofiia sofiya sofonisba sofya sohvi soile soili sokhom soley solfrid solomiya solongo solrun solvita somjai
somto sona sophea sopheak sorina soriya sosina sothea souad soumaya sowmya speciose spomenka srey sreymom
sreyneang sridevi srilatha sriyani stana stanica stanislava stanislawa stanka stefanida stefaniya stefka steinunn
steluta stepanka sterenn stine stojanka stoyanka suada subhadra suchada suchitra suci sudabeh sudarat sueli sufia
sukanya sukmawati sulastri sulochana sumaira suman sumiati sumitra sunanda sunee sunna suoma supaporn suparmi
surabhi suraya suryani susanti sushila suvi suwanna svanhild svanhildur svatava svava svetla svjetlana swantje
swapna sylva sylvette sylvi sylviane sylwia tadiwa tahmina taija taimi taisia taisiya talei tambudzai tanneke
taraneh tarisi tarsila taru taslima tasneem tassanee teija tejaswini teleri tellervo telma tendayi tenin teodozja
teofila teona terese teresita terezie terezinha terhi tetiana teuntje teuta thandar thandeka thandie thanyaporn
thato thazin theary thembeka thembisile thida thilini thinzar thokozile thora thorbjorg thordis thorgerdur
thorhildur thorunn thuridur tigist tiia tiina tiiu tijana tilde tinatin tinuke tiphaine tiphanie tiril tirion
tirunesh titia titilia titta todorka togzhan toinette toini tomasa toomaj tordis torhild torun torunn tove
treasa triin trijntje trine trupti truus tsehay tseten tsetsegmaa tshegofatso tsholofelo tshomo tsion tsira tsveta
tsvetana tsvetelina tuovi tuti tuuli tuulia tuulikki tuya tyyne uchechi udeshika uju ulle uloma ulpu
ulrikke ulviyya ulyana umbelina umida una unaisi unathi unelma unn unnur urmila ursule urszula urvashi utami
uyanga vaida vaike vaira vaiva valbona valdete valeriya valgerdur vanda vania vanina vanita vanna vanny vanya
vappu varaporn varduhi varpu varsha varvara vasanthi vasilica vasilija vasilka vasiti vasylyna veera veerle
velichka velinka velislava velta venancia venera venla ventsislava verediane verica vesela veska vibeke vicenta
victoire victorina victorine victorita vida vieno viiu viivi vija vijaya vika viktoriia viktoriya vilde vilija
vilja vilma vimala vineeta vineta vinka violante viorela viorica vira virgilia virginija virpi virtudes virva
virve visnja vitoria viveka vjera vjollca vjosa vladimira vlasta voleak vuokko vuyiswa vuyokazi wahyuni waimarie
waithera wangechi wangeci wangui wanida wanja wanjiru wanna warigia wassila wati wenche weronika whetu widya wieke
wies wieslawa wietske wiktoria wilhelmien willemien willemijn willemina wioletta wipada wladyslawa wubit wulan
wulandari xiomara xoliswa yadanar yadira yamila yamileth yamin yamina yamini yana yaneth yangchen yangdol
yanira yanti yaowalak yaroslava yasmeen yaye yeda yeimi yelizaveta yelyzaveta yeshey yesica yetunde yeukai
yevgenia yevheniya yimiko yingluck ymkje yoana yolande yoliswa yordanka yordanos yrsa yulduz yuliana yuni yupin
yuridia yustyna yvonig zaharah zahia zaib zaibunnisa zaida zainabu zaitun zakia zaleha zamira zaneta zangmo zari
zaruhi zawadi zdena zdislava zdravka zdzislawa zeba zebo zeinabou zelia zelie zeljka zemfira zenaida zenaide
zenebech zenovia zenta zhaleh zhanar zhanna zhibek zhivka zibah zilda zilola zinaida zinhle zinta zintle zita
zivile zlata zlatka zofie zohra zoila zoleka zoraida zoriana zorica zorka zoubida zoya zrinka zubaidah zukiswa
zulma zulmira zumra zumrad zuraida zuzanna zyta
`;
