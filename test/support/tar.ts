/** An entry of a tar archive; type `0` is a regular file. */
export type Entry = {
  readonly name: string | Buffer;
  readonly content?: string;
  readonly type?: string;
};

/** A tar archive (ustar) with its end mark. */
export function aTar(entries: readonly Entry[]): Buffer {
  const parts = entries.flatMap(({ name, content = '', type = '0' }) => {
    const header = Buffer.alloc(512);
    Buffer.from(name).copy(header, 0, 0, 100);
    header.write(`${Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`, 124);
    header.write(' '.repeat(8), 148);
    header.write(type, 156);
    header.write('ustar\0', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const padded = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
    padded.write(content);
    return [header, padded];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
