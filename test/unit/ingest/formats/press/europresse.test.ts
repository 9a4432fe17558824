import { describe, expect, it } from 'vitest';
import { isEuropresseHtml } from '../../../../../src/ingest/formats/press/described-signs.ts';
import { readEuropresse } from '../../../../../src/ingest/formats/press/europresse/europresse.ts';
import { streamOf } from '../../../../support/bytes.ts';

const read = (text: string | Uint8Array) =>
  Array.fromAsync(readEuropresse(streamOf(text, 100_000)));
const ID = 'news·20130128·PA·93_T_17';
const BODY = 'Le bac reste ouvert.\n\nTous droits réservés à ceux qui le prennent, dit le maire.';

function anArticle({
  source = 'La Vague, no. 43018',
  header = 'Port-sur-Mer, lundi 28 janvier 2013, p. 93',
  title = '<div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">Le bac reste</p><p class="sm-margin-bottomNews">Ada Reed</p></div>',
  id = ID,
} = {}): string {
  return `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${source}</span></div><div><span class="DocHeader">${header}</span> </div>${title}</header><section><div class="docOcurrContainer"><div class="DocText clearfix"><p>Le bac <mark>reste</mark> ouvert.</p><p>Tous droits réservés à ceux qui le prennent, dit le maire.</p></div></div></section><aside><p>Note du jour</p></aside><footer><div class="publiC-lblCertificat">© 2013 La Vague. Tous droits réservés.</div><span class="publiC-lblNodoc">${id}</span></footer></article>`;
}
const page = (...articles: string[]) =>
  `<html><head><title>Europresse</title></head><body>${articles.join('\n')}</body></html>`;

describe('an export of Europresse', () => {
  it('is read article by article', async () => {
    const [first, second] = await read(page(anArticle(), anArticle()));
    expect(first).toEqual({
      kind: 'draft',
      record: 1,
      contentHash: expect.any(String),
      id: ID,
      title: 'Le bac reste',
      body: BODY,
      given: {
        date: '2013-01-28',
        source: 'La Vague',
        section: 'Port-sur-Mer',
        author: 'Ada Reed',
        extra: { issue: 'no. 43018', page: '93' },
      },
    });
    expect(second).toMatchObject({ record: 2, title: 'Le bac reste' });
  });

  it.each([
    ['World, Friday, November 13, 2015', '2015-11-13', 'World', undefined],
    ['Votre ville, jeudi 6 février 2014 134 mots', '2014-02-06', 'Votre ville', 134],
    [
      'mercredi 1er juillet 2004 - 14:05:03 +0100 1 134 mots, p. 4',
      '2004-07-01T14:05',
      undefined,
      1134,
    ],
    ['Monday, March 5, 2012', '2012-03-05', undefined, undefined],
    ['France, 5 mars 2012', '2012-03-05', 'France', undefined],
  ])('has the section and the day of %s', async (header, date, section, wordCount) => {
    const [only] = await read(page(anArticle({ header })));
    const { given } = only as { given: Record<string, unknown> };
    expect(given).toMatchObject({ date, ...(wordCount ? { extra: { wordCount } } : {}) });
    expect(given.section).toBe(section);
  });

  it('has the day of its number where the header has none', async () => {
    expect((await read(page(anArticle({ header: 'Actualités' }))))[0]).toMatchObject({
      given: { date: '2013-01-28' },
    });
  });

  it('has titles in the older elements too', async () => {
    const title =
      '<div class="titreArticle">Le bac reste</div><div class="docAuthors">Tom Sand</div>';
    expect((await read(page(anArticle({ title }))))[0]).toMatchObject({
      title: 'Le bac reste',
      given: { author: 'Tom Sand' },
    });
  });

  it('names articles and pages in a layout that is not known', async () => {
    const reason = 'it is an article of Europresse in a layout that Dateline does not know';
    const bare =
      '<article><header><span class="DocPublicationName">La Vague</span></header><p>x</p></article>';
    expect(await read(page(anArticle(), bare))).toMatchObject([
      { kind: 'draft' },
      { record: 2, reason },
    ]);
    expect(await read(page('<span class="DocPublicationName">La Vague</span>'))).toMatchObject([
      { reason: 'it is a page of Europresse in a layout that Dateline does not know' },
    ]);
  });

  it('that ends at any byte never fails', async () => {
    const whole = Buffer.from(page(anArticle(), anArticle()));
    for (let at = 0; at < whole.length; at += 10)
      expect((await read(whole.subarray(0, at))).length).toBeLessThanOrEqual(2);
  });

  it('with an article that is nested without end loses that one alone', async () => {
    const deep = `<article>${'<div>'.repeat(20_000)}</article>`;
    expect(await read(page(deep, anArticle()))).toMatchObject([
      { kind: 'refusal', record: 1 },
      { kind: 'draft', record: 2 },
    ]);
  });

  it('is known by its title or the name of its source', () => {
    const headOf = (text: string) => ({ name: 'a', bytes: Buffer.from(text), text });
    expect(isEuropresseHtml(headOf(page(anArticle())))).toBe(true);
    expect(isEuropresseHtml(headOf(anArticle()))).toBe(true);
    expect(isEuropresseHtml(headOf('<p>Europresse</p>'))).toBe(false);
  });
});

describe('an export of Europresse of the older layout', () => {
  const article = (
    author: string,
    header = '<span class="DocHeader">Politique, </span><span class="DocHeader">jeudi </span><span class="DocHeader">4 octobre 2012</span><span class="DocHeader">, p. 03</span>',
  ) =>
    `<table><tr><td><span class="DocPublicationName">La Vague, no. 5968</span><br>${header}<br><br><span class="TitreArticleVisu">Le <span style="color:red">bac</span> reste</span><br><br>${author}Le <span style="color:red; font-weight:bold">bac</span> reste ouvert.<p></p>Ainsi parle le maire.<p></p><b><i>© 2012 La Vague. Tous droits réservés.</i></b><p></p>Numéro de document : ${ID}<table><tr><td>${ID}</td></tr></table></td></tr></table>`;

  it('is read article by article', async () => {
    const [first, second, ...others] = await read(
      page(article('Ada Reed<br><p></p>'), article('')),
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      id: ID,
      title: 'Le bac reste',
      body: 'Le bac reste ouvert.\n\nAinsi parle le maire.',
      given: {
        date: '2012-10-04',
        source: 'La Vague',
        section: 'Politique',
        author: 'Ada Reed',
        extra: { issue: 'no. 5968', page: '03' },
      },
    });
    expect(second).toMatchObject({ body: 'Le bac reste ouvert.\n\nAinsi parle le maire.' });
  });

  it('takes its day from its number where it shows none, and is refused where it is not an article', async () => {
    expect(
      await read(page(article('', ''), '<span class="DocPublicationName">x</span>')),
    ).toMatchObject([
      { title: 'Le bac reste', given: { date: '2013-01-28' } },
      { reason: 'it is an article of Europresse in a layout that Dateline does not know' },
    ]);
  });

  it('that ends at any byte never fails', async () => {
    const whole = Buffer.from(page(article('Ada Reed<br>')));
    for (let end = 0; end < whole.length; end += 10) await read(whole.subarray(0, end));
  });
});
