import { countText, numberText, shareText } from '../../domain/count-text.ts';
import { FACETS, OFFERED_FACETS, unitOf, type ValueFacetName } from '../../domain/facets/table.ts';
import type { ValueFacet } from '../../domain/search.ts';
import type { ArchiveDescription } from '../../services/maintenance/describe-archive.ts';
import type { RejectSummary } from '../../services/maintenance/summarize-rejects.ts';
import { gapsText } from '../date-line/archive-gaps.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { changed, searchHref, withOnly } from '../url/search-links.ts';
import { EMPTY_STATE } from '../url/search-state.ts';
import { speakerHref } from '../url/speaker-href.ts';
import { shortDateText } from '../words/dates.ts';

/** What is in the archive, and what is known of how well. */
export type ArchivePageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  /** `94% of articles have a date`, and so on: one a line. */
  readonly coverage: readonly string[];
  readonly years: readonly YearRow[];
  /** `No article is dated 1999 or May to July 2003.`; empty where nothing is missing. */
  readonly gaps: string;
  readonly undated?: { readonly text: string; readonly href: string };
  readonly lists: readonly HoldingsList[];
  readonly rules: string;
  /** Absent where the last run rejected nothing, as far as the server knows. */
  readonly rejected?: {
    readonly text: string;
    readonly reasons: readonly { readonly reason: string; readonly count: string }[];
  };
};

export type YearRow = {
  readonly year: string;
  readonly href: string;
  readonly count: string;
  /** Of the highest count, 0 to 100. */
  readonly share: number;
};

/** The commonest values of a facet. */
export type HoldingsList = {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly count: string;
  }[];
  /** Absent where all of them are shown. */
  readonly all?: { readonly text: string; readonly href: string };
};

type FacetOfArchive = {
  readonly facet: ValueFacetName;
  readonly title: string;
  /** Address of the whole list. */
  readonly all: string;
};

// Speakers have a page of their own that lists them.
const LISTS: readonly FacetOfArchive[] = OFFERED_FACETS.map((facet) => ({
  facet,
  title: FACETS[facet].words.list,
  all: facet === 'speaker' ? '/speakers' : `/facets/${facet}`,
}));

export function presentArchivePage(
  site: Site,
  archive: ArchiveDescription,
  rejects: RejectSummary | undefined,
): ArchivePageView {
  const { summary, facets } = archive;
  return {
    frame: presentFrame(site, {
      title: 'What is in the archive',
      path: '/archive',
      here: '/archive',
      summary,
      isIndexed: true,
      styles: ['reference.css'],
    }),
    searchLine: presentSearchLine(),
    facts: facts(archive),
    coverage: coverage(archive),
    years: yearRows(archive.years),
    gaps: gapsText(archive.years, facets.date),
    ...undated(archive),
    lists: LISTS.flatMap((each) => list(each, facets[each.facet])),
    rules: rulesText(archive),
    ...rejected(rejects),
  };
}

function facts({ summary }: ArchiveDescription): ArchivePageView['facts'] {
  const { articles, quotes, firstDay, lastDay, indexedAt } = summary;
  const day = (value: string | undefined) =>
    value === undefined ? 'No date' : shortDateText(value);
  return [
    { name: 'Articles', text: numberText(articles) },
    { name: 'Quotes', text: numberText(quotes) },
    { name: 'First date', text: day(firstDay) },
    { name: 'Last date', text: day(lastDay) },
    { name: 'Last indexed', text: day(indexedAt?.slice(0, 10)) },
  ];
}

function coverage({ summary, facets }: ArchiveDescription): string[] {
  const { articles, undated } = summary;
  const share = (without: number) => shareText(articles - without, articles);
  return [
    `${share(undated)} of articles have a date`,
    `${share(facets.country.missing)} mention a country`,
    `${share(facets.speaker.missing)} quote somebody who can be named`,
  ];
}

function yearRows(years: ArchiveDescription['years']): YearRow[] {
  const highest = Math.max(1, ...years.map(({ articles }) => articles));
  return years.map(({ year, articles }) => {
    const text = String(year).padStart(4, '0');
    const dates = { from: text, to: text, none: false };
    return {
      year: text,
      href: searchHref(changed(EMPTY_STATE, { dates })),
      count: numberText(articles),
      share: Math.max(1, Math.round((100 * articles) / highest)),
    };
  });
}

function undated({ summary }: ArchiveDescription): Pick<ArchivePageView, 'undated'> {
  if (summary.undated === 0) return {};
  return {
    undated: {
      text: `${countText(summary.undated, 'article')} without a date`,
      href: searchHref(changed(EMPTY_STATE, { dates: { none: true } })),
    },
  };
}

function rejected(rejects: RejectSummary | undefined): Pick<ArchivePageView, 'rejected'> {
  if (rejects === undefined) return {};
  const { count, reasons } = rejects;
  const named = reasons.reduce((sum, { count: of }) => sum + of, 0);
  const others = count > named ? [{ reason: 'other reasons', count: count - named }] : [];
  return {
    rejected: {
      text: `The last run left out ${numberText(count)} of the files and records that it read. The keeper of the archive has a list of them.`,
      reasons: [...reasons, ...others].map(({ reason, count: of }) => ({
        reason,
        count: numberText(of),
      })),
    },
  };
}

/** The commonest values of a facet; nothing where no article has one. */
function list(
  { facet, title, all }: FacetOfArchive,
  { values, distinct }: ValueFacet,
): HoldingsList[] {
  if (distinct === 0) return [];
  const rows = values.map(({ value, label, count }) => ({
    name: label,
    href:
      facet === 'speaker' ? speakerHref(value) : searchHref(withOnly(EMPTY_STATE, facet, value)),
    count: countText(count, 'article'),
  }));
  const more = distinct > rows.length;
  const whole = { text: `All ${countText(distinct, unitOf(facet))}`, href: all };
  return [{ title, rows, ...(more ? { all: whole } : {}) }];
}

function rulesText({ rulesVersion, olderTags, summary }: ArchiveDescription): string {
  const rules = `Tags for date, country and speaker are made by rules, now in version ${rulesVersion}; every tag shows the words it was made from.`;
  const sample = summary.sampleOnly
    ? ' This is the sample archive that comes with the program.'
    : '';
  if (olderTags === 0) return `${rules}${sample}`;
  const older = `${countText(olderTags, 'article')} ${olderTags === 1 ? 'has' : 'have'} tags of older rules.`;
  return `${rules} ${older}${sample}`;
}
