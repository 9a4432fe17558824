import { countText, numberText, shareText } from '../../domain/count-text.ts';
import { ruleValue } from '../../domain/facets/rule.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { Coverage } from '../../services/maintenance/coverage.ts';
import type { Quality } from '../../services/maintenance/measure-quality.ts';
import type { RuleUse } from '../../services/maintenance/rule-use.ts';
import { ruleText } from '../article/tag-evidence.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { articleHref, changed, searchHref, withOnly } from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';

/** How well the archive is tagged, part by part and rule by rule. */
export type QualityPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly download: string;
  readonly tables: readonly CoverageTable[];
  readonly notRead: readonly string[];
  readonly rules: readonly RuleRow[];
  readonly corrected: { readonly text: string; readonly href?: string };
  readonly low: readonly {
    readonly heading: string;
    readonly text: string;
    readonly href: string;
    readonly rows: readonly {
      readonly name: string;
      readonly sure: string;
      readonly title: string;
      readonly href: string;
    }[];
  }[];
  readonly names: readonly {
    readonly heading: string;
    readonly note: string;
    readonly rows: readonly {
      readonly name: string;
      readonly count: string;
      readonly href: string;
    }[];
  }[];
};

/** Shares of articles; `more` says what the table leaves out. */
export type CoverageTable = {
  readonly id: string;
  readonly heading: string;
  readonly head: string;
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly cells: readonly string[];
  }[];
  readonly more: string;
};

export type RuleRow = {
  readonly name: string;
  readonly gives: string;
  readonly explainedHref: string;
  readonly articles: string;
  readonly href: string;
  /** Articles in which a tag of it was put right, and their share. */
  readonly corrected: string;
  readonly correctedHref: string;
  readonly precision: string;
};

const PATH = '/archive/quality';

export function presentQualityPage(
  site: Site,
  quality: Quality,
  summary: ArchiveSummary,
): QualityPageView {
  return {
    frame: presentFrame(site, {
      title: 'How well it is tagged',
      path: PATH,
      here: '/archive',
      summary,
      styles: ['reference.css', 'quality.css'],
    }),
    searchLine: presentSearchLine(),
    download: `${PATH}.csv`,
    tables: tables(quality),
    notRead: notReadLines(quality),
    rules: quality.rules.map(ruleRow),
    corrected: corrected(quality),
    low: quality.low.filter(({ articles }) => articles > 0).map(lowList),
    names: nameLists(quality),
  };
}

function tables(quality: Quality): CoverageTable[] {
  const { all, sources, years, sourceYears, hasMoreSourceYears, moreSources, moreYears } = quality;
  const whole = { name: 'The whole archive', href: searchHref(EMPTY_STATE), cells: cells(all) };
  return [
    {
      id: 'sources',
      heading: 'By source',
      head: 'Source',
      rows: [whole, ...sources.map((row) => coverageRow(row))],
      more: moreSources > 0 ? `And ${countText(moreSources, 'source')} with fewer articles.` : '',
    },
    {
      id: 'years',
      heading: 'By year',
      head: 'Year',
      rows: years.toReversed().map((row) => coverageRow(row)),
      more: moreYears > 0 ? `And ${countText(moreYears, 'earlier year')}.` : '',
    },
    {
      id: 'sources-and-years',
      heading: 'By source and year',
      head: 'Source and year',
      rows: sourceYears.map((row) => coverageRow(row)),
      more: hasMoreSourceYears
        ? 'The six sources with most articles, in the last ten years that have any.'
        : '',
    },
  ].filter(({ rows }) => rows.length > 0);
}

function coverageRow(row: Coverage) {
  return { name: nameOf(row), href: searchHref(stateOf(row)), cells: cells(row) };
}

/** A part of the archive as readers see it. */
function nameOf({ kind, name, year }: Pick<Coverage, 'kind' | 'name' | 'year'>): string {
  if (kind === 'all') return 'The whole archive';
  if (year !== undefined) return `${name}, ${year.padStart(4, '0')}`;
  if (kind === 'year') return name.padStart(4, '0');
  return name === '' ? 'No source given' : name;
}

function stateOf({ kind, name, year = name }: Coverage): SearchState {
  const ofSource =
    kind === 'year' ? EMPTY_STATE : withOnly(EMPTY_STATE, 'source', name === '' ? 'none' : name);
  if (kind === 'source') return ofSource;
  const printed = year.padStart(4, '0');
  return changed(ofSource, { dates: { from: printed, to: printed, none: false } });
}

function cells({ articles, dated, withCountry, withAbout, withSpeaker }: Coverage): string[] {
  const share = (of: number) => shareText(of, articles);
  return [numberText(articles), ...[dated, withCountry, withAbout, withSpeaker].map(share)];
}

function notReadLines({ notRead }: Quality): string[] {
  return [
    { what: 'countries', count: notRead.countries },
    { what: 'speakers', count: notRead.speakers },
  ]
    .filter(({ count }) => count > 0)
    .map(
      ({ what, count }) =>
        `${countText(count, 'article')} ${count === 1 ? 'is' : 'are'} in a language in which ${what} are not looked for.`,
    );
}

function taggedBy(value: string): string {
  return searchHref(withOnly(EMPTY_STATE, 'rule', value));
}

function ruleRow({ gives, name, articles, corrected: wrong, measured }: RuleUse): RuleRow {
  const value = ruleValue(gives, name);
  const share = ((100 * wrong) / Math.max(1, articles)).toFixed(1);
  return {
    name: ruleText(name),
    gives,
    explainedHref: `/rules#${value}`,
    articles: numberText(articles),
    href: articles === 0 ? '' : taggedBy(value),
    corrected: wrong === 0 ? '0' : `${numberText(wrong)} (${share}%)`,
    correctedHref: wrong === 0 ? '' : taggedBy(`corrected:${value}`),
    precision: measured ? shareText(measured.right, measured.of) : 'not measured',
  };
}

function corrected({ correctedArticles: count }: Quality): QualityPageView['corrected'] {
  if (count === 0) return { text: 'No tag has been corrected by hand.' };
  const text = `Tags of ${countText(count, 'article')} have been corrected by hand.`;
  return { text, href: taggedBy('corrected') };
}

function lowList({ of, articles, tags }: Quality['low'][number]): QualityPageView['low'][number] {
  return {
    heading: of === 'country' ? 'Countries to look at' : 'Speakers to look at',
    text: `Show ${countText(articles, 'article')} with ${of === 'country' ? 'a country' : 'a speaker'} from one weak rule alone`,
    href: taggedBy(`low-confidence:${of}`),
    rows: tags.map(({ name, confidence, articleId, title }) => ({
      name,
      sure: confidence.toFixed(2),
      title: title === '' ? 'Untitled' : title,
      href: articleHref(articleId, EMPTY_STATE),
    })),
  };
}

function nameLists({ singleNames, unknownCountries }: Quality): QualityPageView['names'] {
  return [
    {
      heading: 'Speakers known by one name only',
      note: 'Nothing in their articles gives them a second name. A correction can say who they are.',
      prefix: 'single-name:',
      names: singleNames,
    },
    {
      heading: 'Given countries that are not known',
      note: 'They came with the articles. A correction can say which country is meant.',
      prefix: 'unknown-country:',
      names: unknownCountries,
    },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ heading, note, prefix, names }) => ({
      heading,
      note,
      rows: names.map(({ name, articles }) => ({
        name,
        count: countText(articles, 'article'),
        href: taggedBy(`${prefix}${name}`),
      })),
    }));
}
