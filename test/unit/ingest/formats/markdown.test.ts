import { describe, expect, it } from 'vitest';
import { readMarkdown, readMarkdownFile } from '../../../../src/ingest/formats/markdown.ts';
import { expectSteadyGrowth } from '../../../support/growth.ts';

function read(text: string) {
  const parsed = readMarkdown(text);
  if (parsed.kind === 'wrong') throw new Error(parsed.reason);
  return parsed.record;
}

describe('front matter', () => {
  it('gives the fields of an article', () => {
    const text = `---
Title: "Ferry: the end"   # as printed
date: 2021-10-21
author: 'Ada O''Reed'
countries: [NO, "Peru"]
speakers:
  - Tom Sand
  - Ada Reed
desk: night
draft:
---
It sails.`;
    expect(read(text)).toEqual({
      title: 'Ferry: the end',
      body: 'It sails.',
      given: {
        date: '2021-10-21',
        author: "Ada O'Reed",
        countries: ['NO', 'Peru'],
        speakers: ['Tom Sand', 'Ada Reed'],
        extra: { desk: 'night' },
      },
    });
  });

  it('takes one country for a list of one', () => {
    expect(read('---\ncountries: France\n---\nx').given.countries).toEqual(['France']);
  });

  it.each([
    ['title: Talks: what comes next', 'Talks: what comes next'],
    ['title: Talks, then: more', 'Talks, then: more'],
    ['title: @minister speaks', '@minister speaks'],
    ['title: `code` first', '`code` first'],
    ['title: %special', '%special'],
    ['title: [draft] Talks', '[draft] Talks'],
    ['title: {a} b', '{a} b'],
    ['title: *bold* start', '*bold* start'],
    ['title: & co', '& co'],
    ['title: ! bang', '! bang'],
    ['title: - dash', '- dash'],
    ['title: "Unclosed', '"Unclosed'],
    ["title: It's on", "It's on"],
    ['title: >\n  folded\n  text', 'folded text'],
    ['title: |\n  two\n  lines', 'two\nlines'],
    ['title: "a \\"b\\" \\u00e9"', 'a "b" é'],
    ['"title": In marks', 'In marks'],
    ['title: one\ntitle: two', 'two'],
    ['nested:\n  title: inner\ntitle: outer', 'outer'],
    ['title: &x Anchored\nsource: *x', 'Anchored'],
    ['title:\n  - One\n  - Two', 'One, Two'],
  ])('is YAML where it is, and what was typed where it is not: %j', (matter, title) => {
    expect(read(`---\n${matter}\n---\nIt sails.`)).toMatchObject({ title, body: 'It sails.' });
  });

  it('keeps what is nested in fields of its own, as texts', () => {
    const matter = 'desk:\n  name: night\n  open: no\n  tags: [1, true]';
    expect(read(`---\n${matter}\n---\nIt sails.`).given.extra).toEqual({
      desk: { name: 'night', open: 'no', tags: ['1', 'true'] },
    });
  });

  it.each([
    ['nested a hundred thousand deep', `title: ${'['.repeat(100_000)}`],
    ['nested fifty thousand deep', `title: ${'['.repeat(49_000)}${']'.repeat(49_000)}`],
    ['of a million letters', `title: ${'a '.repeat(500_000)}`],
    [
      'of references that grow',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]`,
    ],
  ])('brings no reader down: one %s', (_, matter) => {
    expect(readMarkdown(`---\n${matter}\n---\nIt sails.`).kind).toBeTypeOf('string');
  });

  it('is none when the lines are never closed', () => {
    expect(read('---\ntitle: x\n\nIt sails.').body).toContain('title: x');
  });

  it('may have the line ends of Windows', () => {
    expect(read('---\r\ntitle: Ferry\r\n---\r\nIt sails.\r\n')).toMatchObject({
      title: 'Ferry',
      body: 'It sails.',
    });
  });
});

describe('the title', () => {
  it('is the first heading, which is then not in the body', () => {
    expect(read('# Ferry *sails* #\n\nIt does.')).toMatchObject({
      title: 'Ferry sails',
      body: 'It does.',
    });
  });

  it('of the front matter wins; another heading stays in the body', () => {
    expect(read('---\ntitle: A\n---\n# B\n\nc')).toMatchObject({ title: 'A', body: 'B\n\nc' });
    expect(read('---\ntitle: A\n---\n# A\n\nc').body).toBe('c');
  });
});

describe('the body', () => {
  it.each([
    [
      'links by their words',
      'See [the *bay*](https://a.example "Bay") and <https://b.example>.',
      'See the bay and https://b.example.',
    ],
    ['no pictures', 'Before ![a boat](x.png) after.', 'Before  after.'],
    [
      'emphasis by its words',
      '**Bold**, *slanted*, __both__, ~~gone~~ and `code`.',
      'Bold, slanted, both, gone and code.',
    ],
    [
      'stars and underscores that are no emphasis',
      '2 * 3 * 4 and snake_case_name',
      '2 * 3 * 4 and snake_case_name',
    ],
    ['list items apart', '- one\n- two\n  1. three', 'one\n\ntwo\n\nthree'],
    ['quotes without their marks', '> It sails,\n> she said.', 'It sails,\nshe said.'],
    ['no rules and no link definitions', 'a\n\n---\n\nb\n\n[x]: https://a.example', 'a\n\nb'],
    ['code as it is', '```\na  # b\n```', 'a  # b'],
    ['escaped marks as marks', '\\*not slanted\\*', '*not slanted*'],
    ['no comments and no tags', 'a<!-- hidden --> <span class="x">b</span>', 'a b'],
  ])('has %s', (_what, markdown, text) => {
    expect(read(markdown).body).toBe(text);
  });

  it.each(['[', '*', '_', '`', '![', '<', '> ', '[a]('])(
    'is read in steps that grow with it and no faster: many %s',
    (mark) => {
      expectSteadyGrowth(20_000, (times) => mark.repeat(times), read);
    },
  );
});

it('reads a file as one article', async () => {
  const drafts = await Array.fromAsync(readMarkdownFile(chunksOf('# A\n\nb')));
  expect(drafts).toMatchObject([{ kind: 'draft', title: 'A', body: 'b' }]);
});

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
