import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/cli/context.ts';
import { parseSettings, settingsSchema } from '../../../src/settings.ts';

const SYSTEMD = join(import.meta.dirname, '../../../deploy/systemd');
const files = readdirSync(SYSTEMD);
const services = files.filter((name) => name.endsWith('.service'));
const timers = files.filter((name) => name.endsWith('.timer'));

/** Values of a unit by name, in order; a name may come more than once. */
function unit(file: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const line of readFileSync(join(SYSTEMD, file), 'utf8').split('\n')) {
    const [, name, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  return values;
}
const words = (file: string, name: string) => unit(file).get(name)?.join(' ').split(' ') ?? [];

describe.each(services)('%s', (file) => {
  it('waits for the disks of its code and of its index', () => {
    expect(words(file, 'RequiresMountsFor')).toEqual(
      expect.arrayContaining(['/srv/dateline', '/var/lib/dateline']),
    );
  });

  it('cannot write to the code, and keeps data and what is compiled elsewhere', () => {
    expect(words(file, 'ProtectSystem')).toEqual(['strict']);
    expect(words(file, 'ReadOnlyPaths')).toContain('/srv/dateline');
    expect(words(file, 'ReadWritePaths')).not.toContain('/srv/dateline');
    expect(words(file, 'StateDirectory')).toEqual(['dateline']);
    expect(words(file, 'Environment')).toEqual(
      expect.arrayContaining([
        'DATA_DIR=/var/lib/dateline',
        'NODE_COMPILE_CACHE=/var/cache/dateline',
      ]),
    );
    // What is compiled is run: nobody else may write there.
    expect(words(file, 'CacheDirectoryMode')).toEqual(['0700']);
  });

  it('has no rights that it does not need, and bounded memory', () => {
    expect(words(file, 'User')).toEqual(['dateline']);
    expect(words(file, 'NoNewPrivileges')).toEqual(['yes']);
    expect(unit(file).get('CapabilityBoundingSet')).toEqual(['']);
    expect(words(file, 'MemoryMax')[0]).toMatch(/^\d+G$/);
  });

  it('gives settings that there are', () => {
    const given = words(file, 'Environment').map((pair) => pair.split('=')[0] ?? '');
    const others = ['NODE_ENV', 'NODE_COMPILE_CACHE'];
    expect(
      given.filter((name) => !(name in settingsSchema.shape || others.includes(name))),
    ).toEqual([]);
    expect(parseSettings({ DATA_DIR: '/var/lib/dateline' }).PORT).toBe(3000);
  });

  it('runs a program of the project', () => {
    const [program = ''] = /scripts\/\w+\.ts/.exec(words(file, 'ExecStart').join(' ')) ?? [];
    expect(readFileSync(join(SYSTEMD, '../..', program), 'utf8')).not.toBe('');
  });
});

describe('the unit of a run', () => {
  it('does not begin while the archive is not mounted', () => {
    expect(words('dateline-index.service', 'RequiresMountsFor')).toContain('/srv/archive');
  });

  it('takes rejects for no failure', () => {
    expect(words('dateline-index.service', 'SuccessExitStatus')).toEqual([String(EXIT.rejected)]);
  });

  it.each(timers)('is started by a timer of its name: %s', (timer) => {
    expect(services).toContain(timer.replace('.timer', '.service'));
    expect(unit(timer).get('OnCalendar')).toHaveLength(1);
    expect(words(timer, 'Persistent')).toEqual(['true']);
  });
});

describe('the unit of a backup', () => {
  const [start = ''] = unit('dateline-backup.service').get('ExecStart') ?? [];
  const [clear = ''] = unit('dateline-backup.service').get('ExecStartPost') ?? [];

  // A backup never writes over a file: with the day alone in the name a second run of a day failed.
  it('names its file by the second', () => {
    expect(start).toContain('dateline-$(date -u +%%Y%%m%%dT%%H%%M%%SZ).db');
  });

  it('deletes old ones only after it succeeded, and never the newest', () => {
    expect(clear).toContain('tail -n +4');
    expect(clear).toContain('-mtime +14');
  });
});
