import { fieldOf, type JsonObject, numberIn, objectIn } from '../store/answer.ts';

/** How full a node's disk is by the cluster's own rules. */
export type DiskState = {
  readonly node: string;
  readonly freeBytes: number;
  /** `high`: shards are moved away; `flood`: its indices take no more writes. */
  readonly passed: 'none' | 'high' | 'flood';
};

const PREFIX = 'cluster.routing.allocation.disk.';
const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 2 ** 10,
  mb: 2 ** 20,
  gb: 2 ** 30,
  tb: 2 ** 40,
  pb: 2 ** 50,
};

/**
 * Reads `_nodes/stats/fs` by the settings of `_cluster/settings` (flat, with the defaults); `undefined` where
 * the cluster does not watch its disks. The rules:
 * https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/cluster-level-shard-allocation-routing-settings
 */
export function readDiskStates(
  stats: unknown,
  settings: unknown,
): readonly DiskState[] | undefined {
  const setting = settingReader(settings);
  if (setting('threshold_enabled') === 'false') return undefined;
  return Object.values(objectIn(stats, 'nodes')).map((node) => {
    const total = objectIn(objectIn(node, 'fs'), 'total');
    const totalBytes = numberIn(total, 'total_in_bytes');
    const freeBytes = numberIn(total, 'available_in_bytes');
    const isPast = (watermark: string) =>
      freeBytes < neededBytes(totalBytes, watermarkOf(setting, watermark));
    const passed = isPast('flood_stage') ? 'flood' : isPast('high') ? 'high' : 'none';
    return { node: String(fieldOf(node, 'name')), freeBytes, passed };
  });
}

type SettingReader = (name: string) => string | undefined;

/** Transient ones win over persistent ones, these over defaults. */
function settingReader(settings: unknown): SettingReader {
  const levels = ['transient', 'persistent', 'defaults'].map(
    (level) => (fieldOf(settings, level) ?? {}) as JsonObject,
  );
  return (name) => {
    const value = levels.map((level) => level[PREFIX + name]).find((one) => one !== undefined);
    return value === undefined ? undefined : String(value);
  };
}

type Watermark = { readonly text: string; readonly headroom: string | undefined };

function watermarkOf(setting: SettingReader, name: string): Watermark {
  const text = setting(`watermark.${name}`) ?? (name === 'high' ? '90%' : '95%');
  return { text, headroom: setting(`watermark.${name}.max_headroom`) };
}

/** A share is of what is used, an amount of what is free; the headroom keeps shares of huge disks small. */
function neededBytes(totalBytes: number, { text, headroom }: Watermark): number {
  const amount = bytesOf(text);
  if (amount !== undefined) return amount;
  const used = text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
  const needed = totalBytes * (1 - used);
  const most = headroom === undefined ? undefined : bytesOf(headroom);
  return most === undefined ? needed : Math.min(needed, most);
}

/** `150gb` in bytes; `undefined` for a share, and for -1, which stands for no headroom. */
function bytesOf(text: string): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)([a-z]+)$/.exec(text.toLowerCase()) ?? [];
  const factor = UNITS[unit];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
