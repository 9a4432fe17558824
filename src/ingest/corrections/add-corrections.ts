import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../errors.ts';
import { errorCode } from '../../platform/files.ts';
import { type CorrectionFiles, correctionsFrom } from './corrections-file.ts';
import { parseCorrections } from './parse-corrections.ts';

const HEAD = '# Decisions about tags, one a line; docs/corrections.md explains them.\n';

/** What became of lines that were to be added. */
export type AddedLines = { readonly added: number; readonly alreadyThere: number };

/**
 * Adds lines to the end of `CORRECTIONS_FILE` in one write, so that none is half there; the file is made where there
 * is none. Lines that say what the file says already are left out. What is in the file stays as it is.
 * @throws AppError SETTINGS_INVALID where the file with them could not be used; nothing is written then
 */
export async function addCorrections(
  files: CorrectionFiles & { readonly corrections: string },
  lines: readonly string[],
): Promise<AddedLines> {
  const path = files.corrections;
  const [text, aliases] = await Promise.all([textAt(path), textAt(files.aliases)]);
  const known = new Set(parseCorrections(text).entries.map(({ key }) => key));
  const isNew = (line: string) =>
    !parseCorrections(line).entries.every(({ key }) => known.has(key)) ||
    parseCorrections(line).complaints.length > 0;
  const news = [...new Set(lines)].filter(isNew);
  const start = text === '' ? HEAD : text.endsWith('\n') ? '' : '\n';
  const more = `${start}${news.map((line) => `${line}\n`).join('')}`;
  const corrections = correctionsFrom({ corrections: text + more, aliases });
  if (news.length > 0) {
    checkAllRead(corrections.entries.length, text, aliases, news.length);
    await append(path, more);
  }
  return { added: news.length, alreadyThere: lines.length - news.length };
}

// A file in another style of YAML would take a line for something else.
function checkAllRead(now: number, text: string, aliases: string, added: number): void {
  const before = correctionsFrom({ corrections: text, aliases }).entries.length;
  if (now === before + added) return;
  throw new AppError(
    'SETTINGS_INVALID',
    'CORRECTIONS_FILE is not a list with one “- ” an entry, so nothing can be added at its end. Add it by hand.',
  );
}

async function append(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await using file = await open(path, 'a');
    await file.write(text);
    await file.sync();
  } catch (cause) {
    throw new AppError('SETTINGS_INVALID', `CORRECTIONS_FILE: ${path} cannot be written to.`, {
      cause,
    });
  }
}

async function textAt(path: string | undefined): Promise<string> {
  if (path === undefined) return '';
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw new AppError('SETTINGS_INVALID', `${path} cannot be read.`, { cause: error });
  }
}
