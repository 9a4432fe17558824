import { ruleValue } from '../../domain/facets/rule.ts';
import type { Coverage } from '../../services/maintenance/coverage.ts';
import type { Quality } from '../../services/maintenance/measure-quality.ts';
import { type Column, csvHead, csvRow } from '../words/csv.ts';

/** One figure: what part of the archive it is of, what was counted, and how much it is. */
type Figure = {
  readonly part: string;
  readonly name: string;
  readonly measure: string;
  readonly value: string;
};

const COLUMNS: readonly Column<Figure>[] = [
  { name: 'part', read: ({ part }) => part },
  { name: 'name', read: ({ name }) => name },
  { name: 'measure', read: ({ measure }) => measure },
  { name: 'value', read: ({ value }) => value },
];

/** Every figure of the page, a row each, in full numbers and not in shares. */
export function qualityCsv(quality: Quality): string {
  return (
    csvHead(COLUMNS) +
    figures(quality)
      .map((row) => csvRow(COLUMNS, row))
      .join('')
  );
}

function figures(quality: Quality): Figure[] {
  const { all, sources, years, sourceYears, rules, low, singleNames, unknownCountries, notRead } =
    quality;
  return [
    ...[all, ...sources, ...years, ...sourceYears].flatMap(coverageFigures),
    figure('archive', '', 'countries not read', notRead.countries),
    figure('archive', '', 'speakers not read', notRead.speakers),
    figure('archive', '', 'corrected', quality.correctedArticles),
    ...rules.flatMap(({ gives, name, articles, corrected, measured }) => [
      figure('rule', ruleValue(gives, name), 'articles', articles),
      figure('rule', ruleValue(gives, name), 'corrected', corrected),
      ...(measured
        ? [
            figure('rule', ruleValue(gives, name), 'measured right', measured.right),
            figure('rule', ruleValue(gives, name), 'measured', measured.of),
          ]
        : []),
    ]),
    ...low.map(({ of, articles }) => figure('low confidence', of, 'articles', articles)),
    ...singleNames.map(({ name, articles }) => figure('single name', name, 'articles', articles)),
    ...unknownCountries.map(({ name, articles }) =>
      figure('unknown country', name, 'articles', articles),
    ),
  ];
}

const PARTS = { all: 'archive', source: 'source', year: 'year', 'source-year': 'source and year' };

function coverageFigures({ kind, name: ofPart, year, ...counts }: Coverage): Figure[] {
  const part = PARTS[kind];
  const name = year === undefined ? ofPart : `${ofPart}, ${year}`;
  return [
    figure(part, name, 'articles', counts.articles),
    figure(part, name, 'with a date', counts.dated),
    figure(part, name, 'with a country', counts.withCountry),
    figure(part, name, 'about a country', counts.withAbout),
    figure(part, name, 'with a speaker', counts.withSpeaker),
  ];
}

function figure(part: string, name: string, measure: string, value: number): Figure {
  return { part, name, measure, value: String(value) };
}
