/**
 * Further first names by gender, lower case: German, Nordic, Baltic, French, Italian, Spanish, Portuguese, Dutch, Slavic,
 * Greek, Turkish, Arabic, Persian, Hebrew, Indian, Japanese, African, Irish, Scottish, Welsh and American ones. No words,
 * no places, no family names that stand first. Written by hand for Dateline, 2026, from general knowledge; licence MIT.
 */

/** Given to men. */
export const FURTHER_MALE = `
aad abdelaziz abdeljalil abdelkader abdelmalek abdulaziz abdulkarim abdullahi abdulwahid abhijit abhishek achille
achim adebayo adewale aditya adnan agus aime aivars ajit akihiko akihiro akihito akinwumi akio akis akos akram
akshay alaa alasdair aled alekos alessio alexey algernon algirdas alioune alok alun alvise ambrose amedeo amin
amitabh amyas anand anant anastasios anatol andras andris andrás angelos anibal anicet anselm ansgar antal antti
anup anupam apostolos arie arief arif aristides arjan arjen arkadiy arkady armenio arnab arndt arne arpad arsene
arunas arvid arvydas asad asbjorn asdrubal asgeir ashish ashutosh ashwani aslam athanasios atle ato atsuo atsushi
attila atul auberon aurelien aurelio avinash axel ayman ayodele azlan azmi azmin babacar babak babatunde bader badr
bakari bakr balaji balbir baltasar bambang baptiste baraka barnabas barnaby bartley bartolome bas bashir basil
basilio bassam bastien baudouin bede bedrich bela belisario bengt benigno benoit bernabe bernd berthold bertil
bertin bevan bevis bharat bhaskar biagio bijan bjarne bjoern boaz bodo bohumil bola bongani borislav bozidar bram
branko bronislaw bucky budi buzz callum calum campbell candido carmelo carmine carsten caspar cathal chakib chandan
cheikh chidi chinedu chokri christodoulos christof chukwudi cillian ciro clem clemente cletis clovis colm
constantinos corentin cormac corrado cosimo costas crispian crispin custodio cyprien czeslaw dafydd dag daisuke
daragh dariusz darragh davide davor dedi deepesh delroy demarcus demetris denys denzil dermot deshaun detlef dev
devendra dewi dhruv diarmaid dick didier diederik digby dilip dimitrios dino dionisio dipak dipankar dobromir
domenico domhnall donal donato dougal dov dragoljub dragomir drazen duarte dumisani dusan dwi dwyane eamon eamonn
ebo ebrahim eckart eckhard edilson edolphus edouard eelco efraim egil egon eiichi eiji einar eirik eivind ekkehard
eko elio ellwood elmo elwin emlyn emmet emrys enda ennio erkki erling erskine esfandiar eskil esko ettore euan
eugenio eulogio evangelos evaristo everard everton evgeni evgenii ewald ewan ewen eyal ezio fadel falk farai farhad
fariborz faris farooq farouk farshad fathi fausto fawzi fayez feargal fearghal fedor feliciano femi ferenc fergal
fermin ferruccio fiachra fiifi filippo filippos finbarr firman flavio flemming florencio floris folke fotis fouad
franck franco frans franz fredric frode fuad fulvio fumihiko gabor gadi gael gaetano ganesh gardner garret garrick
gaspar gaurav gautam gbenga gearoid geir genaro gennadiy gennaro gerben gerd gergely gerhardt gernot gerrick gervais
gethin ghassan ghazi ghislain gholamhossein giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi giannis
gideon gijs gilad gintaras giorgos giovannino girish girts giuliano giulio gleb glyn goncalo gonçalo gopal gorm goro
govind graziano gregoire grigory grzegorz guenter guenther gundy gurpreet guus gwilym gwyn gyula gábor günther haag
haakon hadi hafiz hagai haidar haim haitham hajime hakim hakon haldor halvard hamad hamdan hamed hamisi hannes
harald hardeep haris harish harjinder harm harpreet harsh hartmut haruhiko hatem haytham hazem hedi heikki heiko
heiner heinz helge hemant hendi hendra henk henning herb heriberto hermes hernan herve hesham hideaki hideki hideo
hidetoshi hideyuki hilario himanshu hipolito hiroaki hirohisa hiroichi hirokazu hiroki hiromichi hiroyuki hisashi
hisham hishammuddin hitoshi holger hooshang houshang houssam hugues husam huw hywel iarla ibrahima ichiro idris
ieuan ifan ignazio ikenna ilan ilias ilkka illtyd imad imre imtiaz indrajit ingo inigo ioannis iolo iorwerth iqbal
iraj irfan isao ishaq isidro islwyn ismat issa issam istvan istván itay itzhak ivailo ivica ivo iwan iñigo jaakko
jaap jabulani jacek jagdish jahangir jai jakaya jalil jamar jamil jannik janusz jarmo jaromir jaspal jassem jassim
jaswant javed javon jayant jayesh jejomar jelle jeno jeremie jeroen jerzy jesper jiri jiro jitendra jitesh jochem
jochen jock joerg joost jorgen joris jorma josep jouni jud judd judson juergen juha juhani jukka juma junichi junzo
juris jussi jyrki jørgen kacem kagiso kalman kamau kamel kamlesh kamran kaoru kapil karan karel kariuki karsten
karthik kasper katsuaki katsuhiko katsunori katsuyuki kaushik kaveh kayode kazuhiko kazuhiro kazumasa kazunori kazuo
kazuya kazuyuki kees kehinde keiji keisuke kelechi kemar kengo kenichi kent kentaro ketut keyshawn keyvan khairul
khairy khaldoun khalifa khalil khosrow kian kieren kimmo kipchoge kiprono kirby kishore kiyohiko kiyoshi kjell
kjetil klaas knud knut koen kohei koichi koichiro koji kojo konstantin konstantinos kourosh kudzai kunal kunihiko
kwabena kwadwo kwasi kwesi labib lachie lachlan ladislav lajos lalit lamberto lamine lasse lauri lefteris leonidas
leopoldo leroy lesiba leszek lew lewis lisandro ljubomir llewellyn lodewijk loic lorcan lotfi lothar louay lucio
lukasz lutz lwazi lászló maarten macario made maher majed majid makoto makram mamoru mandla manoel manoj manolis
manos manouchehr manpreet mansoor mansour marcelino marek markku marten martijn martti marwan masaaki masafumi
masaharu masahiko masahiro masaki masamichi masao masaru masashi masataka masato masatoshi masayoshi masayuki
massimiliano massimo massoud mathijs matthieu maurizio mauro maury maxence maximo mazen mehrdad meirion melchor
menachem menno mensah merlin meurig michalis michelangelo michiel mihaly mihir mikael mikhailo mikio mikko milenko
mindaugas minoru miodrag miroslav mitchel mitsuhiro mitsuo mitsuru mitt moaz modou mogens mohan mohannad mohd mohit
mojtaba mokhtar moncef morris morten morteza morton motohisa motti mounir mourad mpho mubarak mukul murali murray
musa mwangi mzwandile nabil nadeem nader nadim nagesh naguib naji naohiko naohiro naoki naoyuki narayan narayana
naren naresh naser naveed naveen nawaf nazario nazri nebojsa neeraj nenad nicanor niccolo nicolay nicolo nicos
nikolaj nikolaos nikolaus nilesh nishant nitin nizar njoroge nkosana nobuhiro nobuo nobuto nobuyuki norberto nordine
noriaki norihiro norio noriyuki norm noureddine nouri nout nuno nuri nyoman obaid obinna ochieng octave odysseas
oisin okechukwu oleh oleksander olli olof olu olumide oluwaseun omri oren oreste orestis orrin orson osamu osgood
osian ostap otieno otmar ottavio ottmar ousman ove owain padraic palle panagiotis pankaj panos pantelis paresh parth
parviz pasi pasquale patrizio pau pavlos pawel payam peadar peder pekka pentti peregrine perry pervaiz petter
petteri phelim pier pierluigi piero piers piet plinio porfirio poul pouya pradeep pramod prasad prashant pratik
praveen pravin preben predrag primitivo primo przemyslaw puneet péter qais qasim qassem radek radoslaw raed rafal
rafe raffaele rafiq rafizi raimund raimundo raj rajan rajat rajeev rakesh ramanathan rasheed ravindra reinaldo
reinhard reinhold remi remigio remy renato renaud renzo reuven rhodri rhys riad ridha ridwan rigoberto rikard
rimantas risto riyad rizal rizwan roar roddy rodion rogerio rohit romain rommel roque rostam rostislav ruairi rudi
ruediger rufino rui rune rutger ruud ryo ryosuke ryszard ryuichi ryuzo sabri sachin sadiq saif sajid salah saleh
salim salvador saman sameer samer sandor sanjeev sanjiv sasa satish satoru saturnino saud saulius saurabh saverio
segun seif seiichi seiichiro seiji semyon seppo sergiy servando seun severino seydou seán shafiq shahrir shai
shailesh shakir shapour shashi shaukat shaul shekhar sherif sherwood shigeki shigeo shigeru shingo shinichi
shinichiro shinji shinsuke shishir shoaib shogo shoichi shoichiro shuhei shuichi shuji shunichi shunsuke shyam
siamak sibusiso siddharth siegfried sigit sigurd simba sinisa sion siphiwe sipho slamet slavko slawomir sol soroush
spiros spyros srdjan stathis stavros steen steffen stelian stelios stig stipe sudhir sufian suhail sumner sundar
surendra surya susilo susumu svein sverre sylvain taavi tad tadashi tadeo tadeusz tadhg tage tahir taieb taiwo
takaaki takafumi takahiko takahiro takao takayuki takehiko takeo takeshi takis takuji takumi talal talha tamas tamer
tamás tanguy tapio taras tarmo tarquin tarun tatenda tatsuo tatsuya tawfiq tayo tebogo teemu telmo tendai teodoro
terje teruaki tetsu tetsuo tetsuro tetsuya thanos themba theodoros thibault thibaut thierry thilo thornton thorsten
thorvald thurman tiago tibor tilman timo tinashe tiziano toivo tomaz tomoaki tomohiko tomás toomas torbjorn torbjørn
tore torkel tormod torquil torsten toru toshiaki toshihiko toshihiro toshiro toshiyuki trefor trevon tripp trond
tshepo tsutomu tsuyoshi tudur tunde tuomas turlough tushar tyree tzachi ubaldo uday udo ugo uldis ulf umesh urbano
urmas urs uwe uzi vadim vahid valdis valerio vangelis vasco vasileios vassili vassilis vassily vaughn vegard veikko
veit velimir vianney victorino vidar viggo vikas vikram ville vinay vineet vinod vipul viral virgilio vishal vitaly
vito vittorio vladan vojislav volker vusi vyacheslav vytautas wael wagner wahid waldemar waqar warren waseem wasim
wataru wayan wenceslao whit wieslaw wilf willem willi wladyslaw wole wyn xabier xavi yaakov yaniv yannis yaron yaser
yash yasuhiro yasuhisa yasushi yasutoshi yasuyuki yaw yawar yehuda yiannis yigal yinka yisrael yogesh yohan yorgos
yoshiaki yoshiharu yoshihiko yoshihiro yoshihisa yoshikazu yoshiki yoshimasa yoshimi yoshinori yoshio yoshito
yoshiyuki yossi youcef yudi yuichi yuji yukihiro yusuke yuta yutaka yvan yves yvon zacarias zafar zain zaki zdenek
ze'ev zeb zeev zeljko zev ziga ziyad zlatko zoltan zoltán zsolt zuhair zvi zvika zweli zwelinzima
channing sterling fielding manning harding
`;

