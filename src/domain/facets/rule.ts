import type { Article } from '../article.ts';
import type { Facet } from './facet.ts';

/** Below this confidence a tag is worth a look: one weak rule gave it, and nothing else speaks for it. */
export const LOW_CONFIDENCE = 0.85;

/**
 * How an article came by its tags: `country-name`, `speaker-given` and the like, a value for each rule that gave one;
 * `low-confidence:country`; `corrected`, `corrected:speaker-verb` (by the rule that was wrong), `correction:` and the key of
 * each correction that fits; `single-name:Naimi`; `unknown-country:` and a given name that stands for none.
 */
export const RULE = {
  name: 'rule',
  plural: 'rules',
  isMany: true,
  isAlwaysOffered: false,
  isForKeepers: true,
  rowsShown: 8,
  reads: 'text',
  valuesOf: (article) => [
    ...ruleValues(article),
    ...lowValues(article),
    ...correctionValues(article),
    ...openValues(article),
  ],
  labelOf: (value) => value,
  words: {
    title: 'Tagged by',
    one: 'rule',
    meaning: 'The rules that gave the tags of the article.',
    list: 'Rules that gave tags',
    all: 'All rules that gave tags',
    opening: 'tagged by',
    nothing: 'no rule',
    something: 'a rule',
    none: 'Without any tag',
    leftOut: 'articles without any tag',
    notOne: 'no rule',
    notHeld: (names) => `No article of the archive is tagged by ${names}.`,
    isQuoted: true,
    values: 'Rules as they stand in the evidence of tags, after what they give: country-name',
    verb: 'are tagged by',
  },
} as const satisfies Facet;

/** A rule as values name it. */
export function ruleValue(gives: 'date' | 'country' | 'speaker', rule: string): string {
  return `${gives}-${rule}`;
}

type Tag = { readonly given?: true; readonly evidence: readonly { readonly rule: string }[] };

function ruleValues({ date, countries, speakers, quotes }: Article): string[] {
  const rulesOf = ({ given, evidence }: Tag) =>
    given ? ['given'] : evidence.map(({ rule }) => rule);
  const values = [
    ...(date ? [ruleValue('date', dateRule(date))] : []),
    ...countries.flatMap(rulesOf).map((rule) => ruleValue('country', rule)),
    ...speakers.flatMap(rulesOf).map((rule) => ruleValue('speaker', rule)),
    ...quotes.flatMap(({ speaker, rule }) => (speaker ? [ruleValue('speaker', rule)] : [])),
  ];
  // What somebody has decided is no rule's doing.
  return values.filter((value) => !value.endsWith('-correction'));
}

/** The rule that gave a date; `given` where it came with the article. */
export function dateRule({ evidence, source }: NonNullable<Article['date']>): string {
  return evidence[0]?.rule ?? (source === 'metadata' ? 'given' : source);
}

function lowValues({ countries, speakers }: Article): string[] {
  const isLow = ({ confidence }: { readonly confidence: number }) => confidence < LOW_CONFIDENCE;
  return [
    ...(countries.some(isLow) ? ['low-confidence:country'] : []),
    ...(speakers.some(isLow) ? ['low-confidence:speaker'] : []),
  ];
}

function correctionValues({ corrections = [] }: Article): string[] {
  if (corrections.length === 0) return [];
  return [
    'corrected',
    ...corrections.map(({ key }) => `correction:${key}`),
    ...corrections.flatMap(({ of, rule }) =>
      rule === undefined
        ? []
        : [`corrected:${ruleValue(of === 'quote-speaker' ? 'speaker' : of, rule)}`],
    ),
  ];
}

function openValues({ speakers, extra }: Article): string[] {
  const names = speakers.flatMap((tag) => (tag.joinedFrom ? [] : [tag.name]));
  const unknown = extra?.unknownCountries;
  return [
    ...names.filter((name) => !/\s/.test(name.trim())).map((name) => `single-name:${name}`),
    ...(Array.isArray(unknown) ? unknown.map((name) => `unknown-country:${name}`) : []),
  ];
}
