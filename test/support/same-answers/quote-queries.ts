import { pickWeighted, type Random } from './random.ts';
import type { ArchiveSample } from './sample.ts';

/** A query for what is said, or by whom, as a reader would type it. */
export function quoteText(random: Random, sample: ArchiveSample): string {
  const said = () => `said:${saying(random, sample)}`;
  const speaker = () => `speaker:${speakerName(random, sample)}`;
  const forms: readonly (readonly [number, () => string])[] = [
    [5, said],
    [3, speaker],
    [4, () => `${said()} ${speaker()}`],
    [1, () => `${said()} ${said()}`],
    [1, () => `${said()} OR ${said()}`],
    [1, () => `${said()} OR ${speaker()}`],
    [1, () => `(${said()} ${speaker()}) OR ${said()}`],
    [1, () => `${said()} -${speaker()}`],
    [1, () => `${speaker()} -${said()}`],
    [1, () => `-${said()}`],
    [1, () => `NOT ${speaker()}`],
    [1, () => `${speaker()} ${speaker()}`],
  ];
  return pickWeighted(random, forms)();
}

/** Words of quotes, most often of one, so that there is something to find. */
export function saying(random: Random, sample: ArchiveSample): string {
  const quote = random.pick(sample.sayings);
  const one = () => plain(random.pick(quote));
  const other = () => plain(random.pick(random.pick(sample.sayings)));
  const forms: readonly (readonly [number, () => string])[] = [
    [5, one],
    [3, () => `"${runOf(random, quote, 2 + random.whole(3)).join(' ')}"`],
    [2, () => `${letters(one()).slice(0, 2 + random.whole(4))}*`],
    [1, () => `"${phraseBeginning(random, quote)}*"`],
    [2, () => `"${random.some(runOf(random, quote, 8), 2, 3).join(' ')}"~${random.whole(6)}`],
    [3, () => `(${one()} ${one()})`],
    [2, () => `(${one()} OR ${other()})`],
    [2, () => `(${one()} -${other()})`],
    [1, () => `(-${one()})`],
    [1, () => `(${one()} (${other()} OR "${runOf(random, quote, 2).join(' ')}"))`],
  ];
  return pickWeighted(random, forms)();
}

function speakerName(random: Random, { names }: ArchiveSample): string {
  const name = names.length === 0 ? 'nobody' : random.pick(names).replaceAll('"', '');
  const words = name.split(/\s+/);
  return pickWeighted<() => string>(random, [
    [3, () => plain(random.pick(words)) || 'nobody'],
    [3, () => `"${name}"`],
    [1, () => `(${random.some(words, 1, 3).map(plain).join(' ')})`],
    [1, () => words.map(letters).join('-').toLowerCase() || 'nobody'],
  ])();
}

function runOf(random: Random, words: readonly string[], length: number): string[] {
  const from = random.whole(Math.max(1, words.length - length + 1));
  return words.slice(from, from + length).map((raw) => raw.replaceAll('"', ''));
}

function phraseBeginning(random: Random, quote: readonly string[]): string {
  const words = runOf(random, quote, 2);
  const last = letters(words.at(-1) ?? '');
  return [...words.slice(0, -1), last.slice(0, 2 + random.whole(4))].join(' ');
}

/** A printed word without the characters that mean something around words of a query. */
export function plain(raw: string): string {
  return raw.replace(/["()]/g, '');
}

function letters(raw: string): string {
  return raw.replace(/[^\p{L}\p{N}\p{M}]/gu, '').toWellFormed();
}
