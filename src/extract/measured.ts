/** How often a rule was right, of how many times that it was seen in labelled text. */
export type Measured = {
  readonly right: number;
  readonly of: number;
  /** Counted on invented articles of the project (`labels/rules`): no labelled news has what the rule looks for. */
  readonly invented?: true;
};
