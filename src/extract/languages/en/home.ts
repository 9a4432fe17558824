/**
 * What tells American local news, and names that share a noun. Written by hand for Dateline, 2026; licence MIT.
 */
import type { CountryWords } from '../country-words.ts';
import { words } from '../word-list.ts';

/** Offices and bodies that speak of a town or county at home; right behind a name they place it. */
export const HOME: NonNullable<CountryWords['home']> = {
  code: 'US',
  signs:
    /\b(?:[Ss]heriff(?:['’]s|s)?|[Cc]ounty (?:[Cc]ommission(?:ers?)?|superintendent|attorney|coroner|jail)|[Tt]ownship [Tt]rustees?|[Ss]chool [Bb]oard|[Ss]tate [Tt]roopers?|[Hh]ighway [Pp]atrol|[Pp]arish (?:sheriff|[Cc]ouncil|[Jj]ury)|[Cc]ity [Cc]ouncil(?:man|woman|member)?|[Ss]chool [Dd]istrict|[Dd]istrict [Aa]ttorney|City Schools|Public Schools|Board of Education|City Commission(?:ers?)?|County (?:voters|deput(?:y|ies)|[Cc]ourthouse|Fair(?:grounds)?|Schools|Superior|Circuit|[Pp]rosecutors?|[Cc]lerk))\b/,
  county:
    /\p{Lu}\p{L}+ (?:County|Parish) (?:[Cc]ommission(?:ers?)?|[Ss]heriff|[Cc]ouncil|[Cc]ourt|[Cc]oroner|[Jj]ail|Board|[Aa]ttorney|[Pp]rosecutors?)\b/u,
  behindTown:
    /^ (?:City (?:Council|Hall|Commission|Schools)|Public Schools|Board of Education|city (?:council|manager|commission)|[Tt]ownship|[Pp]olice|[Ff]ire(?:fighters| [Dd]epartment)|[Mm]ayor|[Hh]igh [Ss]chool|High\b|[Ss]chool [Dd]istrict|residents?)/,
  noTowns: words(
    'State National Federal Central City County District Provincial Regional The A An New Our Their His Her Its',
  ),
  behindUnknown:
    /^ (?:(?:City|County|Public) Schools\b|Board of Education\b|Township [Tt]rustees\b|City Commission(?:ers?)?\b|County (?:voters|Fair\b|Schools))/,
  behindCounty:
    /^ (?:County|Parish) (?:Circuit|Superior|District (?:Court|Attorney|Judge)|[Ss]heriff|[Cc]ommission(?:ers?)?|Board of|[Jj]ail|[Cc]ourthouse|[Aa]ttorney|Fairgrounds|[Pp]rosecutors?|School District|Clerk|[Cc]oroner|deput(?:y|ies)|Planning|Democrats|Republicans)/,
};

/** "Poland, Mahoning County": such a county stands behind its name in the US, and in few other lands. */
export const COUNTY_BEHIND = /^, (?:\p{Lu}[\p{L}'’.]+ ){1,2}County\b/u;

/** The first of two names that share a noun: `North and South Korea`. */
export const SHARED_NOUNS: CountryWords['sharedNouns'] = [
  { first: 'North', rest: ' and South Korea', code: 'KP' },
  { first: 'North', rest: ' or South Korea', code: 'KP' },
  { first: 'South', rest: ' and North Korea', code: 'KR' },
  { first: 'South', rest: ' or North Korea', code: 'KR' },
];

/** Behind a town: it lies by another one, the first group. */
export const NEAR_TOWN =
  /, (?:just |about \w+ \w+ |some \w+ \w+ )?(?:(?:north|south|east|west)(?:-?(?:east|west))? of|near|outside) (\p{Lu}\p{L}+)/uy;
