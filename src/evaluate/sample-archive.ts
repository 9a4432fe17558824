import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { decode } from '../ingest/decode.ts';
import { type ArticleRecord, parseRecord } from '../ingest/formats/record.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const SAMPLE = join(PROJECT, 'sample');
const TEXTS = join(SAMPLE, 'text');
const LABELS = join(PROJECT, 'labels', 'sample.json');

/** A plain-text article of the sample: its label's key, its bytes, its text as read. */
export type SampleText = { readonly key: string; readonly bytes: Buffer; readonly text: string };

/** A record of one of the sample's JSON Lines files; its id is its label's key. */
export type SampleRecord = ArticleRecord & { readonly file: string };

/** What a careful reader finds in one article; labels/sample.json says in words what each field means. */
export type SampleLabel = {
  readonly date: { readonly value: string; readonly precision: string } | null;
  readonly countries: readonly string[];
  readonly speakers: readonly string[];
  readonly namelessSources: readonly string[];
  readonly notCountries?: readonly string[];
  readonly language?: string;
};

const UNPACK: ReadonlyMap<string, (bytes: Buffer) => Buffer> = new Map([
  ['wire.jsonl', (bytes: Buffer) => bytes],
  ['agency.jsonl.gz', (bytes: Buffer) => gunzipSync(bytes)],
  ['desk.jsonl.zst', (bytes: Buffer) => zstdDecompressSync(bytes)],
]);

/** All plain-text articles, in the order of their names; throws where one is not text. */
export function sampleTexts(): readonly SampleText[] {
  return readdirSync(TEXTS)
    .toSorted()
    .map((name) => {
      const bytes = readFileSync(join(TEXTS, name));
      const decoded = decode(bytes);
      if (decoded.kind === 'not-text') throw new Error(`sample/text/${name}: ${decoded.reason}`);
      return { key: `text/${name}`, bytes, text: decoded.text };
    });
}

/** All records, file by file; throws where one does not keep the contract. */
export function sampleRecords(): readonly SampleRecord[] {
  return [...UNPACK].flatMap(([file, unpack]) =>
    unpack(readFileSync(join(SAMPLE, file)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readRecord(file, line)),
  );
}

/** Labels by key, and the other spellings of a speaker by the usual one. */
export function sampleLabels(): {
  readonly articles: ReadonlyMap<string, SampleLabel>;
  readonly variants: ReadonlyMap<string, readonly string[]>;
} {
  const { articles, variants } = JSON.parse(readFileSync(LABELS, 'utf8')) as {
    articles: Record<string, SampleLabel>;
    variants: Record<string, string[]>;
  };
  return {
    articles: new Map(Object.entries(articles)),
    variants: new Map(Object.entries(variants)),
  };
}

function readRecord(file: string, line: string): SampleRecord {
  const parsed = parseRecord(JSON.parse(line));
  if (parsed.kind === 'wrong') throw new Error(`sample/${file}: ${parsed.reason}: ${line}`);
  return { file, ...parsed.record };
}
