/** How often a rule was right, of how many times that it was seen in labelled text. */
export type Measured = { readonly right: number; readonly of: number };
