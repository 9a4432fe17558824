/** A run of text, marked where the query matched. Views escape `text` and add the mark. */
export type SnippetPart = { readonly text: string; readonly matched?: true };

/** A passage shown for a hit. */
export type Snippet = {
  readonly field: 'title' | 'body';
  readonly parts: readonly SnippetPart[];
};
