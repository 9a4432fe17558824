import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/errors.ts';
import type { SearchIndex } from '../../../../src/search/port.ts';
import { unready } from '../../../../src/services/maintenance/check-health.ts';
import { ALL_WORDS } from '../../../../src/services/speakers/read-speaker.ts';
import { boundedServices } from '../../../../src/web/server/bounded-services.ts';
import { measuredServices } from '../../../../src/web/server/measured-services.ts';
import { siteMetrics } from '../../../../src/web/server/site-metrics.ts';
import { wireServices } from '../../../../src/wire.ts';

const never = () => new Promise<never>(() => {});

/** An engine behind a connection on which nothing comes back, whatever the signal says. */
const HUNG: SearchIndex = {
  engine: 'sqlite',
  capabilities: { replicas: false, partsWriters: false },
  ...Object.fromEntries(
    [
      'search',
      'article',
      'speaker',
      'speakerRedirects',
      'vocabulary',
      'summary',
      'holdings',
      'check',
    ].map((call) => [call, never]),
  ),
} as unknown as SearchIndex;

describe('a service over an engine that hangs', () => {
  const services = boundedServices(wireServices(HUNG));
  const tooLate = new AppError('DEADLINE_EXCEEDED', 'Too late.');

  it.each([
    [
      'an article',
      (signal: AbortSignal) => services.readArticle('a', { query: { kind: 'everything' } }, signal),
    ],
    ['a speaker', (signal: AbortSignal) => services.readSpeaker('a', ALL_WORDS, signal)],
    ['what the archive holds', (signal: AbortSignal) => services.describeArchive(signal)],
    ['whether it is ready', (signal: AbortSignal) => services.checkHealth(signal)],
  ])('lets go of %s when the time is up', async (_, ask) => {
    const controller = new AbortController();
    const answer = ask(controller.signal);
    controller.abort(tooLate);
    await expect(answer).rejects.toBe(tooLate);
  });
});

describe('what services are counted by', () => {
  it('is the part of the page and the code of the failure', async () => {
    const metrics = siteMetrics();
    const services = measuredServices(boundedServices(wireServices(HUNG)), metrics);
    const signal = AbortSignal.abort(new AppError('DEADLINE_EXCEEDED', 'Too late.'));
    await expect(services.readSpeaker('a', ALL_WORDS, signal)).rejects.toThrow('Too late.');
    const text = await metrics.text(unready('Away.'), undefined);
    expect(text).toContain(
      'dateline_engine_failures_total{call="speaker",code="DEADLINE_EXCEEDED"} 1',
    );
    expect(text).toContain('dateline_engine_call_duration_seconds_count{call="speaker"} 1');
  });
});
