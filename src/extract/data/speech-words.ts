/**
 * Words of reported speech. Written by hand for Dateline, 2026; licence MIT; checked against the verb list of
 * the Gender Gap Tracker. Finite forms only: an infinitive or a participle reports nothing.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** With a person before them these report speech on their own. */
export const STRONG_VERBS = words(`
said says told tells added adds wrote writes tweeted tweets asked asks replied replies warned warns stressed stresses
insisted insists argued argues noted notes stated states explained explains declared declares announced announces
confirmed confirms admitted admits claimed claims suggested suggests vowed vows recalled recalls quipped
quips acknowledged acknowledges conceded concedes contended contends predicted predicts observed observes remarked
remarks replied reiterated reiterates emphasized emphasised emphasizes emphasises cautioned cautions
countered counters testified testifies lamented laments joked jokes boasted boasts complained complains concluded
concludes continued continues estimated disclosed mused opined urged urges pledged pledges shouted yelled
affirmed affirms reaffirmed reaffirms proclaimed proclaims confided retorted professed commented comments alleged alleges asserted asserts maintained maintains underlined underscored recounted recounts
protested exclaimed interjected reckons hinted revealed reveals thinks believes hopes promised promises informed
yells elaborated elaborates boomed chanted shouts cried cries agreed replies retorted muttered sighed laughed laughs
announces explains jokes recounts clarified reasoned guessed figured preached texted
`);

/** These report speech with quotation marks in the clause, or before that, for, on, to. */
export const WEAK_VERBS = words(`
called calls accused accuses praised praises condemned condemns demanded demands considered considers described describes
expressed expresses reported reports criticized criticised criticizes criticises welcomed welcomes rejected rejects
dismissed dismisses labelled labeled branded cited cites referred refers dubbed pointed points spoke speaks thanked
blamed blames agreed agrees indicated indicates proposed proposes recommended recommends threatened threatens urged
believed thought felt feels wondered wonders responded responds posted denied denies hailed blasted slammed defended voiced requested tweeting quoted
`);

/** After a comma they report what the subject of the sentence said. */
export const PARTICIPLES = words(`
saying adding noting arguing warning insisting stressing explaining telling claiming suggesting writing tweeting
declaring stating pointing calling citing denying promising vowing recalling
`);

/** Between subject and verb: they change nothing. */
export const ADVERBS = words(`
also then later earlier again now still even just already recently repeatedly has had have yesterday today tonight
once often always first further previously subsequently reportedly himself herself both instead simply only
`);

/** Before a verb they make it something that was not said. */
export const HYPOTHETICAL = words(`
would could should may might will shall must to not never cannot can't won't wouldn't didn't doesn't if whether
`);

/** Honorifics and titles that stand before a name. Lower case, without full stops. */
export const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative congressman congresswoman gov
governor president presidents vice prime minister chancellor secretary deputy premier mayor councillor councilman
councilwoman mp judge justice chief king queen prince princess pope cardinal archbishop bishop rev reverend father
sister brother rabbi imam sheikh sheik ayatollah mullah gen general col colonel maj major lt lieutenant capt captain
sgt sergeant cpl corporal adm admiral commander cmdr marshal commissioner ambassador envoy emissary spokesman
spokeswoman spokesperson director chairman chairwoman chair ceo founder co-founder coach manager inspector
detective superintendent constable officer attorney lawyer prosecutor analyst economist professor doctor author
leader former ex-president ex-minister foreign defense defence finance interior health education trade treasury
energy state home national security adviser advisor senior acting interim special assistant under general-secretary
secretary-general executive editor columnist candidate nominee lawmaker legislator speaker whip
undersecretary solicitor undersecretary-general hon honourable honorable cfo coo cto cio cmo evp svp vp
`);

/** Nouns for what a person is or does. `the minister said` means somebody named before. */
export const ROLE_NOUNS = words(`
minister president chancellor secretary premier governor mayor senator congressman congresswoman representative
ambassador envoy emissary diplomat spokesman spokeswoman spokesperson leader chief head director chairman chairwoman
chair ceo executive founder co-founder owner manager coach captain player professor researcher scientist economist analyst
expert historian author writer editor journalist reporter lawyer attorney prosecutor judge justice commissioner
officer inspector superintendent sheriff general colonel commander admiral lawmaker legislator deputy mp councillor
candidate nominee adviser advisor aide activist campaigner organizer organiser doctor physician nurse surgeon
teacher student farmer fisherman engineer architect designer artist actor actress singer director producer
bishop archbishop priest pastor pope imam cleric king queen prince princess veteran official resident mother father
brother sister son daughter wife husband widow neighbor neighbour friend victim witness survivor driver pilot
billionaire businessman businesswoman entrepreneur banker strategist pollster democrat republican conservative
negotiator mediator trader broker curator librarian archivist biologist geologist glaciologist hydrologist
coordinator co-ordinator administrator treasurer superintendent principal dean consultant psychologist criminologist
agent partner dad mom mum aunt uncle cousin nephew niece grandfather grandmother fiancee girlfriend boyfriend boss
colleague client roommate chef baker artist planner nutritionist pediatrician dentist veterinarian counsel
founder member leader forward defenceman goaltender captain quarterback skipper manager golfer goalie
detective sergeant constable trustee warden captain curator chairperson vice-president vice-chair counsel

