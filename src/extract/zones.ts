/** A stretch of a text: UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The parts of an article's `body`, as spans in it. `story` is what was written of the news;
 * nothing is taken from `furniture` (credits, teasers, "Leave a Comment").
 */
export type Zones = {
  /** The title line of a plain-text article; absent where the title is a field of its own. */
  readonly title?: Span;
  /** Lines between title and story: printed date, byline, section. */
  readonly header: Span;
  /** `By X`: an author, never a speaker. */
  readonly byline?: Span;
  /** `WASHINGTON, Oct 21 (Agency) -` at the head of the story; part of `story`. */
  readonly dateline?: Span;
  readonly story: Span;
  readonly furniture: readonly Span[];
};
