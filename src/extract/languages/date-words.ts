/** Words of printed dates, in lower case; accents do not count. */
export type DateWords = {
  /**
   * Twelve lines, January first: the names of a month; behind a bar short forms that are read beside a day alone,
   * since alone they may be another word. `_` stands for a space within a name.
   */
  readonly months: readonly string[];
  /** Seven lines, Sunday first. */
  readonly weekdays: readonly string[];
  /** What follows the number of a day: `st` in `1st`. */
  readonly afterDay?: readonly string[];
  /** Stands before the number of a day: `le` in `le 3 mars`. */
  readonly beforeDay?: readonly string[];
  /** Stands between a day and its month: `de` in `3 de marzo`. */
  readonly beforeMonth?: readonly string[];
  /** Stands between a month and its year. */
  readonly beforeYear?: readonly string[];
  /** Stands between a date and its time: `at`. */
  readonly beforeTime?: readonly string[];
  /** Stands between a time and the date after it: `on` in `9:51 am on 3 March`. */
  readonly afterTime?: readonly string[];
  /** Months as a story shortens them, capitalised, each the head of its full name: what decides 8/11. */
  readonly monthHeads?: readonly string[];
  /** Before a date that is the first of an article; expressions, matched in any case. */
  readonly published?: readonly string[];
  /** Before a date of a later change; expressions, matched in any case. */
  readonly updated?: readonly string[];
  /** Labels that page savers put before a date at the head of a title. */
  readonly dateLabels?: readonly string[];
};
