import { decode } from '../../../decode.ts';
import { MAX_WHOLE_BYTES } from '../../../limits.ts';
import type { Draft, Refusal, Remark } from '../../draft.ts';
import { refusal } from '../../draft.ts';
import { oneLine } from '../../html/page.ts';
import { readingWhole } from '../../whole-file.ts';
import { type PressArticle, pressDrafts } from '../press-draft.ts';
import { dayIn, headerOf, issueApart } from './article.ts';
import { storyOf } from './older.ts';

const ID = /((?:news|pub)·\d{8}·\S{1,60})\s*$/i;
// A cover, a list and what the export says of itself stand round the articles.
const FRAME =
  /^(?:europresse(?:\.com)?|sommaire|page \d+(?: (?:sur|of|\/) \d+)?|\d+ documents?|certificat (?:émis|de licence).*|certificate issued.*|.{0,40}(?:usage|use) (?:strictement|strictly).*)$/i;
// Source, line of the day: no more stand above the title.
const MOST_ABOVE = 6;
const LOST_LETTERS = 400;

/** An export of Europresse as text: the number of its document ends each article. */
export async function* readEuropresseText(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decode, articlesOf);
}

function* articlesOf(text: string): Generator<Draft | Refusal | Remark> {
  const { pieces, rest } = piecesOf(text);
  yield* pressDrafts('Europresse', pieces.map(articleOf));
  if (rest.join('').length > LOST_LETTERS) {
    yield refusal('what follows its last article is none that Dateline knows', pieces.length + 1);
  }
}

type Piece = { readonly lines: readonly string[]; readonly id: string };

function piecesOf(text: string): { readonly pieces: Piece[]; readonly rest: readonly string[] } {
  const pieces: Piece[] = [];
  let lines: string[] = [];
  for (const line of text.split(/\r\n|[\n\r\f\u2028]/).map(oneLine)) {
    const id = ID.exec(line)?.[1];
    if (id !== undefined) {
      pieces.push({ lines, id });
      lines = [];
    } else if (!FRAME.test(line)) lines.push(line);
  }
  return { pieces, rest: lines };
}

/** `undefined` where it lacks its title, or source and day. */
function articleOf({ lines, id }: Piece): PressArticle | undefined {
  const filled = lines.filter((line) => line !== '');
  const dated = filled
    .slice(0, MOST_ABOVE)
    .findIndex((line) => line.length <= 300 && headerOf(line).date !== undefined);
  if (dated === -1) return undefined;
  const header = headerOf(filled[dated] ?? '');
  const above = filled.slice(0, dated);
  // Without a line of its own the source stands before the day.
  const { name, issue } = issueApart(above.join(' ') || (header.section ?? ''));
  const [title, ...story] = filled.slice(dated + 1);
  if (title === undefined || name === '') return undefined;
  const { byline, paragraphs } = storyOf(story);
  return {
    id,
    title,
    paragraphs,
    date: header.date ?? dayIn(id),
    time: header.time,
    source: name,
    section: above.length === 0 ? undefined : header.section,
    page: header.page,
    byline,
    words: header.words,
    others: issue === undefined ? {} : { issue },
  };
}
