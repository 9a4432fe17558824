import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../errors.ts';
import {
  type Expected,
  extractionCases,
  type Found,
  foundIn,
  foundWithout,
  readSource,
  rulesIn,
} from './extraction-cases.ts';

/**
 * Writes a case from a file: `source.json` where it is JSON with a `body`, else `source.txt`; `expected.json` holds
 * what is found today. `rules` are those that it would come out otherwise without.
 * @throws AppError USAGE where the JSON is no article
 */
export function draftCase(
  file: string,
  folder: string,
  slug: string,
): { readonly rules: readonly string[] } {
  const text = readFileSync(file, 'utf8');
  const isJson = file.endsWith('.json');
  if (isJson && !hasBody(text))
    throw new AppError('USAGE', 'The file is not a JSON object with a text field “body”.');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, isJson ? 'source.json' : 'source.txt'), text);
  const raw = readSource(folder, slug);
  const found = foundIn(raw);
  const rules = [...rulesIn(found)].filter(
    (name) => !isDeepStrictEqual(found, foundWithout(raw, [name])),
  );
  writeExpected(folder, { seenIn: rules, found });
  return { rules };
}

function hasBody(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === 'object' &&
      value !== null &&
      'body' in value &&
      typeof value.body === 'string'
    );
  } catch {
    return false;
  }
}

/** A case that comes out otherwise than it expects. */
export type ChangedCase = {
  readonly slug: string;
  /** Lines with `-` before what was expected and `+` before what is found. */
  readonly diff: readonly string[];
  /** Expects from now on what is found. */
  write(): void;
};

/** Every case that comes out otherwise than it expects, by slug. */
export function updatedCases(folder: string): readonly ChangedCase[] {
  return extractionCases(folder).flatMap((one) => {
    const found = foundIn(one.raw);
    if (isDeepStrictEqual(found, one.expected.found)) return [];
    return [
      {
        slug: one.slug,
        diff: diffOf(one.expected.found, found),
        write: () => writeExpected(one.folder, { ...one.expected, found }),
      },
    ];
  });
}

function writeExpected(folder: string, expected: Expected): void {
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

// What stands on a line of its own is compared whole: order says little, words much.
function diffOf(expected: Found, found: Found): string[] {
  const [before, now] = [linesOf(expected), linesOf(found)];
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

function linesOf({ date, language, countries, primary, speakers, roles = {}, quotes }: Found) {
  return [
    ...(date ? [`date ${date.value} (${date.rule})`] : []),
    ...(language === undefined ? [] : [`language ${language}`]),
    ...Object.entries(countries).map(([code, words]) => `country ${code} ${words.join(' | ')}`),
    `about ${primary.join(' ')}`,
    ...Object.entries(speakers).map(
      ([name, words]) => `speaker ${name} (${roles[name] ?? 'no role'}) ${words.join(' | ')}`,
    ),
    ...quotes.map(
      ({ text, kind, by, rule }) => `quote ${kind} (${rule}) ${by ?? 'nobody'}: ${text}`,
    ),
  ];
}
