import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/settings.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const compose = read('docker-compose.yml');
const dockerfile = read('Dockerfile');

/** The lines of one service of the compose file. */
function service(name: string): string {
  const start = compose.indexOf(`\n  ${name}:\n`);
  const rest = compose.slice(start + 1);
  const end = rest.slice(1).search(/\n(?: {2}[#\w]|\w)/);
  return rest.slice(0, end < 0 ? undefined : end + 1);
}

describe('docker-compose.yml', () => {
  it('starts an Elasticsearch without the known ways to take it down (9.4.8 or newer)', () => {
    const [, version = ''] = /elasticsearch\/elasticsearch:(\S+)/.exec(compose) ?? [];
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 10_000 + minor * 100 + patch).toBeGreaterThanOrEqual(90_408);
  });

  it('has security on, with a password that somebody must choose', () => {
    expect(service('elasticsearch')).toContain('xpack.security.enabled: "true"');
    expect(compose.match(/PASSWORD: (?!\$\{ELASTIC_PASSWORD:\?)/g)).toBeNull();
  });

  it('opens ports to this machine alone', () => {
    const ports = [...compose.matchAll(/^ {6}- "([\d.:]+)"$/gm)].map(([, port]) => port);
    expect(ports).toEqual(['127.0.0.1:9200:9200', '127.0.0.1:3000:3000']);
  });

  it('keeps what is indexed over a restart', () => {
    expect(service('elasticsearch')).toContain('elasticsearch-data:/usr/share/elasticsearch/data');
    expect(compose).toMatch(/^volumes:\n {2}elasticsearch-data:/m);
  });

  it.each(['dateline', 'reindex'])('lets %s wait until Elasticsearch is healthy', (name) => {
    expect(service('elasticsearch')).toContain('healthcheck:');
    expect(service(name)).toContain('condition: service_healthy');
  });

  it('gives the services settings that there are', () => {
    const named = [...service('dateline').matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name]) => name);
    expect(named).toContain('ELASTICSEARCH_URL');
    expect(named.filter((name) => !(name && name in settingsSchema.shape))).toEqual([]);
  });

  it('runs a reindex once and only when asked, over a folder that it cannot change', () => {
    expect(service('reindex')).toMatch(/profiles: \[reindex\]/);
    expect(service('reindex')).toMatch(/restart: "no"/);
    expect(service('reindex')).toMatch(/:\/archive:ro/);
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

  it('leaves secrets and data of this machine out', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', 'data', 'node_modules']));
  });
});
