import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/ingest/decode.ts';

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

  it('leaves white space and line ends as they are', () => {
    expect(textOf(Buffer.from('\r\n a\tb \u00a0\n\n'))).toBe('\r\n a\tb \u00a0\n\n');
  });

  it('reads nothing as an empty text', () => {
    expect(textOf(Buffer.alloc(0))).toBe('');
  });

  it('refuses bytes with NUL in them', () => {
    expect(decode(Buffer.from('PK\x03\x04\0\0text'))).toMatchObject({
      kind: 'not-text',
      reason: expect.stringContaining('NUL'),
    });
  });

  it('refuses UTF-16 with NUL characters', () => {
    expect(decode(utf16('a\0b', 'le')).kind).toBe('not-text');
  });

  it('refuses UTF-16 that ends within a character', () => {
    expect(decode(utf16('Łódź', 'be').subarray(0, 9)).kind).toBe('not-text');
  });

  it('refuses UTF-8 of which a few characters are broken, rather than to guess', () => {
    const bytes = Buffer.concat([Buffer.from('Переговоры в Москве '), Buffer.from([0xd0, 0x20])]);
    expect(textOf(bytes)).toBe('<not text: it is UTF-8 with broken characters>');
  });

  it('refuses bytes that no encoding has a letter for', () => {
    expect(textOf(Buffer.from([0x61, 0x81, 0x01, 0xe9, 0x62]))).toBe(
      '<not text: it is in no known encoding>',
    );
  });
});
