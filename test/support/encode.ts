/** Bytes of a text in an old encoding, for which Node has a decoder only. @throws where it has no such letter */
export function encode(text: string, encoding: string): Buffer {
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  }
  const table = tableOf(encoding);
  return Buffer.concat(
    [...text].map((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, Buffer>>();

/** What each byte, and each pair of bytes, is decoded to. */
function tableOf(encoding: string): ReadonlyMap<string, Buffer> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(encoding);
  const enter = (bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && !table.has(letter)) table.set(letter, Buffer.from(bytes));
  };
  for (let one = 0; one < 256; one += 1) enter([one]);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) enter([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}
