import type { Gender } from '../data/first-names.ts';

type Words = ReadonlySet<string>;

/** Words beside names and in the place of names; lower case, without full stops. */
export type PersonWords = {
  /** What follows is a person. */
  readonly honorifics: Words;
  /** Those that say nothing of what somebody does: never a role. */
  readonly plainHonorifics: Words;
  /** Those left out of a name as it is shown. */
  readonly unshownHonorifics: Words;
  /** Those after which a word that is a title too is a name: `Ms. King`. */
  readonly forms: Words;
  /** Stand before a name as a title or part of one. */
  readonly titles: Words;
  /** What a person is or does: `the minister said` means somebody named before. */
  readonly roleNouns: Words;
  /** Roles that one person alone has in a story. */
  readonly onlyOneCanBe: Words;
  /** Roles of persons alone: one word after them is a person's name. */
  readonly personRoles: Words;
  /** Relatives who have the family name of whom they are named beside. */
  readonly kinNouns: Words;
  /** Titles that are first names too; before two words and more they are titles. */
  readonly nameTitles: Words;
  /** First names of men and women. Lower case. */
  readonly unisexNames: Words;
  /** Ending of words before the name of a firm: `Tokyo-based`. */
  readonly firmModifier: RegExp;
  /** Ending of words that only describe the name after them: `Welsh-born`, `Cash-hungry`. */
  readonly describingEnding: RegExp;
  /** Titles with a hyphen: `President-elect`, `ex-trader`. */
  readonly joinedTitle: RegExp;
  /** Kinds of firms: before a name they make it one's. */
  readonly firmKinds: Words;
  /** What those do who speak for a firm alone: `Pelago analyst X`. */
  readonly firmRoles: Words;
  /** Where a lawmaker is from, which looks like a name: `R-Ohio`. */
  readonly partyAndState: RegExp;
  /** Sources without a name of their own. */
  readonly namelessNouns: Words;
  /** Words in titles that tell a gender. */
  readonly maleWords: Words;
  readonly femaleWords: Words;
  /** Beside the first names that all languages share: such as are words too. Lower case. */
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** Short forms of first names, and the first name that each stands for. */
  readonly nicknames: ReadonlyMap<string, string>;
  /** Inside a name, in lower case. */
  readonly particles: Words;
  /** What a family name joins to its capital: `McKnight`, `DiNapoli`. */
  readonly joinedPrefixes: Words;
  /** After a name: `jr`. */
  readonly suffixes: Words;
  /** Family names that come first. */
  readonly familyFirst: Words;
  /** Words that begin sentences, and are capitalised for no other reason. */
  readonly sentenceStarters: Words;
  /** Institutions whose names look like those of persons. */
  readonly organisations: Words;
  /** Words of a run of capitals that make it an institution. */
  readonly organisationNouns: Words;
  /** The same, where no first name begins the run. */
  readonly firmNouns: Words;
  /** Organisation nouns that are surnames too. */
  readonly organisationSurnames: Words;
  /** Places that are first names more seldom than they begin the name of a firm or a market: `London Brent`. */
  readonly placesOfFirms: Words;
  /** Legal forms at the end of a name. */
  readonly legalForms: Words;
  /** What the names of unions of states begin with. */
  readonly intergovernmental: RegExp;
};
