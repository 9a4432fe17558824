import type { Evidence } from '../../domain/evidence.ts';

// To see why a tag is there a few places will do.
const MOST_PLACES = 12;

/** Where a name that somebody has decided on stands in a text, in any case; none where it does not. */
export function placesOf(name: string, body: string): Evidence[] {
  if (name === '') return [];
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const found = body.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'));
  return [...found.take(MOST_PLACES)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
    rule: 'correction',
  }));
}