whip speaker ombudsman auditor regulator minister-president star driver
`);

/** Sources without a name: they block the fall-back to somebody named before. */
export const NAMELESS_NOUNS = words(`
statement communique communiqué report reports study survey poll document documents letter email memo filing
ministry department government administration agency office court police army military company firm group
organization organisation union party committee council commission board bank fund university institute
newspaper paper magazine website network channel radio broadcaster media press officials sources source authorities
spokesmen diplomats experts analysts critics supporters opponents activists lawmakers prosecutors investigators
researchers scientists economists witnesses residents people others some many they voters protesters protesters
diplomacy kremlin white house pentagon taliban states countries ministers leaders delegates article post tweet
message release declaration complaint lawsuit affidavit indictment guidelines rule law bill
`);

/** Words of a run of capitals that make it an institution, not a person. */
export const ORGANISATION_WORDS = words(`
ministry department university college school institute academy council committee commission agency office bureau bank
fund foundation association society union federation league party congress senate parliament assembly house court
police army navy force forces guard corps company corporation corp inc ltd llc plc co group holdings partners airlines
airways air motors industries times post tribune herald gazette journal news press media tv radio magazine review
network channel street avenue road boulevard square park river lake mountain valley island islands sea ocean bay
hospital church cathedral mosque temple stadium airport station museum library theatre theater hotel center centre
club fc united city town county state states kingdom republic empire nation nations organization organisation
taliban qaeda isis hamas hezbollah nato eu un al-qaeda movement front alliance coalition campaign project programme
program act law treaty agreement accord deal summit conference convention forum festival games cup championship olympics
war battle day week month year january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan
north south east west northern southern eastern western central america american europe european africa african asia asian
internet web facebook twitter google microsoft apple amazon youtube instagram reuters bloomberg associated
democrats republicans conservatives liberals labour labor greens tories wire desk service ledger courier tower
bridge harbour harbor port supreme federal international global world national royal
administration authority index research management investments investment ratings electronics cooperation co-operation
composite husbandry safety traffic information statistics enterprises resorts pharmaceuticals laboratories semiconductor
stock exchange market markets hydro wireless motors foods media records studios pictures entertainment systems technologies
solutions services energy oil gas petroleum mining resources airlines railways railway rail transit post mail insurance
financial capital securities brothers sons partners associates affairs rally action councils board boards school schools
article continued below advertisement story photo watch read democratic republican liberal conservative ndp tory
rockets oilers raptors leafs canucks flames jets senators canadiens kings ducks sharks blackhawks bruins rangers
yankees cowboys patriots lions bears giants eagles hurricanes panthers predators penguins flyers islanders
sabres avalanche coyotes knights kraken broncos raiders chargers chiefs steelers ravens bengals colts texans titans jaguars
bancorp bancshares brands alert capital buccaneers falcons seahawks packers vikings dolphins mets phillies marlins braves nationals brewers pirates cubs astros
athletics mariners dodgers padres rockies diamondbacks orioles royals tigers twins lakers celtics bulls pacers pistons
cavaliers hornets wizards knicks mavericks spurs grizzlies pelicans thunder nuggets clippers warriors suns argonauts
alouettes roughriders stampeders eskimos redblacks wanderers rovers catholic lutheran baptist house chamber caucus ministry exchequer
`);

/** Inside a name, in lower case. */
export const PARTICLES = words(
  'de da do dos das del della di du la le van von der den ter bin bint ibn al el ul y e af zu',
);

/** After these a name belongs to the noun before it: a spokesman for X, aides to X. */
export const BINDING_PREPOSITIONS = words(
  'for of to with by from against about at in on under near between behind like',
);

/** Family names that come first in Chinese, Korean and Vietnamese names. */
export const FAMILY_FIRST = words(`
Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng
Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Jia Mao Wen
Kim Park Lee Choi Jung Jeong Kang Cho Yoon Jang Lim Oh Seo Shin Kwon Hwang Ahn Ban Moon Roh
Nguyen Tran Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong
`);
