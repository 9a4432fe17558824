import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip archive, and what its directory says of it where that is not the truth. */
export type ZipEntry = {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** 0 stored, 8 deflated (the default). */
  readonly method?: number;
  /** 1 encrypted, 0x800 a name in UTF-8. */
  readonly flags?: number;
  /** Kind and rights of a Unix file. */
  readonly mode?: number;
  readonly checksum?: number;
  readonly unpackedBytes?: number;
  /** Place of the packed bytes; those of the entry itself unless said otherwise. */
  readonly offset?: number;
};

/** A zip archive, honest or not. */
export function aZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const name = Buffer.from(entry.name);
    const fields = fieldsOf(entry, content, packed.length, name.length);
    const local = Buffer.concat([signature(0x04034b50), fields, name, packed]);
    directory.push(directoryEntry(entry, fields, name, entry.offset ?? at));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  const directoryBytes = directory.reduce((total, part) => total + part.length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** What the local header and the directory say alike: 26 bytes. */
function fieldsOf(
  entry: ZipEntry,
  content: Buffer,
  packedBytes: number,
  nameBytes: number,
): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0, 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(entry.checksum ?? crc32(content), 10);
  fields.writeUInt32LE(packedBytes, 14);
  fields.writeUInt32LE(entry.unpackedBytes ?? content.length, 18);
  fields.writeUInt16LE(nameBytes, 22);
  return fields;
}

function directoryEntry(entry: ZipEntry, fields: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 3]), fields, rest, name]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
