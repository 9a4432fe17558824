import type { Incompleteness } from '../../incomplete-page.ts';
import { isForPaying } from './for-paying.ts';
import { articleNodes, type LinkedNode } from './json-ld.ts';
import { oneLine, type Page, type PageElement, type PageNode, textSize } from './page.ts';

/** A story with so many letters is more than its beginning, whatever stands round it. */
const MAX_STUB = 1_500;
const MAX_TEASER = 600;
const MAX_SCRIPT_PAGE = 400;
const LEAST_SHARE = 0.6;
const MAX_TEXT = 60_000;

/** What says how much is missing: then the rest is, however long the beginning. */
const MISSING_SHARE =
  /\bil vous reste \d+|残り\s?[\d,]+\s?文字|\b\d{1,2} ?% (?:of this article|dieses artikels) (?:remain|left)/i;

const SCRIPT_NEEDED =
  /\b(?:enable|activate|turn on|requires?|needs?|without) (?:\w+ ){0,2}java ?script\b|\bjava ?script (?:is|has been|must be|needs to be|seems to be|to be) (?:\w+ ){0,2}(?:disabled|enabled|required|turned off|not enabled|switched off|activated)|\bjavascript (?:aktivieren|einschalten|ist deaktiviert|deaktiviert|aktiviert)|\bjavascript,? (?:um|damit)|\bactive[rz]? (?:le )?javascript|\bjavascript (?:est )?(?:désactivé|activé)|\b(?:habilit[ea]r?|activ[ea]r?|active) (?:el )?javascript|\b(?:abilit[ia]re?|attiv[ai]re?) (?:il )?javascript|\bjavascript (?:inschakelen|in te schakelen|ingeschakeld|uitgeschakeld)|\b(?:włącz|zapnout|povolit|zapněte|povolte) javascript|(?:включите|увімкніть|включить) javascript|java ?script ?を有効|(?:启用|啟用|开启|打开) ?java ?script|자바스크립트를? (?:활성|허용|켜)|تفعيل ?جافا|\bchecking (?:if the site connection is secure|your browser)|\bverify(?:ing)? (?:that )?you are (?:a )?human/i;

/** What a page says of itself before it is taken apart. */
export type PageWords = {
  /** Its text on one line, with that for browsers that run nothing. */
  readonly text: string;
  /** Its data say that the story is not free to read. */
  readonly isForPaying: boolean;
  /** Words of the whole story, as its data have it. */
  readonly wordCount: number | undefined;
};

/** Reads what tells a whole story from the beginning of one. */
export function pageWords(page: Page, linked: readonly LinkedNode[]): PageWords {
  const stories = articleNodes(linked);
  const count = stories.map(({ wordCount }) => Number(wordCount)).find((words) => words > 0);
  return {
    text: oneLine(seenText(page)),
    isForPaying: stories.some(isNotFree) && !hasPaidPart(page, stories),
    wordCount: count,
  };
}

function isNotFree({ isAccessibleForFree }: LinkedNode): boolean {
  return /^(?:.*\/)?(?:false|no)$/i.test(String(isAccessibleForFree ?? ''));
}

/**
 * Whether the part that the data call the one for those who pay stands in the page:
 * https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
function hasPaidPart(page: Page, stories: readonly LinkedNode[]): boolean {
  const parts = stories.flatMap(({ hasPart }) => [hasPart].flat()).slice(0, MAX_PARTS);
  const selectors = parts.map((part) =>
    String((part as LinkedNode | undefined)?.cssSelector ?? ''),
  );
  const elements = selectors
    .filter((selector) => /^\.[\w-]{1,100}$/.test(selector))
    .flatMap((selector) => [...page.querySelectorAll(selector)].slice(0, MAX_PARTS));
  const size = elements.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
  return size >= MIN_PAID;
}

const MAX_PARTS = 200;
const MIN_PAID = 300;

/** The text of a page, up to a limit, with that for browsers that run nothing. */
function seenText(page: Page): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: PageNode): void => {
    if (length > MAX_TEXT) return;
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      parts.push(text);
      length += text.length;
    }
    if (node.nodeType !== 1 || UNSEEN.test((node as PageElement).localName)) return;
    for (const child of node.childNodes) visit(child);
    parts.push(' ');
  };
  const body = page.querySelector('body');
  if (body) visit(body);
  return parts.join('');
}

const UNSEEN = /^(?:script|style|template|svg|iframe)$/;

/** Why a page holds less than its story, or `undefined`. */
export function incompleteness(words: PageWords, body: string): Incompleteness | undefined {
  const size = textSize(body);
  if (size < MAX_SCRIPT_PAGE && SCRIPT_NEEDED.test(`${words.text} ${body}`)) return 'script';
  if (MISSING_SHARE.test(words.text)) return 'paywall';
  if (size >= MAX_STUB) return undefined;
  const saysSo = isForPaying(words.text);
  if (!words.isForPaying) return saysSo && size < MAX_TEASER ? 'paywall' : undefined;
  const isCut = /(?:…|\.\.\.)["”»]?$/.test(body.trim()) || size < MAX_TEASER;
  const read = body.split(/\s+/).length;
  const lacksWords = words.wordCount !== undefined && read < words.wordCount * LEAST_SHARE;
  return saysSo || isCut || lacksWords ? 'paywall' : undefined;
}
