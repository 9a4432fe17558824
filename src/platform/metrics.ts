import { Gauge as ClientGauge, Histogram as ClientHistogram, Counter, Registry } from 'prom-client';

/** Values of labels, in the order in which the metric names them. A label must have few values. */
export type Labels = readonly string[];

/** Counts events. */
export type EventCounter = { add(labels: Labels): void };

/** Counts durations in classes. */
export type Histogram = { observe(labels: Labels, seconds: number): void };

/** What a metric is called: `name` ends in its unit, `labels` are names. */
export type MetricFacts = {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
};

/** A value that is looked up when somebody asks. */
export type Gauge = Omit<MetricFacts, 'labels'> & {
  readonly type: 'gauge' | 'counter';
  readonly value: number;
};

/** Figures of one process, to be read in the text format of Prometheus. */
export type Metrics = {
  counter(facts: MetricFacts): EventCounter;
  /** `limits`: upper ends of the classes in seconds, ascending. */
  histogram(facts: MetricFacts, limits: readonly number[]): Histogram;
  /** All of them with `gauges`, in the order in which they were made. */
  text(gauges: readonly Gauge[]): Promise<string>;
};

// A bound on what a mistake in a label can cost, not a number that is reached. The library has none.
const MOST_SERIES = 1_000;

/** Of one site: the library's own registry is one for all of a process. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    counter({ name, help, labels: labelNames }) {
      const counter = new Counter({ name, help, labelNames, registers });
      const isKnown = bounded();
      return { add: (labels) => isKnown(labels) && counter.labels(...labels).inc() };
    },
    histogram({ name, help, labels: labelNames }, limits) {
      const facts = { name, help, labelNames, registers, buckets: [...limits] };
      const histogram = new ClientHistogram(facts);
      const isKnown = bounded();
      return {
        observe: (labels, seconds) =>
          isKnown(labels) && histogram.labels(...labels).observe(seconds),
      };
    },
    text: async (gauges) => `${await registry.metrics()}${await textOf(gauges)}`,
  };
}

/** Values of now, in a registry that is gone with them. */
function textOf(gauges: readonly Gauge[]): Promise<string> {
  const registry = new Registry();
  const registers = [registry];
  for (const { name, help, type, value } of gauges) {
    if (type === 'counter') new Counter({ name, help, registers }).inc(value);
    else new ClientGauge({ name, help, registers }).set(value);
  }
  return registry.metrics();
}

/** Whether labels are known, or there is room for new ones. */
function bounded(): (labels: Labels) => boolean {
  const known = new Set<string>();
  return (labels) => {
    const key = labels.join('\u0000');
    if (known.size < MOST_SERIES) known.add(key);
    return known.has(key);
  };
}
