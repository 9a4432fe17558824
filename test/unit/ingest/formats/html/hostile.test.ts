import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../src/ingest/formats/html.ts';
import {
  aSavedPage,
  HEADLINE,
  linkedData,
  paragraphs,
  readPage,
  STORY,
} from '../../../../support/saved-page.ts';

const PARAGRAPH = `<p>${STORY[0]}</p>`;

describe('a hostile page', () => {
  it('is read wherever it was cut off', () => {
    const data = linkedData({
      '@type': 'NewsArticle',
      headline: HEADLINE,
      datePublished: '2024-09-03',
    });
    const stream = `<template id="B:0"></template><div hidden id="S:0">${paragraphs()}</div>`;
    const page = aSavedPage(`<h1>${HEADLINE}</h1><article class="ads">${stream}</article>`, data);
    for (let end = 0; end <= page.length; end += 10) {
      expect(readHtml(page.slice(0, end)).kind).toBe('record');
    }
  });

  it.each([
    ['deep nesting', '<div class="comments">'.repeat(190) + PARAGRAPH],
    ['inline nesting', '<b class="ad">'.repeat(190) + PARAGRAPH],
    [
      'many paragraphs with the name of an inset',
      PARAGRAPH.replace('<p', '<p class="ads"').repeat(3_000),
    ],
    ['many headlines', `<h1>${HEADLINE}</h1>${PARAGRAPH}`.repeat(1_000)],
    ['many stories', `<article><h1>${HEADLINE}</h1>${PARAGRAPH}</article>`.repeat(1_000)],
    ['a huge class', `<div class="${'ads '.repeat(100_000)}">${PARAGRAPH}</div>`],
    ['a huge style', `<div style="${'display '.repeat(50_000)}">${PARAGRAPH}</div>`],
    ['a huge title', `<title>${'a - '.repeat(100_000)}</title>${PARAGRAPH}`],
    [
      'JSON without an end',
      `<script type="application/ld+json">${'{"a":'.repeat(100_000)}</script>`,
    ],
    [
      'fields without an end',
      `<script type="application/ld+json">${'"headline":"'.repeat(100_000)}</script>`,
    ],
    ['texts without an end', `<script>${'"'.repeat(1_000_000)}</script>`],
    [
      'a stream without an end',
      `<script>self.__next_f.push([1,${JSON.stringify('["$","p",null,{"children":'.repeat(50_000))}])</script>`,
    ],
    [
      'a stream that is its own place',
      '<div hidden id="S:0"><template id="B:0"></template><p>x</p></div>',
    ],
    [
      'streams in a circle',
      '<div hidden id="S:0"><template id="B:1"></template></div><div hidden id="S:1"><template id="B:0"></template></div>',
    ],
    [
      'many streams',
      '<template id="B:1"></template><div hidden id="S:1"><p>x</p></div>'.repeat(2_000),
    ],
    ['roots within roots', '<template shadowrootmode="open">'.repeat(100) + PARAGRAPH],
  ])('with %s comes to an end', (_what, html) => {
    expect(readHtml(html).kind).toMatch(/^(?:record|wrong)$/);
  });

  it('keeps a story below inline elements of any number', () => {
    expect(
      readPage('<span>'.repeat(150) + PARAGRAPH + PARAGRAPH.replace('Tuesday', 'Friday')).body,
    ).toContain('Friday');
  });
});
