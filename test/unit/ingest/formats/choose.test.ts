import { describe, expect, it } from 'vitest';
import {
  chooseFormat,
  PACKED_ENDINGS,
  recognise,
  unreadReason,
} from '../../../../src/ingest/formats/choose.ts';
import { FORMATS, READ_FORMATS } from '../../../../src/ingest/formats/table.ts';
import { encode } from '../../../support/encode.ts';

const ENDINGS = [...new Set(READ_FORMATS.flatMap(({ ends }) => ends))];

/** Name of the kind that a file is taken for. */
function kindOf(name: string, content: string | Uint8Array = ''): string | undefined {
  const choice = chooseFormat(name);
  return choice && recognise(choice, Buffer.from(content))?.name;
}

describe('the choice of a format', () => {
  it.each(ENDINGS)('knows %s, plain and packed, whatever the case', (ending) => {
    const plain = chooseFormat(`/news/Story${ending.toUpperCase()}`);
    expect(plain).toMatchObject({ name: `story${ending}` });
    expect(plain).not.toHaveProperty('packing');
    for (const packed of PACKED_ENDINGS) {
      expect(chooseFormat(`/news/story${ending}${packed}`)).toEqual({
        ...plain,
        packing: packed === '.gz' ? 'gzip' : 'zstd',
      });
    }
  });

  it.each(['photo.jpg', 'html', 'x.gz', 'story.txt.bak', 'story.html.gz.zst', ''])(
    'does not know %j',
    (name) => {
      expect(chooseFormat(name)).toBeUndefined();
    },
  );

  it.each(['README.md', '/news/readme.markdown', 'README-sources.md', 'README.de.md.gz'])(
    'leaves %s unread',
    (name) => {
      expect(chooseFormat(name)).toBeUndefined();
    },
  );

  it('reads Markdown of another name in a folder called readme', () => {
    expect(kindOf('/readme.md/story.md')).toBe('markdown');
    expect(kindOf('/news/my-readme.md')).toBe('markdown');
  });
});

