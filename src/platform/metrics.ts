/** Values of labels, in the order in which the metric names them. A label must have few values. */
export type Labels = readonly string[];

/** Counts events. */
export type Counter = { add(labels: Labels): void };

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
  counter(facts: MetricFacts): Counter;
  /** `limits`: upper ends of the classes in seconds, ascending. */
  histogram(facts: MetricFacts, limits: readonly number[]): Histogram;
  /** All of them with `gauges`, in the order in which they were made. */
  text(gauges: readonly Gauge[]): string;
};

// A bound on what a mistake in a label can cost, not a number that is reached.
const MOST_SERIES = 1_000;

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function openMetrics(): Metrics {
  const families: (() => string[])[] = [];
  return {
    counter(facts) {
      const series = seriesOf(() => ({ count: 0 }));
      families.push(() => [
        ...head(facts, 'counter'),
        ...series
          .all()
          .map(([labels, { count }]) => line(facts.name, pairs(facts.labels, labels), count)),
      ]);
      return {
        add(labels) {
          series.of(labels).count += 1;
        },
      };
    },
    histogram(facts, limits) {
      const series = seriesOf(() => ({ counts: limits.map(() => 0), count: 0, sum: 0 }));
      families.push(() => [
        ...head(facts, 'histogram'),
        ...series.all().flatMap(([labels, of]) => histogramLines(facts, limits, labels, of)),
      ]);
      return {
        observe(labels, seconds) {
          const of = series.of(labels);
          of.count += 1;
          of.sum += seconds;
          const at = limits.findIndex((limit) => seconds <= limit);
          if (at >= 0) of.counts[at] = (of.counts[at] ?? 0) + 1;
        },
      };
    },
    text(gauges) {
      const now = gauges.flatMap((gauge) => [
        ...head(gauge, gauge.type),
        line(gauge.name, [], gauge.value),
      ]);
      return `${[...families.flatMap((lines) => lines()), ...now].join('\n')}\n`;
    },
  };
}

function seriesOf<T>(make: () => T) {
  const byLabels = new Map<string, readonly [Labels, T]>();
  return {
    of(labels: Labels): T {
      const key = labels.join('\u0000');
      const known = byLabels.get(key);
      if (known) return known[1];
      const made = make();
      if (byLabels.size < MOST_SERIES) byLabels.set(key, [labels, made]);
      return made;
    },
    all: () => [...byLabels.values()],
  };
}

type Classes = {
  readonly counts: readonly number[];
  readonly count: number;
  readonly sum: number;
};

function histogramLines(
  { name, labels: names }: MetricFacts,
  limits: readonly number[],
  labels: Labels,
  { counts, count, sum }: Classes,
): string[] {
  const known = pairs(names, labels);
  let below = 0;
  const classes = limits.map((limit, at) => {
    below += counts[at] ?? 0;
    return line(`${name}_bucket`, [...known, ['le', String(limit)]], below);
  });
  return [
    ...classes,
    line(`${name}_bucket`, [...known, ['le', '+Inf']], count),
    line(`${name}_sum`, known, sum),
    line(`${name}_count`, known, count),
  ];
}

function head({ name, help }: Pick<MetricFacts, 'name' | 'help'>, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

type Pair = readonly [name: string, value: string];

function pairs(names: readonly string[], labels: Labels): Pair[] {
  return names.map((name, at) => [name, labels[at] ?? '']);
}

function line(name: string, labels: readonly Pair[], value: number): string {
  if (labels.length === 0) return `${name} ${value}`;
  return `${name}{${labels.map(([key, text]) => `${key}="${escaped(text)}"`).join(',')}} ${value}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
