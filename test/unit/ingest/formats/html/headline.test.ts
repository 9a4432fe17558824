import { describe, expect, it } from 'vitest';
import { paragraphs, readPage } from '../../../../support/saved-page.ts';

const TOLD = 'Old ferry stays afloat';
const SITE = '<meta property="og:site_name" content="Marsh Post">';

function titleOf(h1: string, title = `${TOLD} - Marsh Post`, head = ''): string | undefined {
  return readPage(
    `<html><head><title>${title}</title>${head}</head><body>${h1}${paragraphs()}</body></html>`,
  ).title;
}

describe('a headline that no heading says', () => {
  const LONG = 'Old ferry stays afloat after debate';
  const BOLD = `<font size="5"><b>${LONG}</b></font>`;

  it.each([
    ['behind the name of the site', `Marsh Tribune: ${LONG}`, BOLD],
    [
      'before the name of the site',
      `${LONG} - Marsh Tribune Online`,
      `<div class="hl">${LONG}</div>`,
    ],
    [
      'behind a line over it that another wording lacks',
      `Harbour: ${LONG}`,
      `<h2><span>Harbour</span> <span>${LONG}</span></h2>`,
      LONG,
    ],
    [
      'in the data of its scripts',
      `${LONG} - Marsh Tribune`,
      `<script type="application/json">${JSON.stringify({ props: { article: { headline: LONG } } })}</script>`,
    ],
  ])('is found %s', (_where, title, body, og = '') => {
    const head = og === '' ? '' : `<meta name="dc.title" content="${og}">`;
    expect(titleOf(body, title, head)).toBe(LONG);
  });

  it('keeps what stands before its colon where the page shows both', () => {
    const whole = 'The ferry in winter: when it sails and who may board it';
    const body = '<div><p>The ferry in winter</p><p>when it sails and who may board it</p></div>';
    expect(titleOf(body, whole)).toBe(whole);
  });

  it('is the told one where a part of it is shown nowhere', () => {
    expect(titleOf('', `Marsh: ${LONG}`)).toBe(`Marsh: ${LONG}`);
  });
});

describe('a headline', () => {
  it.each([
    ['a break', '<h1>Old ferry<br>stays afloat</h1>'],
    ['paragraphs', '<h1><p>Old ferry</p><p>stays afloat</p></h1>'],
    [
      'a line over it',
      '<h1><span class="kicker">Harbour</span><span>Old ferry stays afloat</span></h1>',
    ],
    ['a line over it without a name', '<h1><b>Harbour</b>Old ferry stays afloat</h1>'],
    ['a label', '<h1><span class="label">Live</span> Old ferry stays afloat</h1>'],
    ['soft hyphens', '<h1>Old fer&shy;ry stays a&shy;float</h1>'],
    ['places to break', '<h1>Old fer<wbr>ry stays afloat</h1>'],
    ['a large first letter', '<h1><span>O</span>ld ferry stays afloat</h1>'],
    ['an emphasis', '<h1>Old <em>ferry</em> stays afloat</h1>'],
    [
      'words for a screen reader',
      '<h1><span class="sr-only">Story:</span> Old ferry stays afloat</h1>',
    ],
  ])('with %s is read without glue', (_what, h1) => {
    expect(titleOf(h1, undefined, SITE)).toBe(TOLD);
  });

  it('keeps the line over it where the data say both, parted by a mark', () => {
    const h1 = '<h1><span class="kicker">Harbour:</span> Old ferry stays afloat</h1>';
    expect(titleOf(h1, `Harbour: ${TOLD}`)).toBe(`Harbour: ${TOLD}`);
  });

  it('is not what the breadcrumbs say', () => {
    const h1 =
      '<nav class="breadcrumb"><h1>Ferry Lower Marsh: what the council said on Tuesday</h1></nav>';
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TOLD}"}</script>`;
    const told = 'Ferry Lower Marsh: what the council said on Tuesday';
    expect(titleOf(h1, told, data)).toBe(TOLD);
  });

  it.each(['_', '-', '｜', '：', ' - ', 'ㅣ', '--时政--'])(
    'in Chinese is without the name of the site behind “%s”',
    (mark) => {
      const head = '<meta property="og:site_name" content="沼泽报">';
      expect(titleOf('', `老渡轮在春季继续航行${mark}沼泽报`, head)).toBe('老渡轮在春季继续航行');
      expect(titleOf('<h1>老渡轮在春季继续航行</h1>', `老渡轮在春季继续航行${mark}沼泽报`)).toBe(
        '老渡轮在春季继续航行',
      );
    },
  );

  it('in Korean is without the section and the name of the site', () => {
    const head = '<meta property="og:site_name" content="습지일보">';
    expect(titleOf('<h1></h1>', '오래된 나룻배가 계속 다닌다-정치ㅣ습지일보', head)).toBe(
      '오래된 나룻배가 계속 다닌다',
    );
  });
});

