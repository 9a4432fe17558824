import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/ingest/decode.ts';
import { encode } from '../../support/encode.ts';

const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const textOf = (bytes: Uint8Array): string => {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : `<${decoded.reason}>`;
};

describe('decoding of bytes', () => {
  it.each([
    ['UTF-8', Buffer.from('Café in Łódź — “so”')],
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé in Łódź — “so”')],
    ['UTF-16, little end first, with a mark', utf16('Café in Łódź — “so”', 'le')],
    ['UTF-16, big end first, with a mark', utf16('Café in Łódź — “so”', 'be')],
  ])('reads %s without its mark', (_name, bytes) => {
    expect(textOf(bytes)).toBe('Café in Łódź — “so”');
  });

  it('reads what is no UTF-8 as windows-1252, curly quotes and dashes included', () => {
    const bytes = Buffer.from('caf\xe9 \x93so\x94 \x96 \x80 20', 'latin1');
    expect(textOf(bytes)).toBe('café “so” – € 20');
  });

  it.each([
    ['gb18030', '外交部长星期三表示，停火谈判在首都恢复。他说双方讨论了交换战俘的问题。'],
    ['big5', '外交部長星期三表示，停火談判在首都恢復。他說雙方討論了交換戰俘的問題。'],
    ['shift_jis', '外務大臣は水曜日、首都で停戦交渉が再開されたと述べた。'],
    ['euc-jp', '外務大臣は水曜日、首都で停戦交渉が再開されたと述べた。'],
    ['euc-kr', '외무장관은 수요일 수도에서 휴전 협상이 재개되었다고 말했다.'],
    ['windows-1251', 'Переговоры о прекращении огня возобновились в среду, сказал министр.'],
    ['koi8-r', 'Переговоры о прекращении огня возобновились в среду, сказал министр.'],
    ['iso-8859-7', 'Οι συνομιλίες ξανάρχισαν την Τετάρτη, δήλωσε ο υπουργός.'],
    ['windows-1256', 'قال وزير الخارجية إن محادثات وقف إطلاق النار استؤنفت يوم الأربعاء.'],
    ['windows-1255', 'שר החוץ אמר כי שיחות הפסקת האש חודשו ביום רביעי בבירה.'],
    ['windows-1250', 'Jednání o příměří byla ve středu obnovena v hlavním městě, řekl ministr.'],
    ['windows-1252', 'Les négociations ont repris mercredi, a déclaré le ministre. « Voilà »'],
    ['windows-1252', 'Die Gespräche wurden am Mittwoch fortgesetzt, erklärte der Außenminister.'],
    ['windows-1252', 'The talks resumed in Malmö on Wednesday – “at last”, said the minister.'],
  ])('knows %s by what is written in it: %s', (encoding, text) => {
    expect(textOf(encode(text, encoding))).toBe(text);
  });

  it.each(['utf-16le', 'utf-16be'])('knows %s without its mark', (encoding) => {
    const text = 'The talks in Łódź resumed – “at last”.';
    expect(textOf(encode(text, encoding))).toBe(text);
  });

  it('knows Japanese mail, which is written in seven bits', () => {
    const bytes = Buffer.from('\x1b$B30L3\x1b(B 2021');
    expect(textOf(bytes)).toBe('外務 2021');
  });

  it('refuses an alphabet that it cannot tell, rather than to write it in wrong letters', () => {
    expect(textOf(encode('Переговоры возобновились в среду', 'ibm866'))).toBe(
      '<not text: it is in no known encoding>',
    );
  });

  it('leaves white space and line ends as they are', () => {
    expect(textOf(Buffer.from('\r\n a\tb \u00a0\n\n'))).toBe('\r\n a\tb \u00a0\n\n');
  });

  it('reads nothing as an empty text', () => {
    expect(textOf(Buffer.alloc(0))).toBe('');
  });

  it.each([
    ['a packed file', 'PK\x03\x04\0\0text'],
    ['NUL bytes', '\0\0\0\0ab'],
    ['a program', `\x7fELF\x02\x01\x01\0${'\0\x02'.repeat(50)}`],
    ['a picture', '\x89P\0\x01'],
  ])('refuses %s', (_what, bytes) => {
    expect(decode(Buffer.from(bytes, 'latin1'))).toMatchObject({
      kind: 'not-text',
      reason: expect.stringMatching(/^not text: /),
    });
  });

  it.each([
    ['a NUL in UTF-8', Buffer.from('The ferry\0sails.'), 'The ferry\ufffdsails.'],
    ['a NUL in UTF-16', utf16('a\0b', 'le'), 'a\ufffdb'],
    ['UTF-16 that ends within a letter', utf16('Łódź', 'be').subarray(0, 9), 'Łód\ufffd'],
    [
      'a bad byte in UTF-8',
      Buffer.concat([Buffer.from('Переговоры в Москве '), Buffer.from([0xd0, 0x20])]),
      'Переговоры в Москве \ufffd ',
    ],
    [
      'a file cut within a letter',
      Buffer.from('Café in Łódź').subarray(0, -1),
      'Café in Łód\ufffd',
    ],
    [
      'a byte that no western encoding has in a long text',
      Buffer.from(`${'The ferry sails. '.repeat(20)}\x81`, 'latin1'),
      `${'The ferry sails. '.repeat(20)}\ufffd`,
    ],
  ])('loses one letter to %s, and no more', (_what, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  it('refuses bytes that no encoding has a letter for', () => {
    expect(textOf(Buffer.from([0x61, 0x81, 0x01, 0xe9, 0x62]))).toBe(
      '<not text: it is in no known encoding>',
    );
  });
});
