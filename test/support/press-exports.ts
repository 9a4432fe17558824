import { aZip } from './zip.ts';

/** A page of Factiva as its user interface makes it, around articles. */
export function aFactivaPage(articles: readonly string[], summary = ''): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Factiva</title></head><body><form name="PageBaseForm"><div id="contentWrapper"><div id="contentLeft"><span></span>${articles.join('<br><span></span>')}</div></div>${summary}<div id="pageFooter"><span class="copyright">© 2020 Factiva, Inc.</span></div></form></body></html>`;
}

/** An article of Factiva as it is displayed: lines in a fixed order, then paragraphs. */
export function aDisplayedArticle(
  id: string,
  title: string,
  lines: {
    readonly above?: readonly string[];
    readonly below: readonly string[];
    readonly author?: string;
  },
  paragraphs: readonly string[] = ['The ferry stays open.', 'So the council said on Monday.'],
  document = 'Document',
): string {
  const divs = (texts: readonly string[]) => texts.map((text) => `<div>${text}</div>`).join('');
  const author = lines.author ? `<div class="author">${lines.author} </div>` : '';
  const text = paragraphs.map(
    (one) => `<p class="articleParagraph enarticleParagraph">${one}</p>\n`,
  );
  return `<div id="article-${id}" class="article"><div class="article enArticle"><p>\n</p>${divs(lines.above ?? [])}\n<div id="hd"><span class="enHeadline">${title}  </span>\n</div>${author}${divs(lines.below)}\n<p></p>\n${text.join('')}<p>Harbour Press Ltd</p><p>${document} ${id}</p></div></div>`;
}

/** An article of Factiva with its indexing: a table of labels. */
export function aLabelledArticle(rows: readonly (readonly [string, string])[]): string {
  const cells = rows.map(
    ([label, value]) =>
      `<tr><td class="index" align="right"><b>${label}</b>&nbsp;</td><td>${value}</td></tr>`,
  );
  return `<div class="article deArticle"><table>${cells.join('\n')}</table></div>`;
}

/** A paragraph of a word processor file. */
export type Paragraph = {
  readonly text: string;
  readonly mark?: string;
  readonly center?: true;
  readonly link?: string;
};

/** `word/document.xml` of paragraphs. */
export function documentXml(paragraphs: readonly Paragraph[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = paragraphs.map(({ text, mark, center, link }) => {
    const runs = text
      .split('\n')
      .map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
      .join('<w:r><w:br/></w:r>');
    const marked = mark
      ? `<w:bookmarkStart w:id="0" w:name="${mark}"/><w:bookmarkEnd w:id="0"/>`
      : '';
    const shown = link ? `<w:hyperlink r:id="${link}">${runs}</w:hyperlink>` : runs;
    return `<w:p><w:pPr>${center ? '<w:jc w:val="center"/>' : ''}</w:pPr>${marked}${shown}</w:p>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:r="r"><w:body>${body.join('')}</w:body></w:document>`;
}

/** A word processor file; links are ids and where they lead to. */
export function aDocx(
  paragraphs: readonly Paragraph[],
  links: Readonly<Record<string, string>> = {},
): Buffer {
  const relations = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`,
  );
  return aZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships>${relations.join('')}</Relationships>`,
    },
    { name: 'word/document.xml', content: documentXml(paragraphs) },
  ]);
}
