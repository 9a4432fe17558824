import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../src/cli/context.ts';
import { LINE_EVERY_MS } from '../src/cli/progress.ts';
import { MAX_NAMED } from '../src/cli/rejects-file.ts';
import { PATIENCE_MS } from '../src/cli/signals.ts';
import { MAX_PAGED_HITS } from '../src/domain/search.ts';
import { MOST_KNOWN } from '../src/domain/vocabulary.ts';
import { ERROR_CODES } from '../src/errors.ts';
import { MOST_CHARS } from '../src/extract/speech/find-speakers.ts';
import { DEADLINE_MS } from '../src/ingest/apart-reader.ts';
import { MAX_ENTRIES } from '../src/ingest/archives/entry.ts';
import { chooseArchive } from '../src/ingest/archives/kind.ts';
import { chooseFormat, PACKED_ENDINGS } from '../src/ingest/formats/choose.ts';
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from '../src/ingest/limits.ts';
import { FREE_BYTES, MAX_GROWTH } from '../src/platform/unpack.ts';
import { QUERY_LIMITS } from '../src/query/limits.ts';
import { MAX_AGE_MS } from '../src/search/builds.ts';
import { PAGE } from '../src/search/elasticsearch/answer/stream.ts';
import { SOUND_VERSION } from '../src/search/elasticsearch/doctor/examine-cluster.ts';
import { MIXED_QUERIES } from '../src/services/maintenance/measure-searches.ts';
import { MAX_SHRINK } from '../src/services/runs/archive-run.ts';
import { MOST_COUNTRIES } from '../src/services/search/compare-by-country.ts';
import {
  MOST_DAYS,
  MOST_DAYS_BY_DAY,
  MOST_DAYS_BY_MONTH,
} from '../src/services/search/compare-searches.ts';
import { FACET_PAGE_SIZE } from '../src/services/search/list-facet.ts';
import { SAME_SHOWN } from '../src/services/search/search-quotes.ts';
import { MOST_SHOWN } from '../src/services/speakers/read-speaker.ts';
import { parseSettings, settingsSchema } from '../src/settings.ts';
import { MOST_ENTRIES } from '../src/web/export/feed-routes.ts';
import { FEW } from '../src/web/search/suggest-spelling.ts';
import { REQUEST_DEADLINE_MS } from '../src/web/server/request-signal.ts';
import { HELP_DEADLINE_MS } from '../src/web/server/with-deadline.ts';
import { PAGE_SIZES } from '../src/web/url/url-paging.ts';
import { BUNDLED_ELASTICSEARCH } from './support/elasticsearch/distribution.ts';

const fileOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(fileOf(path), 'utf8');
/** A document as one line: a sentence may be broken anywhere. */
const flat = (path: string): string => read(path).replaceAll(/\s+/g, ' ');

const OPERATIONS = 'docs/operations.md';
const QUERIES = 'docs/query-language.md';
const LIMITS = 'KNOWN-LIMITS.md';
const CONTRACT = 'docs/contract.md';
const ERRORS = 'docs/errors.md';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const RANKS = { fifty: 50, 'a hundred': 100, 'a tenth': 0.1, 'a week': 7 };

/** The number that a document writes as `10,000`, `5 MB`, `30 %`, `ten`, `a tenth`. */
function numberIn(text: string): number {
  const word = WORDS.indexOf(text);
  if (word >= 0) return word;
  const rank = Object.entries(RANKS).find(([name]) => name === text);
  return rank ? rank[1] : Number(text.replaceAll(',', ''));
}

const MB = 1e6;
const DAY = 24 * 60 * 60 * 1000;

