import { describe, expect, it } from 'vitest';
import { savedFrom } from '../../../../../src/ingest/formats/html/saved-from.ts';
import { readHtmlFile } from '../../../../../src/ingest/formats/html.ts';
import { draftsOf, streamOf } from '../../../../support/bytes.ts';
import { aSavedPage, paragraphs } from '../../../../support/saved-page.ts';

const ADDRESS = 'https://marsh.example/2019/03/05/ferry';

describe('where a page was saved from', () => {
  it.each([
    ['a browser', `<!-- saved from url=(0038)${ADDRESS} -->`, ADDRESS],
    [
      'SingleFile',
      `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: x -->`,
      ADDRESS,
    ],
    [
      'HTTrack',
      '<!-- Mirrored from marsh.example/a.html by HTTrack Website Copier -->',
      'http://marsh.example/a.html',
    ],
  ])('is said by %s', (_program, comment, address) => {
    expect(savedFrom(`<!DOCTYPE html>\n${comment}<html>`)).toBe(address);
  });

  it('is not what a page says anywhere else, or no address', () => {
    expect(
      savedFrom(`${' '.repeat(5_000)}<!-- saved from url=(0038)${ADDRESS} -->`),
    ).toBeUndefined();
    expect(savedFrom('<!-- saved from url=(0014)about:internet -->')).toBeUndefined();
    expect(savedFrom('<!-- Mirrored from http://[ by HTTrack -->')).toBeUndefined();
  });

  it('gives the page its address, and its day where it has no other', async () => {
    const html = aSavedPage(paragraphs()).replace(
      '<html',
      `<!-- saved from url=(0038)${ADDRESS} --><html`,
    );
    const [draft] = draftsOf((await Array.fromAsync(readHtmlFile(streamOf(html, 999)))) as never);
    expect(draft?.given).toMatchObject({ url: ADDRESS, date: '2019-03-05' });
  });

  it('yields to the address that the page has for itself', async () => {
    const own = '<link rel="canonical" href="https://marsh.example/ferry">';
    const html = aSavedPage(paragraphs(), own).replace(
      '<html',
      `<!-- saved from url=(0038)${ADDRESS} --><html`,
    );
    const [draft] = draftsOf((await Array.fromAsync(readHtmlFile(streamOf(html, 999)))) as never);
    expect(draft?.given.url).toBe('https://marsh.example/ferry');
  });
});
