import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { perFacet } from '../../../src/domain/facets/table.ts';
import type { ArchiveSummary } from '../../../src/domain/search.ts';
import { ERROR_CODES } from '../../../src/errors.ts';
import { siteMetrics } from '../../../src/web/server/site-metrics.ts';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../../deploy', file), 'utf8');

type Rule = {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly what_to_do: string };
};
const rules: readonly Rule[] = parse(read('prometheus/alerts.yml')).groups.flatMap(
  (group: { readonly rules: readonly Rule[] }) => group.rules,
);

type Panel = {
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly w: number };
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
};
const board: { readonly panels: readonly Panel[] } = JSON.parse(read('grafana/dateline.json'));
// What Grafana puts in place of its own variables.
const filled = (expr: string) =>
  expr.replaceAll('$__rate_interval', '1m').replaceAll('$job', 'dateline');

const expressions: readonly (readonly [string, string])[] = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...board.panels.flatMap(({ title, targets }) =>
    targets.map(({ expr }) => [title, filled(expr)] as const),
  ),
];

type Series = ReadonlyMap<string, ReadonlySet<string>>;

/** Names of series with their labels, as of a site that has answered once and failed once. */
async function seriesOfSite(): Promise<Series> {
  const metrics = siteMetrics();
  metrics.answered('/', 200, 0.1);
  await metrics.asked('search', () => Promise.reject(new Error('a fault'))).catch(() => undefined);
  const lines = (await metrics.text(HEALTH, SUMMARY)).split('\n');
  const samples = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    samples.map((line) => {
      const [, name = '', labels = ''] = /^([a-z_]+)(?:\{(.*)\})?/.exec(line) ?? [];
      return [name, new Set([...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label))];
    }),
  );
}

const WORKS = { works: true } as const;
const HEALTH = { ready: true, parts: { articles: WORKS, quotes: WORKS } } as const;
const SUMMARY: ArchiveSummary = {
  articles: 1,
  quotes: 1,
  undated: 0,
  held: perFacet(() => 1),
  indexedAt: '2026-01-01T00:00:00Z',
  generation: 'one',
  sampleOnly: false,
};
// What Prometheus itself adds to a scrape.
const ADDED = { series: 'up', labels: ['job', 'instance'] } as const;

/** Texts of the nodes of one kind in an expression, in order. */
function textsOf(expr: string, kind: string): string[] {
  const found: string[] = [];
  parser.parse(expr).iterate({
    enter: ({ name, from, to }) => {
      if (name === kind) found.push(expr.slice(from, to));
    },
  });
  return found;
}

describe('what the project ships for Prometheus and Grafana', () => {
  it('is an alert or a panel for every figure', async () => {
    const used = new Set(expressions.flatMap(([, expr]) => textsOf(expr, 'Identifier')));
    const whole = (name: string) => name.replace(/_(?:bucket|sum|count)$/, '');
    const shown = new Set([...used].map(whole));
    const figures = new Set([...(await seriesOfSite()).keys()].map(whole));
    expect([...figures].filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(expressions)('can be read by Prometheus: %s, %s', (_, expr) => {
    const errors: number[] = [];
    parser.parse(expr).iterate({
      enter: ({ type, from }) => {
        if (type.isError) errors.push(from);
      },
    });
    expect(errors).toEqual([]);
  });

  it.each(expressions)('asks for series and labels that the site has: %s, %s', async (_, expr) => {
    const series = await seriesOfSite();
    const labels = new Set<string>(ADDED.labels);
    for (const name of textsOf(expr, 'Identifier')) {
      if (name === ADDED.series) continue;
      expect([...series.keys()]).toContain(name);
      for (const label of series.get(name) ?? []) labels.add(label);
    }
    expect(textsOf(expr, 'LabelName').filter((label) => !labels.has(label))).toEqual([]);
  });

  it('asks for codes that there are', () => {
    const codes = expressions
      .flatMap(([, expr]) => textsOf(expr, 'UnquotedLabelMatcher'))
      .filter((matcher) => matcher.startsWith('code'))
      .flatMap((matcher) => (/"(.*)"/.exec(matcher)?.[1] ?? '').split('|'));
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter((code) => !(code in ERROR_CODES || code === 'INTERNAL'))).toEqual([]);
  });
});

describe('an alert', () => {
  it.each(rules)('$alert says what happened and what to do', ({ alert, labels, annotations }) => {
    expect(alert).toMatch(/^Dateline[A-Z]/);
    expect(labels.severity).toMatch(/^(?:page|ticket)$/);
    expect(annotations.summary).toMatch(/\.$/);
    expect(annotations.what_to_do.length).toBeGreaterThan(10);
  });

  it('has a name of its own', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });
});

describe('the board', () => {
  it('fits its panels into the 24 columns of Grafana, each with a title and a legend', () => {
    for (const { title, gridPos, targets } of board.panels) {
      expect(title).not.toBe('');
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      expect(targets.filter(({ legendFormat }) => legendFormat === '')).toEqual([]);
    }
  });

  it('is named, and its rules are, where Prometheus looks for them', () => {
    const { rule_files: files, scrape_configs: jobs } = parse(read('prometheus/prometheus.yml'));
    expect(files).toEqual(['alerts.yml']);
    // The alerts name the job.
    expect(jobs[0].job_name).toBe('dateline');
  });
});
