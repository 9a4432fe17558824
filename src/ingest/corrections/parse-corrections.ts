import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Correction } from '../../domain/correction.ts';
import { digestOf } from '../../platform/digest.ts';
import { type Fields, readEntry } from './read-correction.ts';

/** A line of a file of corrections that cannot be used, with the reason in a sentence. */
export type CorrectionComplaint = { readonly line: number; readonly reason: string };

export type ParsedCorrections = {
  readonly entries: readonly Correction[];
  readonly complaints: readonly CorrectionComplaint[];
};

const KEY_CHARS = 16;
// A file of decisions that people make one by one is far below it; a list of everything is another file.
const MAX_ENTRIES = 20_000;

/**
 * Reads a file of corrections: a YAML list with one mapping an entry. Every line that cannot be used is complained
 * of. Never throws.
 */
export function parseCorrections(text: string): ParsedCorrections {
  const lines = new LineCounter();
  // Aliases and merges of YAML have no use here, and can grow a small file beyond all bounds.
  const document = parseDocument(text, { lineCounter: lines, merge: false, schema: 'core' });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const complaints = document.errors.map(({ pos, message }) => ({
      line: lineAt(pos[0]),
      reason: `It is not YAML: ${message.split('\n', 1)[0]?.replace(/ at line .*$/, '') ?? ''}.`,
    }));
    return { entries: [], complaints };
  }
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === null)) {
    return { entries: [], complaints: [] };
  }
  if (!isSeq(list)) {
    const reason = 'The file is not a list: each correction begins with “- ”.';
    return { entries: [], complaints: [{ line: lineOf(list, lineAt), reason }] };
  }
  if (list.items.length > MAX_ENTRIES) {
    const reason = `The file has more than ${MAX_ENTRIES} corrections.`;
    return { entries: [], complaints: [{ line: 1, reason }] };
  }
  return readAll(list.items as Node[], lineAt);
}

function readAll(items: readonly Node[], lineAt: (offset: number) => number): ParsedCorrections {
  const entries: Correction[] = [];
  const complaints: CorrectionComplaint[] = [];
  for (const item of items) {
    const line = lineOf(item, lineAt);
    const fields = fieldsOf(item);
    const read = typeof fields === 'string' ? fields : readEntry(fields);
    if (typeof read === 'string') complaints.push({ line, reason: read });
    else entries.push(keyed({ ...read, line, file: 'CORRECTIONS_FILE' }));
  }
  return { entries, complaints };
}

function lineOf(node: Node, lineAt: (offset: number) => number): number {
  return lineAt(node.range?.[0] ?? 0);
}

/** The fields of an entry as texts; a sentence where it has none. */
function fieldsOf(item: Node): Fields | string {
  if (!isMap(item))
    return 'It is not a correction: write {drop: speaker, name: …, article: …, by: …, reason: …}.';
  const fields = new Map<string, string | readonly string[]>();
  for (const { key, value } of item.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const text = textOf(value);
    if (text === undefined) return `“${name}” is neither words nor a list of words.`;
    fields.set(name, text);
  }
  return fields;
}

/** As it is written: a date and a number keep their digits. */
function textOf(value: unknown): string | readonly string[] | undefined {
  if (value === null) return '';
  if (isScalar(value)) {
    if (value.value === null) return '';
    return (
      typeof value.value === 'string' ? value.value : (value.source ?? String(value.value))
    ).trim();
  }
  if (!isSeq(value)) return undefined;
  const texts = value.items.map(textOf);
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}

/** With the digest by which it is known again. */
export function keyed(entry: Omit<Correction, 'key'>): Correction {
  const { line: _, ...says } = entry;
  const text = JSON.stringify(Object.entries(says).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { ...entry, key: digestOf(text).slice(0, KEY_CHARS) };
}
