import type { CountryTag } from '../../domain/country.ts';
import { countryName } from '../../domain/country-names.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { CountryWords } from '../languages/country-words.ts';
import { compareCodes } from '../order.ts';
import type { Span, Zones } from '../zones.ts';
import { figuresOf } from './country-rules.ts';
import { findMentions } from './find-mentions.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Mention } from './mention.ts';

/** An article as countries are read in it, after its dates and its speakers. */
export type CountryContext = {
  /** Tables of its language; what is absent finds nothing. */
  readonly words: Partial<CountryWords>;
  /** Names of rules that do not hold in the language. */
  readonly rulesOff?: ReadonlySet<string> | undefined;
  /** The raw text: offsets of evidence are of it. */
  readonly body: string;
  /** Set where the title is a field of its own. */
  readonly title?: string;
  /** Set where the record had a dateline of its own: `TASHKENT, Oct 21 -`. */
  readonly dateline?: string;
  readonly zones: Zones;
  /** Names of persons in the body, in order: no country is read in them. */
  readonly personSpans: readonly Span[];
  /** Last day that the article may be of, `YYYY-MM-DD`; absent where it has no date. */
  readonly day: string | undefined;
};

const NONE_OFF: ReadonlySet<string> = new Set();
const PLAIN_WEIGHT = 1;
const TITLE_WEIGHT = 3;
const DATELINE_WEIGHT = 4;
const EARLY_WEIGHT = 1.3;
const EARLY_SHARE = 0.15;
const EARLY_CHARS = 400;
const GLUED_WEIGHT = 0.5;
// One or two mentions within the name of a paper or a currency are no mention of the country.
const FEWEST_GLUED = 3;
// Weights and share swept together on the TRAIN part of Reuters-21578: F1 without the US 0.82 with 2, 1.5
// and 0.3, 0.86 with these; flat around them.
const PRIMARY_SHARE = 0.4;

type Weighed = { readonly mention: Mention; readonly evidence: Evidence; readonly weight: number };

/** The countries that an article mentions, the most salient first, each with its words. */
export function tagCountries(context: CountryContext): CountryTag[] {
  const weighed = [...fieldMentions(context), ...bodyMentions(context)];
  const byCode = [...Map.groupBy(weighed, ({ mention }) => mention.code)].map(([code, found]) => ({
    code,
    found,
    score: found.reduce((sum, { weight }) => sum + weight, 0),
  }));
  const kept = byCode.filter(
    ({ found }) => found.length >= FEWEST_GLUED || found.some(({ mention }) => !mention.glued),
  );
  const top = Math.max(0, ...kept.map(({ score }) => score));
  return kept
    .toSorted((a, b) => b.score - a.score || compareCodes(a.code, b.code))
    .map(({ code, found, score }) => ({
      code,
      name: countryName(code),
      confidence: confidence(found),
      primary: score >= top * PRIMARY_SHARE,
      evidence: found.map(({ evidence }) => evidence),
    }));
}

// Rules are taken as independent, each counted once: ten mentions by one rule err together.
function confidence(found: readonly Weighed[]): number {
  const rules = new Set(
    found.filter(({ mention }) => !mention.glued).map(({ mention }) => mention.rule),
  );
  const doubt = [...rules].reduce((rest, rule) => rest * (1 - figuresOf(rule).precision), 1);
  return rules.size === 0 ? 0.5 : Math.round((1 - doubt) * 1000) / 1000;
}

function fieldMentions({
  words,
  title,
  dateline,
  day,
  body,
  rulesOff = NONE_OFF,
}: CountryContext): Weighed[] {
  const gazetteer = gazetteerOf(words);
  const fields = [
    { field: 'title', text: title, weight: TITLE_WEIGHT },
    { field: 'dateline', text: dateline, weight: DATELINE_WEIGHT },
  ] as const;
  return fields.flatMap(({ field, text = '', weight }) =>
    findMentions(text, { gazetteer, rulesOff, masked: [], day, around: `${text}\n${body}` }).map(
      (mention) => ({
        mention,
        evidence: { ...evidenceOf(mention, text), field },
        weight: weightOf(mention) * weight,
      }),
    ),
  );
}

function bodyMentions({
  words,
  body,
  zones,
  personSpans,
  day,
  rulesOff = NONE_OFF,
}: CountryContext): Weighed[] {
  const persons = personSpans.filter((span) => !isInPlace(body, span, words));
  const masked = [...persons, ...(zones.byline ? [zones.byline] : [])].toSorted(
    (a, b) => a.start - b.start,
  );
  const start = zones.title?.start ?? Math.min(zones.header.start, zones.story.start);
  const text = body.slice(0, zones.story.end);
  const earlyEnd =
    zones.story.start + Math.max(EARLY_CHARS, (zones.story.end - zones.story.start) * EARLY_SHARE);
  return findMentions(text, { gazetteer: gazetteerOf(words), rulesOff, masked, day })
    .filter((mention) => mention.start >= start && !isInHeader(mention, zones))
    .map((mention) => ({
      mention,
      evidence: evidenceOf(mention, body),
      weight: weightOf(mention) * placeWeight(mention, zones, earlyEnd),
    }));
}

/** "sang in Berlin", where the article speaks of a Coach Berlin. */
function isInPlace(
  body: string,
  { start, end }: Span,
  { insidePlaces }: Partial<CountryWords>,
): boolean {
  if (body.slice(start, end).includes(' ')) return false;
  const before = /(\p{L}+)[ \u00a0]$/u.exec(body.slice(Math.max(0, start - 20), start))?.[1];
  return before !== undefined && insidePlaces?.has(before.toLowerCase()) === true;
}

// "LIMA 2021-10-21" under a title is a place of the story.
function isInHeader(mention: Mention, { header, dateline }: Zones): boolean {
  return isIn(mention, header) && !(dateline && isIn(mention, dateline));
}

function isIn({ start }: Span, zone: Span): boolean {
  return start >= zone.start && start < zone.end;
}

function placeWeight(mention: Mention, { title, dateline }: Zones, earlyEnd: number): number {
  if (title && isIn(mention, title)) return TITLE_WEIGHT;
  if (dateline && isIn(mention, dateline)) return DATELINE_WEIGHT;
  return mention.start < earlyEnd ? EARLY_WEIGHT : PLAIN_WEIGHT;
}

function weightOf({ rule, glued }: Mention): number {
  return figuresOf(rule).weight * (glued ? GLUED_WEIGHT : PLAIN_WEIGHT);
}

function evidenceOf({ start, end, rule }: Mention, text: string): Evidence {
  return { start, end, text: text.slice(start, end), rule };
}
