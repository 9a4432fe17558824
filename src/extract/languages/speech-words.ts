import type { PersonWords } from './person-words.ts';

/** How a form of a reporting verb may stand in a sentence. */
export type VerbForm = 'past' | 'present' | 'base' | 'participle';

/** A form of a reporting verb. */
export type ReportingVerb = {
  readonly form: VerbForm;
  /** `say` reports on its own, `judge` only with quotation marks beside it or before `that`. */
  readonly strength: 'say' | 'judge';
};

type Words = ReadonlySet<string>;

/** Verbs, lower case, and what stands beside them. */
export type VerbWords = {
  readonly reportingVerbs: ReadonlyMap<string, ReportingVerb>;
  /** May stand between a subject and its verb without changing who speaks. */
  readonly betweenSubjectAndVerb: Words;
  /** Ending of adverbs, which may stand there too. */
  readonly adverbEnding: RegExp;
  /** Before a verb: that it did not happen, or not yet. */
  readonly notSaid: Words;
  /** Before an infinitive: its subject says it again and again, or goes on to say it. */
  readonly habitVerbs: Words;
  /** Before a verb: that it has no subject of its own. */
  readonly infinitiveMarks: Words;
  /** Before a participle: that its subject suffers it. */
  readonly passiveAuxiliaries: Words;
  /** Take the one who is told as their object. */
  readonly toldVerbs: Words;
  /** The same in the sentence after a question: `“Why?” he asked.` */
  readonly askedVerbs: Words;
  /** What somebody felt or knew was not said. */
  readonly innerVerbs: Words;
  /** What stands behind them with a noun was said by somebody else: `rejected the idea that`. */
  readonly rejectingVerbs: Words;
  /** Report a clause without `that`, if it has a verb of its own. */
  readonly clauseVerbs: Words;
  /** Report whatever follows them. */
  readonly barelyVerbs: Words;
  /** Show that a clause has a verb of its own. */
  readonly finiteVerbs: Words;
  /** Between dashes within a quote: `– said the keeper –`. */
  readonly asideVerbs: Words;
  /** Right after a quote they belong to its sentence. */
  readonly cueVerbs: Words;
  /** Where a quote without a closing mark ends: after a name or a pronoun, and alone. */
  readonly openCueVerbs: Words;
  readonly openCueVerbsAlone: Words;
  /** Auxiliaries before a verb in its base form. */
  readonly baseAuxiliaries: Words;
  /** Before a verb in its base form: several people. */
  readonly pluralSubjects: Words;
  /** Ending of a noun that means several. */
  readonly pluralEnding: RegExp;
  /** Ending of a verb in the past. */
  readonly pastEnding: RegExp;
  /** Ending of a verb in the present that one does. */
  readonly presentEnding: RegExp;
  /** Verbs in the past that end otherwise. */
  readonly pastForms: Words;
  /** Ending of a participle. */
  readonly participleEnding: RegExp;
  /** Fixed ways to report, by their words. */
  readonly phrases: {
    /** `according to`. */
    readonly accordingTo: readonly [string, string];
    /** `in the words of`; empty where there is none. */
    readonly inTheWords: readonly string[];
    /** `as X put it`. */
    readonly put: Words;
    readonly putObject: string;
    /** `was quoted as saying`. */
    readonly quoted: string;
    readonly asSaying: readonly [string, string];
    /** `announced by X`. */
    readonly by: string;
  };
};

