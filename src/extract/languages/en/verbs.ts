import type { VerbWords } from '../speech-words.ts';
import { words } from '../word-list.ts';
import { BETWEEN_SUBJECT_AND_VERB, NOT_SAID, REPORTING_VERBS } from './reporting-verbs.ts';

/** English verbs and what stands beside them. Written by hand for Dateline, 2026 (MIT). */
export const VERBS: VerbWords = {
  reportingVerbs: REPORTING_VERBS,
  betweenSubjectAndVerb: BETWEEN_SUBJECT_AND_VERB,
  adverbEnding: /ly$/,
  notSaid: NOT_SAID,
  habitVerbs: words('likes liked loves loved used went goes'),
  infinitiveMarks: words('to'),
  passiveAuxiliaries: words('is was were are been being be'),
  toldVerbs: words(
    'told tells tell telling asked asks informed warned reminded advised urged reassured',
  ),
  askedVerbs: words('told tells asked asks'),
  innerVerbs: words(`
felt feels feel knew knows know found finds find learned learns learn showed shows show realized realizes
remembered remembers feared fears worried worries expected expects hoped went goes used uses signed read
`),
  rejectingVerbs: words(`
rejected rejects reject rejecting dismissed dismisses dismiss dismissing denied denies deny denying ridiculed mocked
criticized criticised questioned disputed disputes disputing denounced denounces denouncing decried
`),
  clauseVerbs: words(`
said says say saying told tells tell telling added adds adding noted notes noting argued argues arguing claimed
claims claiming insisted insists insisting suggested suggests explained explains explaining stated states stating
warned warns warning admitted admits acknowledged acknowledges conceded concedes announced announces confirmed
confirms denied denies predicted predicts wrote writes tweeted tweets estimated estimates maintained maintains
contends contended alleged alleges asserted asserts recalled recalls reiterated reiterates vowed pledged promised
stressed testified according quoted
`),
  barelyVerbs: words('said says say saying according quoted'),
  finiteVerbs: words(`
is are was were has have had will would can could should may might must does do did isn't aren't wasn't weren't
won't wouldn't can't couldn't shouldn't didn't doesn't don't hasn't haven't hadn't need needs want wants plans makes
came went made got took gave knew felt
`),
  asideVerbs: words(
    'said says added adds explained explains stressed insisted noted replied warned',
  ),
  cueVerbs: words(`
said says asked asks told tells added adds wrote writes replied explained recalled continued shouted yelled joked
quipped wondered tweeted concluded warned declared insisted noted
`),
  openCueVerbs: words('said says told added explained wrote'),
  openCueVerbsAlone: words('said says added'),
  baseAuxiliaries: words('did does'),
  pluralSubjects: words('they we i you people both others some many police who'),
  pluralEnding: /s$/,
  pastEnding: /[a-z]{2}ed$/,
  presentEnding: /[a-z]{2}[^su]s$/,
  pastForms: words(`
became began blew broke brought built burst caught chose cost cut dealt drew drove fell fled flew fought found froze
gave got grew hit held hurt kept led left lent lost made meant met paid put ran rang read rose sang sank saw sent shook
shot shrank shut slid slept sold spent spoke sprang stood stole struck swam swept swung taught threw took tore
went woke won wore wept
`),
  participleEnding: /ing$/,
  phrases: {
    accordingTo: ['according', 'to'],
    inTheWords: ['in', 'the', 'words', 'of'],
    put: words('put puts'),
    putObject: 'it',
    quoted: 'quoted',
    asSaying: ['as', 'saying'],
    by: 'by',
  },
};
