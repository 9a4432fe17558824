import { isObject, type Path } from './objects.ts';

/** A text found in a value, and where in it. */
export type Found = { readonly text: string; readonly path: Path };

// Keys under which an object keeps the one text that it is about, the first wins.
const INNER =
  'rendered #text _text $t _ @value value text plain content html main default full original body displayName name title label en basic plain_text insert __cdata cdata p S N $oid $numberLong $numberInt paragraphs sections blocks content_elements components root ops data items children nodes processed bodyHtml body_html html bodyText bodyTextSummary'.split(
    ' ',
  );
/** A language, as systems with several call their texts. */
export const LOCALE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;
const MAX_DEPTH = 8;

/** How the texts of a list are joined. */
export type Joint = ', ' | '\n\n' | ' ' | '';

/** A text, a number as one, the texts of a list joined, or the one text of an object; `undefined` for none. */
export function textOf(value: unknown, joint: Joint, depth = 0): Found | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : { text: value, path: [] };
  if (typeof value === 'number') return { text: String(value), path: [] };
  if (Array.isArray(value)) return listText(value, joint, depth);
  return isObject(value) ? innerText(value, joint, depth) : undefined;
}

function innerText(
  object: Readonly<Record<string, unknown>>,
  joint: Joint,
  depth: number,
): Found | undefined {
  for (const key of INNER) {
    if (!Object.hasOwn(object, key)) continue;
    const isLine = (key === 'children' || key === 'content') && LINE.test(kindOf(object));
    // What an editor inserts holds its own ends of lines.
    const found = textOf(object[key], isLine || key === 'ops' ? '' : joint, depth + 1);
    if (found) return { text: found.text, path: [key, ...found.path] };
  }
  return localText(object, joint, depth);
}

/** Of texts by language, as systems with several have them, the first: `{ 'en-US': … }`. */
function localText(
  object: Readonly<Record<string, unknown>>,
  joint: Joint,
  depth: number,
): Found | undefined {
  const [[key, value] = []] = Object.entries(object);
  if (key === undefined || !Object.keys(object).every((name) => LOCALE.test(name)))
    return undefined;
  const found = textOf(value, joint, depth + 1);
  return found && { text: found.text, path: [key, ...found.path] };
}

// Pieces of a story that are none of its text.
const NO_TEXT =
  /image|picture|photo|video|audio|gallery|interstitial|raw_html|oembed|embed|related|reference|advert|link_list|divider|newsletter|promo|correction|^(?:caption|kicker|title|headline|byline|date|dateline|author(?:[_-]?info)?|credits?|tags?)$/i;
// Whose parts are those of one line.
const LINE = /^(?:block|p|paragraph|heading.*|h[1-6]|header|list-?item|li|quote|blockquote)$/i;

function kindOf(object: Readonly<Record<string, unknown>>): string {
  const kind = object.type ?? object._type ?? object.nodeType ?? object.role;
  return typeof kind === 'string' ? kind : '';
}

function listText(list: readonly unknown[], joint: Joint, depth: number): Found | undefined {
  const isLine = isRun(list);
  const texts = list
    .filter((item) => !(isObject(item) && NO_TEXT.test(kindOf(item))))
    // A piece of a line may be the space or the line's end between two others.
    .flatMap(
      (item) => (isLine && isBlankText(item) ? item : textOf(item, joint, depth + 1)?.text) ?? [],
    );
  if (texts.every((text) => text.trim() === '')) return undefined;
  return { text: texts.join(isLine ? '' : joint), path: [] };
}

function isBlankText(item: unknown): item is string {
  return typeof item === 'string' && item.trim() === '';
}

/** Texts between which objects stand are pieces of one line: Telegram writes links so. */
function isRun(list: readonly unknown[]): boolean {
  return list.some((item) => typeof item === 'string') && list.some(isObject);
}