/** The small words of sentences, lower case: they say where a subject or a clause begins or ends. */
export type GrammarWords = {
  /** Pronouns for one person, as subjects. */
  readonly hePronouns: Words;
  readonly shePronouns: Words;
  /** Pronouns for several persons. */
  readonly theyPronouns: Words;
  /** Possessives of one person that begin a phrase: `his statement`. */
  readonly hisPossessives: Words;
  readonly herPossessives: Words;
  /** Subjects that are nobody by name. */
  readonly namelessPronouns: Words;
  /** Of those, what begins a clause about the name before it: `who`. */
  readonly personRelatives: Words;
  /** The same with possessives: `who`, `whose`. */
  readonly personOrOwnerRelatives: Words;
  /** The same for things too. */
  readonly relatives: Words;
  readonly determiners: Words;
  readonly definiteArticle: string;
  readonly indefiniteArticles: Words;
  /** Before a role between commas: `the`, `his`. */
  readonly appositiveDeterminers: Words;
  /** The head of a phrase that a name between commas closes: `The envoy, X, said`. */
  readonly roleHeads: Words;
  /** After these a name belongs to the noun before it. */
  readonly bindingPrepositions: Words;
  /** After a name: where the person is from. */
  readonly originPrepositions: Words;
  /** Between such a preposition and the place: `of nearby Panjrud`. */
  readonly originNouns: Words;
  /** Before a name that is a place there: `in Berlin`. */
  readonly placePrepositions: Words;
  /** After what somebody has written: `a post by Omid Rahmatov`. */
  readonly writerPrepositions: Words;
  readonly of: string;
  readonly and: string;
  /** The possessive that is cut off as a word of its own, with a straight apostrophe; empty where there is none. */
  readonly possessive: string;
  /** `that`, where it begins what is reported. */
  readonly that: string;
  /** Before an office that somebody had at the time: "then". */
  readonly formerly: string;
  /** Before a role that somebody has among several: `one`. */
  readonly one: string;
  /** A clause begins with it, so nothing before a verb reaches over it. */
  readonly startsClause: Words;
  /** A phrase ends before it. */
  readonly endsPhrase: Words;
  /** What stands between commas and begins so has a clause of its own. */
  readonly ownClause: Words;
  /** Subjects of a clause of its own within the first words. */
  readonly ownClauseSubjects: Words;
  /** Begin a clause between commas after a noun. */
  readonly appositiveStarts: Words;
  /** No subject after a verb begins with these. */
  readonly noSubjectAfter: Words;
  /** Ending of words that begin no subject after a verb. */
  readonly noSubjectEnding: RegExp;
  /** Within what follows a verb: the subject is over. */
  readonly endsSubjectAfter: Words;
  /** After `said X`: the clause may go on so. */
  readonly afterInversion: Words;
  /** Between a verb and a subject after it. */
  readonly beforeInvertedSubject: Words;
  /** After `X said`, at the end of a sentence that it reports. */
  readonly afterClosingVerb: Words;
  /** The same after a clause without quotation marks. */
  readonly afterClosingClause: Words;
  /** The clause that a verb reports does not begin so. */
  readonly noClauseAfter: Words;
  /** The same where no verb follows: `said nothing`. */
  readonly emptyObjects: Words;
  /** After a verb that has no object: it brings no clause of its own. */
  readonly afterBareCue: Words;
  /** Between a name and its verb: "X on Tuesday said". */
  readonly afterName: Words;
  /** The same between a pronoun and its verb. */
  readonly afterPronoun: Words;
  /** Before a participle of speech. */
  readonly beforeParticiple: Words;
  /** Between two verbs of one subject. */
  readonly compoundJoints: Words;
  /** Between two reported clauses. */
  readonly clauseJoints: Words;
  /** Before the name or pronoun that a sentence is about. */
  readonly beforeTopic: Words;
  readonly beforeTopicPronoun: Words;
  /** After a verb: what follows is asked, not said. */
  readonly questionWords: Words;
  /** Before a verb of asking at the head of a sentence. */
  readonly relativesOfTime: Words;
  /** Before a subject: what follows is only supposed. */
  readonly suppositions: Words;
  /** The same at the head of a clause: `Had X said so`. */
  readonly invertedSuppositions: Words;
  /** What an institution calls itself and what is its own: `it`, `its`. */
  readonly thingPronoun: string;
  readonly thingPossessive: string;
  /** After `it`: it stands for nothing, as in `it is late`. */
  readonly expletiveVerbs: Words;
  /** Between `it` and its verb. */
  readonly modalVerbs: Words;
  /** Before the name of an institution that somebody works at. */
  readonly employerPreposition: string;
  /** Before a name and a participle: `with Omid Rahmatov saying`. */
  readonly withWord: string;
  /** When, where and in what something was said, and no part of it. */
  readonly adverbials: AdverbialWords;
  /** Begin a clause that says when: `as he left`. */
  readonly timeConjunctions: Words;
  /** Begin a reason: `because of`, `due to`. */
  readonly reasonWords: Words;
  /** Before a quote: it is a part of what is doubted. */
  readonly doubtWords: Words;
  /** Those who are told, by no name: `reporters`. */
  readonly addressees: Words;
  /** What somebody writes or says: `his statement said`. */
  readonly ownWords: Words;
  /** Ending of a word for a person by age: `-year-old`. */
  readonly ageEnding: string;
  /** Before a colon at the head of a sentence: it tells of another article. */
  readonly teasers: Words;
  /** Within an appositive: it is a firm's. */
  readonly firmAppositives: Words;
};

/** Adverbials beside a verb of speech, lower case: `on Tuesday`, `in a statement to the paper`. */
export type AdverbialWords = {
  /** Stand alone: `yesterday`, a weekday. */
  readonly alone: Words;
  /** Before another one: `late on Tuesday`. */
  readonly before: Words;
  /** Begin a phrase of a noun: `in`, `during`. */
  readonly prepositions: Words;
  /** Say with a noun of time when: `last week`. */
  readonly times: Words;
  readonly timeNouns: Words;
  /** After a noun of time: `a year ago`, `hours after`. */
  readonly timeSides: Words;
  /** Where and in what people speak: `statement`, `interview`. */
  readonly occasions: Words;
  /** Of what an occasion is: `with`, `to`. */
  readonly further: Words;
};

/** How a language is printed. */
export type PrintedWords = {
  /** Abbreviations that keep their full stop, as printed, without it. */
  readonly abbreviations: readonly string[];
  /** What a capitalised word may begin with in lower case: `al-`. */
  readonly beforeCapital: readonly string[];
  /** Offices in capitals: such a run is no heading. */
  readonly officesInCapitals: Words;
  /** Words that begin with an apostrophe where a single mark might open a quote. */
  readonly apostropheStarts: readonly string[];
  /** Letter after which a single mark at the end of a word is an apostrophe. */
  readonly apostropheAfter: RegExp;
  /** At the head of a line, before a colon: who asks and who answers, in capitals. */
  readonly questionLabels: Words;
  /** After a name and a colon in a title, where nobody says `we` or `I` behind it: what is told of the person. */
  readonly headingStarts: Words;
  readonly answerLabels: Words;
  /** Marks that open and close quotes, whatever stands beside them. */
  readonly openingMarks: Words;
  readonly closingMarks: Words;
};

/** What the rules of speech need to know of a language. */
export type SpeechWords = VerbWords & GrammarWords & PersonWords & PrintedWords;
