import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../../src/ingest/formats/html/page.ts';
import { storyInScripts } from '../../../../../../src/ingest/formats/html/scripts/script-data.ts';

const STORY = [
  'The council of the harbour town voted on Monday to keep the old ferry, which has crossed the bay for a hundred years.',
  'Its engines will be replaced in winter, when fewer people cross, and the fares stay as they are until next summer.',
  '“We would miss it,” said a member of the council, who has taken the ferry to school and to work for forty years.',
];
const WHOLE = STORY.map((text) => `<p>${text}</p>`).join('');
const inScript = (data: unknown) =>
  `<script type="application/json">${JSON.stringify(data)}</script>`;
const storyOf = (scripts: string) =>
  storyInScripts(parsePage(`<html><body><h1>Ferry stays</h1>${scripts}</body></html>`));
const kinds = (of: (text: string) => unknown) => ({ props: { story: { parts: STORY.map(of) } } });

describe('a story that data keep as a list with one value a paragraph', () => {
  it.each([
    ['texts', STORY.map((text) => text)],
    ['objects with a kind and a text', STORY.map((text) => ({ type: 'paragraph', text }))],
    [
      'objects with a kind and content',
      STORY.map((content, id) => ({ type: 'text', content, _id: `${id}` })),
    ],
    ['objects with a name and a value', STORY.map((value) => ({ name: 'p', value }))],
    ['objects with a text alone', STORY.map((text, id) => ({ id, text }))],
    [
      'blocks with spans',
      STORY.map((text) => ({
        _type: 'block',
        style: 'normal',
        children: [
          { _type: 'span', text: text.slice(0, 20) },
          { _type: 'span', marks: ['em'], text: text.slice(20) },
        ],
      })),
    ],
    [
      'nodes within nodes',
      STORY.map((text) => ({
        nodeType: 'paragraph',
        data: {},
        content: [{ nodeType: 'text', value: text, marks: [] }],
      })),
    ],
    ['objects with data', STORY.map((text) => ({ type: 'paragraph', data: { text } }))],
    [
      'blocks of a page system',
      STORY.map((content) => ({ blockName: 'core/paragraph', attributes: { content } })),
    ],
  ])('is read from %s', (_, list) => {
    expect(storyOf(inScript({ page: { body: list } }))).toBe(WHOLE);
    expect(
      storyOf(`<script>window.state = ${JSON.stringify({ a: [1], body: list })};</script>`),
    ).toBe(WHOLE);
    expect(storyOf(inScript({ data: JSON.stringify({ body: list }) }))).toBe(WHOLE);
  });

  it('has headings, keeps marks of HTML, and passes over pictures and advertisements', () => {
    const list = [
      { type: 'paragraph', text: STORY[0] },
      {
        type: 'image',
        url: 'https://example.org/a.jpg',
        caption: 'The ferry at its pier on a morning in May.',
      },
      { type: 'heading', text: 'What changes' },
      { type: 'ad', text: 'Buy a boat, which is a very good thing to have and to hold.' },
      { type: 'text', content: `<i>${STORY[1]}</i> &amp; more.` },
      { type: 'html', html: `<p>${STORY[2]}</p>` },
    ];
    expect(storyOf(inScript({ list }))).toBe(
      `<p>${STORY[0]}</p><h2>What changes</h2><p><i>${STORY[1]}</i> &amp; more.</p><p>${STORY[2]}</p>`,
    );
  });

  it.each([
    ['teasers', kinds((text) => ({ title: text, url: 'https://example.org/a', text }))],
    ['comments', kinds((text) => ({ author: 'Ada', text }))],
    ['comments with a kind', kinds((text) => ({ type: 'comment', text }))],
    ['addresses', kinds((text) => `https://example.org/${text.replaceAll(' ', '-')}`)],
    ['key words', { tags: Array.from({ length: 60 }, (_, at) => `ferry and harbour ${at}`) }],
    [
      'code',
      {
        lines: STORY.map(
          (_, at) => `function a${at}() { return "a long line of code that goes on"; }`,
        ),
      },
    ],
    ['data for machines', undefined],
  ])('is not made of %s', (what, data) => {
    const linked = `<script type="application/ld+json">${JSON.stringify({ list: STORY })}</script>`;
    expect(storyOf(what === 'data for machines' ? linked : inScript(data))).toBeUndefined();
  });

  it('is looked for within bounds in hostile data', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const many = `x = ${'{"a":['.repeat(50_000)}`;
    const cut = JSON.stringify({ body: STORY }).slice(0, -2);
    for (const code of [deep, many, cut, '=['.repeat(100_000), '={"'.repeat(100_000)])
      expect(storyOf(`<script>${code}</script>`)).toBeUndefined();
  });
});
