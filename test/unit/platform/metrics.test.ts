import { describe, expect, it } from 'vitest';
import { openMetrics } from '../../../src/platform/metrics.ts';

const FACTS = { name: 'calls_total', help: 'Calls.', labels: ['to'] };

describe('metrics', () => {
  it('count events by label', () => {
    const metrics = openMetrics();
    const calls = metrics.counter(FACTS);
    calls.add(['a']);
    calls.add(['b']);
    calls.add(['a']);
    expect(metrics.text([])).toBe(
      '# HELP calls_total Calls.\n# TYPE calls_total counter\ncalls_total{to="a"} 2\ncalls_total{to="b"} 1\n',
    );
  });

  it('put durations into classes, each with all below it', () => {
    const metrics = openMetrics();
    const times = metrics.histogram({ name: 'call_seconds', help: 'Time.', labels: [] }, [0.1, 1]);
    for (const seconds of [0.05, 0.1, 0.5, 7]) times.observe([], seconds);
    expect(metrics.text([]).split('\n').slice(2, -1)).toEqual([
      'call_seconds_bucket{le="0.1"} 2',
      'call_seconds_bucket{le="1"} 3',
      'call_seconds_bucket{le="+Inf"} 4',
      'call_seconds_sum 7.65',
      'call_seconds_count 4',
    ]);
  });

  it('cannot be broken by the value of a label', () => {
    const metrics = openMetrics();
    metrics.counter(FACTS).add(['a"b\\c\nd']);
    expect(metrics.text([])).toContain('calls_total{to="a\\"b\\\\c\\nd"} 1');
  });

  it('stop taking new labels where there are too many', () => {
    const metrics = openMetrics();
    const calls = metrics.counter(FACTS);
    for (let at = 0; at < 5_000; at += 1) calls.add([String(at)]);
    expect(metrics.text([]).split('\n').length).toBeLessThan(1_100);
  });

  it('look values up when they are asked for', () => {
    const text = openMetrics().text([
      { name: 'articles', help: 'Articles.', type: 'gauge', value: 7 },
    ]);
    expect(text).toBe('# HELP articles Articles.\n# TYPE articles gauge\narticles 7\n');
  });
});
