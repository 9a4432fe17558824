import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { parseSettings } from '../../src/settings.ts';

function complaint(environment: Record<string, string>): string {
  try {
    parseSettings(environment);
  } catch (error) {
    if (error instanceof AppError && error.code === 'SETTINGS_INVALID') return error.message;
    throw error;
  }
  return '';
}

describe('settings', () => {
  it('have defaults that start a reader on this machine alone', () => {
    expect(parseSettings({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, DATA_DIR: './data' });
  });

  it('take an empty value as not given', () => {
    expect(parseSettings({ PORT: '', ELASTICSEARCH_URL: '' }).ELASTICSEARCH_URL).toBeUndefined();
  });

  it('name every wrong setting at once', () => {
    const message = complaint({ PORT: 'many', ELASTICSEARCH_URL: 'ftp://x', LOG_LEVEL: 'loud' });
    expect(message).toMatch(/PORT: must be a whole number/);
    expect(message).toMatch(/ELASTICSEARCH_URL: must be an http or https address/);
    expect(message).toMatch(/LOG_LEVEL: /);
  });

  // Issue 11.
  it.each(['https://example.org/news?a=b', 'https://example.org/#top', 'https://example.org/?'])(
    'refuse a public address that could stand before no path: %s',
    (PUBLIC_URL) => {
      expect(complaint({ PUBLIC_URL })).toMatch(/PUBLIC_URL: must end with a host or a path/);
    },
  );

  it('take a public address with a path', () => {
    const { PUBLIC_URL } = parseSettings({ PUBLIC_URL: 'https://example.org/news/' });
    expect(PUBLIC_URL).toBe('https://example.org/news/');
  });

  it.each(['9464', '127.0.0.1', '127.0.0.1:0', '127.0.0.1:65536', ':9464', 'http://a:1', 'a b:1'])(
    'refuse an address of metrics that nobody could listen on: %s',
    (METRICS_ADDRESS) => {
      expect(complaint({ METRICS_ADDRESS })).toMatch(
        /METRICS_ADDRESS: must be an address and a port, such as 127\.0\.0\.1:9464/,
      );
    },
  );

  it.each(['127.0.0.1:9464', 'localhost:1', '[::1]:65535'])(
    'take %s as an address of metrics',
    (METRICS_ADDRESS) => {
      expect(parseSettings({ METRICS_ADDRESS }).METRICS_ADDRESS).toBe(METRICS_ADDRESS);
    },
  );

  it('refuse credentials that contradict each other or lead nowhere', () => {
    expect(complaint({ ELASTICSEARCH_URL: 'http://x', ELASTICSEARCH_USERNAME: 'u' })).toMatch(
      /go together/,
    );
    expect(complaint({ ELASTICSEARCH_API_KEY: 'k' })).toMatch(/no address/);
  });

  it('cannot be changed once read', () => {
    expect(Object.isFrozen(parseSettings({}))).toBe(true);
  });
});
