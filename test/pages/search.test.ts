import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestPage, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

const TITLES = '.result h3';

/** The rows of the filters as a screen reader says them. */
const rowNames = (page: TestPage, rows = '.row') =>
  page.all(`${rows} .with input`).map((input) => input.getAttribute('aria-label'));

describe('a page of results', () => {
  it('says the search back, and shows title, date, source, passages, speakers and countries', async () => {
    const page = await site.page('/?q=%22river+treaty%22+delegations');
    expect(page.text('h1')).toBe('1 article with the phrase “river treaty” and “delegations”');
    expect(page.text(TITLES)).toBe('Upstream states reopen talks on the river treaty');
    expect(page.text('.folio')).toBe('21 Oct 2021');
    expect(page.document.querySelector('.folio time')?.getAttribute('datetime')).toBe(
      '2021-10-21T09:51',
    );
    expect(page.text('.source')).toBe('Meridian Wire, World');
    expect(page.texts('.snippet mark')).toContain('river treaty');
    expect(page.texts('.margin dd')).toEqual([
      'Nadira Yusupova 1 Bakyt Sadyrbaev 1',
      'Uzbekistan, Kyrgyzstan',
    ]);
    expect(page.texts('[role=status]')).toEqual(['1 article.']);
  });

  it('puts what was asked and the name of the site into the title', async () => {
    const page = await site.page('/?q=river&country=UZ');
    expect(page.document.title).toBe('3 articles with river, Uzbekistan – Dateline');
  });

  it('claims no more of a date than is known', async () => {
    const page = await site.page('/?sort=newest');
    expect(page.texts('.folio')).toEqual([
      '21 Oct 2021',
      '3 Sep 2021',
      'Mar 2021 day not given',
      '17 Jun 2020',
      '8 Nov 2019',
      '2018 month not given',
      'No date none found',
    ]);
  });

  it('lets other scripts run their own way', async () => {
    const page = await site.page('/?q=%D9%85%D8%B9%D8%A7%D9%87%D8%AF%D8%A9');
    const title = page.document.querySelector(TITLES);
    expect([title?.getAttribute('dir'), title?.getAttribute('lang')]).toEqual(['auto', 'ar']);
    expect(page.text('.snippet mark')).toBe('معاهدة');
  });

  it('begins with one heading, and lets a keyboard skip to the list and the filters', async () => {
    const page = await site.page('/?q=river');
    expect(page.texts('h1')).toHaveLength(1);
    expect(page.texts('.skip')).toEqual(['Skip to results', 'Skip to filters']);
    expect(page.document.querySelector('#results')).not.toBeNull();
    expect(page.document.querySelector('#filters')).not.toBeNull();
  });
});

