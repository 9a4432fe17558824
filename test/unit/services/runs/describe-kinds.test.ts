import { expect, it } from 'vitest';
import { describeKinds } from '../../../../src/services/runs/describe-kinds.ts';

it('says what was found by kind, the most articles first', () => {
  expect(
    describeKinds([
      { name: 'csv', files: 1, articles: 1 },
      { name: 'page', files: 1_412, articles: 1_412 },
      { name: 'feed', files: 3, articles: 122 },
    ]),
  ).toEqual(['1,412 pages', '3 feeds with 122 articles', '1 table with 1 article']);
});

it('names a kind that it does not know by its name', () => {
  expect(describeKinds([{ name: 'wax', files: 2, articles: 4 }])).toEqual([
    '2 wax with 4 articles',
  ]);
});
