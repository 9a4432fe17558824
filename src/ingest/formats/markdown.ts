import { optional } from '../../domain/optional-key.ts';
import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { contentHash, type Draft, type Refusal, refusal } from './draft.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { plainParagraphs } from './markdown/plain-paragraphs.ts';
import { type ParsedRecord, parseRecord } from './record.ts';
import { readWhole } from './whole-file.ts';

const HEADING = /^#[^\S\n]+([^\n]+?)[^\S\n]*#*[^\S\n]*(?:\n|$)/;

/** A Markdown file is one article: front matter names its fields, its first heading is the title. */
export async function* readMarkdownFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  const whole = await readWhole(chunks, MAX_ARTICLE_BYTES);
  if (whole.kind === 'refusal') {
    yield whole;
    return;
  }
  const read = readMarkdown(whole.text);
  if (read.kind === 'wrong') yield refusal(read.reason);
  else yield { kind: 'draft', contentHash: contentHash(whole.bytes), ...read.record };
}

/** Reads Markdown: front matter (fields of docs/contract.md), title, and the rest as plain text. */
export function readMarkdown(text: string): ParsedRecord {
  const { fields, rest } = readFrontMatter(text.replaceAll('\r\n', '\n'));
  const content = rest.trimStart();
  const heading = HEADING.exec(content);
  const isTitled = typeof fields.title === 'string' && fields.title.trim() !== '';
  const headingText = heading?.[1] === undefined ? undefined : plainParagraphs(heading[1]);
  // A heading that only says the given title again is not a paragraph of the story.
  const isTitle = headingText !== undefined && (!isTitled || headingText === fields.title);
  const title = isTitled ? fields.title : headingText;
  const body = plainParagraphs(heading && isTitle ? content.slice(heading[0].length) : content);
  return parseRecord({ ...fields, ...optional('title', title), body });
}
