const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `en` → `English`, `pt-br` → `Brazilian Portuguese`; a tag that names no language is its own name. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag; // no tag at all: `n/a`, `English (UK)`
  }
}