describe('the table of formats', () => {
  it('has each kind once', () => {
    const names = FORMATS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(FORMATS.map((format) => [format.name, format] as const))(
    'says of %s everything that is said of a kind, in sentences',
    async (_name, format) => {
      for (const end of format.ends) expect(end).toMatch(/^[a-z0-9-]*\.[a-z0-9.-]+$/);
      expect(format.one).not.toBe('');
      if (!format.isRead) return;
      expect(format.takes).toMatch(/^[A-Z].*\.$/);
      expect(format.limits).toMatch(/^\S.*\.$/);
      expect(await format.load()).toBeTypeOf('function');
    },
  );
});

describe('XML', () => {
  const feed = '<rss version="2.0"><channel/></rss>';

  it.each([
    ['a feed', feed],
    [
      'a feed behind comments and a document type',
      `<?xml version="1.0"?><!-- <nitf> --><!DOCTYPE rss [<!ENTITY a "<nitf>">]>\n${feed}`,
    ],
    ['a feed with a mark', `\ufeff${feed}`],
    ['a feed with a prefix', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'],
  ])('is read as what it is: %s', (_what, content) => {
    for (const name of ['a.xml', 'a.rss', 'a.XML.gz']) expect(kindOf(name, content)).toBe('feed');
    expect(kindOf('a.xml', encode(content, 'utf-16le'))).toBe(
      content.startsWith('\ufeff') ? 'feed' : kindOf('a.xml', encode(content, 'utf-16le')),
    );
  });

  it.each([
    ['nitf', '<?xml version="1.0"?><nitf><head/></nitf>'],
    ['newsml', '<NewsML Version="1.2">'],
    ['newsml-g2', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'],
    ['newsml-g2', '<nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/">'],
    ['mets-alto', '<mets:mets xmlns:mets="http://www.loc.gov/METS/">'],
    ['mediawiki', '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/">'],
    ['sitemap', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'],
    ['xml-page', '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['xml', '<Recipe><name>Soup</name></Recipe>'],
    ['no-xml', 'The ferry sails.'],
    ['no-xml', ''],
  ])('that is %s is named so', (kind, content) => {
    expect(kindOf('a.xml', content)).toBe(kind);
  });
});

it('knows wire text by its header, and other text by its ending', () => {
  expect(kindOf('a.txt', '\x01abc012 4 i 211 ccccb dpa 061\r\n\nFog/\r\n\x02Fog =\r\n')).toBe(
    'wire-text',
  );
  expect(kindOf('a.txt', 'Fog\n\nIt was foggy.')).toBe('text');
});

const CDX = 'example,post)/1 20210314101500 https://post.example/1 text/html 200 ABCDEFGH 1234';

describe('a file that is named as a text or a table', () => {
  it.each([
    [
      'an e-mail',
      'mail-text',
      'From: Ada <a@post.example>\r\nTo: b@post.example\r\nSubject: Fog\r\nMIME-Version: 1.0\r\n\r\nFog.',
    ],
    [
      'a mailbox',
      'mail-text',
      'From a@post.example Tue Mar 14 10:00:00 2021\nReceived: by post;\n\tMon\nFrom: Ada\nDate: now\n\nFog.',
    ],
    ['a list of RIS', 'references-text', 'TY  - NEWS\nTI  - Fog\nER  - \n'],
    ['a list of BibTeX', 'references-text', '@article{reed2021,\n  title = {Fog},\n}\n'],
    ['a crawl', 'crawl-text', 'WARC/1.0\r\nWARC-Type: conversion\r\n\r\nFog.'],
    ['an index of a crawl', 'crawl-index', `${CDX}\n${CDX}\n`],
    ['an index with its names', 'crawl-index', ' CDX N b a m s k r M S V g\n'],
    ['a dump of SQL', 'database-text', '-- MySQL dump 10.13\n--\nCREATE TABLE `a` (`id` int);\n'],
    ['JSON Lines', 'json-text', '{"title": "Fog", "text": "It was foggy."}\n'],
    ['a list of JSON', 'json-text', '[\n  {\n    "title": "Fog"\n  }\n]'],
    ['a page', 'page-text', '\ufeff<!DOCTYPE html>\n<html><body><p>Fog.</p></body></html>'],
    ['XML', 'xml-text', '<?xml version="1.0"?><rss/>'],
    ['a table', 'table-text', 'Date;Headline;Text\n2021-03-14;Fog;It was foggy.\n'],
    ['a table with tabs', 'table-text', 'id\ttitle\tbody\n1\tFog\tIt was foggy.\n'],
    ['WiseNews', 'wisenews', '文章編號: 202103140000001\n\n大霧\n'],
  ])('and is %s is named so', (_what, kind, text) => {
    expect(kindOf('a.txt', text)).toBe(kind);
  });

  it.each([
    ['20210314101500-0\t20210314101500\t1\tpost.example\thttps://post.example/1\t'],
    ['1004000001\t20210314101500\t20210314103000\t1\tpost.example\t'],
    ['1004000001\t20210314\t202103\t2021\t2021.2\tGOV\t'],
  ])('and is one of GDELT is named so: %j', (row) => {
    expect(kindOf('a.csv', `${row}\n`)).toBe('gdelt');
  });

  it.each([
    [
      'letters with a copied head',
      'From: Ada Reed\nTo: the editor\nSubject: Fog\n\nThe fog was thick.',
    ],
    [
      'a place and a time',
      'FOG BAY: It was foggy.\nSource: the harbour\nDate: today\n\nAll day long.',
    ],
    ['an address', 'https://post.example/1 20210314101500\n\nThe fog was thick.'],
    ['commas in its first line', 'Fog, rain, snow\n\nIt was foggy, then it rained.\n'],
    ['an element in its text', 'Fog\n\nThe tag <html> begins a page.\n'],
    ['braces at its start', '{Fog} – the harbour\n\nIt was foggy.\n'],
    ['a mark at its start', '@reed wrote: {fog}, it said.\n'],
  ])('stays a text with %s', (_what, text) => {
    expect(kindOf('a.txt', text)).toBe('text');
  });

  it('stays a table with numbers in its first cells', () => {
    expect(kindOf('a.csv', '20210314\tFog\tIt was foggy.\n')).toBe('csv');
  });
});

it.each([
  ['a.pdf', 'PDF files are not read'],
  ['a.WARC.gz', 'crawls of web sites (WARC) are not read'],
  ['a.wacz', 'crawls of web sites (WARC) are not read'],
  ['a.ris', 'lists of references are not read'],
  ['a.sql', 'dumps of databases are not read'],
  ['a.warc.wet.gz', 'crawls of web sites (WARC) are not read'],
  ['a.srt', 'files of subtitles are not read'],
  ['a.tar.bz2', 'files compressed in this way are not read'],
  ['a.jsonl.xz', 'files compressed in this way are not read'],
  ['a.txt.zip', undefined],
  ['a.txt', undefined],
  ['a.xml', undefined],
])('says of %s by its name alone: %s', (name, reason) => {
  const choice = chooseFormat(name);
  expect(choice && unreadReason(choice)).toBe(
    name === 'a.txt.zip' ? 'files compressed in this way are not read' : reason,
  );
});

describe('exports of databases whose layout is not known', () => {
  const LINES = {
    genios: 'Dauerhafte Adresse des Dokuments: https://archive.example/BZ1',
    gale: 'Gale Document Number: GALE|A1',
    newsbank: 'NewsBank, Inc.',
  };

  it.each(Object.entries(LINES))('are named: %s', (name, line) => {
    const kindOf = (file: string, text: string) => {
      const choice = chooseFormat(file);
      return choice && recognise(choice, Buffer.from(text))?.name;
    };
    expect(kindOf('a.txt', `Ferry stays\n\n${line}\n`)).toBe(name);
    expect(kindOf('a.html', `<p>${line}</p><p>${line}</p>`)).toBe(name);
    expect(kindOf('a.html', `<p>${line}</p>`)).toBe('page');
    expect(kindOf('a.txt', 'The story tells of a database.')).toBe('text');
  });
});
