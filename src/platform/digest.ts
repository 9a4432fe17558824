import { createHash } from 'node:crypto';

/** SHA-256 in hex. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A number from 0 up to and without `of`, evenly spread, and the same for the same text everywhere. */
export function shareOf(text: string, of: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % of;
}
