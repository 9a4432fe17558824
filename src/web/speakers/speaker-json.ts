import { isoDay } from '../../domain/publication-date.ts';
import type { Notice } from '../../domain/query.ts';
import type { Bucket } from '../../domain/search.ts';
import type { PrintedRole } from '../../domain/speaker-profile.ts';
import type { MarkedQuote } from '../../services/search/search-quotes.ts';
import type { SpeakerRecord } from '../../services/speakers/read-speaker.ts';

/** `GET /api/v1/speakers/:id`: what the page of a person shows. Absent values are `null`. */
export function speakerJson(speaker: SpeakerRecord, notices: readonly Notice[]) {
  const { profile, countries, others, dates, said, firstDate, lastDate } = speaker;
  const { id, name, articles, quotes, names, roles } = profile;
  return {
    id,
    name,
    articles,
    quotes,
    names,
    roles: roles.map(roleJson),
    firstDate: firstDate ?? null,
    lastDate: lastDate ?? null,
    dates,
    countries: countries.map(({ value, label, count }) => ({ code: value, name: label, count })),
    others: others.map(({ value, label, count }: Bucket) => ({ id: value, name: label, count })),
    latest: said.quotes.map(quoteJson),
    notices,
  };
}

function roleJson({ role, times, firstDay, lastDay }: PrintedRole) {
  return {
    role,
    times,
    from: firstDay === undefined ? null : isoDay(firstDay),
    to: lastDay === undefined ? null : isoDay(lastDay),
  };
}

function quoteJson({ quote, article, copies }: MarkedQuote) {
  const { text, kind, verb, confidence, start, end } = quote;
  const { id, title, date } = article;
  return {
    text,
    kind,
    verb: verb ?? null,
    confidence,
    start,
    end,
    articles: copies + 1,
    article: {
      id,
      title,
      date: date === undefined ? null : { value: date.value, precision: date.precision },
    },
  };
}
