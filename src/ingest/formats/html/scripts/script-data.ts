import type { Page } from '../page.ts';
import { jsonValues } from './json-in-scripts.ts';
import { listedStories } from './listed-paragraphs.ts';

const MAX_SCRIPT = 3_000_000;
const MAX_TEXTS = 20_000;
const MIN_STORY = 300;
const MAX_ROUNDS = 3;
const TAGGED = /^(?:p|h[2-6]|li|blockquote)$/;

/**
 * The story of a page whose text stands in its scripts only, as HTML: the longest text of a script that
 * holds paragraphs, the paragraphs of a stream of React, or those of a list in data. `undefined` where there is none.
 */
export function storyInScripts(page: Page): string | undefined {
  const texts = scriptTexts(page);
  const stream = texts.filter((text) => text.includes('["$","')).join('');
  const candidates = [
    streamedParagraphs(stream),
    ...texts.filter(isStory),
    ...texts.filter(isPlainStory).map(paragraphsOf),
    ...listedStories(dataOf(page, texts)),
  ];
  let best: string | undefined;
  let most = MIN_STORY;
  for (const candidate of candidates) {
    const prose = proseOf(candidate);
    if (prose <= most) continue;
    best = candidate;
    most = prose;
  }
  return best;
}

/** The values of JSON in the scripts of a page, and in the texts of those. */
export function scriptData(page: Page): unknown[] {
  return dataOf(page, scriptTexts(page));
}

/** The data in scripts, but for what describes the page for machines, and those that stand in texts of other data. */
function dataOf(page: Page, texts: readonly string[]): unknown[] {
  const codes = [...page.querySelectorAll('script:not([type="application/ld+json"])')].map(
    (script) => (script.textContent ?? '').slice(0, MAX_SCRIPT),
  );
  const inTexts = texts.filter((text) => /^\s*[[{]\s*["{[]/.test(text));
  return [...codes, ...inTexts].flatMap(jsonValues);
}

/** Every long text that a script holds as a literal, and those within them. */
function scriptTexts(page: Page): string[] {
  const texts: string[] = [];
  let waiting: string[] = [];
  let left = MAX_SCRIPT;
  for (const script of page.querySelectorAll('script')) {
    const code = (script.textContent ?? '').slice(0, left);
    left -= code.length;
    waiting.push(code);
  }
  for (let round = 0; round < MAX_ROUNDS && waiting.length > 0; round += 1) {
    const found = waiting.flatMap(literalsOf).slice(0, MAX_TEXTS);
    texts.push(...found);
    waiting = found.filter((text) => text.includes('"'));
  }
  return texts;
}

const MIN_LITERAL = 40;

/** The texts between quotation marks, with their escapes read. */
function literalsOf(code: string): string[] {
  const texts: string[] = [];
  for (
    let at = code.indexOf('"');
    at !== -1 && texts.length < MAX_TEXTS;
    at = code.indexOf('"', at)
  ) {
    let end = at + 1;
    while (end < code.length && code[end] !== '"') end += code[end] === '\\' ? 2 : 1;
    if (end - at > MIN_LITERAL) {
      const text = unescaped(code.slice(at, end + 1));
      if (text !== undefined) texts.push(text);
    }
    at = end + 1;
  }
  return texts;
}

function unescaped(literal: string): string | undefined {
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined; // the parser's only way to say "no JSON"
  }
}

/** Paragraphs in HTML, and neither code nor data. */
function isStory(text: string): boolean {
  return /<p[\s>]/i.test(text) && !/^\s*[{[(]|function\s*\(/.test(text.slice(0, 200));
}

/** Sentences on several lines, without anything of markup or code. */
function isPlainStory(text: string): boolean {
  if (text.length < MIN_PLAIN || /[<>{}[\]\\]|https?:\/\/\S+$/.test(text)) return false;
  const lines = text.split(/\n+/).filter((line) => line.length >= MIN_LITERAL);
  return lines.length >= 2 && lines.every((line) => /[.!?…。！？؟।]["'”’»)]*\s*$/.test(line));
}

const MIN_PLAIN = 400;

function paragraphsOf(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}

/** Letters of its paragraphs. */
function proseOf(html: string): number {
  return html.replace(/<[^<>]{0,2000}>/g, '').length;
}

/** The paragraphs of a stream such as `["$","p",null,{"children":"…"}]`, as HTML. */
function streamedParagraphs(stream: string): string {
  const parts: string[] = [];
  const open = /\["\$","(p|h[2-6]|li|blockquote)",/g;
  let left = MAX_SCRIPT;
  for (let match = open.exec(stream); match; match = open.exec(stream)) {
    const { end, read } = endOfList(stream, match.index);
    left -= read;
    if (left < 0) break;
    const text = textOf(parsed(stream.slice(match.index, end)), 0);
    if (text.trim() !== '') parts.push(`<${match[1]}>${escaped(text)}</${match[1]}>`);
    open.lastIndex = Math.max(open.lastIndex, end);
    if (parts.length > MAX_TEXTS) break;
  }
  return parts.join('');
}

/** Behind a list, or behind its first mark where it has no end; and how much was read to know. */
function endOfList(text: string, start: number): { readonly end: number; readonly read: number } {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + MAX_LIST); at += 1) {
    const char = text[at];
    if (char === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if (char === '[') depth += 1;
    else if (char === ']') {
      depth -= 1;
      if (depth === 0) return { end: at + 1, read: at + 1 - start };
    }
  }
  return { end: start + 1, read: MAX_LIST };
}

const MAX_LIST = 50_000;
const MAX_DEPTH = 20;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the parser's only way to say "no JSON"
  }
}

/** The text of an element of a stream: `["$", tag, key, { children }]`, or a list of such and of texts. */
function textOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return value.startsWith('$') ? '' : value;
  if (!Array.isArray(value) || depth > MAX_DEPTH) return '';
  if (value[0] !== '$') return value.map((part) => textOf(part, depth + 1)).join('');
  const inner: unknown = value[3];
  if (typeof inner !== 'object' || inner === null || !('children' in inner)) return '';
  const text = textOf(inner.children, depth + 1);
  return TAGGED.test(String(value[1])) && depth > 0 ? `${text}\n` : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
