/**
 * Verbs that report what somebody said. Written by hand for Dateline, November 2026 (MIT); checked
 * against the verb list that the Gender Gap Tracker publishes. One verb a group, its forms parted by
 * `/`: past, third person, base, participle. Groups are parted by white space.
 */
import type { ReportingVerb, VerbForm } from '../speech-words.ts';
import { words } from '../word-list.ts';

/** These report speech on their own: `X said the bridge was closed`. */
const SAY = `
said/says/say/saying told/tells/tell/telling added/adds/add/adding wrote/writes/write/writing
tweeted/tweets/tweet/tweeting posted/posts/post/posting asked/asks/ask/asking replied/replies/reply/replying
answered/answers/answer/answering warned/warns/warn/warning stressed/stresses/stress/stressing
insisted/insists/insist/insisting argued/argues/argue/arguing noted/notes/note/noting
stated/states/state/stating explained/explains/explain/explaining declared/declares/declare/declaring
announced/announces/announce/announcing confirmed/confirms/confirm/confirming denied/denies/deny/denying
admitted/admits/admit/admitting claimed/claims/claim/claiming suggested/suggests/suggest/suggesting
vowed/vows/vow/vowing recalled/recalls/recall/recalling quipped/quips/quip/quipping
acknowledged/acknowledges/acknowledge/acknowledging conceded/concedes/concede/conceding
contended/contends/contend/contending predicted/predicts/predict/predicting
observed/observes/observe/observing remarked/remarks/remark/remarking
responded/responds/respond/responding reiterated/reiterates/reiterate/reiterating
emphasized/emphasizes/emphasize/emphasizing emphasised/emphasises/emphasise/emphasising
cautioned/cautions/caution/cautioning countered/counters/counter/countering
testified/testifies/testify/testifying lamented/laments/lament/lamenting joked/jokes/joke/joking
boasted/boasts/boast/boasting complained/complains/complain/complaining
concluded/concludes/conclude/concluding mused/muses/muse/musing opined/opines/opine/opining
pledged/pledges/pledge/pledging shouted/shouts/shout/shouting yelled/yells/yell/yelling
commented/comments/comment/commenting alleged/alleges/allege/alleging
asserted/asserts/assert/asserting maintained/maintains/maintain/maintaining
underlined/underlines/underline/underlining underscored/underscores/underscore/underscoring
recounted/recounts/recount/recounting protested/protests/protest/protesting
exclaimed/exclaims/exclaim/exclaiming interjected/interjects/interject/interjecting
reckoned/reckons/reckon/reckoning disclosed/discloses/disclose/disclosing
affirmed/affirms/affirm/affirming reasoned/reasons/reason/reasoning sighed/sighs/sigh/sighing
repeated/repeats/repeat/repeating retorted/retorts/retort/retorting snapped/snaps/snap/snapping
proclaimed/proclaims/proclaim/proclaiming professed/professes/profess/professing
chimed/chimes/chime/chiming gushed/gushes/gush/gushing whispered/whispers/whisper/whispering
enthused/enthuses/enthuse/enthusing intoned/intones/intone/intoning
rejoined/rejoins/rejoin/rejoining elaborated/elaborates/elaborate/elaborating
summarized/summarizes/summarize/summarizing clarified/clarifies/clarify/clarifying
advised/advises/advise/advising promised/promises/promise/promising
reassured/reassures/reassure/reassuring informed/informs/inform/informing
estimated/estimates/estimate/estimating hinted/hints/hint/hinting
pleaded/pleads/plead/pleading urged/urges/urge/urging wondered/wonders/wonder/wondering
volunteered/volunteers/volunteer/volunteering theorized/theorizes/theorize/theorizing
speculated/speculates/speculate/speculating swore/swears/swear/swearing
mentioned/mentions/mention/mentioning thundered/thunders/thunder/thundering scolded/scolds/scold/scolding
cried/cries/cry/crying screamed/screams/scream/screaming roared/roars/roar/roaring growled/growls/growl/growling
grumbled/grumbles/grumble/grumbling muttered/mutters/mutter/muttering murmured/murmurs/murmur/murmuring
fumed/fumes/fume/fuming scoffed/scoffs/scoff/scoffing bellowed/bellows/bellow/bellowing
blurted/blurts/blurt/blurting bragged/brags/brag/bragging deadpanned/deadpans/deadpan/deadpanning
bristled/bristles/bristle/bristling ventured/ventures/venture/venturing
pronounced/pronounces/pronounce/pronouncing relayed/relays/relay/relaying
stammered/stammers/stammer/stammering teased/teases/tease/teasing marvelled/marvels/marvel/marvelling
marveled/marvels/marvel/marveling objected/objects/object/objecting implored/implores/implore/imploring
`;

