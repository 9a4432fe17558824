import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRules } from '../../src/services/maintenance/list-rules.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([]);
});
afterAll(() => site[Symbol.asyncDispose]());

describe('the page of the rules', () => {
  it('lists every rule once, under what it gives, with what it looks for and its example', async () => {
    const page = await site.page('/rules');
    expect(page.texts('h2')).toEqual([
      'Rules that give the date',
      'Rules that give a country',
      'Rules that give a speaker',
      'Languages',
    ]);
    for (const { gives, name, looksFor, example } of listRules()) {
      const text = page.text(`[id="${gives}-${name}"]`);
      expect(text).toContain(looksFor);
      expect(text).toContain(example);
    }
    expect(page.all('main dl > div')).toHaveLength(listRules().length);
  });

  it('says how often a rule is right, where that was counted', async () => {
    const page = await site.page('/rules');
    expect(page.text('[id="country-name"]')).toMatch(/9\d% accurate \(2,\d+ of 2,\d+\)/);
    expect(page.text('main')).not.toMatch(/not found in the labelled/i);
  });

  it('says which figures are of invented articles', async () => {
    const page = await site.page('/rules');
    expect(page.text('[id="date-filename-date"]')).toMatch(
      /\d\d% accurate \(\d+ of \d+, on invented articles\)/,
    );
    expect(page.text('[id="country-name"]')).not.toContain('invented');
  });

  it('says what is not read in which language', async () => {
    const page = await site.page('/rules');
    expect(page.texts('main li')).toContain('English: dates, countries and speakers.');
    expect(page.texts('main li').join(' ')).toMatch(
      /French.*: dates and countries\. Speakers are not read in these languages\./,
    );
  });

  it('is one step from the help', async () => {
    expect((await site.page('/help')).href('main a[href="/rules"]')).toBe('/rules');
  });
});
