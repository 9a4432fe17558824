const LONGEST_CHARACTER = 4;

/**
 * The name of a file as text. Bytes that are no UTF-8, such as old systems have left behind, are written
 * as `%E9`: nothing is lost, and two names stay two.
 */
export function readableName(name: Uint8Array): string {
  const whole = asUtf8(name);
  if (whole !== undefined) return whole;
  const parts: string[] = [];
  for (let at = 0; at < name.length; ) {
    const character = characterAt(name, at);
    parts.push(character?.text ?? `%${hex(name[at] ?? 0)}`);
    at += character?.length ?? 1;
  }
  return parts.join('');
}

/** `undefined` where the bytes are no UTF-8. */
export function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // the decoder's only way to say so
  }
}

function characterAt(
  bytes: Uint8Array,
  at: number,
): { readonly text: string; readonly length: number } | undefined {
  for (let length = 1; length <= LONGEST_CHARACTER; length += 1) {
    const text = asUtf8(bytes.subarray(at, at + length));
    if (text !== undefined && text !== '') return { text, length };
  }
  return undefined;
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
