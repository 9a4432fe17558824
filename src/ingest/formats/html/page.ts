import { parseHTML } from 'linkedom';

/** The part of a DOM node that reading a page needs; the project is checked without a browser's types. */
export type PageNode = {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number;
  readonly previousSibling: PageNode | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
};

/** An element of a parsed page. */
export type PageElement = PageNode & {
  /** Lower case. */
  readonly localName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
  replaceWith(...nodes: readonly PageNode[]): void;
  append(...nodes: readonly PageNode[]): void;
  /** Of a `template`. */
  readonly content?: { readonly childNodes: Iterable<PageNode> };
};

/** A parsed page, never connected to a network: nothing in it is loaded or run. */
export type Page = {
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

/** Parses HTML, however broken. Ask `excessOf` before. */
export function parsePage(html: string): Page {
  // A text without an `html` element leaves linkedom without a root.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const page = parseHTML(whole).document as unknown as Page;
  // One that was cut off within its first tag has none either.
  return (page.documentElement as PageElement | null)
    ? page
    : parsePage('<html><body></body></html>');
}

/** An element's text on one line. */
export function lineOf(node: PageNode | null | undefined): string {
  return oneLine(node?.textContent ?? '');
}

/** Text on one line: runs of white space are one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/**
 * Length of a text in letters of an alphabet: a Chinese or Japanese character or a Korean syllable says as
 * much as two and a half of those.
 */
export function textSize(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return text.length + Math.round(wide * 1.5);
}
