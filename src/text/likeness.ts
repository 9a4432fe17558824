import { words } from './tokens.ts';

// As long as the runs of which a story's key is made (story-key.ts, docs/adr/0008).
const RUN = 5;

/** How much of two texts is the same: 0, nothing, to 1, every run of five words. */
export type LikenessTo = (text: string) => number;

/**
 * Compares texts with one: of all different runs of five words in either, the share that both have.
 * Case, accents and punctuation do not count, nor where in the text a run stands.
 */
export function likenessTo(text: string): LikenessTo {
  const ours = runsOf(text);
  return (other) => {
    const theirs = runsOf(other);
    const shared = ours.intersection(theirs).size;
    const either = ours.size + theirs.size - shared;
    return either === 0 ? 1 : shared / either;
  };
}

function runsOf(text: string): ReadonlySet<string> {
  const all = words(text);
  // A text shorter than a run is one run: two notices of three words are the same or they are not.
  if (all.length <= RUN) return new Set(all.length === 0 ? [] : [all.join(' ')]);
  return new Set(
    Array.from({ length: all.length - RUN + 1 }, (_, at) => all.slice(at, at + RUN).join(' ')),
  );
}