/** Given to women. */
export const FURTHER_FEMALE = `
aase abena achieng adaeze adaora adelaida adena adhiambo adjoa adwoa afua agnete agnieszka aikaterini aila ailbhe
ailsa aine ainura aishwarya aisulu aitana akiko akinyi akosua akua almudena alyona amaka amal amarachi amira amparo
anastasiya angeliki angharad anke anneke annelie anniken anouk antje antonietta anumita anuradha anwen aoibhinn
aoife aparna araba araceli aranzazu archana arianwen arundhati asako ascension ase assuncao assunta astri athina
atieno atsuko aud ayako azadeh basma bathabile beate belen benedetta benedicte bente berengere berit bethan bhavna
binta birgitta blodwen bodil bongiwe bozena branwen brid britta brona bronislava bronwen bryony bríd buffy bushra
busisiwe candelaria caoimhe capucine caridad carola carys catalina catrin catriona cayetana cerys chiamaka chiara
chika chikako chinwe chioma christel clemence clementine clodagh conceicao concetta coretta costanza coumba cressida
dagmar dagny danuta darina deepika delyth dervla despina devika dieynaba dilnoza dimitra divya domenica donatella
dorota dorothee dulcie dympna eavan ebba ebele effie eftychia efua eilidh eilis eimear eirini eirlys eithne ekua
eleftheria eleri elisabetta elke elodie elspet elspeth eluned elzbieta eman emer encarnacion erzsebet estefania
eszter ethelinda etsuko eulalia eveline evelyne fabienne fadia faiza fariba farzaneh fatimata fatou fauzia fawzia
federica femke fenella fereshteh ffion fidelma filipa filomena fionnuala fiorella fleur floortje folake forough
fotini frauke friederike fumiko funke funmi funmilayo gail galit gayatri geertje geeta gerda ghada ghislaine giada
ginevra giulia goli grainne graziella grazyna grethe gro gráinne guadalupe gudrun gulmira gulsara gunhild gunilla
gwenda gwendolen gwenllian hadas haf hagit halina hanne hanneke hannelore haruka harumi hayat hedda heide heidemarie
heike heledd heloise herminia hermione hilde hind hiroko hisako huda humaira idun ifeoma ifeyinwa ilaria ildiko imke
immacolata imogen inbal indra indu ineke inge ingeborg ingvild intisar ioanna irmgard iryna ishbel itsuko itziar
iveta jadwiga jamila janneke jaya jayanti jemima jimena jinky jitka jocasta jocelynn jolanda jolanta jorunn josiane
judit junko justyna jutta jyoti kaarina kaisa kalina kalpana kanchan karien katalin katarzyna kathrin katja katri
katrin katsuko kawthar kazuko kemi kerstin khady khanyi kirsi kirsteen kirsty kirti kjersti konstantina krisztina
krystyna ksenia kseniya kumiko kyoko laetitia lainie lakeisha laleh lalita lamia larysa lata laure leela leire lenka
leonor lerato lettice libuse lidiya liesbeth liesel lieselotte liisa lindiwe lisbeth lise loida loredana lorella
louka lourdes lowri lubna lyubov lyudmila maaike maarit maartje macarena machiko madalena madhu madhuri maeve mahnaz
mahsa mair mairead mairi mairéad malgorzata malin malini mame mamta manju maren margarete margaux margherita margit
mariagrazia mariama mariangela mariastella maricarmen maricel marieke marijke mariko marilena marisela marivic marja
marjan marjolein marlies maryse marzena marzieh mayumi meena meenakshi mehreen mehrnaz meike meilin meiling meinir
menna mererid merja mhairi micheline mieke mieko miina mireia mireille mirella mirjam mirjana misako miyako miyuki
momoko morag morven morwenna mounira mridula muireann munira myfanwy nadege nadiya nahid najat najla naledi nalini
nanako nandini nanna naoko nargiza nasreen nasrin nataliya natividad nawal nazanin ndeye neela neelam neelie neha
nerea nerys nesrine nicoletta nienke nighat nigora nili niloufar nirmala njeri nkechi nkem nkosazana nneka noelia
noluthando nombuso nomsa nomvula nonhlanhla noriko nosipho nthabiseng ntombi nuala nura nuria nusrat nyambura
nyokabi obiageli obioma odile ogechi olalla olena olha oluchi olufunke olwen omolara onyeka oonagh orit orla orlaith
ornella osnat ottilie ourania outi padma paivi palesa paloma panagiota paraskevi parisa parvin pascale patrizia
pervenche petronella petula philippa pippa pirkko piroska pooja posy prabha pratibha preeti primrose priyanka
prunella purificacion purnima rabab radha radhika raffaella ragna ragnhild raisa ramatoulaye ranjana rasha refilwe
regine reiko reka rekha remedios renate renu reshma retno rhian riikka riitta ritu rivka rohini roisin rokhaya rola
ronit ronke rosalia rosamund rosinha rossella rotraud roya ruba rubina rudo rukhsana rumi rupa rutendo ruvimbo
róisín sadako sadhana sadhbh sadia sagrario sahra saima samah samar sana sandrine sangeeta sanne saoirse sarit
sarita saroj saskia satu savita sawsan sayuri seema senga seonaid sepideh seren setsuko severine shabana shadia
shahla shanice shaniqua shanta shantel shanti shazia sheela shikha shilpa shireen shirin shizuka shizuko shobha
shohreh shubha shulamit shweta sian sidonie signe sigrid sigrun siham sile silke simin simonetta sinead sinéad
siobhán sioned sirpa siv sizakele siân smita sneha soad socorro soheila sokhna solange solene solveig sonal soraya
sorcha stavroula suad sudha suhair sujata sumiko sunniva supriya svenja svitlana swati sylvaine synnove tahira taina
takako tamsin tanja tansy tanvi tariro tarja tatjana tatyana tegwen temitope teresinha tetyana thandi thandiwe
thembi thoko thuli thuraya tilda tilly timea tineke titilayo tiziana tjitske tomoko torill toshiko toyin tsitsi
tuija tullia tuula tuva tyesha tzipora ulla ulrika ulrike uma umayma unni upasna uta ute uzma valentyna vandana
vasiliki vasilisa vasundhara veena verity veronika veronique vidya vigdis vimbai vimla vincenza violaine virginie
viveca viviane wafa wafaa wairimu waltraud wambui wanjiku widad wiebke wilhelmine xanthe xiaoling yaa yaffa
yekaterina yemisi yewande ylva yolonda yoriko yoshiko yseult yuko yuliia yuliya yumi yumiko zanele zarina zdenka
zeina zodwa zohreh zsuzsanna zubaida zubeda zulema zulfiya
`;
