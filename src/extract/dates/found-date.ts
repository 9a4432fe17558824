import type { GivenMetadata } from '../../domain/article.ts';
import type { PublicationDate } from '../../domain/publication-date.ts';
import type { Languages } from '../languages/languages.ts';
import type { Zones } from '../zones.ts';
import type { PrintedDate } from './grammar.ts';

/** What a date can be read from. */
export type DateContext = {
  readonly body: string;
  readonly zones: Zones;
  readonly given: GivenMetadata;
  /** The file it came from; its name may hold a date. */
  readonly path?: string;
  readonly languages: Languages;
};

/** A date as tags have it, read at `offset` of a text; its words are evidence where the text is the body. */
export function fromPrinted(
  text: string,
  date: PrintedDate | undefined,
  source: PublicationDate['source'],
  offset: number,
  isInBody: boolean,
): PublicationDate | undefined {
  if (!date) return undefined;
  const start = offset + date.start;
  const end = offset + date.end;
  const raw = text.slice(start, end);
  return {
    value: date.value,
    precision: date.precision,
    source,
    raw,
    ...(date.zone ? { zone: date.zone } : {}),
    ...(date.ambiguous ? { ambiguous: true } : {}),
    evidence: isInBody ? [{ start, end, text: raw, rule: `${source}-date` }] : [],
  };
}
