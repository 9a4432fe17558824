/**
 * The words that gave a tag. `start`/`end` count UTF-16 units of the article's `body` exactly as it
 * came in (end exclusive), or of the field that `field` names; `text` is that slice.
 */
export type Evidence = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name of the extraction rule that read these words; listed on the rules page. */
  readonly rule: string;
  /** Set only where title or dateline came as a field of its own and the words stand in it. */
  readonly field?: 'title' | 'dateline';
};
