const MAX_OBJECTS = 50;
const MAX_CHARACTERS = 1_000_000;

/** The objects that stand one behind the other in a text, at most 50. */
export function objectsIn(text: string): string[] {
  const objects: string[] = [];
  let depth = 0;
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < Math.min(text.length, MAX_CHARACTERS); at += 1) {
    const char = text[at];
    if (isQuoted) {
      if (char === '\\') at += 1;
      else if (char === '"') isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) objects.push(text.slice(start, at + 1));
      if (objects.length >= MAX_OBJECTS) break;
    }
  }
  return objects;
}

const FIELDS = [
  '@type',
  'headline',
  'datePublished',
  'dateModified',
  'articleSection',
  'description',
  'articleBody',
];

/**
 * What can be saved of an object that is no JSON, such as one with quotation marks inside of its texts: the
 * first value of each field that is a text. Empty where there is no type and no headline.
 */
export function salvaged(text: string): Record<string, string>[] {
  const start = text.slice(0, MAX_CHARACTERS);
  const fields = FIELDS.map((name) => [name, fieldOf(start, name)] as const).filter(
    ([, value]) => value !== undefined,
  );
  const node = Object.fromEntries(fields) as Record<string, string>;
  return node['@type'] === undefined && node.headline === undefined ? [] : [node];
}

/** A text ends with the mark behind which the next field, or the end of the object, comes. */
function fieldOf(text: string, name: string): string | undefined {
  const open = new RegExp(`["“”']${name}["“”']\\s{0,20}:\\s{0,20}(["“”'])`).exec(text);
  if (!open) return undefined;
  const from = open.index + open[0].length;
  const quote = open[1] === "'" ? "'" : '["“”]';
  const close = new RegExp(`${quote}\\s{0,50}(?:,\\s{0,50}["“”']|[}\\]]|$)`, 'g');
  close.lastIndex = from;
  const end = close.exec(text);
  if (!end) return undefined;
  return text
    .slice(from, end.index)
    .replace(/\\(["\\/])/g, '$1')
    .replace(/\\[nrt]/g, ' ');
}
