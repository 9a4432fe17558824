import { oncePer } from '../../domain/once-per.ts';
import type { Span } from '../zones.ts';
import { COUNTRY_RULES } from './country-rules.ts';
import { type Gazetteer, wordsOf } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { NO_PLACE } from './no-place.ts';
import { type Decisions, type NamedPlace, namedPlace, type Place, startsUpper } from './place.ts';

/** What places in a text are read with; the same for the title, the dateline and the story of an article. */
export type MentionContext = {
  /** The places of the language of the text. */
  readonly gazetteer: Gazetteer;
  /** Names of rules that do not hold in the language. */
  readonly rulesOff: ReadonlySet<string>;
  /** Names of persons: no country is read in them. */
  readonly masked: readonly Span[];
  /** Last day the article may be of, `YYYY-MM-DD`; decides about states that are gone. */
  readonly day: string | undefined;
  /** Where the signs that decide an ambiguous name are looked for; the text itself where absent. */
  readonly around?: string;
};

/** Every place in `text` that stands for a country, in order; the longest name at a place wins. */
export function findMentions(text: string, context: MentionContext): Mention[] {
  const { gazetteer, day, rulesOff } = context;
  const { rules, guards } = rulesFor(rulesOff);
  const words = wordsOf(text);
  const isMasked = maskOf(context.masked);
  const around = context.around ?? text;
  const decisions: Decisions = {
    around,
    choices: new Map(),
    slips: new Map(),
    towns: new Map(),
    homes: new Map(),
    persons: new Map(),
    surnames: new Map(),
    ships: new Map(),
  };
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || (isMasked(word.start) && !isBasis(text, word.end))) continue;
    const isCapital = startsUpper(word.text);
    if (!isCapital && !gazetteer.beginsSmall(word.text)) continue;
    const place = { text, words, at, word, gazetteer, day, decisions };
    const named = namedPlace(place);
    const unnamed = isCapital && !named ? unknownMention(place, rules) : undefined;
    const mention = named ? knownMention(named, rules, guards) : unnamed;
    if (mention) mentions.push(mention);
    if (named) at += named.entry.words.length - 1;
  }
  return mentions;
}

/** "UK-based Brill": a place before a hyphen is no part of the name that follows. */
function isBasis(text: string, end: number): boolean {
  return /^-\p{Ll}/u.test(text.slice(end, end + 2));
}

/** Whether places, asked for in their order, lie in one of the spans, which are in order too. */
function maskOf(masked: readonly Span[]): (start: number) => boolean {
  let at = 0;
  return (start) => {
    while ((masked[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (masked[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
}

/** The rules and guards that hold in a language. */
const rulesFor = oncePer((off: ReadonlySet<string>) => ({
  rules: COUNTRY_RULES.filter(({ name }) => !off.has(name)),
  guards: NO_PLACE.filter(({ name }) => !off.has(name)),
}));

type Rules = typeof COUNTRY_RULES;

function knownMention(
  place: NamedPlace,
  rules: Rules,
  guards: typeof NO_PLACE,
): Mention | undefined {
  if (guards.some(({ holds }) => holds(place))) return undefined;
  for (const { name, known } of rules) {
    const code = known?.(place);
    if (code !== undefined) return { ...place.span, code, rule: name, glued: isGlued(place) };
  }
  return undefined;
}

function unknownMention(place: Place, rules: Rules): Mention | undefined {
  const { start, end } = place.word;
  for (const { name, unknown } of rules) {
    const found = unknown?.(place);
    if (!found) continue;
    return { ...(found.span ?? { start, end }), code: found.code, rule: name, glued: false };
  }
  return undefined;
}

function isGlued({ text, last, next, gazetteer }: NamedPlace): boolean {
  const { paperWords } = gazetteer.words;
  if (next === undefined || text.slice(last.end, next.start) !== ' ') return false;
  return paperWords.has(next.text);
}
