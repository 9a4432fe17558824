// What the values of a list are called that are parts of one story: in the data of page systems and of editors
// (Arc, Contentful, Sanity, ProseMirror, Slate, EditorJS, WordPress blocks).
const PARAGRAPH =
  /^(?:core\/)?(?:p|para|paragraph|text|text[-_ ]?block|body[-_ ]?text|rich[-_ ]?text|html|raw[-_ ]?html|block|copy|content|lead|intro|quote|block[-_ ]?quote|pull[-_ ]?quote|h[1-6]|head(?:er|ing)?(?:[-_ ]?[1-6])?|sub[-_ ]?head(?:ing|line)?|list[-_ ]?item|li|(?:un)?ordered[-_ ]?list|list|bullets?)$/i;
const INLINE = /^(?:text|span|link|hyperlink|a|b|i|em|strong|mark|leaf|hard[-_]?break|br)$/i;
const KINDS = [
  'type',
  '_type',
  'nodeType',
  'kind',
  'blockType',
  'blockName',
  'tag',
  'tagName',
  'name',
  '__typename',
];
const TEXTS = [
  'text',
  'content',
  'value',
  'html',
  'body',
  'paragraph',
  'children',
  'data',
  'innerHTML',
  'items',
  'attributes',
  'props',
];
/** Keys that an untyped paragraph may have beside its text. */
const BESIDE =
  /^(?:_?id|_?key|uuid|guid|index|order|position|sort|level|style|align(?:ment)?|format|lang(?:uage)?|marks?|markDefs|attrs|additional_properties|version|direction|indent|depth|entityRanges|inlineStyleRanges)$/i;
const HEADING = /head|^h[1-6]$/i;
const LIST = /list|^li$|bullet/i;
const MIN_SENTENCE = 40;
const MIN_SENTENCES = 2;
const LEAST_SHARE = 0.5;
const MAX_DEPTH = 30;
const MAX_VALUES = 200_000;

/**
 * Stories that data keep as a list with one value a paragraph: texts, or objects with a kind and a text. Each as HTML.
 * Lists of other things (teasers, comments, addresses) have neither.
 */
export function listedStories(data: readonly unknown[]): string[] {
  const stories: string[] = [];
  let left = MAX_VALUES;
  const waiting: { readonly value: unknown; readonly depth: number }[] = data.map((value) => ({
    value,
    depth: 0,
  }));
  for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
    left -= 1;
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    const parts = Object.values(value);
    const story = Array.isArray(value) ? storyOf(value) : undefined;
    if (story !== undefined) stories.push(story);
    else waiting.push(...parts.map((part: unknown) => ({ value: part, depth: depth + 1 })));
  }
  return stories;
}

function storyOf(list: readonly unknown[]): string | undefined {
  if (list.length < MIN_SENTENCES) return undefined;
  const parts = list.map(partOf);
  const found = parts.filter((part) => part !== undefined);
  const sentences = found.filter(({ text }) => isSentence(text)).length;
  // Pictures and advertisements stand among paragraphs; texts of another kind are no story.
  const texts = list.filter((one) => typeof one === 'string').length;
  const isOfTexts = texts > 0 && sentences < texts * LEAST_SHARE;
  if (sentences < MIN_SENTENCES || isOfTexts || found.length < (list.length * LEAST_SHARE) / 2)
    return undefined;
  return found
    .map(({ tag, text }) => (hasBlocks(text) ? text : `<${tag}>${text}</${tag}>`))
    .join('');
}

type Part = { readonly tag: 'p' | 'h2'; readonly text: string };

/** A paragraph as HTML; `undefined` for what is none. */
function partOf(value: unknown): Part | undefined {
  if (typeof value === 'string')
    return isAddress(value) || value.trim() === '' ? undefined : { tag: 'p', text: markup(value) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  const kind = kindOf(record);
  if (kind === undefined ? !isBare(record) : !PARAGRAPH.test(kind)) return undefined;
  const text = textIn(record, LIST.test(kind ?? '') ? '<br>' : '', 0).trim();
  return text === '' ? undefined : { tag: HEADING.test(kind ?? '') ? 'h2' : 'p', text };
}

function kindOf(record: Readonly<Record<string, unknown>>): string | undefined {
  const kind = KINDS.map((key) => record[key]).find((one) => typeof one === 'string');
  return typeof kind === 'string' ? kind.replace(/^.*[./](?=\w)/, '') : undefined;
}

/** A text and nothing that a teaser or a comment has: no link, no picture, no author. */
function isBare(record: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(record);
  return (
    keys.every((key) => TEXTS.includes(key) || BESIDE.test(key)) &&
    keys.some((key) => TEXTS.includes(key))
  );
}

function textIn(value: unknown, between: string, depth: number): string {
  if (typeof value === 'string') return markup(value);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return '';
  if (Array.isArray(value))
    return value
      .map((one) => textIn(one, '', depth + 1))
      .filter(Boolean)
      .join(between);
  const record = value as Readonly<Record<string, unknown>>;
  const kind = kindOf(record);
  const isPart = depth === 0 || kind === undefined || PARAGRAPH.test(kind) || INLINE.test(kind);
  if (!isPart) return '';
  for (const key of TEXTS) {
    const text = Object.hasOwn(record, key) ? textIn(record[key], between, depth + 1) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Data hold texts as HTML or as plain text: what has a tag or an entity is HTML. */
function markup(text: string): string {
  if (/<\/?[a-z][^<>]{0,500}>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function hasBlocks(html: string): boolean {
  return /<(?:p|div|ul|ol|h[1-6]|blockquote)[\s>]/i.test(html);
}

function isAddress(text: string): boolean {
  return /^\s*(?:https?:|\/\S*$|[\w-]+(?:\/[\w.-]+)+$)/.test(text);
}

function isSentence(html: string): boolean {
  const text = html.replace(/<[^<>]{0,2000}>/g, '').trim();
  return text.length >= MIN_SENTENCE && /[.!?…。！？؟।:]["'”’»)\]]*$/.test(text);
}
