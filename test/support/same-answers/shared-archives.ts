import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createZstdDecompress } from 'node:zlib';
import { sampleRecords, sampleTexts } from '../../../src/evaluate/sample-archive.ts';
import { extractArticle } from '../../../src/extract/article.ts';
import type { IndexedArticle } from '../../../src/search/port.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { words } from '../../../src/text/tokens.ts';
import { type ArticleSketch, anIndexedArticle } from '../builders.ts';
import { type Random, seededRandom } from './random.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');

/** Other people's texts, read where they lie; `false` where the folder is not there. */
export const HAS_SHARED_DATA = existsSync(FOLDER);

const REUTERS_SEED = 21_578;
const DEBATES_SEED = 1_970;
const POLNEAR_SEED = 334;

type Articles = AsyncGenerator<IndexedArticle>;

/** Newswire of 1987, all of it that has words; countries and persons of those that were labelled. */
export async function* reuters(): Articles {
  const random = seededRandom(REUTERS_SEED);
  for await (const record of records('reuters21578.jsonl.zst')) {
    const { places_iso2: countries = [], people: speakers = [] } = record.gold ?? {};
    yield* withWords(withQuotes(random, { ...plain(record), countries, speakers }));
  }
}

/** The first paragraphs of the General Debate: all three facets as given, years alone as dates. */
export async function* unDebates(most: number): Articles {
  const random = seededRandom(DEBATES_SEED);
  let left = most;
  for await (const record of records('un-debates.jsonl.zst')) {
    const { countries = [], speakers = [] } = record;
    yield* withWords(withQuotes(random, { ...plain(record), countries, speakers }));
    left -= 1;
    if (left === 0) return;
  }
}

/** Long articles of 2016 with curly quotes and no-break spaces; tags by chance. */
export async function* polnear(): Articles {
  const random = seededRandom(POLNEAR_SEED);
  const countries = ['US', 'RU', 'MX', 'CN', 'SY', 'DE', 'GB'];
  const speakers = [
    'Ana Petrova',
    'Bo Lind',
    'Chidi Obi',
    'Dana Ruiz',
    'Émile Zoua',
    'Fatima Noor',
  ];
  for await (const record of records('gold/polnear.jsonl')) {
    const tags = { countries: random.some(countries, 0, 4), speakers: random.some(speakers, 0, 3) };
    yield* withWords(withQuotes(random, { ...plain(record), ...tags }));
  }
}

/** The bundled sample, tagged as an index run tags it: it stands in where other people's texts are not there. */
export async function* sampleArchive(): Articles {
  const texts = sampleTexts().map(({ key, text }) => ({
    id: key,
    path: key,
    body: text,
    given: {},
  }));
  const records = sampleRecords().map(({ id = '', title = '', body, given }) => {
    const { countries: _, speakers: __, ...rest } = given;
    return { id, title, body, given: rest };
  });
  for (const raw of [...texts, ...records]) {
    const { id, title, body, date, countries, speakers, quotes } = extractArticle(raw);
    yield* withWords({
      id,
      title,
      body,
      ...(date ? { date: date.value } : {}),
      countries: countries.map(({ code }) => code),
      speakers: speakers.map(({ name }) => name),
      quotes: quotes.map(({ text, speaker }) => ({
        text,
        ...(speaker ? { speaker: speaker.name } : {}),
      })),
    });
  }
}

/** What the records of all these files have in common. */
type SharedRecord = {
  readonly id: string;
  readonly title?: string;
  readonly body?: string;
  readonly date?: string | null;
  readonly countries?: readonly string[];
  readonly speakers?: readonly string[];
  readonly gold?: { readonly places_iso2?: readonly string[]; readonly people?: readonly string[] };
};

async function* records(name: string): AsyncGenerator<SharedRecord> {
  const file = createReadStream(join(FOLDER, name));
  const input = name.endsWith('.zst') ? file.pipe(createZstdDecompress()) : file;
  try {
    for await (const line of createInterface({ input })) yield JSON.parse(line) as SharedRecord;
  } finally {
    file.destroy();
  }
}

function plain({ id, title = '', body = '', date }: SharedRecord): ArticleSketch {
  return { id, title, body, ...(date ? { date: date.slice(0, 16) } : {}) };
}

/** Up to three sentences, said by any of those who speak or by nobody known: a tagger would take minutes. */
function withQuotes(random: Random, sketch: ArticleSketch): ArticleSketch {
  const { body = '', speakers = [] } = sketch;
  const said = random.some(sentences(body), 0, 3).map(({ start, end }) => {
    const speaker = random.chance(0.8) ? random.some(speakers, 0, 1)[0] : undefined;
    return { text: body.slice(start, end), ...(speaker === undefined ? {} : { speaker }) };
  });
  return { ...sketch, quotes: said };
}

function* withWords(sketch: ArticleSketch): Generator<IndexedArticle> {
  if (words(`${sketch.title} ${sketch.body}`).length > 0) yield anIndexedArticle(sketch);
}
