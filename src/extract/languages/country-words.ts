/** A name of several places, decided by the words around it. */
export type AmbiguousName = {
  readonly name: string;
  /** It is a town, and no name of a country. */
  readonly isTown?: true;
  /** In order; the first whose sign stands in the article decides. A choice without a sign is the default. */
  readonly choices: readonly {
    readonly code: string | undefined;
    readonly sign?: RegExp;
    /** The choice holds for articles up to this day alone, `YYYY-MM-DD`. */
    readonly untilDay?: string;
  }[];
};

/** What tells local news of one country, whose towns are named like others abroad. */
export type HomeWords = {
  readonly code: string;
  /** Anywhere in an article. */
  readonly signs: RegExp;
  /** Those of them that no city abroad has either: no city council. */
  readonly signsBesideCities: RegExp;
  /** Those of them that no country of {@link alike} prints. */
  readonly onlyHome: RegExp;
  /** Countries with papers of the same language. */
  readonly alike: ReadonlySet<string>;
  /** Anywhere in an article: it is local news of one of those. */
  readonly elsewhere: RegExp;
  /** Anywhere in an article: it may speak of a county of another country, whose name stands before the word. */
  readonly otherCounties: RegExp;
  /** A county with an office of its own, anywhere. */
  readonly county: RegExp;
  /** A county, anywhere. */
  readonly anyCounty: RegExp;
  /** Right behind the name of a town. */
  readonly behindTown: RegExp;
  /** Right behind a name that is a country's too: what no country has. */
  readonly behindNamesake: RegExp;
  /** Right before a name of a town: `the village of`. */
  readonly beforeTown: RegExp;
  /** Before and behind a name that is a country's too, where the people of the country have an adjective: `a Poland man`. */
  readonly beforeResident: RegExp;
  readonly behindResident: RegExp;
  /** Names of countries, capitals and cities abroad that a town at home has. */
  readonly namesakes: ReadonlySet<string>;
  /** Of cities abroad whose namesake at home is well known: its states and counties, anywhere in an article. */
  readonly statesOfNamesakes: ReadonlyMap<string, readonly string[]>;
  /** Right behind the name of a county. */
  readonly behindCounty: RegExp;
  /** Capitalised words that are no name of a town. */
  readonly noTowns: ReadonlySet<string>;
  /** Behind a name that no table has: a body of a town at home. */
  readonly behindUnknown: RegExp;
};

/** What a language calls countries, their people and their places, and what only looks like that. */
export type CountryWords = {
  /** Before a name, no part of it: `the`. */
  readonly articles: ReadonlySet<string>;
  /** Lines of `code | names | people and adjectives | capitals and seats | cities`, parted by commas. */
  readonly places: string;
  /** Lines of `code | names`: other cases of the names above, as texts print them and nobody types them. */
  readonly nameForms: string;
  /** Lines of `code | names and adjectives | last day` for states that are gone. */
  readonly goneStates: string;
  /** Lines of `code | places` that spoke for a state that is gone. */
  readonly seatsOfGoneStates: string;
  /** Names that hold a country's word and are no mention of it. */
  readonly noCountry: string;
  readonly ambiguous: readonly AmbiguousName[];
  /** Places that are first names too: before a capitalised word they are read as a person. */
  readonly namesOfPersonsToo: ReadonlySet<string>;
  /** Those of them that are no town of the country whose name may stand behind: `Israel` Holland, and not `London` England. */
  readonly namesBeforeSurnames: ReadonlySet<string>;
  /** Places that are surnames too: `Holland`. */
  readonly surnamesToo: ReadonlySet<string>;
  /** Right behind such a surname: ` family`. */
  readonly families: RegExp;
  /** Right before a name that is a ship's, a band's or a horse's, whatever follows: `HMS `. */
  readonly beforeShips: RegExp;
  /** Right before a name of several words that is a ship's: `the tug `. */
  readonly beforeShipNames: RegExp;
  /** First names beside those that all languages share, capitalised, without accents. */
  readonly firstNames: ReadonlySet<string>;
  /** Right before a name of a person: `Mr`, `Coach`. */
  readonly beforePersons: ReadonlySet<string>;
  /** Before a name that is then a place, whoever has the name: `in`. */
  readonly beforePlaces: ReadonlySet<string>;
  /** Those of them that no person has before the name: `in`, and not `from`. */
  readonly insidePlaces: ReadonlySet<string>;
  /** Capitalised nouns before a capitalised adjective of a people, where the language writes it small: `Gobierno Español`. */
  readonly institutions: ReadonlySet<string>;
  /** Capitalised words that follow a place as a place. */
  readonly followsAPlace: ReadonlySet<string>;
  /** After a place: the name of a paper, a bank, an airline. */
  readonly paperWords: ReadonlySet<string>;
  /** After a place: units of money. */
  readonly moneyWords: ReadonlySet<string>;
  /** Those of them that are verbs too: money after an adjective alone. */
  readonly moneyVerbs: ReadonlySet<string>;
  /** After a place: a street, or a house that is called after it. */
  readonly streetWords: ReadonlySet<string>;
  /** Before a town: a club that plays there, `Real` Madrid. */
  readonly clubStarts: ReadonlySet<string>;
  /** After a place and `&`: a firm. */
  readonly firmEnds: ReadonlySet<string>;
  /** After a town: a club that plays there. */
  readonly clubWords: ReadonlySet<string>;
  /** Adjectives of a people that are also languages. */
  readonly languageAdjectives: ReadonlySet<string>;
  /** Before such an adjective: it is a language that is spoken. */
  readonly languageCues: ReadonlySet<string>;
  /** Between one of these cues and the adjective: `traducido del francés`. */
  readonly languageLinks: ReadonlySet<string>;
  /** Before such a link: the language is learnt or translated. */
  readonly linkedLanguageCues: ReadonlySet<string>;
  /** Before an adjective of a people: a language, a dish, a thing. */
  readonly noCountryNounsBefore: ReadonlySet<string>;
  /** After such an adjective that stands alone: "in French and". */
  readonly afterLanguage: ReadonlySet<string>;
  /** After an adjective of a people: a language, a dish, a thing. */
  readonly noCountryNouns: ReadonlySet<string>;
  /** States and provinces that follow a town, by the country that they are of. */
  readonly statesAfterTowns: readonly {
    readonly code: string;
    readonly names: ReadonlySet<string>;
  }[];
  /** Names of states that are as short as an abbreviation, and none. */
  readonly shortStateNames: ReadonlySet<string>;
  /** Abbreviations that in capitals are an ordinary word: `US` in a line that shouts. */
  readonly wordsInCapitals: ReadonlySet<string>;
  /** Words that are one slip away from a country's name, and none. */
  readonly nearMisses: ReadonlySet<string>;
  /** Endings that make an adjective of a country's name: no slip. */
  readonly adjectiveEnding: RegExp;
  /** Signs of local news of one country, where towns are named like others abroad. */
  readonly home?: HomeWords;
  /** Behind a town: its county, in the country of `home`. */
  readonly countyBehind?: RegExp;
  /** Sticky; behind a town, where it lies by another one, the first group. */
  readonly nearTown?: RegExp;
  /** The first of two names that share a noun, what stands behind it, and its country. */
  readonly sharedNouns: readonly {
    readonly first: string;
    readonly rest: string;
    readonly code: string;
  }[];
};
