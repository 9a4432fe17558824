import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUtf8, readLines } from '../../../src/ingest/lines.ts';
import { collect, streamOf } from '../../support/bytes.ts';
import { heldBytes } from '../../support/held-memory.ts';

const linesOf = async (content: string, maxBytes = 1000, pieceBytes = 7) =>
  (await collect(readLines(streamOf(content, pieceBytes), maxBytes))).map(({ number, bytes }) =>
    bytes ? `${number} ${Buffer.from(bytes)}` : `${number} too long`,
  );

describe('lines of a stream', () => {
  it('are numbered from 1, empty ones too', async () => {
    expect(await linesOf('one\n\nthree\n')).toEqual(['1 one', '2 ', '3 three']);
  });

  it('need no end on the last one', async () => {
    expect(await linesOf('one\ntwo')).toEqual(['1 one', '2 two']);
  });

  it('come out the same however the stream is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))),
        fc.integer({ min: 1, max: 40 }),
        async (texts, pieceBytes) => {
          const content = texts.map((text) => `${text}\n`).join('');
          const expected = texts.map((text, at) => `${at + 1} ${text.toWellFormed()}`);
          expect(await linesOf(content, 10_000, pieceBytes)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('longer than allowed are named by their number, and the next one is read', async () => {
    expect(await linesOf(`${'x'.repeat(50)}\nnext\n`, 20)).toEqual(['1 too long', '2 next']);
  });

  it('of exactly the allowed length are kept', async () => {
    expect(await linesOf('12345\n123456\n', 5)).toEqual(['1 12345', '2 too long']);
  });

  it('are not held when they are too long', async () => {
    const piece = Buffer.alloc(1_000_000, 'x');
    const before = heldBytes();
    let most = 0;
    async function* hugeLine(): AsyncGenerator<Uint8Array> {
      for (let sent = 0; sent < 300; sent += 1) {
        yield Buffer.from(piece);
        if (sent % 20 === 19) most = Math.max(most, heldBytes() - before);
      }
    }
    const lines = await collect(readLines(hugeLine(), 1000));
    expect(lines).toEqual([{ number: 1, bytes: undefined }]);
    // Twenty pieces of it would be 20 MB. Ten runs on a busy machine: 1.0 MB, the last piece.
    expect(most).toBeLessThan(4_000_000);
  });

  it('of UTF-16 are cut after it is turned into UTF-8', async () => {
    // U+0A0A has two bytes of a newline's value.
    const utf16 = Buffer.from('\ufeff\u0a0aone\ntwo', 'utf16le');
    const lines = await collect(readLines(asUtf8(streamOf(utf16, 8)), 1000));
    expect(lines.map(({ bytes }) => String(bytes && Buffer.from(bytes)))).toEqual([
      '\u0a0aone',
      'two',
    ]);
  });
});
