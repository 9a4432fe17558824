import { readFile } from 'node:fs/promises';
import { AppError } from '../errors.ts';

/** A line of `word-forms.tsv`: words that are forms of one word, or words that must not find each other. */
export type WordFamily = {
  readonly kind: 'same' | 'apart';
  readonly words: readonly string[];
};

/** Reads lines of `same` or `apart`, a tab, and words parted by spaces. @throws AppError USAGE */
export async function readWordFamilies(path: string): Promise<WordFamily[]> {
  const lines = await readLines(path);
  return lines.map((line) => {
    const [kind, words = ''] = line.split('\t');
    if (kind !== 'same' && kind !== 'apart') {
      throw new AppError('USAGE', `${path}: a line begins with neither “same” nor “apart”.`);
    }
    return { kind, words: words.trim().split(/\s+/) };
  });
}

/** The lines of a list, without empty ones and those that begin with #. @throws AppError USAGE */
export async function readLines(path: string): Promise<string[]> {
  try {
    const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
    return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  } catch (cause) {
    throw new AppError('USAGE', `The list ${path} cannot be read.`, { cause });
  }
}
