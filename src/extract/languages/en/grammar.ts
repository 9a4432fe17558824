import type { GrammarWords } from '../speech-words.ts';
import { words } from '../word-list.ts';
import { ADVERBIALS } from './adverbials.ts';
import { BINDING_PREPOSITIONS, DETERMINERS } from './persons.ts';

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** The small words of English. Written by hand for Dateline, 2026 (MIT). */
export const GRAMMAR: GrammarWords = {
  hePronouns: words('he'),
  shePronouns: words('she'),
  theyPronouns: words('they both'),
  hisPossessives: words('his'),
  herPossessives: words('her'),
  namelessPronouns: words('it we i you who which that what'),
  personRelatives: words('who'),
  personOrOwnerRelatives: words('who whose'),
  relatives: words('who whose which'),
  determiners: DETERMINERS,
  definiteArticle: 'the',
  indefiniteArticles: words('a an'),
  appositiveDeterminers: words('the a an his her their'),
  roleHeads: words('the his her a an another one'),
  bindingPrepositions: BINDING_PREPOSITIONS,
  originPrepositions: words('of from'),
  originNouns: words(
    'nearby neighbouring neighboring rural suburban north south east west central town village city hamlet suburb port island district county parish',
  ),
  placePrepositions: words('in at from near to around outside'),
  writerPrepositions: words('by from'),
  of: 'of',
  and: 'and',
  possessive: "'s",
  that: 'that',
  formerly: 'then',
  one: 'one',
  startsClause: words(`
he she they it we i that which who when while because after before if was were is are has have had will would
said says told
`),
  endsPhrase: words('that but while as because and if when after before so since then or'),
  ownClause: words('and but so because if when while that he she they it we i'),
  ownClauseSubjects: words('he she they we i'),
  appositiveStarts: words(
    'who which whose speaking a an the in at on citing however meanwhile too though',
  ),
  noSubjectAfter: words(`
in on at to for of by with during after before from about as that if when while last this it they we i you him her
them me us his so not ${WEEKDAYS} yesterday today earlier later recently
`),
  noSubjectEnding: /ly$|ing$/,
  endsSubjectAfter: words(
    'that who which while when after as because is was were are had has have would will',
  ),
  afterInversion: words(`
of in on at from with who during after as to by last this when about for while before earlier via following and but
adding referring according ${WEEKDAYS}
`),
  beforeInvertedSubject: words('also later then again'),
  afterClosingVerb: words('on in at last this during to reporters of'),
  afterClosingClause: words('on in at during last this'),
  emptyObjects: words(
    'nothing little anything much so no goodbye farewell hello sorry grace prayers mass thanks yes',
  ),
  noClauseAfter: words('about of to for against'),
  afterBareCue: words(`
on in at during after before to of last this when from by with about as ${WEEKDAYS} later recently earlier
across into onto through against over under between without towards toward inside outside beside despite amid back
`),
  afterName: words(`
on in at during from of with last this earlier late early yesterday today via by through himself herself themselves
${WEEKDAYS}
`),
  afterPronoun: words('on in at during last later'),
  beforeParticiple: words('and by while in before'),
  compoundJoints: words('and but then'),
  clauseJoints: words('and but while'),
  beforeTopic: words('but and so yet meanwhile then however when as while after before for like'),
  beforeTopicPronoun: words('and but so then when as while after before still yet'),
  questionWords: words('whether if why how what'),
  timeConjunctions: words('as when while after before where'),
  reasonWords: words('because due despite without regarding amid'),
  doubtWords: words('whether if'),
  relativesOfTime: words('when'),
  suppositions: words('if unless whether'),
  invertedSuppositions: words('had should'),
  thingPronoun: 'it',
  thingPossessive: 'its',
  expletiveVerbs: words(`
is isn't was wasn't be been being 's seems seemed seem appears appeared appear takes took take looks looked look
remains remained makes made make feels felt feel depends depended rained rains snowed snows rain snow matters mattered
helps helped turned turns hurts hurt gets got means meant
`),
  modalVerbs: words(`
will would could can may might should must has had have also not now still never won't wouldn't can't couldn't cannot
does did doesn't didn't only already again soon
`),
  employerPreposition: 'at',
  withWord: 'with',
  adverbials: ADVERBIALS,
  addressees: words('him her them me us reporters cnn supporters voters journalists people'),
  ownWords: words(`
statement letter message tweet post email e-mail speech testimony affidavit memoir book op-ed memo report note
lawsuit column
`),
  ageEnding: '-year-old',
  teasers: words('read watch related see listen photo photos video more gallery'),
  firmAppositives: words("'s major"),
};
