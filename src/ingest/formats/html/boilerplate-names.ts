import type { Box } from './blocks.ts';

const FURNITURE_TAG = /^(?:nav|aside|figcaption|figure|dialog|footer|form)$/;
const FURNITURE_ROLE =
  /^(?:navigation|search|complementary|dialog|alertdialog|banner|contentinfo)$/;
/**
 * Names of classes and ids that mark what stands inside a story and is none of it. Whole words of a name,
 * so that `shared-vision` or `commentary` stay.
 */
const INSET =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|socials|addtoany|addthis|related|relatedposts|recommended|recommendations?|newsletter|subscribe|subscription|signup|promo|advert|advertisement|advertorial|ads?|sponsored|outbrain|taboola|comments?|disqus|respond|breadcrumbs?|pagination|pager|navigation|next-?prev|prev-?next|nav-?links|post-?nav|author-?bio|author-?box|about-?author|tags|tagcloud|post-tags|caption|captions|wp-caption-text|credits?|copyright|cookies?|consent|gdpr|paywall|toolbar|read-?more|more-?stories|popular|trending|most-?read|jp-relatedposts|yarpp|print-only|screen-reader-text|sr-only|visually-hidden|visuallyhidden|sidebar|byline|infobox|login|modal|popup|lightbox|skip-?link|dateline|timestamp)(?:$|[\s_-])/i;

const COMMENTS = /comment|disqus|respond|kommentar|reacties/i;
const LESSER = /^(?:nav|aside|footer|dialog|figcaption)$/;

/** Whether a name of a class or an id is that of an inset. */
export function isInset(names: string): boolean {
  return INSET.test(names);
}

/** Whether an element is boilerplate by its kind, its role or its name; what it says may be another thing. */
export function isCalledBoilerplate({ tag, names, element }: Box): boolean {
  if (tag === 'figure' && element.querySelector('table, pre, blockquote')) return false;
  if (FURNITURE_TAG.test(tag) || INSET.test(names)) return true;
  return (
    FURNITURE_ROLE.test(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** Whether an element is one beside a story by its kind, not its name. */
export function isLesser({ tag }: Box): boolean {
  return LESSER.test(tag);
}

/** Whether an element is called one of comments. */
export function isComments({ names }: Box): boolean {
  return COMMENTS.test(names);
}
