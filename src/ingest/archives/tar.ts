import type { SkipReason } from '../outcome.ts';
import { asUtf8, readableName } from '../readable-name.ts';
import { type ByteReader, openByteReader } from './byte-reader.ts';
import { type ArchiveEntry, ArchiveError, MAX_ENTRIES } from './entry.ts';

const BLOCK = 512;
// Longer than any path that a system takes.
const MAX_NAME_BYTES = 65_536;
const FILE = /^[07]$/;
const NAME_OF_NEXT = /^[LKxg]$/;
const PAX_PATH = 'path=';

/**
 * The entries of a tar archive (ustar, GNU long names, pax paths) in its order. Why no library: docs/adr/0016. Nothing is held but the
 * chunk at hand, however large an entry is.
 * @throws ArchiveError where the archive is broken or has more than `maxEntries`
 */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  maxEntries: number = MAX_ENTRIES,
): AsyncGenerator<ArchiveEntry> {
  await using bytes = openByteReader(chunks);
  let longName: Uint8Array | undefined;
  let entries = 0;
  for (let header = await nextHeader(bytes); header; header = await nextHeader(bytes)) {
    if (NAME_OF_NEXT.test(header.type)) {
      longName = (await readLongName(bytes, header)) ?? longName;
      continue;
    }
    entries += 1;
    if (entries > maxEntries) throw new ArchiveError('it has more entries than allowed');
    const entry = openEntry(bytes, header, longName);
    longName = undefined;
    if (entry) yield entry;
    await bytes.skipTo(header.contentEnd);
  }
}

type Header = {
  readonly name: Uint8Array;
  readonly type: string;
  readonly size: number;
  /** Place of the byte behind the content and what fills its last block. */
  readonly contentEnd: number;
};

/** `undefined` at the end mark. */
async function nextHeader(bytes: ByteReader): Promise<Header | undefined> {
  const block = await bytes.take(BLOCK);
  if (!block) throw new ArchiveError('it ends without its end mark');
  if (block.every((byte) => byte === 0)) return undefined;
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (sum !== numberOf(block.subarray(148, 156))) throw new ArchiveError('it is not a tar archive');
  const size = numberOf(block.subarray(124, 136));
  return {
    name: nameOf(block),
    type: String.fromCharCode(block[156] || 0x30),
    size,
    contentEnd: bytes.position() + Math.ceil(size / BLOCK) * BLOCK,
  };
}

function openEntry(
  bytes: ByteReader,
  header: Header,
  longName: Uint8Array | undefined,
): ArchiveEntry | undefined {
  const name = readableName(longName ?? header.name);
  const isFolder = header.type === '5' || name.endsWith('/');
  if (isFolder) return undefined;
  if (FILE.test(header.type)) return { kind: 'file', name, bytes: bytes.read(header.size) };
  const reason: SkipReason = header.type === '2' ? 'symbolic link' : 'not a regular file';
  return { kind: 'skipped', name, reason };
}

/** GNU and pax write a name that is too long for the header as an entry of its own before it. */
async function readLongName(bytes: ByteReader, header: Header): Promise<Uint8Array | undefined> {
  if (header.size > MAX_NAME_BYTES) throw new ArchiveError('a name in it is too long');
  const content = await bytes.take(header.size);
  if (!content) throw new ArchiveError('it ends inside of an entry');
  await bytes.skipTo(header.contentEnd);
  if (header.type === 'L') return untilNul(content);
  return header.type === 'x' ? paxPath(content) : undefined;
}

/** A pax record is its own length in bytes, a space, `name=value` and a line end. */
function paxPath(records: Uint8Array): Uint8Array | undefined {
  for (let at = 0; at < records.length; ) {
    const space = records.indexOf(0x20, at);
    const length = Number(asUtf8(records.subarray(at, space)));
    if (space < 0 || !Number.isInteger(length) || length <= space - at) return undefined;
    const record = Buffer.from(records.subarray(space + 1, at + length - 1));
    if (record.indexOf(PAX_PATH) === 0) return record.subarray(PAX_PATH.length);
    at += length;
  }
  return undefined;
}

function nameOf(block: Uint8Array): Uint8Array {
  const isUstar = asUtf8(block.subarray(257, 262)) === 'ustar';
  const prefix = isUstar ? untilNul(block.subarray(345, 500)) : new Uint8Array();
  const name = untilNul(block.subarray(0, 100));
  // The next header overwrites nothing, but a chunk must not be held for a name.
  return prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : Buffer.from(name);
}

/** Octal digits, or with the first bit set a binary number, as GNU writes sizes from 8 GB. */
function numberOf(field: Uint8Array): number {
  const [first = 0] = field;
  if (first & 0x80) {
    return field.subarray(1).reduce((total, byte) => total * 256 + byte, first & 0x7f);
  }
  const digits = Buffer.from(untilNul(field)).toString('latin1').trim();
  if (!/^[0-7]*$/.test(digits)) throw new ArchiveError('invalid size field');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

function untilNul(field: Uint8Array): Uint8Array {
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}
