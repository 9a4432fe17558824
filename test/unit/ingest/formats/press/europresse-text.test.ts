import { describe, expect, it } from 'vitest';
import { readEuropresseText } from '../../../../../src/ingest/formats/press/europresse/text.ts';
import { streamOf } from '../../../../support/bytes.ts';

const read = (text: string) => Array.fromAsync(readEuropresseText(streamOf(text, 50)));
const STORY = 'Le bac reste ouvert.\n\nLe conseil l’a dit lundi.';

function article({
  source = 'La Vague, no. 43018\n',
  line = 'Port, lundi 28 janvier 2013, p. 93',
  title = 'Le bac reste',
  byline = 'Ada Reed\n\n',
  id = 'news·20130128·LV·93',
} = {}) {
  return `${source}${line}\n\n${title}\n\n${byline}${STORY}\n\n© 2013 La Vague. Tous droits réservés. Le présent document est protégé.\nCertificat émis le 3 janvier 2024 à une université\n${id}\n\n`;
}

describe('an export of Europresse as text', () => {
  it('is read article by article', async () => {
    const [first, second, ...others] = await read(`Europresse\n\n${article()}${article()}`);
    expect(first).toMatchObject({
      record: 1,
      id: 'news·20130128·LV·93',
      title: 'Le bac reste',
      body: STORY,
      given: {
        date: '2013-01-28',
        source: 'La Vague',
        section: 'Port',
        author: 'Ada Reed',
        extra: { issue: 'no. 43018', page: '93' },
      },
    });
    expect(second).toMatchObject({ record: 2, title: 'Le bac reste' });
    expect(others).toEqual([]);
  });

  it('may have its source before the day, and no author', async () => {
    const text = article({ source: '', line: 'La Vague, 28 January 2013', byline: '' });
    expect(await read(text)).toMatchObject([
      { title: 'Le bac reste', body: STORY, given: { date: '2013-01-28', source: 'La Vague' } },
    ]);
  });

  it('is refused, article by article, where no line has a day', async () => {
    expect(await read(article({ line: 'Port' }) + article())).toMatchObject([
      { reason: 'it is an article of Europresse in a layout that Dateline does not know' },
      { record: 2, title: 'Le bac reste' },
    ]);
  });

  it('loses nothing behind its last article', async () => {
    const rest = 'The fog was thick over the bay. '.repeat(20);
    expect((await read(article() + rest)).map(({ kind }) => kind)).toEqual(['draft', 'refusal']);
  });

  it('that is cut off anywhere gives articles or says why', async () => {
    const text = article() + article();
    for (let cut = 0; cut < text.length; cut += Math.ceil(text.length / 20)) {
      for (const one of await read(text.slice(0, cut))) {
        expect(['draft', 'refusal']).toContain(one.kind);
      }
    }
  });
});
