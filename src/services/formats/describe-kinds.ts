import { numberText } from '../../domain/count-text.ts';
import { formatNamed, READ_FORMATS } from '../../ingest/formats/table.ts';
import type { KindCount } from '../../ingest/reading-notes.ts';

/** The kinds of files that are read, for a line of help: `texts, tables, pages …`. */
export function nameFormats(): string {
  return READ_FORMATS.map(({ many }) => many).join(', ');
}

/** What was found by kind, in words: `412 pages`, `3 Factiva files with 122 articles`; the most articles first. */
export function describeKinds(kinds: readonly KindCount[]): readonly string[] {
  return kinds.toSorted((a, b) => b.articles - a.articles).map(describeKind);
}

function describeKind({ name, files, articles }: KindCount): string {
  const format = formatNamed(name);
  const { one = name, many = name, holds = 'many' } = format ?? {};
  const found = `${numberText(files)} ${files === 1 ? one : many}`;
  if (holds === 'one') return found;
  return `${found} with ${numberText(articles)} ${articles === 1 ? 'article' : 'articles'}`;
}
