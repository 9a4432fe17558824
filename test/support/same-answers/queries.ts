import { plain, quoteText } from './quote-queries.ts';
import { pickWeighted, type Random } from './random.ts';
import type { ArchiveSample } from './sample.ts';

/** A query as a reader would type it, out of the words of the archive. */
export function queryText(random: Random, sample: ArchiveSample, depth = 0): string {
  const weighted: readonly (readonly [number, () => string])[] = [
    [5, () => word(random, sample)],
    [2, () => writtenTogether(random, sample)],
    [4, () => several(random, sample, 2, 4).join(' ')],
    [3, () => phrase(random, sample)],
    [2, () => `${several(random, sample, 1, 2).join(' ')} -${word(random, sample)}`],
    [2, () => `${word(random, sample)} OR ${word(random, sample)}`],
    [2, () => `${prefix(random, sample)}*`],
    [2, () => near(random, sample)],
    [1, () => `title:${titleWord(random, sample)}`],
    [1, () => phrasePrefix(random, sample)],
    [1, () => `-${word(random, sample)}`],
    [1, () => `-${phrase(random, sample)} NOT ${word(random, sample)}`],
    [1, () => litter(random, sample)],
    [sample.sayings.length > 0 ? 6 : 0, () => quoteText(random, sample)],
    [
      sample.sayings.length > 0 ? 1 : 0,
      () => `${quoteText(random, sample)} ${word(random, sample)}`,
    ],
    [depth < 2 ? 3 : 0, () => nested(random, sample, depth)],
    [depth === 0 ? 2 : 0, () => ''],
  ];
  return pickWeighted(random, weighted)();
}

function word(random: Random, sample: ArchiveSample): string {
  return plain(random.pick(random.pick(sample.passages)));
}

/** A word of the archive without the hyphens and apostrophes that it is printed with. */
function writtenTogether(random: Random, sample: ArchiveSample): string {
  const printed = random.pick(sample.passages).filter((raw) => /\p{L}[-‑'’]\p{L}/u.test(raw));
  const raw = printed.length > 0 ? random.pick(printed) : word(random, sample);
  return raw.replace(/["()'’‑-]/g, '');
}

function titleWord(random: Random, sample: ArchiveSample): string {
  return plain(random.pick(sample.titleWords));
}

/** Words of one article, so that a query of several finds something. */
function several(random: Random, sample: ArchiveSample, least: number, most: number): string[] {
  const words = random.some(random.pick(sample.passages), least, most);
  return words.map(plain);
}

function run(random: Random, sample: ArchiveSample, length: number): string[] {
  const passage = random.pick(sample.passages);
  const from = random.whole(Math.max(1, passage.length - length + 1));
  return passage.slice(from, from + length).map((raw) => raw.replaceAll('"', ''));
}

function phrase(random: Random, sample: ArchiveSample): string {
  return `"${run(random, sample, 2 + random.whole(3)).join(' ')}"`;
}

function phrasePrefix(random: Random, sample: ArchiveSample): string {
  const words = run(random, sample, 2 + random.whole(2));
  const last = letters(words.at(-1) ?? '');
  const start = last.slice(0, 1 + random.whole(5));
  return `"${[...words.slice(0, -1), start].join(' ')}*"`;
}

function prefix(random: Random, sample: ArchiveSample): string {
  return letters(word(random, sample)).slice(0, 2 + random.whole(5));
}

function letters(raw: string): string {
  return raw.replace(/[^\p{L}\p{N}\p{M}]/gu, '').toWellFormed();
}

/** Words near each other, some of them twice, in any order. */
function near(random: Random, sample: ArchiveSample): string {
  const words = random.some(run(random, sample, 9), 2, 4);
  const repeated = random.chance(0.15) ? [...words, words[0] ?? ''] : words;
  return `"${repeated.join(' ')}"~${random.whole(9)}`;
}

function nested(random: Random, sample: ArchiveSample, depth: number): string {
  const inside = () => `(${queryText(random, sample, depth + 1)})`;
  const forms = [
    () => `${inside()} OR ${inside()}`,
    () => `${word(random, sample)} ${inside()}`,
    () => `${inside()} -${inside()}`,
    () => `title:${inside()}`,
    () => `NOT ${inside()}`,
  ];
  return random.pick(forms)();
}

/** What no language knows: it must be read as words, and alike. */
function litter(random: Random, sample: ArchiveSample): string {
  const marks = ['"', '(', ')', '*', '~', ':', '/.*/', 'AND', 'OR', 'NOT', '-', '\\', 'NEAR(', '^'];
  const pieces = [...several(random, sample, 1, 3), ...random.some(marks, 1, 4)];
  return pieces.toSorted(() => random.next() - 0.5).join(random.chance(0.5) ? ' ' : '');
}
