// What only markup has. A story that speaks of tags names one or two; markup closes what it opens.
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|blockquote|figure|figcaption|img|table|tr|td|article|section|iframe|script|style|html|body|hl2|block)\b[^<>]{0,2000}>/gi;
const CLOSING = /<\/[a-z][a-z0-9]*\s*>|<br\b|<p\b|\/>/i;
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);/gi;
const PAGE =
  /^\s*(?:<!doctype html|<html\b|<\?xml[^>]{0,200}>\s*(?:<!doctype html[^>]{0,300}>\s*)?<html\b)/i;

/** What a field's text is written in. */
export type Markup = 'plain' | 'html' | 'page';

/**
 * Whether a text is HTML, or a whole page of it. `isOwn` of the contract's own fields, whose text is taken as it
 * is unless it is plainly markup; other dumps escape what looks like it.
 */
export function markupOf(text: string, isOwn = false): Markup {
  if (!text.includes('<') && !text.includes('&')) return 'plain';
  if (PAGE.test(text)) return 'page';
  const tags = text.match(TAG)?.length ?? 0;
  if (tags >= 2 || (tags === 1 && CLOSING.test(text) && !isOwn)) return 'html';
  return !isOwn && tags === 0 && !/<[a-z/]/i.test(text) && (text.match(ENTITY)?.length ?? 0) > 0
    ? 'html'
    : 'plain';
}

/** How much a text says, in letters and digits, tags left out: to compare one with another. */
export function visibleLength(text: string): number {
  const bare = text.includes('<') ? text.replace(/<[^<>]{1,2000}>/g, ' ') : text;
  return bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
