import { describe, expect, it } from 'vitest';
import { settleBuilds } from '../../../src/search/builds.ts';

const now = new Date('2026-11-24T12:00:00Z');
const build = (stamp: string, plan?: string) => ({
  name: `articles-${stamp}-ab12.db`,
  ...(plan === undefined ? {} : { plan }),
});
const namesOf = (builds: readonly { readonly name: string }[]) => builds.map(({ name }) => name);

describe('builds that were cut short', () => {
  it('are gone on with by a rebuild of the same plan, the newest of several, and cleared away else', () => {
    const older = build('20261123t080000', 'p');
    const newer = build('20261124t080000', 'p');
    const other = build('20261124t090000', 'q');
    const settled = settleBuilds([older, newer, other], { mode: 'rebuild', plan: 'p', now });
    expect(settled.continued).toBe(newer);
    expect(namesOf(settled.abandoned)).toEqual(namesOf([older, other]));
  });

  it('are nothing to a rebuild without a plan, not even those without one', () => {
    const builds = [build('20261124t080000'), build('20261124t080000', 'p')];
    const settled = settleBuilds(builds, { mode: 'rebuild', now });
    expect(settled.continued).toBeUndefined();
    expect(settled.abandoned).toEqual(builds);
  });

  it('are left for a week by an update, in the names of both engines', () => {
    const young = [
      build('20261117t120001', 'p'),
      { name: 'x-articles-20261120t080000-123', plan: 'p' },
    ];
    const old = [
      build('20261117t115959', 'p'),
      { name: 'x-articles-20261101t080000-123', plan: 'p' },
    ];
    const settled = settleBuilds([...young, ...old], { mode: 'update', now });
    expect(settled).toEqual({ abandoned: old });
  });

  it('are not left by an update where nobody could go on with them', () => {
    const planless = build('20261124t080000');
    expect(settleBuilds([planless], { mode: 'update', now })).toEqual({ abandoned: [planless] });
  });
});
