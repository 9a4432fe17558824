const BASIS = 0x811c9dc5;

/** Two odd factors, the first FNV's own, so that texts alike to one half of a key are not to the other. */
export const FACTORS = [0x01000193, 0x9e3779b1] as const;

/** 32 bits of a text: FNV-1a with the finish of MurmurHash3, both in the public domain. */
export function hashText(text: string, factor: number): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor);
  }
  return mixed(hash);
}

/** The finish of MurmurHash3: every bit of the number has a share in every bit of the hash. */
export function mixed(hash: number): number {
  let mixing = hash ^ (hash >>> 16);
  mixing = Math.imul(mixing, 0x85ebca6b);
  mixing ^= mixing >>> 13;
  mixing = Math.imul(mixing, 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}

/** 32 bits of a text and so many more in front of them, at most 20, in hexadecimal digits. */
export function hexOf(text: string, highBits: number): string {
  const high = hashText(text, FACTORS[1]) & ((1 << highBits) - 1);
  const low = hashText(text, FACTORS[0]);
  return (
    high.toString(16).padStart(Math.ceil(highBits / 4), '0') + low.toString(16).padStart(8, '0')
  );
}
