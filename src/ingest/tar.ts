/** A regular file of a tar archive. */
export type TarEntry = { readonly name: string; readonly bytes: Uint8Array };

/** What a tar archive may hold: beyond it reading stops with an error. */
export type TarLimits = { readonly entryBytes: number; readonly entries: number };

/** The archive is broken, or larger than the limits allow. */
export class TarError extends Error {
  override readonly name = 'TarError';
}

const BLOCK = 512;
const DEFAULT_LIMITS: TarLimits = { entryBytes: 50_000_000, entries: 10_000 };

/**
 * The regular files of a tar archive (ustar, GNU long names, pax paths), one in memory at a time.
 * Links, devices and folders are passed over.
 * @throws TarError
 */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  limits: TarLimits = DEFAULT_LIMITS,
): AsyncGenerator<TarEntry> {
  const take = taker(chunks);
  let longName: string | undefined;
  let entries = 0;
  for (;;) {
    const block = await take(BLOCK);
    if (!block) throw new TarError('the archive ends without its end mark');
    if (block.every((byte) => byte === 0)) return;
    const header = readHeader(block);
    if (header.size > limits.entryBytes) throw new TarError('an entry is larger than allowed');
    const padded = Math.ceil(header.size / BLOCK) * BLOCK;
    const content = await take(padded);
    if (!content && padded > 0) throw new TarError('the archive ends inside of an entry');
    const bytes = (content ?? new Uint8Array()).subarray(0, header.size);
    if (header.type === 'L') longName = text(bytes);
    else if (header.type === 'x') longName = paxPath(text(bytes)) ?? longName;
    else if (header.type !== 'g') {
      entries += 1;
      if (entries > limits.entries) throw new TarError('it has more entries than allowed');
      if (header.type === '0') yield { name: longName ?? header.name, bytes };
      longName = undefined;
    }
  }
}

type Header = { readonly name: string; readonly size: number; readonly type: string };

function readHeader(block: Uint8Array): Header {
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (sum !== octal(block.subarray(148, 156))) throw new TarError('it is no tar archive');
  const isUstar = text(block.subarray(257, 262)) === 'ustar';
  const prefix = isUstar ? text(block.subarray(345, 500)) : '';
  const name = text(block.subarray(0, 100));
  const type = text(block.subarray(156, 157)) || '0';
  return { name: prefix ? `${prefix}/${name}` : name, size: octal(block.subarray(124, 136)), type };
}

function octal(field: Uint8Array): number {
  const digits = text(field).trim();
  if (!/^[0-7]*$/.test(digits)) throw new TarError('a size in the archive is no number');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

/** A field ends at its first NUL. */
function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}

function paxPath(records: string): string | undefined {
  return /^\d+ path=(.*)$/m.exec(records)?.[1];
}

/** Takes so many bytes off a stream; `undefined` when it ends before. */
function taker(
  chunks: AsyncIterable<Uint8Array>,
): (count: number) => Promise<Uint8Array | undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let total = 0;
  return async (count) => {
    while (total < count) {
      const next = await iterator.next();
      if (next.done) return undefined;
      held.push(next.value);
      total += next.value.length;
    }
    const all = Buffer.concat(held);
    held = [all.subarray(count)];
    total -= count;
    return all.subarray(0, count);
  };
}