/** What a sentence says of a number, `(…)` around it, and the number that the program goes by. */
const CLAIMS: readonly (readonly [string, RegExp, number])[] = [
  [OPERATIONS, /Puts (\w+) mixed queries/, MIXED_QUERIES.length],
  [OPERATIONS, /is over (\d+) MB \(/, MAX_ARTICLE_BYTES / MB],
  [OPERATIONS, /is over \d+ MB \(([\d,]+) bytes/, MAX_ARTICLE_BYTES],
  [OPERATIONS, /worker thread that is given (\d+) s/, DEADLINE_MS / 1000],
  [OPERATIONS, /grown to (\d+) times their packed size/, MAX_GROWTH],
  [OPERATIONS, /the first (\d+) MB are free/, FREE_BYTES / MB],
  [OPERATIONS, /at most ([\d,]+) entries/, MAX_ENTRIES],
  [OPERATIONS, /The first (\w+) are named in the summary/, MAX_NAMED],
  [OPERATIONS, /If more than (a tenth) of what was indexed/, MAX_SHRINK],
  [OPERATIONS, /would lack more than (a tenth) of the old/, MAX_SHRINK],
  [OPERATIONS, /`index` deletes it after (a week)/, MAX_AGE_MS / DAY],
  [
    OPERATIONS,
    /that is being written and stop within (\w+) seconds/,
    Math.ceil(PATIENCE_MS / 1000),
  ],
  [OPERATIONS, /elsewhere it is a line every (\w+) seconds/, LINE_EVERY_MS / 1000],
  [OPERATIONS, /`\/feed\.atom` holds the (\w+) matches/, MOST_ENTRIES],
  [ERRORS, /An answer took longer than (\w+) seconds/, REQUEST_DEADLINE_MS / 1000],
  [QUERIES, /Limits: (\d+) characters/, QUERY_LIMITS.chars],
  [QUERIES, /characters, (\d+) words/, QUERY_LIMITS.terms],
  [QUERIES, /words, (\w+) levels of parentheses/, QUERY_LIMITS.depth],
  [QUERIES, /parentheses, (\d+) words between near words/, QUERY_LIMITS.gap],
  [
    QUERIES,
    /words that begin like this, with at least (\w+) letters before the star/,
    QUERY_LIMITS.prefixLetters,
  ],
  [LIMITS, /Pages end at the ([\d,]+)th hit/, MAX_PAGED_HITS],
  [CONTRACT, /Pages end at the ([\d,]+)th hit/, MAX_PAGED_HITS],
  [LIMITS, /a reader slower than (\d+) articles/, PAGE],
  [LIMITS, /page of a speaker shows (\d+) quotes/, MOST_SHOWN],
  [LIMITS, /names the first (\w+) of the others that carry it/, SAME_SHOWN],
  [LIMITS, /`\/speakers` lists the ([\d,]+) most quoted/, MOST_KNOWN],
  [LIMITS, /Queries are cut at (\d+) characters/, QUERY_LIMITS.chars],
  [LIMITS, /characters and (\d+) words; prefixes/, QUERY_LIMITS.terms],
  [LIMITS, /prefixes need (\w+) letters/, QUERY_LIMITS.prefixLetters],
  [LIMITS, /spelling know the ([\d,]+) commonest words/, MOST_KNOWN],
  [LIMITS, /looked for where at most (\w+) articles were found/, FEW],
  [LIMITS, /A comparison shows the (\w+) countries/, MOST_COUNTRIES],
  [LIMITS, /A comparison goes by days up to (\d+) days/, MOST_DAYS_BY_DAY],
  [LIMITS, /by months up to (\w+) years/, MOST_DAYS_BY_MONTH / 366],
  [LIMITS, /else by years, at most the last (\d+)/, MOST_DAYS / 366],
  [LIMITS, /The full list of a facet, (\d+) names a page/, FACET_PAGE_SIZE],
  [LIMITS, /One article at most (\d+) MB/, MAX_ARTICLE_BYTES / MB],
  [LIMITS, /a record with all its fields (\d+) MB/, MAX_LINE_BYTES / MB],
  [LIMITS, /An archive: at most ([\d,]+) entries/, MAX_ENTRIES],
  [LIMITS, /grow to (\d+) times its size/, MAX_GROWTH],
  [LIMITS, /At most ([\d,]+) characters of a text are read for speakers/, MOST_CHARS],
  [LIMITS, /other spellings\) has (\w+) seconds/, HELP_DEADLINE_MS / 1000],
];

describe('a number in the documents', () => {
  it.each(CLAIMS)('is that of the program: %s, %s', (file, sentence, actual) => {
    const [, said] = sentence.exec(flat(file)) ?? [];
    expect(said, `${file} has no sentence ${sentence}`).toBeDefined();
    expect(numberIn(said ?? '')).toBe(actual);
  });
});

/** Text between backquotes, in order. */
const codes = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
/** The rows of the table whose head begins so, each as its cells. */
function tableIn(path: string, head: string): string[][] {
  const lines = read(path).split('\n');
  const from = lines.indexOf(lines.find((line) => line.startsWith(head)) ?? '') + 2;
  const end = lines.findIndex((line, at) => at >= from && !line.startsWith('|'));
  return lines.slice(from, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('a list in the documents', () => {
  it('of files that are read is the same in README.md', () => {
    const [, sentence = ''] = /It reads (.*?), one record a line:/.exec(flat('README.md')) ?? [];
    const unknown = codes(sentence).filter(
      (ending) =>
        !chooseFormat(`a${ending}`) &&
        !chooseArchive(`a${ending}`) &&
        !PACKED_ENDINGS.includes(ending),
    );
    expect({ some: codes(sentence).length > 10, unknown }).toEqual({ some: true, unknown: [] });
  });

  it('of error codes has every one, and no other', () => {
    const listed = tableIn(ERRORS, '| code | HTTP').map(([code = '']) => codes(code)[0]);
    expect(listed.toSorted()).toEqual(Object.keys(ERROR_CODES).toSorted());
  });

  it.each([
    [
      OPERATIONS,
      () => tableIn(OPERATIONS, '| code | meaning |').flatMap(([code = '']) => code.split(', ')),
    ],
    [
      CONTRACT,
      () =>
        /Exit codes: (.*?)`--help`/
          .exec(flat(CONTRACT))?.[1]
          ?.match(/(?<=^|; )\d+(?:\/\d+)?/g)
          ?.flatMap((code) => code.split('/')),
    ],
  ])('of exit codes has every one, and no other: %s', (_file, listed) => {
    const known = new Set([
      ...Object.values(ERROR_CODES).map(({ exitCode }) => exitCode),
      ...Object.values(EXIT),
      130,
      143,
    ]);
    expect(listed()).toEqual([...known].toSorted((a, b) => a - b).map(String));
  });

  it('of settings in README.md has every one with its default, and no other', () => {
    const rows = tableIn('README.md', '| name | default |');
    const defaults: Readonly<Record<string, unknown>> = parseSettings({});
    const expected = Object.keys(settingsSchema.shape).map((name) => [
      name,
      String(defaults[name] ?? ''),
    ]);
    const listed = rows.map(([name = '', value = '']) => [codes(name)[0], codes(value)[0] ?? '']);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it('of settings in docs/contract.md has every one, and no other', () => {
    const [, section = ''] = /## Settings(.*?)## /s.exec(read(CONTRACT)) ?? [];
    const listed = codes(section).filter((code) => /^[A-Z_]+$/.test(code));
    expect(listed.toSorted()).toEqual(Object.keys(settingsSchema.shape).toSorted());
  });

  it('of page sizes is that of the program', () => {
    const [, sizes = ''] = /`size` \(([\d, ]+)\)/.exec(flat(CONTRACT)) ?? [];
    expect(sizes.split(', ').map(Number)).toEqual(PAGE_SIZES);
  });

  it('of calls that are measured has every one, and no other', () => {
    const [, row = ''] =
      /`dateline_engine_call_duration_seconds\{call\}` \|(.*?)\|/.exec(flat(OPERATIONS)) ?? [];
    const source = read('src/web/server/measured-services.ts');
    const measured = [...source.matchAll(/measured\('(\w+)'/g)].map(([, call]) => call ?? '');
    expect(codes(row).toSorted()).toEqual(measured.toSorted());
  });

  it('of labelled sets and decisions names none that there is not', () => {
    const adrs = readdirSync(fileOf('docs/adr')).map((name) => name.slice(0, 4));
    const documents = ['README.md', 'ARCHITECTURE.md', LIMITS, OPERATIONS, QUERIES, CONTRACT];
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/docs\/adr\/(\d{4})/g)].map(([, n]) => n ?? ''),
    );
    expect(named.filter((number) => !adrs.includes(number))).toEqual([]);
  });
});

describe('a version in the documents', () => {
  const sound = SOUND_VERSION.join('.');

  it.each([
    [OPERATIONS, /Version ([\d.]+) or newer is recommended/, sound],
    [LIMITS, /deployments should run ([\d.]+) or newer/, sound],
    [LIMITS, /The tests run Elasticsearch ([\d.]+),/, BUNDLED_ELASTICSEARCH],
  ])('of Elasticsearch is that of the program: %s, %s', (file, sentence, version) => {
    expect(sentence.exec(flat(file))?.[1]).toBe(version);
  });
});
