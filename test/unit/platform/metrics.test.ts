import { describe, expect, it } from 'vitest';
import { openMetrics } from '../../../src/platform/metrics.ts';
import { samplesOf } from '../../support/samples.ts';

const FACTS = { name: 'calls_total', help: 'Calls.', labels: ['to'] };

// What the project's own code wrote before a library did, for the calls below.
const BEFORE = String.raw`# HELP dateline_http_requests_total Requests by route and status.
# TYPE dateline_http_requests_total counter
dateline_http_requests_total{route="/",status="200"} 2
dateline_http_requests_total{route="/articles/:id",status="404"} 1
dateline_http_requests_total{route="/",status="503"} 1
dateline_http_requests_total{route="none",status="404"} 1
# HELP dateline_http_request_duration_seconds From the first byte.
# TYPE dateline_http_request_duration_seconds histogram
dateline_http_request_duration_seconds_bucket{route="/",le="0.005"} 0
dateline_http_request_duration_seconds_bucket{route="/",le="0.25"} 2
dateline_http_request_duration_seconds_bucket{route="/",le="1"} 2
dateline_http_request_duration_seconds_bucket{route="/",le="10"} 2
dateline_http_request_duration_seconds_bucket{route="/",le="+Inf"} 3
dateline_http_request_duration_seconds_sum{route="/"} 12.35
dateline_http_request_duration_seconds_count{route="/"} 3
dateline_http_request_duration_seconds_bucket{route="/articles/:id",le="0.005"} 1
dateline_http_request_duration_seconds_bucket{route="/articles/:id",le="0.25"} 1
dateline_http_request_duration_seconds_bucket{route="/articles/:id",le="1"} 1
dateline_http_request_duration_seconds_bucket{route="/articles/:id",le="10"} 1
dateline_http_request_duration_seconds_bucket{route="/articles/:id",le="+Inf"} 1
dateline_http_request_duration_seconds_sum{route="/articles/:id"} 0.0049
dateline_http_request_duration_seconds_count{route="/articles/:id"} 1
dateline_http_request_duration_seconds_bucket{route="none",le="0.005"} 1
dateline_http_request_duration_seconds_bucket{route="none",le="0.25"} 1
dateline_http_request_duration_seconds_bucket{route="none",le="1"} 1
dateline_http_request_duration_seconds_bucket{route="none",le="10"} 1
dateline_http_request_duration_seconds_bucket{route="none",le="+Inf"} 1
dateline_http_request_duration_seconds_sum{route="none"} 1e-7
dateline_http_request_duration_seconds_count{route="none"} 1
# HELP dateline_engine_failures_total Calls that failed.
# TYPE dateline_engine_failures_total counter
dateline_engine_failures_total{call="sea\"rch",code="IN\\DEX\n"} 1
# HELP dateline_archive_up 1 where searches are answered, else 0.
# TYPE dateline_archive_up gauge
dateline_archive_up 1
# HELP process_cpu_seconds_total Processor time of all threads.
# TYPE process_cpu_seconds_total counter
process_cpu_seconds_total 1.25
# HELP dateline_indexed_timestamp_seconds When.
# TYPE dateline_indexed_timestamp_seconds gauge
dateline_indexed_timestamp_seconds 1767225600.5
# HELP nodejs_eventloop_lag_max_seconds Longest.
# TYPE nodejs_eventloop_lag_max_seconds gauge
nodejs_eventloop_lag_max_seconds 1.2e-7
`;

describe('metrics', () => {
  it('have the names, kinds, labels and values that they always had', async () => {
    const metrics = openMetrics();
    const requests = metrics.counter({
      name: 'dateline_http_requests_total',
      help: 'Requests by route and status.',
      labels: ['route', 'status'],
    });
    const durations = metrics.histogram(
      {
        name: 'dateline_http_request_duration_seconds',
        help: 'From the first byte.',
        labels: ['route'],
      },
      [0.005, 0.25, 1, 10],
    );
    const failures = metrics.counter({
      name: 'dateline_engine_failures_total',
      help: 'Calls that failed.',
      labels: ['call', 'code'],
    });
    for (const [route, status, seconds] of [
      ['/', 200, 0.1],
      ['/articles/:id', 404, 0.0049],
      ['/', 200, 12],
      ['/', 503, 0.25],
      ['none', 404, 1e-7],
    ] as const) {
      requests.add([route, String(status)]);
      durations.observe([route], seconds);
    }
    failures.add(['sea"rch', 'IN\\DEX\n']);
    const text = await metrics.text([
      {
        name: 'dateline_archive_up',
        help: '1 where searches are answered, else 0.',
        type: 'gauge',
        value: 1,
      },
      {
        name: 'process_cpu_seconds_total',
        help: 'Processor time of all threads.',
        type: 'counter',
        value: 1.25,
      },
      {
        name: 'dateline_indexed_timestamp_seconds',
        help: 'When.',
        type: 'gauge',
        value: 1_767_225_600.5,
      },
      {
        name: 'nodejs_eventloop_lag_max_seconds',
        help: 'Longest.',
        type: 'gauge',
        value: 1.2e-7,
      },
    ]);
    // The order of labels and empty lines mean nothing.
    expect(samplesOf(text)).toEqual(samplesOf(BEFORE));
    const heads = (of: string) => of.split('\n').filter((line) => line.startsWith('#'));
    expect(heads(text)).toEqual(heads(BEFORE));
  });

  it('count events by label', async () => {
    const metrics = openMetrics();
    const calls = metrics.counter(FACTS);
    calls.add(['a']);
    calls.add(['b']);
    calls.add(['a']);
    expect(await metrics.text([])).toBe(
      '# HELP calls_total Calls.\n# TYPE calls_total counter\ncalls_total{to="a"} 2\ncalls_total{to="b"} 1\n\n',
    );
  });

  it('cannot be broken by the value of a label', async () => {
    const metrics = openMetrics();
    metrics.counter(FACTS).add(['a"b\\c\nd']);
    expect(await metrics.text([])).toContain('calls_total{to="a\\"b\\\\c\\nd"} 1');
  });

  it('stop taking new labels where there are too many, and go on with the known', async () => {
    const metrics = openMetrics();
    const calls = metrics.counter(FACTS);
    for (let at = 0; at < 5_000; at += 1) calls.add([String(at)]);
    calls.add(['1']);
    const samples = samplesOf(await metrics.text([]));
    expect(samples.size).toBe(1_000);
    expect(samples.get('calls_total{to="1"}')).toBe(2);
  });

  it('of two sites in one process are apart', async () => {
    openMetrics().counter(FACTS).add(['a']);
    expect(await openMetrics().text([])).not.toContain('calls_total');
  });

  it('look values up when they are asked for', async () => {
    const metrics = openMetrics();
    for (const value of [7, 8]) {
      const text = await metrics.text([
        { name: 'articles', help: 'Articles.', type: 'gauge', value },
      ]);
      expect(samplesOf(text)).toEqual(new Map([['articles', value]]));
    }
  });
});
