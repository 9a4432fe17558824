import { describe, expect, it } from 'vitest';
import { presentCitations } from '../../../../src/web/article/citations.ts';
import { anArticle } from '../../../support/builders.ts';

const ADDRESS = 'https://archive.example/articles/talks';

type Sketch = { title?: string; date?: string; author?: string; source?: string; url?: string };

function cite(sketch: Sketch, address = ADDRESS) {
  const { author, source, url, ...rest } = sketch;
  const article = {
    ...anArticle({ id: 'talks', title: 'River talks', ...rest }),
    ...(author === undefined ? {} : { author }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  };
  const all = presentCitations(article, address, '2026-11-24');
  return Object.fromEntries(all.map(({ style, text }) => [style, text]));
}

const WHOLE = { author: 'Ada Northcote', source: 'Meridian Wire', date: '2021-10-21T09:51' };

describe('the citations of an article', () => {
  it('follow Chicago and APA', () => {
    const { Chicago, APA } = cite(WHOLE);
    expect(Chicago).toBe(
      `Ada Northcote. “River talks.” Meridian Wire, October 21, 2021. Accessed November 24, 2026. ${ADDRESS}.`,
    );
    expect(APA).toBe(
      `Ada Northcote. (2021, October 21). River talks. Meridian Wire. Retrieved November 24, 2026, from ${ADDRESS}`,
    );
  });

  it('leave out what the article does not say', () => {
    const { Chicago, APA, BibTeX } = cite({ title: 'Who owns a snowfield?' });
    expect(Chicago).toBe(`“Who owns a snowfield?” Accessed November 24, 2026. ${ADDRESS}.`);
    expect(APA).toMatch(/^Who owns a snowfield\? \(n\.d\.\)\. Retrieved/);
    expect(BibTeX).not.toMatch(/author|year|month|publisher/);
  });

  // Issue 11.
  it('name the article’s own address beside the one it is kept at', async () => {
    const { Chicago, APA, BibTeX, RIS } = cite({ ...WHOLE, url: 'https://wire.example/talks' });
    expect(Chicago).toContain(
      `October 21, 2021. https://wire.example/talks. Accessed November 24, 2026. ${ADDRESS}.`,
    );
    expect(APA).toBe(
      `Ada Northcote. (2021, October 21). River talks. Meridian Wire. https://wire.example/talks Retrieved November 24, 2026, from ${ADDRESS}`,
    );
    expect(BibTeX).toContain('howpublished = {\\url{https://wire.example/talks}},');
    expect(BibTeX).toContain(`url = {${ADDRESS}},`);
    expect(RIS).toContain(`UR  - ${ADDRESS}\nUR  - https://wire.example/talks\n`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', ''])(
    'name no own address that no page would link: %j',
    (url) => {
      expect(cite({ ...WHOLE, url })).toEqual(cite(WHOLE));
    },
  );

  it('stay whole with an address that BibTeX would stumble over', () => {
    const { BibTeX } = cite({ url: 'https://wire.example/?a={b}&c=\\d' });
    expect(BibTeX).toContain('\\url{https://wire.example/?a=%7Bb%7D&c=%5Cd}');
  });

  it('say no address where the one of the site is not known', () => {
    const { Chicago, APA, BibTeX, RIS } = cite(WHOLE, '');
    expect(Chicago).toMatch(/Accessed November 24, 2026\.$/);
    expect(APA).toMatch(/Retrieved November 24, 2026$/);
    expect(BibTeX).not.toContain('url');
    expect(RIS).not.toContain('UR');
  });

  it('claim no finer date than is known', () => {
    const { Chicago, APA, RIS } = cite({ date: '2021-10' });
    expect(Chicago).toContain('October 2021.');
    expect(APA).toContain('(2021, October)');
    expect(RIS).toContain('DA  - 2021/10//');
  });

  it('escape what BibTeX would take for commands', () => {
    const { BibTeX } = cite({ title: 'Up 5% & {more} \\input' });
    expect(BibTeX).toContain('title = {{Up 5\\% \\& \\{more\\} \\textbackslash{}input}}');
  });

  it('cannot be broken by a title of two lines', () => {
    const { RIS = '' } = cite({ title: 'One\nER  - \nTY  - BOOK' });
    expect(RIS.split('\n')).toEqual([
      'TY  - NEWS',
      'TI  - One ER - TY - BOOK',
      `UR  - ${ADDRESS}`,
      'Y2  - 2026/11/24/',
      'ER  - ',
    ]);
  });
});
