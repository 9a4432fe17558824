import { describe, expect, it } from 'vitest';
import { readTelegramPage } from '../../../../src/ingest/formats/telegram-page.ts';
import { streamOf } from '../../../support/bytes.ts';

const read = (html: string) => Array.fromAsync(readTelegramPage(streamOf(html, 100)));
const chat = (...messages: string[]) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body onload="CheckLocation();"><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">\nMarsh &amp; Post\n</div></div></div><div class="page_body chat_page"><div class="history">${messages.join('\n')}</div></div></div></body></html>`;
const service =
  '<div class="message service" id="message-1"><div class="body details">\n14 March 2021\n</div></div>';
const date = (moment = '14.03.2021 10:05:00 UTC+01:00') =>
  `<div class="pull_right date details" title="${moment}">\n10:05\n</div>`;
const from = (name: string) => `<div class="from_name">\n${name}\n</div>`;
const text = (html: string) => `<div class="text">\n${html}\n</div>`;
const message = (id: number, ...parts: string[]) =>
  `<div class="message default clearfix" id="message${id}"><div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">M</div></div></div><div class="body">${parts.join('')}</div></div>`;
const joined = (id: number, ...parts: string[]) =>
  message(id, ...parts).replace('clearfix"', 'clearfix joined"');

describe('a page of Telegram Desktop', () => {
  it('gives each message with its text, moment and chat', async () => {
    const html = chat(
      service,
      message(
        7,
        date(),
        from('Marsh &amp; Post'),
        text('Fog <b>over</b> the bay.<br><br>No ferry.'),
      ),
      joined(8, date('15.03.2021 09:00:00'), text('It lifts.')),
    );
    expect(await read(html)).toMatchObject([
      {
        record: 7,
        body: 'Fog over the bay.\n\nNo ferry.',
        given: { date: '2021-03-14T10:05+01:00', source: 'Marsh & Post' },
      },
      { record: 8, body: 'It lifts.', given: { date: '2021-03-15T09:00', source: 'Marsh & Post' } },
    ]);
  });

  it('says who wrote in a group, also what follows without a name', async () => {
    const html = chat(
      message(1, date(), from('Ada Reed'), text('Fog.')),
      joined(2, date(), text('Still fog.')),
      message(
        3,
        date(),
        from('Marsh &amp; Post'),
        text('Sun.'),
        '<div class="signature details">\nB. Vane\n</div>',
      ),
    );
    const authors = (await read(html)).map((one) => one.kind === 'draft' && one.given.author);
    expect(authors).toEqual(['Ada Reed', 'Ada Reed', 'B. Vane']);
  });

  it('reads what was passed on, and from whom', async () => {
    const passed = `<div class="pull_left forwarded userpic_wrap"></div><div class="forwarded body">${from('Harbour <span class="date details" title="13.03.2021 08:00:00"> 13.03.2021 08:00:00</span>')}${text('The quay is shut.')}</div>`;
    expect(await read(chat(message(4, date(), from('Marsh &amp; Post'), passed)))).toMatchObject([
      {
        body: 'The quay is shut.',
        given: { date: '2021-03-14T10:05+01:00', extra: { forwardedFrom: 'Harbour' } },
      },
    ]);
  });

  it('counts messages without text, and does not read what they answer as theirs', async () => {
    const picture = '<div class="media_wrap clearfix"><a class="photo_wrap"></a></div>';
    const reply =
      '<div class="reply_to details">In reply to <a href="#go_to_message1">this message</a></div>';
    const html = chat(
      message(1, date(), from('A'), picture),
      message(2, date(), from('A'), reply, text('Yes.')),
    );
    expect(await read(html)).toMatchObject([
      { body: 'Yes.' },
      { kind: 'remark', text: '1 message without text left out, such as pictures' },
    ]);
  });

  it('refuses a message without its parts, and reads the others', async () => {
    const html = chat(
      '<div class="message default clearfix" id="message5">Fog.</div>',
      message(6, date(), text('Sun.')),
    );
    expect(await read(html)).toMatchObject([
      { reason: 'it is a message in a layout that Dateline does not know', record: 5 },
      { body: 'Sun.' },
    ]);
  });

  it('that is cut off anywhere gives messages or says why', async () => {
    const html = chat(
      service,
      message(1, date(), from('A'), text('Fog.')),
      message(2, text('Sun.')),
    );
    for (let cut = 0; cut < html.length; cut += Math.ceil(html.length / 20)) {
      for (const { kind } of await read(html.slice(0, cut))) {
        expect(['draft', 'refusal', 'remark']).toContain(kind);
      }
    }
  });
});
