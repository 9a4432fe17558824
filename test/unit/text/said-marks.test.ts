import { describe, expect, it } from 'vitest';
import { asSaid } from '../../../src/query/as-said.ts';
import { parseQuery } from '../../../src/query/parser.ts';
import { highlight, matchSpans } from '../../../src/text/highlight.ts';
import { taggedArticle } from '../../support/tagged-article.ts';

const ADA = 'Ada Northcote';
const BO = 'Bo Lind';

const ARTICLE = taggedArticle({
  id: 'talks',
  body: [
    'The river rose, and the treaty with it.',
    '“The river is ours to share,” Ada Northcote said.',
    '“No river without a treaty,” Bo Lind replied. “Rivers end where a lake begins.”',
  ].join('\n'),
  said: {
    'The river is ours to share': ADA,
    'No river without a treaty': BO,
    'Rivers end where a lake begins': BO,
  },
});

/** What is marked in the body, each with the words after it. */
function marked(text: string, exact = false): string[] {
  const { body, quotes } = ARTICLE;
  const spans = matchSpans(
    { text: body, field: 'body', quotes },
    parseQuery(text, { exact }).query,
  );
  return spans.map(({ start, end }) => `[${body.slice(start, end)}]${body.slice(end, end + 8)}`);
}

describe('words asked for in quotes', () => {
  it('are marked in quotes alone', () => {
    expect(marked('said:river')).toEqual([
      '[river] is ours',
      '[river] without',
      '[Rivers] end whe',
    ]);
  });

  it('are marked nowhere where nobody is known to speak', () => {
    const { body } = ARTICLE;
    expect(matchSpans({ text: body, field: 'body' }, parseQuery('said:river').query)).toEqual([]);
  });

  it('are not marked in titles', () => {
    const title = { text: 'The river', field: 'title' } as const;
    expect(matchSpans(title, parseQuery('said:river').query)).toEqual([]);
  });

  it('are marked in quotes that hold all of them', () => {
    expect(marked('said:(river treaty)')).toEqual(['[river] without', '[treaty],” Bo Li']);
    expect(marked('said:(river lake -treaty)')).toEqual(['[Rivers] end whe', '[lake] begins.']);
    expect(marked('said:(share OR lake)')).toEqual(['[share],” Ada N', '[lake] begins.']);
  });

  it('are marked in the words of the speaker who was asked for with them', () => {
    expect(marked('said:river speaker:northcote')).toEqual(['[river] is ours']);
    expect(marked('said:river speaker:ada-northcote')).toEqual(['[river] is ours']);
    expect(marked('said:river speaker:(lind northcote)')).toEqual([]);
  });

  it('are marked as phrases, beginnings and words near each other', () => {
    expect(marked('said:"is ours"')).toEqual(['[is ours] to shar']);
    expect(marked('said:"ours to sh*"')).toEqual(['[ours to share],” Ada N']);
    expect(marked('said:beg*')).toEqual(['[begins].”']);
    expect(marked('said:"share river"~3')).toEqual(['[river] is ours', '[share],” Ada N']);
    expect(marked('said:"share river"~2')).toEqual([]);
  });

  it('are marked as typed where that was asked for', () => {
    expect(marked('said:rivers', true)).toEqual(['[Rivers] end whe']);
    expect(marked('said:"rivers lake"~9', true)).toEqual(['[Rivers] end whe', '[lake] begins.']);
  });

  it('do not keep words beside them from being marked everywhere', () => {
    expect(marked('treaty said:share')).toEqual([
      '[treaty] with it',
      '[share],” Ada N',
      '[treaty],” Bo Li',
    ]);
  });

  it('tell a mark in a quote that was asked for from any other', () => {
    const { body, quotes } = ARTICLE;
    const query = parseQuery('river said:(river -treaty)').query;
    const spans = matchSpans({ text: body, field: 'body', quotes }, query);
    expect(spans.map(({ said = false }) => said)).toEqual([false, true, false, true]);
  });

  it('are not marked over the edge of a quote', () => {
    expect(marked('said:"share ada"')).toEqual([]);
    expect(marked('said:"treaty bo lind"')).toEqual([]);
  });
});

describe('the words of a quote', () => {
  const quote = (text: string): string[] => {
    const [quote] = ARTICLE.quotes;
    const words = quote?.text ?? '';
    const whole = {
      start: 0,
      end: words.length,
      ...(quote?.speaker ? { speaker: quote.speaker } : {}),
    };
    const query = asSaid(parseQuery(text).query);
    return highlight({ text: words, field: 'said', quotes: [whole] }, query)
      .filter(({ matched }) => matched)
      .map((part) => part.text);
  };

  it('are marked whatever field they were asked for in', () => {
    expect(quote('river share')).toEqual(['river', 'share']);
    expect(quote('title:river said:share')).toEqual(['river', 'share']);
  });

  it('are marked for alternatives that ask for another speaker in the other ones only', () => {
    expect(quote('(said:river speaker:lind) OR share')).toEqual(['share']);
    expect(quote('(said:river speaker:ada) OR lake')).toEqual(['river']);
  });
});
