import { describe, expect, it } from 'vitest';
import { excessOf, HTML_LIMITS } from '../../../../../src/ingest/formats/html/limits.ts';
import { readHtml } from '../../../../../src/ingest/formats/html.ts';

const MANY = HTML_LIMITS.elements + 1;

describe('what is refused before it is parsed', () => {
  it.each([
    ['5,000 nested elements', '<div>'.repeat(5_000)],
    ['200,000 elements', '<b></b>'.repeat(200_000)],
    ['an attribute of 10 MB', `<p title="${'x'.repeat(10_000_000)}">`],
    ['an attribute of 3 MB', `<p title="${'x'.repeat(3_000_000)}">`],
    ['a tag that never ends', `<p ${'a=1 '.repeat(500_000)}`],
    ['stray angle brackets', '<'.repeat(2_000_000)],
    ['many elements, all deep', `${'<div>'.repeat(150)}x${'</div>'.repeat(150)}`.repeat(70)],
  ])('%s', (_bomb, html) => {
    expect(readHtml(html).kind).toBe('wrong');
  });
});

describe('what is not counted', () => {
  it('an angle bracket in a script', () => {
    expect(excessOf(`<script>${'if (a<b) {} '.repeat(MANY)}</script>`)).toBe(undefined);
  });

  it('elements that stand open one beside the other', () => {
    expect(excessOf('<p>x<br><li>y'.repeat(HTML_LIMITS.depth * 2))).toBe(undefined);
  });

  it('a bracket in a quoted value', () => {
    expect(excessOf('<a title="a > b <i> c">x</a>'.repeat(HTML_LIMITS.depth * 2))).toBe(undefined);
  });
});

it('parses the largest pages that it lets through', () => {
  const html = `<body>${'<p>Some words, with commas, and more of them.</p>'.repeat(HTML_LIMITS.elements - 10)}`;
  const read = readHtml(html);
  expect(read.kind === 'record' && read.record.body.length).toBeGreaterThan(400_000);
});
