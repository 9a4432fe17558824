import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parser.ts';
import { chooseSnippets } from '../../../src/text/snippet.ts';
import { bracketed } from '../../support/bracketed.ts';
import { taggedArticle } from '../../support/tagged-article.ts';

const BODY = [
  'Delegates met in the capital on Monday to speak about the gauges on the upper river.',
  'Nobody from the ministry of water would say when the next round begins, or where it is held.',
  'The treaty of 1992 has no clause on drought, and the valley has had four dry summers in a row.',
].join('\n\n');

function passages(
  query: string,
  body = BODY,
  title = 'Talks resume',
  titleInBody = false,
): string[] {
  return chooseSnippets({ title, titleInBody, body }, parseQuery(query).query).map(({ parts }) =>
    bracketed(parts),
  );
}

describe('snippets', () => {
  it('are whole sentences', () => {
    expect(passages('ministry')).toEqual([
      'Nobody from the [ministry] of water would say when the next round begins, or where it is held.',
    ]);
  });

  it('show as many words of the query as two passages can hold, in the order of the text', () => {
    const [first, second] = passages('drought gauges');
    expect(first).toContain('[gauges]');
    expect(second).toContain('[drought]');
  });

  it('show together, with the title, as many different words as two of them can', () => {
    const body = [
      'Google and Microsoft and the third of them spoke to the court on Monday about the patents and the fees.',
      'Google said on Tuesday evening that it would appeal against the ruling in the higher court of the state.',
      'Microsoft and its lawyers said that they would not, and that Apple and Oracle were free to do as they like.',
    ].join('\n\n');
    const shown = passages('google microsoft third apple oracle', body, 'Google goes to court');
    expect(shown).toHaveLength(2);
    for (const word of ['[Microsoft]', '[third]', '[Apple]', '[Oracle]']) {
      expect(shown.join(' ')).toContain(word);
    }
  });

  it('take two passages that hold all the words before the one that holds the most', () => {
    const pad = 'and the rest of the long sentence goes on for a while about other things.';
    const body = [`Red green blue ${pad}`, `Red green white ${pad}`, `Blue black ${pad}`].join(
      '\n\n',
    );
    expect(passages('red green blue white black', body).join(' ')).toMatch(/\[white\].*\[black\]/);
  });

  it('do not count a word of a long sentence that is cut off', () => {
    const long = `Yahoo ${'said nothing new of it '.repeat(20)}and Google did.`;
    const body = [
      long,
      `Google answered on Monday that it was ready to talk about all of it.`,
    ].join('\n\n');
    expect(passages('google yahoo', body).join(' ')).toMatch(/\[Yahoo\].*\[Google\] answered/);
  });

  it('prefer the sentence with more of the words', () => {
    expect(passages('treaty drought river')[1]).toContain(
      '[treaty] of 1992 has no clause on [drought]',
    );
  });

  it('begin with the story when only the title matches', () => {
    expect(passages('resume')).toEqual([BODY.split('\n\n')[0]]);
  });

  it('do not repeat a title that is a line of the body', () => {
    const body = `The river treaty\n\n21 October 2021\n\n${BODY}`;
    const shown = passages('river treaty', body, 'The river treaty', true);
    expect(shown.join(' ')).not.toContain('The [river] [treaty]');
    expect(shown).toHaveLength(2);
  });

  it('cut a long sentence at words, with the match in sight and the cut shown', () => {
    const body = `${'slow water runs deep and '.repeat(40)}drought ${'under the old stone bridge '.repeat(40)}`;
    const [passage = ''] = passages('drought', body);
    expect(passage).toMatch(/^…\u00a0\w/);
    expect(passage).toMatch(/\w\u00a0…$/);
    expect(passage).toContain('[drought]');
    expect(passage.length).toBeLessThan(330);
  });

  it('do not end a sentence at a title or an initial', () => {
    const body =
      'The envoy, Dr. A. B. Verhaegen, said that the U.S. delegation had left early. It rained.';
    expect(passages('envoy', body)[0]).toContain('had left early.');
  });

  it('do not begin in the middle of a quote', () => {
    const body =
      'The gauge was old. “We measured the water twice. It was the same water.” Then it rained for a week.';
    expect(passages('water', body)).toEqual([
      '“We measured the [water] twice. It was the same [water].”',
    ]);
  });

  it('are none where the body has no words', () => {
    expect(passages('anything', '')).toEqual([]);
  });

  it('hold for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.string(), (body, query) => {
        for (const passage of passages(query, body)) expect(passage.length).toBeLessThan(1000);
      }),
    );
  });
});

describe('snippets of a search for what is said', () => {
  const ADA = 'Ada Northcote';
  const article = taggedArticle({
    id: 'gauges',
    body: [
      'The river and its gauges were the matter of the day, as the river had been the week before.',
      'On the river, and on nothing but the river, the delegates of both countries spoke until night.',
      '“We have read every gauge on the river since the spring,” Ada Northcote told the delegates.',
      'Bo Lind answered in the evening: “Whoever reads a gauge alone has read nothing, on any river.”',
    ].join('\n\n'),
    said: {
      'We have read every gauge on the river since the spring,': ADA,
      'Whoever reads a gauge alone has read nothing, on any river.': 'Bo Lind',
    },
  });
  const shown = (text: string): string[] =>
    chooseSnippets(article, parseQuery(text).query).map(({ parts }) => bracketed(parts));

  it('show the quote, not a sentence with the same words', () => {
    const [first, second] = shown('said:river');
    expect(first).toMatch(/^“We have read every gauge on the \[river\]/);
    expect(second).toMatch(/on any \[river\]\.”$/);
  });

  it('show the quote beside words that stand elsewhere more often', () => {
    const passages = shown('river delegates countries said:(gauge -alone)');
    expect(passages[0]).toContain('delegates] of both [countries]');
    expect(passages[1]).toContain('every [gauge] on the [river]');
  });

  it('show the words of the speaker who was asked for with them', () => {
    expect(shown('said:river speaker:lind')).toEqual([
      'Bo Lind answered in the evening: “Whoever reads a gauge alone has read nothing, on any [river].”',
    ]);
  });

  it('show what a speaker says where nothing but the name was asked for, without a mark', () => {
    expect(shown('speaker:northcote')).toEqual([
      '“We have read every gauge on the river since the spring,” Ada Northcote told the delegates.',
    ]);
    expect(shown('speaker:lind -speaker:northcote')).toHaveLength(1);
  });

  it('begin with the story where the speaker who was asked for is not quoted in it', () => {
    expect(shown('speaker:petrova')).toEqual([article.body.split('\n\n')[0]]);
  });
});