describe('filters', () => {
  it('offer source and language, of which the archive has several, and no section', async () => {
    const page = await site.page('/?q=river&source.not=Meridian+Wire');
    const legends = page.texts('.facet-options:not(.drawer-dates) legend');
    expect(legends).toEqual(['Country', 'Who is quoted', 'Source, 1 without', 'Language']);
    expect(page.texts('.facet-options .mode')).toHaveLength(2);
    expect(page.texts('.chip')).toEqual(['Remove filter: not Meridian Wire']);
  });

  it('are checkboxes whose labels hold the number of articles', async () => {
    const page = await site.page('/?q=river');
    const [country, speaker] = page.all('.facet-options:not(.drawer-dates)');
    expect(country?.querySelector('legend')?.textContent).toBe('Country');
    expect(rowNames(page)).toEqual([
      'Uzbekistan, 3 articles',
      'Kyrgyzstan, 1 article',
      'Kazakhstan, 1 article',
      'No country tagged, 1 article',
      'Bakyt Sadyrbaev, 2 articles',
      'Nadira Yusupova, 1 article',
      'Nobody quoted, 2 articles',
      'Meridian Wire, 1 article',
      'The Lowland Courier, 1 article',
      'No source given, 2 articles',
      'English, 1 article',
      'Language not known, 3 articles',
    ]);
    expect(speaker?.querySelector('.not input')?.getAttribute('aria-label')).toBe(
      'Leave out Bakyt Sadyrbaev',
    );
  });

  it('promise on the button of a phone no number that only a script keeps true', async () => {
    const page = await site.page('/?q=river');
    expect(page.texts('.apply .drawer-words > :not([hidden])')).toEqual(['Apply choices']);
    expect(page.texts('.apply [data-in-place]')).toEqual(['Show 4 articles']);
  });

  it('lead from the margin to one country alone, and say so where others are chosen', async () => {
    const page = await site.page('/?q=river&country=UZ&country=KZ');
    const [link] = page.all('.margin dd a[title]');
    expect(link?.getAttribute('title')).toBe(link?.textContent?.trim());
    expect(link?.getAttribute('title')).toMatch(/^Only /);
    const alone = await site.page('/?q=river&country=KZ');
    expect(alone.all('.margin a[href*="country=KZ"]:not([href*=speaker])')).toHaveLength(0);
  });

  it('mean any of several values, or all of them on a word', async () => {
    const any = await site.page('/?country=KZ&country=KG');
    expect(any.text('h1')).toBe('4 articles, newest first');
    const all = await site.page('/?country=UZ&country=KG&country.mode=all');
    expect(all.texts(TITLES)).toEqual(['Upstream states reopen talks on the river treaty']);
    expect(
      all.document.querySelector('input[name="country.mode"][value=all][checked]'),
    ).not.toBeNull();
  });

  it('leave out a value beside one that is asked for', async () => {
    const page = await site.page('/?country=UZ&country.not=KZ');
    expect(page.texts('.chip')).toEqual([
      'Remove filter: Uzbekistan',
      'Remove filter: not Kazakhstan',
    ]);
    expect(page.text('h1')).toBe('2 articles, newest first');
    expect(page.text('.is-not .row-name')).toBe('not Kazakhstan');
  });

  it('find articles without a country, a speaker or a date', async () => {
    expect((await site.page('/?country=none')).texts(TITLES)).toHaveLength(2);
    expect((await site.page('/?speaker.not=none')).text('h1')).toBe('2 articles, newest first');
    expect((await site.page('/?date=none')).texts(TITLES)).toEqual(['A word, a law, a river']);
  });

  it('keep a chosen value in sight at 0', async () => {
    const page = await site.page('/?q=harbour&country=KZ');
    expect(rowNames(page, '.is-with')).toEqual(['Kazakhstan, 0 articles']);
  });

  it('are said to name nothing where no article of the archive has them', async () => {
    const speaker = await site.page('/?speaker=nobody-here');
    expect(speaker.texts('.notice')).toEqual([
      'No article of the archive quotes anybody with the id “nobody-here”.',
    ]);
    expect(speaker.texts('.chip')).toEqual(['Remove filter: nobody-here']);
    const sources = await site.page('/?source=The+Moon&source=The+Sun');
    expect(sources.texts('.notice')).toEqual([
      'No article of the archive is from “The Moon” or “The Sun”.',
    ]);
    const country = await site.page('/?country=Antarctica&country=KZ');
    expect(country.texts('.notice')).toEqual(['No article of the archive mentions Antarctica.']);
    expect(country.text('h1')).toBe('1 article, newest first');
    expect((await site.page('/?q=harbour&country=KZ')).texts('.notice')).toEqual([]);
  });

  it('are kept by the search line, and words by the form of the filters', async () => {
    const page = await site.page('/?q=river&country=UZ&sort=oldest&page=1');
    const hidden = (form: string) =>
      page
        .all(`${form} input[type=hidden]`)
        .map((input) => `${input.getAttribute('name')}=${input.getAttribute('value')}`);
    expect(hidden('.search-line')).toEqual(['country=UZ', 'sort=oldest']);
    expect(hidden('#filters form')).toEqual(['q=river', 'sort=oldest']);
  });

  it('take dates as people type them, inclusive at both ends', async () => {
    const page = await site.page('/?from=March+2021&to=3/9/2021');
    expect(page.texts(TITLES)).toEqual([
      'Reservoir levels fall as valley towns ration water',
      'Who owns a snowfield?',
    ]);
    expect(page.text('.read-as')).toBe('Read as 1 March 2021 to 3 September 2021.');
  });

  it('say beside the field which date could not be read, and search on', async () => {
    const page = await site.page('/?q=river&from=2021-13');
    const input = page.document.querySelector('#line-from');
    expect(input?.getAttribute('value')).toBe('2021-13');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    const error = page.text(`#${input?.getAttribute('aria-describedby')}`);
    expect(error).toBe('“2021-13” is not a date. Try 2021, Oct 2021 or 21/10/2021.');
    expect(page.texts(TITLES)).not.toEqual([]);
  });
});

describe('the date line', () => {
  it('is a list of links with the number of articles in their names', async () => {
    const page = await site.page('/?sort=newest');
    // Both forms of a year are in the page; the style sheet shows one of them.
    const names = page.texts('.date-line .cells a').map((name) => name.replace(/’\d\d/, ''));
    expect(names).toEqual(['2019, 1 article', '2020, 1 article', '2021, 3 articles']);
  });

  it('leads from all years to a year, its months and its days', async () => {
    const year = await site.page('/?from=2021&to=2021');
    expect(year.href('.date-line .cells li:nth-child(10) a')).toBe('/?from=2021-10&to=2021-10');
    const month = await site.page('/?from=2021-10&to=2021-10');
    expect(month.text('.date-line .path')).toBe('All years › 2021 › October');
    expect(month.href('.date-line .cells li:nth-child(21) a')).toBe(
      '/?from=2021-10-21&to=2021-10-21',
    );
  });
});

