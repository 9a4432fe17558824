const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The language of an article, where it is a tag that browsers and screen readers know what to do with. */
export function languageTag(language: string | undefined): { readonly language?: string } {
  return language !== undefined && TAG.test(language) ? { language } : {};
}
