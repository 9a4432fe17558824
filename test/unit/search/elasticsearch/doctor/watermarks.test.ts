import { expect, it } from 'vitest';
import { readDiskStates } from '../../../../../src/search/elasticsearch/doctor/watermarks.ts';

const GB = 2 ** 30;
const DISK = 'cluster.routing.allocation.disk.';
const DEFAULTS = {
  [`${DISK}threshold_enabled`]: 'true',
  [`${DISK}watermark.high`]: '90%',
  [`${DISK}watermark.high.max_headroom`]: '150GB',
  [`${DISK}watermark.flood_stage`]: '95%',
  [`${DISK}watermark.flood_stage.max_headroom`]: '100GB',
};

function nodeWith(totalGb: number, freeGb: number): object {
  const total = { total_in_bytes: totalGb * GB, available_in_bytes: freeGb * GB };
  return { nodes: { x: { name: 'node-1', fs: { total } } } };
}

function passed(totalGb: number, freeGb: number, settings: object): string | undefined {
  return readDiskStates(nodeWith(totalGb, freeGb), settings)?.[0]?.passed;
}

it.each([
  ['half empty', 100, 50, 'none'],
  ['just above nine tenths', 100, 9, 'high'],
  ['just above nineteen twentieths', 100, 4, 'flood'],
  // The shares would ask for 1,000 and 500 GB of it.
  ['huge, with more free than the headroom', 10_000, 160, 'none'],
  ['huge, with less than the headroom', 10_000, 120, 'high'],
  ['huge, with less than the headroom of the flood stage', 10_000, 90, 'flood'],
])('a disk that is %s', (_, totalGb, freeGb, expected) => {
  expect(passed(totalGb, freeGb, { defaults: DEFAULTS })).toBe(expected);
});

it.each([
  ['an amount that must be free', '60gb'],
  ['a share of one', '0.4'],
  ['a percentage', '40%'],
])('goes by the keeper’s own watermark before the default: %s', (_, watermark) => {
  const persistent = { [`${DISK}watermark.high`]: watermark };
  expect(passed(100, 50, { persistent, defaults: DEFAULTS })).toBe('high');
});

it('lets a setting for the moment win over one for good', () => {
  const settings = {
    transient: { [`${DISK}watermark.high`]: '10gb' },
    persistent: { [`${DISK}watermark.high`]: '60gb' },
    defaults: DEFAULTS,
  };
  expect(passed(100, 50, settings)).toBe('none');
});

it('says nothing of disks that the cluster does not watch', () => {
  const persistent = { [`${DISK}threshold_enabled`]: 'false' };
  expect(readDiskStates(nodeWith(100, 1), { persistent, defaults: DEFAULTS })).toBeUndefined();
});

it('names the node and what is free on it', () => {
  expect(readDiskStates(nodeWith(100, 50), { defaults: DEFAULTS })).toEqual([
    { node: 'node-1', freeBytes: 50 * GB, passed: 'none' },
  ]);
});
