import { describe, expect, it } from 'vitest';
import { inMemory, openKeptMaps, passing } from '../../../src/platform/kept-maps.ts';
import { heldBytes } from '../../support/held-memory.ts';

describe.each([
  ['in memory', () => ({ newMap: inMemory, [Symbol.dispose]: () => undefined })],
  ['in a file', openKeptMaps],
])('a map %s', (_, open) => {
  it('gives back what was set under a key, the last of it, in the order of first setting', () => {
    using maps = open();
    const map = maps.newMap<{ readonly path: string; readonly placed?: 'file' }>();
    map.set('b', { path: '/x' });
    map.set('a', { path: '/y', placed: 'file' });
    map.set('b', { path: '/z' });
    expect(map.size).toBe(2);
    expect([...map]).toEqual([
      ['b', { path: '/z' }],
      ['a', { path: '/y', placed: 'file' }],
    ]);
    expect(map.get('a')).toEqual({ path: '/y', placed: 'file' });
    expect(map.get('none')).toBeUndefined();
    expect(map.has('none')).toBe(false);
  });

  it('tells keys apart by every letter, also by marks and letters outside of the first plane', () => {
    using maps = open();
    const map = maps.newMap<number>();
    for (const [at, key] of ['é', 'e\u0301', 'E', '𝔘', "it's", '"', ''].entries()) map.set(key, at);
    expect(map.size).toBe(7);
    expect(map.get('e\u0301')).toBe(1);
    expect(map.get('𝔘')).toBe(3);
    expect(map.get('')).toBe(6);
  });

  it('is one of many that know nothing of each other', () => {
    using maps = open();
    const one = maps.newMap<number>();
    const other = maps.newMap<number>();
    one.set('a', 1);
    expect(other.has('a')).toBe(false);
  });

  it('can be looked at from within a walk through itself, and be left in the middle', () => {
    using maps = open();
    const map = maps.newMap<number>();
    for (let at = 0; at < 100; at += 1) map.set(`key ${at}`, at);
    const pairs: number[] = [];
    for (const [, a] of map) {
      for (const [, b] of map) if (b < 2) pairs.push(a + b);
      if (a === 1) break;
    }
    expect(pairs).toEqual([0, 1, 1, 2]);
    map.set('key 0', 7);
    expect(map.get('key 0')).toBe(7);
  });

  it('shows what passes a test, without a copy', () => {
    using maps = open();
    const map = maps.newMap<number>();
    for (const [key, value] of Object.entries({ a: 1, b: 2, c: 3 })) map.set(key, value);
    const odd = passing(map, (_key, value) => value % 2 === 1);
    expect([odd.size, odd.has('b'), odd.get('c'), [...odd].length]).toEqual([2, false, 3, 2]);
  });
});

describe('maps in a file', () => {
  it('take no memory for what they hold', () => {
    using maps = openKeptMaps();
    const map = maps.newMap<{ readonly text: string }>();
    const before = heldBytes();
    for (let at = 0; at < 200_000; at += 1) map.set(`key ${at}`, { text: 'x'.repeat(400) });
    expect(map.size).toBe(200_000);
    // Eighty megabytes of text. Ten runs on a busy machine: 0.01 MB at most.
    expect(heldBytes() - before).toBeLessThan(1_000_000);
  });

  it('are gone when they are closed', () => {
    const maps = openKeptMaps();
    const map = maps.newMap<number>();
    maps[Symbol.dispose]();
    expect(() => map.set('a', 1)).toThrow();
  });
});
