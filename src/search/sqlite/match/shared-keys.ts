import type { Columns } from './columns.ts';
import { filled, float64, uint32 } from './shared-arrays.ts';

/** In the place of a group's number: what no other is the same as. */
export const IN_NO_GROUP = 0xffff_ffff;

/**
 * Numbers from 0 for the keys that two or more positions have, `IN_NO_GROUP` for all others: most quotes are like no
 * other, and what is counted for each group stays small.
 */
export function sharedKeys(keys: Float64Array): Pick<Columns, 'story' | 'storyKeys'> {
  const story = uint32(keys.length).fill(IN_NO_GROUP);
  const known: number[] = [];
  // An open hash table, as keys are hashes already: 1 + the first position with a key. A map of half a million takes longer.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 1)));
  const mask = slots.length - 1;
  for (let position = 0; position < keys.length; position += 1) {
    const key = keys[position] ?? 0;
    let slot = (key >>> 0) & mask;
    while (slots[slot] !== 0 && keys[(slots[slot] ?? 0) - 1] !== key) slot = (slot + 1) & mask;
    const first = (slots[slot] ?? 0) - 1;
    if (first < 0) {
      slots[slot] = position + 1;
      continue;
    }
    if (story[first] === IN_NO_GROUP) story[first] = known.push(key) - 1;
    story[position] = story[first] ?? 0;
  }
  return { story, storyKeys: filled(float64(known.length), (number) => known[number] ?? 0) };
}
