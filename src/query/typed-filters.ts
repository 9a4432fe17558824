import type { TypedFilter } from './filter-names.ts';
import { straightQuotes } from './lexer.ts';
import { type Piece, piecesOf, type ReadsValue, type Stretch } from './typed-pieces.ts';

/** A query taken apart: what is searched for, and what narrows the whole search. */
export type TypedFilters = {
  /** The query without its filters. */
  readonly words: string;
  readonly filters: readonly TypedFilter[];
  /** Filters, as typed, that stood beside OR or within parentheses with words: they are in neither. */
  readonly passedOver: readonly string[];
  /** There is an OR among the words: filters hold on both sides of it. */
  readonly holdForAll: boolean;
  /** Filters whose value cannot be one, or is not there: they are among the words. */
  readonly unread: readonly { readonly name: string; readonly value: string }[];
};

/** Takes the filters out of a query. Total. `isValue` says whether a filter can have a value. */
export function takeFilters(typed: string, isValue: ReadsValue): TypedFilters {
  const unread: { readonly name: string; readonly value: string }[] = [];
  const pieces = piecesOf(straightQuotes(typed), (name, value) => {
    const isRead = value !== '' && isValue(name, value);
    if (!isRead) unread.push({ name, value });
    return isRead;
  });
  const isBesideOr = (at: number): boolean =>
    [pieces[at - 1], pieces[at + 1]].some((other) => other?.operator === 'OR');
  const used = pieces.filter((piece, at) => piece.filter && !isBesideOr(at));
  const misplaced = pieces.flatMap((piece, at): readonly Stretch[] =>
    piece.filter && isBesideOr(at) ? [piece] : (piece.within ?? []),
  );
  return {
    words: without(typed, [...used, ...misplaced]),
    filters: used.flatMap(({ filter }) => filter ?? []),
    passedOver: misplaced.map(({ start, end }) => typed.slice(start, end)),
    holdForAll: used.length > 0 && pieces.some(isOr),
    unread,
  };
}

/** The filters as they are typed again: `country:SA -source:"Meridian Wire"`. */
export function printFilters(filters: readonly TypedFilter[]): string {
  return filters
    .map(({ name, values, isExcluded }) => {
      const each = values.map((value) => `${name}:${/[\s()]/.test(value) ? `"${value}"` : value}`);
      const printed = each.length === 1 ? each.join() : `(${each.join(' OR ')})`;
      return `${isExcluded ? '-' : ''}${printed}`;
    })
    .join(' ');
}

function isOr({ operator }: Piece): boolean {
  return operator === 'OR';
}

function without(text: string, cut: readonly Stretch[]): string {
  if (cut.length === 0) return text;
  return cut
    .toSorted((a, b) => b.start - a.start)
    .reduce((kept, { start, end }) => joined(kept.slice(0, start), kept.slice(end)), text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stood on both sides of a cut; within parentheses no space stays beside them. */
function joined(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  return `${left}${left.endsWith('(') || right.startsWith(')') ? '' : ' '}${right}`;
}
