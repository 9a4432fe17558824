import type { Article } from '../../domain/article.ts';
import type {
  AppliedCorrection,
  Corrections,
  QuoteBefore,
  Uncorrected,
} from '../../domain/correction.ts';
import { correctCountries } from './correct-countries.ts';
import { correctDate } from './correct-date.ts';
import { correctSpeakers } from './correct-speakers.ts';
import { tableOf } from './correction-table.ts';
import type { NoteCorrection } from './note-correction.ts';

/**
 * The article with its tags put right: a pure function of what the rules had given and of the corrections,
 * whatever was applied before. What fits is noted in `corrections`, and what it changed kept in `uncorrected`.
 */
export function correctArticle(given: Article, corrections: Corrections): Article {
  const article = withoutCorrections(given);
  if (corrections.entries.length === 0) return article;
  const table = tableOf(corrections);
  const applied: AppliedCorrection[] = [];
  const note: NoteCorrection = ({ key, decision, of, by, reason }, what) => {
    applied.push({ key, decision, of, ...what, by, reason });
  };
  const { date, ...undated } = article;
  const newDate = correctDate(article, table, note);
  const countries = correctCountries(article, table, note);
  const spoken = correctSpeakers(article, table, note);
  if (applied.length === 0) return article;
  const corrected = {
    ...undated,
    ...(newDate ? { date: newDate } : {}),
    ...countries,
    ...spoken,
  };
  return { ...corrected, corrections: applied, uncorrected: changedParts(article, corrected) };
}

/** Its tags as the rules gave them. */
export function withoutCorrections(article: Article): Article {
  const { corrections, uncorrected, ...rest } = article;
  if (!uncorrected) return corrections ? rest : article;
  const { date, countries, speakers, quotes, extra = rest.extra } = uncorrected;
  const { date: present, ...undated } = rest;
  const before = date === undefined ? present : (date ?? undefined);
  const saidBy = new Map(quotes?.map(({ start, ...said }) => [start, said]));
  return {
    ...undated,
    ...(before ? { date: before } : {}),
    countries: countries ?? rest.countries,
    speakers: speakers ?? rest.speakers,
    ...(extra ? { extra } : {}),
    quotes: rest.quotes.map((quote) => {
      const said = saidBy.get(quote.start);
      if (!said) return quote;
      const { speaker: _, sourceText: __, ...words } = quote;
      return { ...words, ...said };
    }),
  };
}

function changedParts(before: Article, now: Article): Uncorrected {
  const quotes = before.quotes.flatMap((quote, at): QuoteBefore[] => {
    if (quote === now.quotes[at]) return [];
    const { start, confidence, speaker, sourceText } = quote;
    const words = sourceText === undefined ? {} : { sourceText };
    return [{ start, confidence, ...(speaker ? { speaker } : {}), ...words }];
  });
  return {
    ...(before.extra && before.extra !== now.extra ? { extra: before.extra } : {}),
    ...(before.date === now.date ? {} : { date: before.date ?? null }),
    ...(before.countries === now.countries ? {} : { countries: before.countries }),
    ...(before.speakers === now.speakers ? {} : { speakers: before.speakers }),
    ...(quotes.length > 0 ? { quotes } : {}),
  };
}
