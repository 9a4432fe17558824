import type { Evidence } from '../../domain/evidence.ts';
import type { Rule } from '../../services/maintenance/list-rules.ts';
import { type Paragraph, placeAnchor } from './article-text.ts';
import type { WrongTag } from './wrong-tag.ts';

/** Why an article carries a tag: the words, the rule that read them, and where they stand. */
export type TagReason = {
  readonly name: string;
  /** `certain, 0.99`, or `given with the article`. */
  readonly sureness: string;
  readonly evidence: readonly EvidenceRow[];
  /** Of a country: the article is about it. */
  readonly isMain?: boolean;
  /** What has been corrected by hand, a sentence or two each. */
  readonly corrected?: readonly string[];
  readonly wrong?: WrongTag;
};

/** One place that speaks for a tag: its words lead to where they stand in the text. */
export type EvidenceRow = {
  readonly words: string;
  readonly href: string;
  readonly rule: string;
  /** Where the rule is explained; empty of what no rule has read. */
  readonly ruleHref: string;
  /** `par. 2`, or `title`. */
  readonly place: string;
};

type Tag = {
  readonly name: string;
  readonly confidence: number;
  readonly given?: true;
  readonly evidence: readonly Evidence[];
};

// Look.md §4: the words for a confidence.
const CERTAIN = 0.9;
/** Below this confidence a tag is unsure. */
export const LIKELY = 0.6;
// A country named forty times needs no forty rows to be believed.
const MOST_ROWS = 12;

/**
 * The reason of a country, a speaker or a date; `gives` is what its rules are for. `paragraphs` are those of the page, in its order:
 * places are counted in what readers see, not in the raw body. At most twelve rows.
 */
export function presentReason(
  tag: Tag,
  paragraphs: readonly Paragraph[],
  gives: Rule['gives'],
): TagReason {
  return {
    name: tag.name,
    sureness: tag.given ? 'given with the article' : surenessText(tag.confidence),
    evidence: tag.evidence.slice(0, MOST_ROWS).map((each) => evidenceRow(each, paragraphs, gives)),
  };
}

/** `certain, 0.99` · `likely, 0.78` · `unsure, 0.41`. */
export function surenessText(confidence: number): string {
  const word = confidence >= CERTAIN ? 'certain' : confidence >= LIKELY ? 'likely' : 'unsure';
  return `${word}, ${confidence.toFixed(2)}`;
}

/** The name of a rule as a reader reads it: `header-date` → `header date`. */
export function ruleText(rule: string): string {
  return rule.replaceAll('-', ' ');
}

function evidenceRow(
  evidence: Evidence,
  paragraphs: readonly Paragraph[],
  gives: Rule['gives'],
): EvidenceRow {
  const index = paragraphs.findIndex(
    ({ start, end }) => evidence.start < end && evidence.end > start,
  );
  const isInTitle = evidence.field === 'title' || index < 0;
  return {
    words: evidence.text,
    href: isInTitle ? '#title' : `#${placeAnchor(evidence.start)}`,
    rule: ruleText(evidence.rule),
    ruleHref: evidence.rule === 'correction' ? '' : `/rules#${gives}-${evidence.rule}`,
    place: isInTitle ? 'title' : `par. ${index + 1}`,
  };
}
