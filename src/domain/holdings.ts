/** What the articles of an archive are spread over, beyond its summary. */
export type ArchiveHoldings = {
  /** By the year of their date, ascending, only years with articles. */
  readonly years: readonly { readonly year: number; readonly articles: number }[];
  /** By the version of the extraction rules that tagged them: most articles first, then by version. */
  readonly rulesVersions: readonly { readonly version: string; readonly articles: number }[];
};
