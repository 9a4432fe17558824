import type { Article } from '../../domain/article.ts';
import { notReadIn } from '../../services/maintenance/languages-read.ts';
import { publishedText } from '../words/dates.ts';
import { DATE_SOURCES } from './article-about.ts';
import type { Paragraph } from './article-text.ts';
import { correctionsOf, correctionText, type DroppedTag, droppedTags } from './corrected-tags.ts';
import { presentQuoteReasons } from './quote-reasons.ts';
import { presentReason, ruleText, type TagReason } from './tag-evidence.ts';
import { countryFixes, dateFixes, MISSING, speakerFixes } from './tag-fixes.ts';
import { type CorrectedPage, presentWrong, type WrongTag } from './wrong-tag.ts';

/** The tags of one kind with the words that gave them, and what can be done where one is wrong or missing. */
export type TagList = {
  readonly title: string;
  /** What opening a tag shows; what stands in its place where there are none. */
  readonly note: string;
  readonly reasons: readonly TagReason[];
  readonly dropped: readonly DroppedTag[];
  /** Absent where nothing of the kind can be missing. */
  readonly missing?: { readonly text: string; readonly wrong: WrongTag };
};

/** Why an article carries its tags: countries, speakers, quotes, its date. */
export function presentTagLists(
  article: Article,
  paragraphs: readonly Paragraph[],
  page: CorrectedPage,
): readonly TagList[] {
  return [
    countryList(article, paragraphs, page),
    speakerList(article, paragraphs, page),
    quoteList(article, paragraphs, page),
    dateList(article, paragraphs, page),
  ].filter((list) => list !== undefined);
}

function countryList(
  article: Article,
  paragraphs: readonly Paragraph[],
  page: CorrectedPage,
): TagList {
  const { countries, language } = article;
  const reasons = countries.map((tag) => ({
    ...presentReason(tag, paragraphs, 'country'),
    isMain: tag.primary,
    corrected: correctionsOf(article, 'country', [tag.code]).map(correctionText),
    wrong: presentWrong(`the country ${tag.name}`, countryFixes(tag), page),
  }));
  const none = notReadIn(language).includes('countries')
    ? 'Countries are not read in this language.'
    : 'No country was found in it.';
  return {
    title: 'Where, and why',
    note:
      reasons.length > 0
        ? 'Mentioned in the article; what it is about says so. Open a country to see the words behind it.'
        : none,
    reasons,
    dropped: droppedTags(article, 'country'),
    missing: {
      text: 'Is a country missing?',
      wrong: presentWrong('a missing country', [MISSING.country], page),
    },
  };
}

function speakerList(
  article: Article,
  paragraphs: readonly Paragraph[],
  page: CorrectedPage,
): TagList {
  const reasons = article.speakers.map((tag) => {
    const names = (tag.joinedFrom ?? [tag]).map(({ name }) => name);
    return {
      ...presentReason(tag, paragraphs, 'speaker'),
      corrected: correctionsOf(article, 'speaker', names).map(correctionText),
      wrong: presentWrong(`the speaker ${tag.name}`, speakerFixes(tag), page),
    };
  });
  return {
    title: 'Who, and why',
    note: reasons.length > 0 ? 'Open a name to see the words behind it.' : '',
    reasons,
    dropped: droppedTags(article, 'speaker'),
    missing: {
      text: 'Is somebody missing?',
      wrong: presentWrong('a missing speaker', [MISSING.speaker], page),
    },
  };
}

function quoteList(
  article: Article,
  paragraphs: readonly Paragraph[],
  page: CorrectedPage,
): TagList | undefined {
  if (article.quotes.length === 0) return undefined;
  return {
    title: 'Who said what, and why',
    note: 'Open a quote to see the rule that gave its speaker.',
    reasons: presentQuoteReasons(article, paragraphs, page),
    dropped: [],
  };
}

function dateList(
  article: Article,
  paragraphs: readonly Paragraph[],
  page: CorrectedPage,
): TagList | undefined {
  const { date } = article;
  const dropped = droppedTags(article, 'date');
  const missing = {
    text: 'The date is missing?',
    wrong: presentWrong('the missing date', [MISSING.date], page),
  };
  const title = 'When, and why';
  if (!date) return { title, note: 'No date was found.', reasons: [], dropped, missing };
  const tag = { name: publishedText(date), confidence: 1, evidence: date.evidence };
  const reason = {
    ...presentReason(tag, paragraphs, 'date'),
    sureness: ruleText(DATE_SOURCES[date.source]),
    corrected: correctionsOf(article, 'date', [date.value]).map(correctionText),
    wrong: presentWrong(`the date ${date.value}`, dateFixes(date), page),
  };
  const note =
    date.evidence.length > 0
      ? 'Open the date to see the words it was read from.'
      : 'Open the date to see where it is from.';
  return { title, note, reasons: [reason], dropped };
}
