import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableName } from '../../../src/ingest/readable-name.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['plain.txt', Buffer.from('plain.txt')],
  ['café 外交.txt', Buffer.from('café 外交.txt')],
  ['caf%E9.txt', latin1('caf\xe9.txt')],
  ['%E9%E8', latin1('\xe9\xe8')],
  ['é%C3', Buffer.concat([Buffer.from('é'), latin1('\xc3')])],
  ['100%.txt', Buffer.from('100%.txt')],
  ['', Buffer.alloc(0)],
])('a name is written as %s', (text, bytes) => {
  expect(readableName(bytes)).toBe(text);
});

it('keeps every name that is text, and makes two names of two that are not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const wellFormed = text.toWellFormed();
      expect(readableName(Buffer.from(wellFormed))).toBe(wellFormed);
    }),
  );
  const highBytes = fc.uint8Array({ min: 0x80, max: 0xff, minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(highBytes, highBytes, (one, other) => {
      const isSame = Buffer.from(one).equals(Buffer.from(other));
      expect(readableName(one) === readableName(other)).toBe(isSame);
    }),
  );
});