/** These report speech with quotation marks beside them, or before `that`. */
const JUDGE = `
called/calls/call/calling accused/accuses/accuse/accusing praised/praises/praise/praising
condemned/condemns/condemn/condemning demanded/demands/demand/demanding
considered/considers/consider/considering described/describes/describe/describing
expressed/expresses/express/expressing reported/reports/report/reporting
criticized/criticizes/criticize/criticizing criticised/criticises/criticise/criticising
welcomed/welcomes/welcome/welcoming rejected/rejects/reject/rejecting
dismissed/dismisses/dismiss/dismissing labelled/labels/label/labelling
labeled/labels/label/labeling branded/brands/brand/branding cited/cites/cite/citing
referred/refers/refer/referring dubbed/dubs/dub/dubbing pointed/points/point/pointing
spoke/speaks/speak/speaking thanked/thanks/thank/thanking blamed/blames/blame/blaming
agreed/agrees/agree/agreeing indicated/indicates/indicate/indicating
proposed/proposes/propose/proposing recommended/recommends/recommend/recommending
threatened/threatens/threaten/threatening believed/believes/believe/believing
thought/thinks/think/thinking felt/feels/feel/feeling hailed/hails/hail/hailing
blasted/blasts/blast/blasting slammed/slams/slam/slamming defended/defends/defend/defending
voiced/voices/voice/voicing continued/continues/continue/continuing
hoped/hopes/hope/hoping expected/expects/expect/expecting revealed/reveals/reveal/revealing
began/begins/begin/beginning mocked/mocks/mock/mocking ridiculed/ridicules/ridicule/ridiculing
denounced/denounces/denounce/denouncing decried/decries/decry/decrying
characterized/characterizes/characterize/characterizing compared/compares/compare/comparing
tore/tears/tear/tearing attacked/attacks/attack/attacking apologized/apologizes/apologize/apologizing
talked/talks/talk/talking went/goes/go/going offered/offers/offer/offering
promoted/promotes/promote/promoting ranted/rants/rant/ranting railed/rails/rail/railing
signed/signs/sign/signing read/reads/read/reading laughed/laughs/laugh/laughing
recommended/recommends/recommend/recommending instructed/instructs/instruct/instructing
ordered/orders/order/ordering foresaw/foresees/foresee/foreseeing worried/worries/worry/worrying
feared/fears/fear/fearing knew/knows/know/knowing found/finds/find/finding
learned/learns/learn/learning showed/shows/show/showing realized/realizes/realize/realizing
remembered/remembers/remember/remembering deemed/deems/deem/deeming
tagged/tags/tag/tagging likened/likens/liken/likening used/uses/use/using
`;

const FORMS: readonly VerbForm[] = ['past', 'present', 'base', 'participle'];

function addForms(
  into: Map<string, ReportingVerb>,
  table: string,
  strength: 'say' | 'judge',
): void {
  for (const group of table.trim().split(/\s+/)) {
    for (const [index, word] of group.split('/').entries()) {
      const form = FORMS[index];
      if (form && !into.has(word)) into.set(word, { form, strength });
    }
  }
}

function allForms(): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  addForms(forms, SAY, 'say');
  addForms(forms, JUDGE, 'judge');
  return forms;
}

/** Forms of reporting verbs, lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = allForms();

/** May stand between a subject and its verb without changing who speaks. */
export const BETWEEN_SUBJECT_AND_VERB = words(`
also then later earlier again now still even just already recently repeatedly has have had have yesterday today
tonight once often always first further reportedly himself herself both instead simply only previously
subsequently on monday tuesday wednesday thursday friday saturday sunday in quickly famously
publicly finally eventually immediately angrily bluntly flatly personally specifically rightly wrongly
correctly initially originally separately similarly frequently regularly consistently constantly explicitly
openly privately proudly clearly correctly falsely actually really long himself herself too
is was been being did does do
`);

/** Before a verb they say that it did not happen, or not yet. */
export const NOT_SAID = words(`
would could should may might will shall must to not cannot can can't won't wouldn't didn't doesn't don't
couldn't shouldn't if whether nor unless hasn't hadn't haven't let never
`);
