import type { IndexedArticle } from '../../../src/search/port.ts';
import { anIndexedArticle } from '../builders.ts';
import { type Random, seededRandom } from './random.ts';

const COUNTRIES = 60;
const SPEAKERS = 400;
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ');

/**
 * Invented articles with 0 to 6 countries and as many speakers, names in several forms, dates of every
 * precision and none: what real archives with one value an article cannot show. Some are copies.
 */
export function* generatedArchive(articles: number, seed: number): Generator<IndexedArticle> {
  const random = seededRandom(seed);
  const vocabulary = Array.from({ length: 1500 }, (_, rank) => wordOfRank(rank));
  const newBody = () => text(random, vocabulary, 20 + random.whole(100));
  let lastBody = newBody();
  for (let number = 0; number < articles; number += 1) {
    const speakers = picks(random, SPEAKERS).map((speaker) => nameOf(random, speaker));
    // One in six is a copy of the one before it, one word added.
    lastBody = random.chance(1 / 6) ? `${lastBody} ${random.pick(vocabulary)}` : newBody();
    const body = lastBody;
    yield anIndexedArticle({
      id: `generated-${number}`,
      title: text(random, vocabulary, 3 + random.whole(6)),
      body,
      ...(random.chance(0.9) ? { date: dateOf(random) } : {}),
      ...metadata(random),
      countries: picks(random, COUNTRIES).map(countryOf),
      speakers,
      quotes: quotesIn(random, body, speakers),
    });
  }
}

/** Numbers from 0 to `below`, the low ones far more often: up to six of them, often none. */
function picks(random: Random, below: number): number[] {
  const count = random.whole(7);
  const chosen = Array.from({ length: count }, () => Math.floor(below * random.next() ** 3));
  return [...new Set(chosen)];
}

const JOINTS = ['-', '-', '‑', "'", '’'];

function text(random: Random, vocabulary: readonly string[], length: number): string {
  const words = Array.from(
    { length },
    () => vocabulary[Math.floor(vocabulary.length * random.next() ** 3)] ?? '',
  );
  // Words of two syllables make those of three and four where a hyphen or an apostrophe joins them.
  const joint = () => (random.chance(0.06) ? random.pick(JOINTS) : ' ');
  return `${words.reduce((before, word) => `${before}${joint()}${word}`)}.`;
}

/** Stretches of the body, some of them one within another: one of each speaker, and some of nobody known. */
function quotesIn(random: Random, body: string, speakers: readonly string[]) {
  const words = body.split(' ');
  const stretch = () => {
    const from = random.whole(words.length);
    return words.slice(from, from + 1 + random.whole(12)).join(' ');
  };
  const ofNobody = Array.from({ length: random.whole(3) }, () => ({ text: stretch() }));
  return [...ofNobody, ...speakers.map((speaker) => ({ text: stretch(), speaker }))];
}

function wordOfRank(rank: number): string {
  const first = SYLLABLES[rank % 15] ?? '';
  const second = SYLLABLES[Math.floor(rank / 15) % 15] ?? '';
  const third = rank >= 225 ? (SYLLABLES[Math.floor(rank / 225) % 15] ?? '') : '';
  return `${first}${second}${third}${rank % 4 === 0 ? 's' : ''}`;
}

const SOURCES = ['Agency', 'agency', 'The Ledger', 'Łódź Zeitung 🗞', '  Two  spaces ', 'none', ''];
const AUTHORS = ['Ada Northcote', 'Bo Lind', 'Cy Marsh', 'ada northcote', 'The Desk'];
const SECTIONS = ['World', 'Business', 'World/Asia', 'a,b'];
const LANGUAGES = ['en', 'EN', 'fr', 'pt-BR', 'n/a'];

/** As sources write it: in several forms of one name, or not at all. */
function metadata(random: Random) {
  return {
    ...(random.chance(0.8) ? { source: random.pick(SOURCES) } : {}),
    ...(random.chance(0.6) ? { section: random.pick(SECTIONS) } : {}),
    ...(random.chance(0.6) ? { author: random.some(AUTHORS, 1, 3).join(' and ') } : {}),
    ...(random.chance(0.9) ? { language: random.pick(LANGUAGES) } : {}),
  };
}

function countryOf(number: number): string {
  return `${String.fromCharCode(65 + (number % 26))}${String.fromCharCode(65 + Math.floor(number / 26))}`;
}

/** Two forms of one name share an id: the builders make it of lower-case letters and digits. */
function nameOf(random: Random, number: number): string {
  const name = `Speaker ${wordOfRank(number)} ${number}`;
  return random.chance(0.3) ? name.toUpperCase() : name;
}

function dateOf(random: Random): string {
  const year = String(1985 + random.whole(40));
  const month = String(1 + random.whole(12)).padStart(2, '0');
  const day = String(1 + random.whole(28)).padStart(2, '0');
  const precision = random.whole(20);
  if (precision < 2) return year;
  if (precision < 5) return `${year}-${month}`;
  if (precision < 12) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${String(random.whole(24)).padStart(2, '0')}:30`;
}
