import { optional } from '../../domain/optional-key.ts';
import { MAX_WHOLE_BYTES } from '../limits.ts';
import { decodeDeclared } from './declared-encoding.ts';
import { contentHash, type Draft, type Refusal, type Remark, refusal } from './draft.ts';
import { machineDate } from './html/dates/machine-date.ts';
import { excessOf } from './html/limits.ts';
import { lineOf, type PageElement, parsePage } from './html/page.ts';
import { plainTextOf } from './html/plain-text.ts';
import { readingWhole } from './whole-file.ts';

// The layout of the export of Telegram Desktop:
// https://github.com/telegramdesktop/tdesktop/blob/dev/Telegram/SourceFiles/export/output/export_output_html.cpp
const MESSAGE = /<div class="message default\b[^>]{0,200}>/g;
const HEADER =
  /<div class="page_header\b[\s\S]{0,2000}?<div class="text bold">([\s\S]{0,500}?)<\/div>/;
const NUMBER = /\bid="message(\d{1,15})"/;
// `14.03.2021 10:00:00 UTC+01:00`
const MOMENT = /(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2})(?::\d{2})?(?: UTC([+-]\d{2}:?\d{2}))?/;

/**
 * Messages of a chat or channel as Telegram Desktop exports them as HTML: each with text is an article. One that
 * follows another of the same person has no name of its own.
 */
export async function* readTelegramPage(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decodeDeclared, messagesOf);
}

function* messagesOf(text: string): Generator<Draft | Refusal | Remark> {
  const starts = [...text.matchAll(MESSAGE)].map(({ index }) => index);
  const chat = lineOf(parsePage(`<p>${HEADER.exec(text)?.[1] ?? ''}</p>`).documentElement);
  let sender: string | undefined;
  let textless = 0;
  for (const [at, start] of starts.entries()) {
    const html = text.slice(start, starts[at + 1]);
    const number = Number(NUMBER.exec(html)?.[1] ?? at + 1);
    const excess = excessOf(html);
    const element = excess === undefined ? messageIn(html) : undefined;
    if (!element) {
      yield refusal(excess ?? 'it is a message in a layout that Dateline does not know', number);
      continue;
    }
    sender = nameOf(element) ?? sender;
    const draft = draftOf(element, { chat, sender, number });
    if (draft) yield draft;
    else textless += 1;
  }
  if (textless > 0) {
    const messages = textless === 1 ? '1 message' : `${textless} messages`;
    yield { kind: 'remark', text: `${messages} without text left out, such as pictures` };
  }
}

function messageIn(html: string): PageElement | null {
  return parsePage(`<html><body>${html}</body></html>`).querySelector('.message > .body');
}

type Chat = { readonly chat: string; readonly sender: string | undefined; readonly number: number };

function draftOf(message: PageElement, { chat, sender, number }: Chat): Draft | undefined {
  const forwarded = childOf(message, 'forwarded.body');
  const texts = [message, ...(forwarded ? [forwarded] : [])].flatMap((holder) => {
    const element = childOf(holder, 'text');
    return element ? [plainTextOf(element)] : [];
  });
  const body = texts.filter((text) => text !== '').join('\n\n');
  if (body === '') return undefined;
  const signed = lineOf(childOf(message, 'signature'));
  const author = signed || (sender === chat ? undefined : sender);
  const from = forwarded && nameOf(forwarded);
  const given = {
    ...optional('date', momentOf(childOf(message, 'date')?.getAttribute('title') ?? '')),
    ...optional('source', chat || undefined),
    ...optional('author', author),
    ...(from === undefined ? {} : { extra: { forwardedFrom: from } }),
  };
  const hash = contentHash(Buffer.from(JSON.stringify([body, given])));
  return { kind: 'draft', record: number, contentHash: hash, body, given };
}

/** The name of who wrote it, without the moment that stands beside it in what was passed on. */
function nameOf(holder: PageElement): string | undefined {
  const element = childOf(holder, 'from_name');
  const moment = lineOf(element?.querySelector('.date'));
  const name = lineOf(element);
  return (
    (moment !== '' && name.endsWith(moment) ? name.slice(0, -moment.length) : name).trim() ||
    undefined
  );
}

/** What stands directly in an element: messages hold others that they answer or pass on. */
function childOf(holder: PageElement, name: string): PageElement | undefined {
  return [...holder.querySelectorAll(`.${name}`)].find(
    ({ parentElement }) => parentElement === holder,
  );
}

function momentOf(text: string): string | undefined {
  const [, day, month, year, time, zone = ''] = MOMENT.exec(text) ?? [];
  return year === undefined ? undefined : machineDate(`${year}-${month}-${day}T${time}${zone}`);
}