describe('headings of the first rank', () => {
  it.each([
    [
      'a link to the list of them',
      '<h1><a href="/bay"><span>More from the bay of Lower Marsh</span></a></h1>',
    ],
    ['words that say so', '<h1>Most read</h1>'],
  ])('over other stories are not that of the story: %s', (_, other) => {
    const shown = 'So the ferry is made ready for the winter';
    const told = 'When boats freeze and piers break: the fight against the next ice';
    expect(titleOf(`<h1>${shown}</h1>${other}`, told)).toBe(shown);
  });

  it('that end the title of the page are the story where the title begins with the site, or the data say so', () => {
    const shown = 'Blame and insult: a quarrel over material';
    const title = `Marsh Post | Ski jumping | ${shown}`;
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${shown}"}</script>`;
    const site = '<meta property="og:site_name" content="Marsh Post">';
    expect(titleOf(`<h1>${shown}</h1>`, title, site)).toBe(shown);
    expect(titleOf(`<h1>${shown}</h1>`, title, data)).toBe(shown);
  });
});

describe('the name of the site', () => {
  const story = (title: string, head = '', h1 = '') => titleOf(h1, title, head);

  it.each([' ~ ', ' &lt; ', ' › ', ' ◦ '])('is taken off behind "%s"', (mark) => {
    expect(story(`${TOLD}${mark}Marsh Post`, SITE)).toBe(TOLD);
  });

  it('is taken off in brackets, and with another article before it', () => {
    expect(story(`${TOLD} (Marsh Post)`, SITE)).toBe(TOLD);
    const german = '<meta property="og:site_name" content="DIE MARSCH">';
    expect(story(`${TOLD} - MARSCH`, german)).toBe(TOLD);
  });

  it('is taken for that behind a bar where nothing names it and it is as short as a name', () => {
    expect(story(`${TOLD} | MP`)).toBe(TOLD);
    expect(story(`${TOLD} - says the mayor`)).toBe(`${TOLD} - says the mayor`);
    expect(story(`${TOLD} | and what the mayor of it says`)).toBe(
      `${TOLD} | and what the mayor of it says`,
    );
  });

  it('is no headline behind it, unless the heading leads to the front page', () => {
    expect(story(`BBC News - ${TOLD}`, '', `<h1>${TOLD}</h1>`)).toBe(TOLD);
    expect(
      story(
        'Ferries - All of the old Marsh Post',
        '',
        '<h1><a href="/">All of the old Marsh Post</a></h1>',
      ),
    ).toBe('Ferries');
  });

  it('is what leads to the front page, before the headline too', () => {
    const logo = '<h1><a href="https://post.example/">The Marsh Post</a></h1>';
    expect(story(`The Marsh Post - ${TOLD}`, '', `${logo}<h2>${TOLD}</h2>`)).toBe(TOLD);
  });

  it('is known in Chinese by what newspapers are called', () => {
    expect(story('市政府投资三千万元重建港口大桥-示例新闻网')).toBe(
      '市政府投资三千万元重建港口大桥',
    );
  });

  it('and a label before a bar are no part of the headline', () => {
    const h1 = `<h1><span class="kicker">Opinion</span><span>${TOLD}</span></h1>`;
    expect(story(`Opinion | ${TOLD} - Marsh Post`, SITE, h1)).toBe(TOLD);
  });
});
