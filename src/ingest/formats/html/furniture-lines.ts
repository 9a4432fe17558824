// Paragraphs that stand between or behind those of a story and are none. Compared whole, and only
// where they are short: a story may well speak of subscriptions and copyright.
const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:read|see|lea|leia|lire|lesen sie|leggi|related|learn|watch|listen|don['’]t miss)(?: (?:more|also|next|now|on|auch|anche|más|mais|también|aussi|tambien))?(?: (?:stories|articles|news|posts|reading|coverage))?\s*[:：>»]/i,
  /^(?:read more|see also|read also|more on this|à lire aussi|lire aussi|lea también|you (?:might|may) also (?:like|enjoy|be interested in)|also on \w.*|related (?:articles?|stories|posts|topics|content|links|news|reading)|recommended(?: for you)?|more from .*|most read|trending(?: now)?|up next|filed under.*|tags?\s*:.*|topics?\s*:.*|advertisement|ad|sponsored|story continues below.*|article continues .*|continue reading.*|click here .*|share (?:this|on|via) ?.*|share|tweet|email|print|pin it|like this:?|loading\.{0,3}…?|follow us.*|(?:leave|write|post|add) a (?:comment|reply|response).*|(?:print|save|jump to) (?:recipe|article|page|story)|(?:mail|email|contact) the (?:editor|author)|categor(?:y|ies) ?:.*|\d+ comments?|comments?):?$/i,
  /^(?:©|\(c\)|copyright\b).*/i,
  /\ball rights reserved\.?(?: .{0,120})?$/i,
  /^(?:photo(?:graph)?s?|image|picture|credit|photo credit|image credit|source|foto|bild|video)s?(?: (?:by|credit|courtesy))?\s*[:/].{0,120}$/i,
  /^(?:photograph|photo|image|illustration)s? (?:by|courtesy) .{0,100}$/i,
  /^(?:subscribe|sign up|register|log in|join|get) .*\b(?:newsletter|inbox|edition|updates|alerts|full story|daily|email|briefing)\b/i,
  /^(?:for the latest|to view the full|to read the full|never miss|do you want to be informed|already a subscriber|we want to hear what you think)\b/i,
  /\b(?:download|get) (?:the|our) .{0,40}\bapps?\b/i,
  /^follow .{0,120}\b(?:twitter|facebook|instagram|x|telegram|tiktok|linkedin|youtube)\b/i,
  /^this (?:post|article|page) (?:may )?contains? .*\b(?:affiliate|references to products)\b/i,
  /^if you(?:['’]re| are) (?:seeing this|already|a subscriber)\b/i,
  /^this article is (?:the )?copyright/i,
  /^(?:written )?permission must be obtained\b/i,
  /^(?:submit|send) (?:your|a|us) .{0,80}(?:letter|tip|story|form|email)/i,
];
const MAX_LINE = 400;

/** Takes paragraphs such as "Read more: …" and "© …, all rights reserved" out of a text. */
export function withoutFurnitureLines(text: string): string {
  return text
    .split('\n\n')
    .filter((paragraph) => !isFurniture(paragraph))
    .join('\n\n');
}

function isFurniture(paragraph: string): boolean {
  if (paragraph.length > MAX_LINE) return false;
  return FURNITURE_LINES.some((line) => line.test(paragraph));
}
