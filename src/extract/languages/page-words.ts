/** Lines of a page that are not of the story, by their words. */
export type PageWords = {
  /** Lines that close a page and not the story: compared whole, and only walking up from the end. */
  readonly tailLines?: readonly { readonly line: RegExp; readonly seenIn: string }[];
  /** A heading after which everything is of other articles. */
  readonly relatedHeading?: RegExp;
  /** What a line under the title begins with when it tells of the page and not of the news. */
  readonly headerLabel?: RegExp;
  /** What a byline begins with: `by`. */
  readonly bylines?: readonly string[];
};
