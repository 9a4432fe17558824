import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/ingest/formats/text.ts';
import { MAX_ARTICLE_BYTES } from '../../../../src/ingest/limits.ts';
import { collect, draftsOf, streamOf } from '../../../support/bytes.ts';

const read = (content: string | Uint8Array) => collect(readText(streamOf(content, 65_536)));

describe('plain text', () => {
  it('is one article whose body is the whole text, title line and white space included', async () => {
    const [draft] = draftsOf(await read('Title\r\n\r\nBody. \n'));
    expect(draft?.body).toBe('Title\r\n\r\nBody. \n');
    expect(draft).not.toHaveProperty('title');
  });

  it('is no article when it is not text', async () => {
    expect(await read(Buffer.from([0x89, 0x50, 0, 1]))).toMatchObject([
      { kind: 'refusal', reason: expect.stringMatching(/^not text/) },
    ]);
  });

  it('of exactly 5 MB is read, and one byte more is refused without reading on', async () => {
    expect(await read(Buffer.alloc(MAX_ARTICLE_BYTES, 'x'))).toMatchObject([{ kind: 'draft' }]);
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent += 1_000_000;
        yield Buffer.alloc(1_000_000, 'x');
      }
    }
    expect(await collect(readText(endless()))).toMatchObject([
      { kind: 'refusal', reason: 'it is larger than 5 MB' },
    ]);
    expect(sent).toBe(6_000_000);
  });
});
