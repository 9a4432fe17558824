import { describe, expect, it } from 'vitest';
import { readMhtmlFile } from '../../../../src/ingest/formats/mhtml.ts';
import { streamOf } from '../../../support/bytes.ts';

const PAGE =
  '<html><head><title>Ferry stays</title></head><body><h1>Ferry stays</h1><p>The café by the ferry stays open.</p></body></html>';

type Part = {
  readonly type?: string;
  readonly encoding?: string;
  readonly content: string | Buffer;
};

/** As Chromium writes it; the first part has the address of the page. */
function aWebArchive(parts: readonly Part[], boundary = '----MultipartBoundary--a1----'): Buffer {
  const head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/ferry\r\nSubject: Ferry\r\nDate: Thu, 5 Nov 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n`;
  return Buffer.concat([
    Buffer.from(head),
    ...parts.flatMap(({ type = 'text/html', encoding = 'quoted-printable', content }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Type: ${type}\r\nContent-ID: <f@mhtml.blink>\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte < 0x80 && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase()}`,
    )
    .join('')
    .replace(/(.{60})/g, '$1=\r\n');

const read = async (file: Buffer | string) =>
  (await Array.fromAsync(readMhtmlFile(streamOf(file, 10_000))))[0];

describe('a page saved in one file', () => {
  it.each([
    ['quoted-printable', quoted(PAGE)],
    [
      'base64',
      Buffer.from(PAGE)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
    ],
    ['8bit', PAGE],
    ['binary', PAGE],
  ])('is read as the page that it holds, written in %s', async (encoding, content) => {
    const picture = { type: 'image/png', encoding: 'base64', content: 'iVBORw0KGgo=' };
    expect(await read(aWebArchive([picture, { encoding, content }, picture]))).toMatchObject({
      kind: 'draft',
      title: 'Ferry stays',
      body: 'The café by the ferry stays open.',
      given: { url: 'https://post.example/ferry' },
    });
  });

  it('is not dated by the day on which it was saved', async () => {
    const draft = await read(aWebArchive([{ content: quoted(PAGE) }]));
    expect(draft).not.toHaveProperty('given.date');
  });

  it('is in the encoding that its part names', async () => {
    const content = Buffer.from(PAGE.replace('café', 'caf\xe9'), 'latin1');
    const part = { type: 'text/html; charset="windows-1252"', encoding: 'binary', content };
    expect(await read(aWebArchive([part]))).toMatchObject({
      body: 'The café by the ferry stays open.',
    });
  });

  it('is the first page of several, which are its frames', async () => {
    const frame = { content: quoted('<p>An advertisement</p>') };
    const draft = await read(aWebArchive([{ content: quoted(PAGE) }, frame]));
    expect(draft).toMatchObject({ title: 'Ferry stays' });
  });
});

describe('what is refused', () => {
  it.each([
    ['a page that was only named so', PAGE],
    ['nothing', ''],
    ['an archive of pictures', aWebArchive([{ type: 'image/png', content: 'x' }])],
    ['a boundary that never comes', 'Content-Type: multipart/related; boundary="x"\r\n\r\nwords'],
  ])('%s', async (_what, file) => {
    expect(await read(file)).toMatchObject({
      kind: 'refusal',
      reason: expect.stringMatching(/not a web archive/),
    });
  });

  it('a page in it that is larger than an article', async () => {
    const content = `<p>${'word '.repeat(1_100_000)}</p>`;
    expect(await read(aWebArchive([{ encoding: '8bit', content }]))).toMatchObject({
      reason: expect.stringMatching(/larger than 5 MB/),
    });
  });
});
