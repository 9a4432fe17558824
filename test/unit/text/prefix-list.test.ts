import { describe, expect, it } from 'vitest';
import { prefixList } from '../../../src/text/prefix-list.ts';

const list = prefixList([
  ['river', 1],
  ['rive', 2],
  ['bank', 3],
  ['rivers', 4],
  ['river', 5],
  ['ří', 6],
]);

describe('a list by beginnings', () => {
  it('gives what begins so, word by word', () => {
    expect(list.beginningWith('rive')).toEqual([2, 1, 5, 4]);
    expect(list.beginningWith('b')).toEqual([3]);
    expect(list.beginningWith('ř')).toEqual([6]);
  });

  it('gives nothing where nothing begins so', () => {
    expect(list.beginningWith('rivet')).toEqual([]);
    expect(list.beginningWith('zzz')).toEqual([]);
    expect(list.beginningWith('a')).toEqual([]);
  });

  it('gives everything for an empty beginning', () => {
    expect(list.beginningWith('')).toHaveLength(6);
  });
});
