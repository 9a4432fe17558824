/** What both engines index of a text: words parted by single spaces, in order. */
export type IndexedWords = {
  /** Base forms, acronyms and numbers in one way: what terms, phrases and near words match. */
  readonly bases: string;
  /** Folded words as they are: what prefixes and exact searches match. */
  readonly words: string;
  /**
   * What the text joins by hyphens or apostrophes, written as one word: of each the base form, and the word
   * behind `PLAIN_WORD_MARK`. Not for phrases: neighbours here are none in the text.
   */
  readonly joined: string;
};

/** What both engines index of the texts of an article. */
export type ArticleWords = {
  readonly title: IndexedWords;
  /** The title of a plain text is a line of its body, and counts there as any other line does. */
  readonly body: IndexedWords;
  /** The different words of title and body that completion and spelling can offer, parted by single spaces. */
  readonly vocabulary: string;
  /** The key that copies of its story share: `storyKey`. */
  readonly story: string;
  /** Of each of its quotes, in their order. */
  readonly quotes: readonly QuoteWords[];
};

/** The words of a quote, and the key that the same quote has in every article: `quoteKey`. */
export type QuoteWords = IndexedWords & { readonly key: string };
