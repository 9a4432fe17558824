import type { Remark } from '../draft.ts';

// What stands in an export of a whole site beside its articles.
// WordPress: https://developer.wordpress.org/reference/functions/get_post_statuses/ and …/post-types
const WORDPRESS_TYPE = /<wp:post_type>(?:\s|<!\[CDATA\[)*([\w-]{1,40})/i;
const WORDPRESS_STATUS = /<wp:status>(?:\s|<!\[CDATA\[)*([\w-]{1,40})/i;
const WORDPRESS_OTHERS =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_[\w-]+|feedback|acf-[\w-]+|elementor_[\w-]+)$/i;
const UNPUBLISHED = /^(?:draft|auto-draft|pending|private|future|trash|soft_trashed)$/i;
// Blogger: in the older export a category names the kind, in the newer one an element of its own.
const BLOGGER_KIND =
  /\bterm=["']http:\/\/schemas\.google\.com\/blogger\/2008\/kind#(\w{1,30})["']/i;
const BLOGGER_TYPE = /<blogger:type>\s*(\w{1,30})/i;
const BLOGGER_STATUS = /<blogger:status>\s*(\w{1,30})/i;
const ATOM_DRAFT = /<app:draft>\s*yes\b/i;

/** What an item of a feed is where it is no published article, by the word of the export; else `undefined`. */
export function leftOutAs(item: string): string | undefined {
  const type = WORDPRESS_TYPE.exec(item)?.[1];
  if (type !== undefined && WORDPRESS_OTHERS.test(type)) return type;
  const status = WORDPRESS_STATUS.exec(item)?.[1] ?? BLOGGER_STATUS.exec(item)?.[1];
  if (status !== undefined && UNPUBLISHED.test(status)) return status.toLowerCase();
  const kind = BLOGGER_KIND.exec(item)?.[1] ?? BLOGGER_TYPE.exec(item)?.[1];
  if (kind !== undefined && !/^(?:post|page)$/i.test(kind)) return kind.toLowerCase();
  return ATOM_DRAFT.test(item) ? 'draft' : undefined;
}

/** Says how many items of a file were left out, and as what. */
export function leftOutRemarks(counts: ReadonlyMap<string, number>): Remark[] {
  if (counts.size === 0) return [];
  const kinds = Array.from(counts, ([kind, count]) => `${count} × ${kind}`).join(', ');
  return [{ kind: 'remark', text: `items that are no published articles were left out: ${kinds}` }];
}
