import { numberText } from '../../domain/count-text.ts';
import type { Comparison } from '../../services/search/compare-searches.ts';
import { letter, type ParsedCompareUrl } from '../url/compare-url.ts';
import { changed, searchHref } from '../url/search-links.ts';
import { capitalized } from '../words/words.ts';
import { measured, measuredText, unitText } from './compare-words.ts';

/** The numbers behind the lines, the last unit first. */
export type CompareTable = {
  readonly unit: string;
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  readonly rows: readonly CompareRow[];
  /** Behind a line that opens. */
  readonly furtherRows: readonly CompareRow[];
  readonly furtherText: string;
};

export type CompareRow = {
  readonly name: string;
  readonly cells: readonly {
    readonly text: string;
    readonly label: string;
    readonly href?: string;
  }[];
  readonly all: string;
};

const ROWS_SHOWN = 8;

/** Each number above zero leads to its articles. */
export function presentCompareTable(
  { common, searches, measure }: ParsedCompareUrl,
  { interval, units }: Comparison,
): CompareTable {
  const rows = units.toReversed().map((unit): CompareRow => {
    const dates = { from: unit.value, to: unit.value, none: false };
    return {
      name: unitText(unit.value, 'short'),
      cells: searches.map(({ name, text }, at) => ({
        text: measuredText(measured(unit, at, measure), measure),
        label: ` ${letter(name)}, ${unitText(unit.value)}`,
        ...((unit.counts[at] ?? 0) === 0
          ? {}
          : { href: searchHref(changed(common, { text, dates })) }),
      })),
      all: numberText(unit.all),
    };
  });
  return {
    unit: capitalized(interval),
    columns: searches.map(({ name, text }) => ({ name: letter(name), title: text })),
    rows: rows.slice(0, ROWS_SHOWN),
    furtherRows: rows.slice(ROWS_SHOWN),
    furtherText: `Show ${numberText(Math.max(0, rows.length - ROWS_SHOWN))} more ${interval}s`,
  };
}
