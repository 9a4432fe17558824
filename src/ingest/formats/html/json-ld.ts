import { objectsIn, salvaged } from './broken-json.ts';
import { lettersOf } from './letters.ts';
import { oneLine, type Page } from './page.ts';

/** An object of JSON-LD data. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2_000;
const ARTICLE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe)$/;
const LISTING = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;

/** Every object of the page's JSON-LD, `@graph` and nested ones included, at most 2,000. */
export function linkedNodes(page: Page): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const waiting: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    waiting.push(...parseLoosely(script.textContent ?? ''));
  }
  for (let at = 0; at < waiting.length && nodes.length < MAX_NODES; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(...Object.values(value).filter((part) => typeof part === 'object'));
    }
  }
  return nodes;
}

/** The nodes that are the story: of an article's type, nearest to the top first. */
export function articleNodes(nodes: readonly LinkedNode[]): LinkedNode[] {
  return nodes.filter(isStory);
}

/**
 * The nodes without the stories of other pages: where one has a headline that the page has too, those with
 * another headline are left out.
 */
export function ownNodes(nodes: readonly LinkedNode[], titles: readonly string[]): LinkedNode[] {
  const letters = new Set(titles.map(lettersOf).filter((title) => title !== ''));
  const isOwn = (node: LinkedNode) =>
    textsOf(node.headline ?? node.name).some((headline) => letters.has(lettersOf(headline)));
  const stories = nodes.filter(isStory);
  if (stories.length < 2 || !stories.some(isOwn)) return [...nodes];
  const others = new Set(stories.filter((node) => headlineOf(node) !== '' && !isOwn(node)));
  return nodes.filter((node) => !others.has(node));
}

function headlineOf(node: LinkedNode): string {
  return firstText([node], 'headline') ?? firstText([node], 'name') ?? '';
}

function isStory(node: LinkedNode): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

/**
 * Whether the page calls itself a list of stories, such as a section or the answers to a search. A story
 * may name the section that it is part of, so one story alone is no list.
 */
export function isListing(nodes: readonly LinkedNode[]): boolean {
  const isNamed = nodes.some((node) => typesOf(node).some((type) => LISTING.test(type)));
  const headlines = new Set(nodes.filter(isStory).map((node) => node.headline ?? node.name));
  return isNamed && headlines.size !== 1;
}

/** The types of a node without their namespace. */
function typesOf(node: LinkedNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Texts of a field: of a text, of a list, or the names of the things that it holds. */
export function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 50) : [value];
  return values
    .map((part) => (isNode(part) ? (part.name ?? part['@value']) : part))
    .map((part) => (typeof part === 'number' ? String(part) : part))
    .filter((part) => typeof part === 'string')
    .map((part) => oneLine(decodeEntities(part)))
    .filter((part) => part !== '');
}

/** The first text of a field in a row of nodes. */
export function firstText(nodes: readonly LinkedNode[], field: string): string | undefined {
  for (const node of nodes) {
    const [text] = textsOf(node[field]);
    if (text !== undefined) return text;
  }
  return undefined;
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// What editors' systems get wrong: comments or CDATA round the data, raw line breaks in texts, a comma
// too many, a semicolon at the end, several objects one behind the other, quotes in the middle of texts.
function parseLoosely(text: string): unknown[] {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, '');
  if (!bare.includes('"') && bare.includes('&quot;')) return parseLoosely(decodeEntities(bare));
  const whole = parseJson(bare) ?? parseJson(tidied(bare));
  if (whole !== undefined) return [whole];
  const parts = objectsIn(bare).map((part) => parseJson(part) ?? parseJson(tidied(part)));
  const read = parts.filter((part) => part !== undefined);
  return read.length > 0 ? read : salvaged(bare);
}

function tidied(text: string): string {
  return text.replace(/[\x00-\x1f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the parser's only way to say "no JSON"
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** JSON needs no entities, yet many systems escape its texts as if it did. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code).toWellFormed() : all;
    },
  );
}
