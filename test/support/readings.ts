import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, foundIn } from '../../src/evaluate/extraction-cases.ts';

/** A short text, and what extraction reads in it. */
export type Reading = {
  /** Heading of the group that it stands in. */
  readonly about: string;
  /** Paragraphs are parted by ` ¶ `. */
  readonly text: string;
  /** One line a tag and a statement, as {@link readIn} writes them. */
  readonly found: readonly string[];
};

/**
 * The readings below a folder. A line that begins with `= ` says what is found in the text above it, `# ` is a
 * heading, all else a text.
 */
export function readings(folder: string): readonly Reading[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => parsed(readFileSync(join(folder, name), 'utf8')));
}

function parsed(file: string): readonly Reading[] {
  const all: { about: string; text: string; found: string[] }[] = [];
  let about = '';
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) about = line.slice(2);
    else if (line.startsWith('= ')) all.at(-1)?.found.push(line.slice(2));
    else if (line !== '') all.push({ about, text: line, found: [] });
  }
  return all;
}

/** What is read in a text: speakers with the rules and words that gave them, then statements. */
export function readIn(text: string): readonly string[] {
  const body = text.replaceAll(' ¶ ', '\n\n');
  return linesOf(foundIn({ id: 'reading', title: '', body, given: {} }));
}

function linesOf({ countries, speakers, roles = {}, quotes }: Found): readonly string[] {
  const role = (name: string) => (roles[name] === undefined ? '' : `, ${roles[name]}`);
  return [
    ...Object.entries(countries).map(([code, words]) => `${code} by ${words.join('; ')}`),
    ...Object.entries(speakers).map(
      ([name, words]) => `${name}${role(name)} by ${words.join('; ')}`,
    ),
    ...quotes.map(({ text, kind, by = 'nobody', rule }) => `${kind} of ${by} (${rule}): ${text}`),
  ].map((line) => line.replaceAll('\n\n', ' ¶ '));
}
