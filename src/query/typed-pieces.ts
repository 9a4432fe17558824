import { eitherFilter, FILTER_NAMES, type TypedFilter, turnedFilter } from './filter-names.ts';

/** Where something stands in a query: UTF-16 units, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** A part of a query that stands in no parentheses, or a group of such parts. */
export type Piece = Stretch & {
  readonly filter?: TypedFilter;
  readonly operator?: string;
  /** Filters within parentheses that hold other things as well. */
  readonly within?: readonly Stretch[];
};

/** Whether a filter can have this value; asked once for each that is typed. */
export type ReadsValue = (name: string, value: string) => boolean;

const OPERATOR = /^(?:AND|OR|NOT)(?![^\s()"])/;
const NAME = new RegExp(`^(-?)(${FILTER_NAMES.join('|')}):`, 'i');
const VALUE = /^(?:"([^"]*)"|\(([^()]*)\)|([^\s()"]+))/;
const PHRASE = /^"[^"]*"?(?:~\d*)?/;
const WORD = /^[^\s()"]+/;
const LISTED = /"([^"]*)"|([^\s"]+)/g;

/** The pieces of a query between two places, joints that filters need put into them. */
export function piecesOf(text: string, reads: ReadsValue, within?: Stretch): Piece[] {
  const { start, end } = within ?? { start: 0, end: text.length };
  const pieces: Piece[] = [];
  for (let at = start; at < end; ) {
    const rest = text.slice(at, end);
    const space = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (space > 0) at += space;
    else {
      const found = nextPieces(text, { start: at, end }, reads);
      pieces.push(...found);
      at = Math.max(at + 1, found.at(-1)?.end ?? 0);
    }
  }
  return joined(pieces);
}

function nextPieces(text: string, { start, end }: Stretch, reads: ReadsValue): Piece[] {
  const rest = text.slice(start, end);
  const operator = OPERATOR.exec(rest)?.[0];
  if (operator !== undefined) return [{ start, end: start + operator.length, operator }];
  const typed = typedFilter(rest, reads);
  if (typed) return [{ start, end: start + typed.length, filter: typed.filter }];
  const group = /^-?\(/.exec(rest)?.[0].length ?? 0;
  if (group > 0) return groupPieces(text, { start, end }, start + group, reads);
  const length = (PHRASE.exec(rest) ?? WORD.exec(rest))?.[0].length ?? 1;
  return [{ start, end: start + length }];
}

function typedFilter(
  rest: string,
  reads: ReadsValue,
): { readonly filter: TypedFilter; readonly length: number } | undefined {
  const [opening, minus, name = ''] = NAME.exec(rest) ?? [];
  if (opening === undefined) return undefined;
  const [whole = '', phrase, group, word] = VALUE.exec(rest.slice(opening.length)) ?? [];
  const listed = group === undefined ? [phrase ?? word ?? ''] : listedIn(group);
  const values = listed.map((value) => value.trim());
  const known = name.toLowerCase();
  if (values.length === 0 || !values.every((value) => reads(known, value))) return undefined;
  return {
    filter: { name: known, values, isExcluded: minus === '-' },
    length: opening.length + whole.length,
  };
}

/** `SA OR "saudi arabia"` → both. */
function listedIn(group: string): string[] {
  return [...group.matchAll(LISTED)]
    .map(([, phrase, word]) => phrase ?? word ?? '')
    .filter((value) => value !== 'OR');
}

/** Parentheses that hold filters alone are filters; of others it is told where filters stand in them. */
function groupPieces(
  text: string,
  { start, end }: Stretch,
  inside: number,
  reads: ReadsValue,
): Piece[] {
  const close = closingOf(text, inside, end);
  const after = Math.min(end, close + 1);
  const pieces = piecesOf(text, reads, { start: inside, end: close });
  const filters = pieces.flatMap(({ filter }) => filter ?? []);
  const isExcluded = text.charAt(start) === '-';
  const onlyFilters = filters.length > 0 && filters.length === pieces.length;
  if (onlyFilters && !(isExcluded && filters.length > 1)) {
    return filters.map((filter, at) => ({
      start: at === 0 ? start : after,
      end: after,
      filter: isExcluded ? turnedFilter(filter) : filter,
    }));
  }
  const within = pieces.flatMap((piece) => (piece.filter ? [piece] : (piece.within ?? [])));
  return [{ start, end: after, ...(within.length === 0 ? {} : { within }) }];
}

/** The place of the parenthesis that closes, or the end; those in quotation marks close nothing. */
function closingOf(text: string, from: number, end: number): number {
  let open = 1;
  let isQuoted = false;
  for (let at = from; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open === 0) return at;
  }
  return end;
}

/** NOT goes into its filter, AND beside one says nothing, OR between filters of one name makes one of them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  const waiting = [...pieces];
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const last = done.at(-1);
    const [next] = waiting;
    const either = piece.operator === 'OR' && eitherPiece(last, next);
    if (piece.operator === 'NOT' && next?.filter) {
      waiting[0] = { ...next, start: piece.start, filter: turnedFilter(next.filter) };
    } else if (piece.operator === 'AND' && next?.filter) {
      waiting[0] = { ...next, start: piece.start };
    } else if (piece.operator === 'AND' && last?.filter) {
      done.splice(-1, 1, { ...last, end: piece.end });
    } else if (either) {
      done.pop();
      waiting[0] = either;
    } else done.push(piece);
  }
  return done;
}

function eitherPiece(last: Piece | undefined, next: Piece | undefined): Piece | undefined {
  const filter = last?.filter && next?.filter && eitherFilter(last.filter, next.filter);
  return filter && last && next ? { start: last.start, end: next.end, filter } : undefined;
}
