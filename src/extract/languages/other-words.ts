/**
 * The commonest words of languages without a pack, a line `code|words` each: a text that is full of them is in that
 * language, and not in a neighbour that has a pack. Written by hand for Dateline, 2026; licence MIT.
 */
export const OTHER_WORDS = `
ca|el la els les de del dels d l un una i en que es no per amb a al als és són ha han va van seu seva seus com més o però aquest aquesta aquests també ja molt quan on ser estat entre sobre fins segons després pel pels hi què
gl|o a os as de do da dos das un unha e en no na nos nas que se non por con para seu súa é ao á como máis ou pero foi son polo pola tamén xa está moi cando onde segundo despois entre ata sobre ser ten dixo
ro|și şi în de la cu a al ale pe nu că ca o un din sunt este fost mai pentru care sau dar au se să prin după între lui ei această acest cel cea celor unei unui
da|og i det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være efter også blive bliver ved
no|og i det at en den til er som på de med han av for ikke der var meg seg men et har om vi min hadde ham hun nå over da fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil bli kunne inn når være etter også blir ved noe
sv|och i att det en som på är av för med den till inte har de om ett han men var jag sig från vi så kan när hon år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över
fi|ja on ei että se hän oli ovat mutta kun niin myös joka tai sekä ole jos vain mukaan kuin sen olla jo vielä voi siitä tämä kanssa noin mitä nyt ollut ettei jälkeen
pl|w i z na do nie się że to jest o jak za od po co dla przez przy tym był była tego są ale już oraz który która które tylko jego może być ze czy roku także jednak przed
cs|a v na se je že to s z do o k i jako za by pro si jsou od po ale který která které podle už tak při nebo ve jeho také jsem bude byl byla bylo až jen co před mezi
sk|a v na sa je že to s z do o k aj ako za by pre si sú od po ale ktorý ktorá ktoré podľa už tak pri alebo vo jeho tiež bude bol bola bolo až len čo pred medzi
hr|i u je na se da za su od s koji koja koje će bi ne kao iz o to nije ali sam što bio bila samo do ili po više nakon prema te ga mu kako
hu|a az és hogy nem is egy van meg volt de ez azt csak el mint már még ki ha vagy szerint után lesz ezt minden között majd
tr|ve bir bu da de için ile olarak çok olan daha gibi en ne olduğu var kadar sonra ise ya olduğunu dedi ancak her o şu diye oldu değil
id|yang dan di dengan untuk dari ini dalam tidak itu pada akan juga ke adalah karena oleh ada bisa para telah saat kata sudah tersebut atau
af|die en van in is het nie dat wat te op vir met sy aan ’n as by hy sê was word ook om uit ek hulle ons hul deur oor maar na kan sal teen daar tot meer hierdie
uk|і в на не що з у до та за як це від є про для його але а ще же або бути було був була які який після при вже також має мають року так чи
bg|и на в да се от за е с не че по са като до или при това си след беше ще които който която във със има към най но един само също
fa|و در به از که این را با است برای آن یک خود تا شد بر هم شده می کرد نیز ها ما های بود اما گفت او ایران
ur|کے کی میں ہے سے کا کو نے اور پر یہ ہیں کہ کر اس بھی گیا تھا جو ایک لیے نہیں وہ کیا ان تک
sq|të në e dhe i për me që një nga se më është si ka u janë nuk do por edhe ku kjo ky kanë
lt|ir kad su iš tai į yra buvo ar kaip jis ne už dėl po apie tik bet nuo jau
et|ja on et ei see oli ka kui mis aga oma kes selle ning või siis nii välja pärast
zu|ukuthi futhi kodwa uma lokhu uthe ngoba kanye ukuba yena bakhe
`;
