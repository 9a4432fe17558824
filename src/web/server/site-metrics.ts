import type { ArchiveSummary } from '../../domain/search.ts';
import { AppError } from '../../errors.ts';
import { type Gauge, openMetrics } from '../../platform/metrics.ts';
import { processFigures } from '../../platform/process-figures.ts';
import type { Health } from '../../services/maintenance/check-health.ts';

/** What a running site counts of itself. Nothing in it tells who asked, or for what. */
export type SiteMetrics = {
  /** `route` is a pattern such as `/articles/:id`, never an address. */
  answered(route: string, status: number, seconds: number): void;
  /** Runs a call of the engine and counts how long it took or why it failed. */
  asked<T>(call: string, work: () => Promise<T>): Promise<T>;
  text(health: Health, archive: ArchiveSummary | undefined): Promise<string>;
};

// From a click answered out of memory to the deadline of a page; exports run on beyond it.
const LIMITS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function siteMetrics(): SiteMetrics {
  const metrics = openMetrics();
  const requests = metrics.counter({
    name: 'dateline_http_requests_total',
    help: 'Requests by route and status.',
    labels: ['route', 'status'],
  });
  const durations = metrics.histogram(
    {
      name: 'dateline_http_request_duration_seconds',
      help: 'From the first byte of a request to the last of its answer.',
      labels: ['route'],
    },
    LIMITS,
  );
  const calls = metrics.histogram(
    {
      name: 'dateline_engine_call_duration_seconds',
      help: 'How long the engine took to answer.',
      labels: ['call'],
    },
    LIMITS,
  );
  const failures = metrics.counter({
    name: 'dateline_engine_failures_total',
    help: 'Calls that the engine did not answer, by the code in docs/errors.md.',
    labels: ['call', 'code'],
  });
  const figures = processFigures();
  return {
    answered(route, status, seconds) {
      requests.add([route, String(status)]);
      durations.observe([route], seconds);
    },
    async asked(call, work) {
      const startedAt = performance.now();
      try {
        return await work();
      } catch (error) {
        failures.add([call, error instanceof AppError ? error.code : 'INTERNAL']);
        throw error;
      } finally {
        calls.observe([call], (performance.now() - startedAt) / 1000);
      }
    },
    text: (health, archive) =>
      metrics.text([...healthFigures(health), ...archiveFigures(archive), ...figures()]),
  };
}

function gauge(name: string, help: string, value: number): Gauge {
  return { name, help, type: 'gauge', value };
}

/** The same as `/readyz` says. */
function healthFigures({ ready, parts }: Health): Gauge[] {
  return [
    gauge(
      'dateline_archive_up',
      '1 where searches for articles are answered, else 0.',
      Number(ready),
    ),
    gauge(
      'dateline_quotes_up',
      '1 where searches among quotes are answered, else 0.',
      Number(parts.quotes.works),
    ),
  ];
}

function archiveFigures(archive: ArchiveSummary | undefined): Gauge[] {
  if (archive === undefined) return [];
  const indexedAt = archive.indexedAt === undefined ? 0 : Date.parse(archive.indexedAt) / 1000;
  return [
    gauge('dateline_articles', 'Articles in the archive.', archive.articles),
    gauge(
      'dateline_indexed_timestamp_seconds',
      'When the last run of the indexer ended, since 1970; 0 where that is not known.',
      indexedAt,
    ),
  ];
}
