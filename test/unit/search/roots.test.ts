import { expect, it } from 'vitest';
import { outermost } from '../../../src/search/roots.ts';

it.each([
  [['/a/b', '/a'], ['/a']],
  [['/a', '/a'], ['/a']],
  [
    ['/a', '/ab', '/a.txt'],
    ['/a', '/ab', '/a.txt'],
  ],
  [['/', '/a'], ['/']],
  [['C:\\news\\2021', 'C:\\news'], ['C:\\news']],
  [[], []],
])('keeps of %j the outermost paths', (paths, kept) => {
  expect(outermost(paths)).toEqual(kept);
});