describe('an empty list', () => {
  it('names words and filters, and leads on with the gain first', async () => {
    const page = await site.page('/?q=delegations&country=KZ');
    expect(page.text('h1')).toBe('No articles match');
    expect(page.texts('.chips .chip')).toEqual([
      'Remove the words: delegations',
      'Remove filter: Kazakhstan',
    ]);
    const ways = page.texts('.ways li');
    expect(ways).toContain('1 article Without the country Kazakhstan');
    expect(ways).toContain('1 article Filters only, without your words');
    expect(page.href('.ways a[href="/?q=delegations"]')).toBe('/?q=delegations');
  });

  it('keeps the filters and their numbers', async () => {
    const page = await site.page('/?q=delegations&country=KZ');
    expect(rowNames(page)).toContain('Uzbekistan, 1 article');
  });

  it('offers the words of a phrase in any order', async () => {
    const page = await site.page('/?q=%22treaty+river%22');
    expect(page.texts('.ways li')).toContain(
      '4 articles The words anywhere: treaty river, not as a phrase',
    );
  });
});

describe('order and pages', () => {
  it('offers best match with words only', async () => {
    expect((await site.page('/?q=river')).texts('.order a')).toEqual([
      'Best match',
      'Newest',
      'Oldest',
    ]);
    expect((await site.page('/?sort=oldest')).text('.order [aria-current]')).toBe('Oldest');
  });

  it('shows the last page in place of one beyond the end, and says so', async () => {
    await using long = await openSite(manyArticles(23));
    const page = await long.page('/?q=gauge&page=9');
    expect(page.text('.notice')).toBe('There is no page 9, so this is the last one, page 3.');
    expect(page.text('[role=status]')).toBe('Articles 21 to 23 of 23, best match first.');
    expect(page.text('.pages p')).toBe('Page 3 of 3');
    expect(page.href('.pages a[rel^=prev]')).toBe('/?q=gauge&page=2');
  });

  it('shows twenty, fifty or a hundred articles on a word', async () => {
    await using long = await openSite(manyArticles(23));
    expect((await long.page('/?q=gauge&size=50')).texts(TITLES)).toHaveLength(23);
  });
});

describe('the source of an article', () => {
  const bare = anIndexedArticle({ id: 'bare', title: 'A weir' });
  const given = anIndexedArticle({ id: 'given', title: 'A weir', source: 'Meridian Wire' });

  it('is said to be missing beside articles that have one', async () => {
    await using mixed = await openSite([bare, given]);
    const page = await mixed.page('/?q=weir');
    expect(page.texts('.source').toSorted()).toEqual(['Meridian Wire', 'Source not given']);
  });

  it('is not spoken of where no article of the archive has one', async () => {
    await using without = await openSite([bare]);
    expect((await without.page('/?q=weir')).all('.source')).toEqual([]);
  });
});

describe('the start page', () => {
  it('says what the archive holds and leads into it', async () => {
    const page = await site.page('/');
    expect(page.text('h1')).toBe('Who said what, where and when');
    expect(page.text('.date-line h2')).toBe('7 articles, 1 January 2018 to 21 October 2021');
    expect(page.text('.ranking:nth-of-type(3) li')).toBe('Kyrgyzstan 3 articles');
    expect(page.text('.coverage')).toContain('85% of articles have a date');
    expect(page.document.title).toBe('Dateline');
  });

  it('proposes searches that find what they say', async () => {
    const page = await site.page('/');
    const [first] = page.all('.tries a');
    const found = await site.page(first?.getAttribute('href') ?? '');
    const total = found.text('h1')?.match(/^\d+/)?.[0];
    expect(page.text('.tries li span')).toContain(`: ${total} article`);
  });

  it('lists the newest articles and offers the filters', async () => {
    const page = await site.page('/');
    expect(page.texts(TITLES)).toHaveLength(7);
    expect(page.text('#results h2')).toBe('7 articles, newest first');
    expect(rowNames(page)).toContain('Uzbekistan, 3 articles');
  });

  it('says how to fill an empty archive', async () => {
    await using empty = await openSite([]);
    expect((await empty.page('/')).text('.notice')).toContain('npm run index');
  });
});
