import { decodeEntities } from './json-ld.ts';
import { oneLine, type Page } from './page.ts';

/** The `meta` elements of a page by `property`, `name` or `itemprop` in lower case, in their order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the `meta` elements; empty ones are left out. */
export function metaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const content = oneLine(decodeEntities(element.getAttribute('content') ?? ''));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) tags.set(name, [...(tags.get(name) ?? []), content]);
    }
  }
  return tags;
}

/** The first content under the first of the names that the page has. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [content] = tags.get(name) ?? [];
    if (content !== undefined) return content;
  }
  return undefined;
}
