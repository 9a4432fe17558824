import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/port.ts';
import { findMostWords } from '../../src/services/search/most-words.ts';
import { type ArticleSketch, aRequest } from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();
const FILLER =
  'The meeting in the old town hall went on until late in the evening and nobody knew why. ';

// Ids say what is in them.
const ARTICLES: readonly ArticleSketch[] = [
  { id: 'women', body: 'Women met.' },
  { id: 'woman', body: 'A woman spoke.' },
  { id: 'organ', body: 'An organ played.' },
  { id: 'organic', body: 'Organic milk.' },
  { id: 'organization', body: 'An organization grew.' },
  { id: 'organise', body: 'They organised it.' },
  { id: 'leave', body: 'They leave.' },
  { id: 'left', body: 'They left.' },
  { id: 'leaf', body: 'A leaf fell.' },
  { id: 'founded', body: 'She founded a firm.' },
  { id: 'found', body: 'She found a coin.' },
  { id: 'un', body: 'The UN voted.' },
  { id: 'un-dotted', body: 'The U.N. voted.' },
  { id: 'us', body: 'The US agreed.' },
  { id: 'us-dotted', body: 'The U.S. agreed.' },
  { id: 'us-word', body: 'Tell us more.' },
  { id: 'us-capitals', title: 'FED TELLS US BANKS', body: 'More.' },
  { id: 'labour', body: 'The labour market.' },
  { id: 'labor', body: 'The labor market.' },
  { id: 'eurozone', body: 'A eurozone crisis.' },
  { id: 'euro-zone', body: 'A euro zone crisis.' },
  { id: 'euro-hyphen', body: 'A euro-zone crisis.' },
  { id: 'anyone', body: 'Did anyone see?' },
  { id: 'any-one', body: 'In any one year.' },
  { id: 'bn', body: 'It lent €700bn.' },
  { id: 'bln', body: 'It lent 700 bln roubles.' },
  { id: 'billion', body: 'It lent 700 billion.' },
  { id: 'dollars', body: 'It cost $3 and 1,000 more.' },
  { id: 'share', body: 'It rose 3% or 3 per cent of 1000.' },
  { id: 'half', body: 'It rose 2.3%.' },
  { id: 'korea', body: 'Korea’s economy.' },
  { id: 'tyre', body: 'A flat tyre.' },
  { id: 'tire', body: 'A flat tire.' },
  { id: 'adviser', body: 'An adviser came.' },
  { id: 'advisors', body: 'Two advisors came.' },
  { id: 'short-million', body: 'Some 4m came.' },
  { id: 'long-million', body: 'Some 4 million came.' },
  { id: 'dollar-million', body: 'Some 5 million dollars.' },
  { id: 'dollar-sign', body: 'Some $5m.' },
  { id: 'stockpile', body: 'A stockpile burnt.' },
  { id: 'stock-pile', body: 'A stock pile burnt.' },
  { id: 'takeover', body: 'A takeover failed.' },
  { id: 'take-over', body: 'A take-over failed.' },
  { id: 'take', body: 'They take over it.' },
  { id: 'aids', body: 'An AIDS-ridden town.' },
  { id: 'imf', body: 'The I.M.F.’s loan.' },
];

/** What every adapter promises of words (docs/adr/0013) and of the order of hits (docs/adr/0014). */
export function wordsContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`words: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const ids = async (text: string, exact = false): Promise<string[]> => {
      const { hits, total } = await index.search(aRequest(text, { exact, size: 100 }), signal);
      expect(total).toBe(hits.length);
      return hits.map(({ article }) => article.id).toSorted();
    };

    it.each<[string, string, readonly string[]]>([
      ['the forms of a word', 'woman', ['woman', 'women']],
      ['them from another form', 'women', ['woman', 'women']],
      ['no word of another sense', 'organ', ['organ']],
      ['a verb and not its noun', 'organize', ['organise']],
      ['British and American spellings', 'labour', ['labor', 'labour']],
      ['them in phrases', '"labor market"', ['labor', 'labour']],
      ['a form of two words from the one', 'leave', ['leave', 'left']],
      ['what such a form may be', 'left', ['leave', 'left']],
      ['not what it cannot be', 'leaf', ['leaf']],
      ['a verb, not one that looks like its form', 'find', ['found']],
      ['an acronym with full stops and without', 'UN', ['un', 'un-dotted']],
      ['it from the other way to write it', 'U.N.', ['un', 'un-dotted']],
      ['an acronym and not the word', 'US', ['us', 'us-capitals', 'us-dotted']],
      ['it from its dotted form', 'U.S.', ['us', 'us-capitals', 'us-dotted']],
      ['both where it is typed small', 'us', ['us', 'us-capitals', 'us-dotted', 'us-word']],
      ['a compound in two words', 'eurozone', ['euro-hyphen', 'euro-zone', 'eurozone']],
      ['it from two words', 'euro zone', ['euro-hyphen', 'euro-zone', 'eurozone']],
      ['it with a hyphen', 'euro-zone', ['euro-hyphen', 'euro-zone', 'eurozone']],
      ['it in a phrase', '"euro zone crisis"', ['euro-hyphen', 'euro-zone', 'eurozone']],
      [
        'it in a phrase from one word',
        '"eurozone crisis"',
        ['euro-hyphen', 'euro-zone', 'eurozone'],
      ],
      ['no compound of small words', 'anyone', ['anyone']],
      ['amounts in every way to write them', '700bn', ['billion', 'bln', 'bn']],
      ['them from two words', '700 billion', ['billion', 'bln', 'bn']],
      ['numbers with commas and without', '1000', ['dollars', 'share']],
      ['them with commas', '1,000', ['dollars', 'share']],
      ['money by its sign', '$3', ['dollars']],
      ['a share by its sign', '3%', ['share']],
      ['it in words', '3 percent', ['share']],
      ['nothing for another sign', '€3', []],
      ['a possessive as its word', '"Korea economy"', ['korea']],
      ['it as typed', '"Korea’s economy"', ['korea']],
      ['a word spelt otherwise', 'tyres', ['tire', 'tyre']],
      ['it the other way round', 'tire', ['tire', 'tyre']],
      ['it in a phrase', '"flat tyres"', ['tire', 'tyre']],
      ['what dictionaries spell in two ways', 'advisor', ['adviser', 'advisors']],
      ['a million with its letter alone', '4m', ['long-million', 'short-million']],
      ['it from the word', '4 million', ['long-million', 'short-million']],
      ['money from its word', '5 million dollars', ['dollar-million', 'dollar-sign']],
      ['it from its sign', '$5m', ['dollar-million', 'dollar-sign']],
      ['it from its country’s sign', 'US$5m', ['dollar-million', 'dollar-sign']],
      ['two nouns that are one word', 'stockpile', ['stock-pile', 'stockpile']],
      ['a noun of a verb and a particle', 'take-over', ['take-over', 'takeover']],
      ['it without a hyphen', 'takeover', ['take-over', 'takeover']],
      ['it in a phrase with its hyphen', '"take-over failed"', ['take-over', 'takeover']],
      ['an acronym that a hyphen joins', 'AIDS-ridden', ['aids']],
      ['the owner with full stops', 'I.M.F.’s', ['imf']],
      ['it in a phrase', '"I.M.F.’s loan"', ['imf']],
      ['forms near each other', '"they leaving"~2', ['leave', 'left']],
    ])('finds %s', async (_, text, expected) => {
      expect(await ids(text)).toEqual(expected);
    });

    it.each<[string, readonly string[]]>([
      ['women', ['women']],
      ['labour', ['labour']],
      ['eurozone', ['euro-hyphen', 'eurozone']],
      ['left', ['left']],
      ['"euro zone"', ['euro-hyphen', 'euro-zone']],
      ['700bn', ['bn']],
    ])('finds %s alone where words count as typed', async (text, expected) => {
      expect(await ids(text, true)).toEqual(expected);
    });
  });

  describe(`the order of hits: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ORDERED)));
    });
    afterAll(() => opened.disposeAsync());

    const order = async (text: string): Promise<string[]> => {
      const { hits } = await index.search(aRequest(text, { size: 100 }), signal);
      return hits.map(({ article }) => article.id);
    };

    it('begins with the words side by side, then near each other, then anywhere', async () => {
      expect(await order('river treaty')).toEqual(['phrase', 'near', 'far']);
    });

    it('has the form typed before other forms', async () => {
      expect((await order('ran')).slice(0, 1)).toEqual(['ran']);
      expect((await order('running')).slice(0, 1)).toEqual(['running']);
    });

    it('has the acronym before the word where it is typed small', async () => {
      expect(await order('who')).toEqual(['who-acronym', 'who-word']);
    });

    it('has words side by side first where two of them are one word too', async () => {
      expect(await order('health care reform')).toEqual([
        'reform-apart',
        'reform-joined',
        'reform-far',
      ]);
    });

    it('has the title before the body', async () => {
      expect(await order('quota')).toEqual(['in-title', 'in-body']);
    });

    it('has the newest first where nothing else tells articles apart', async () => {
      expect(await order('ballast')).toEqual(['newer', 'older']);
    });

    it('leans to newer articles where it is asked to, within a step alone, the undated last of it', async () => {
      const leaning = async (text: string, lean: number, sort?: 'oldest') => {
        const { hits } = await index.search(
          { ...aRequest(text, sort ? { sort } : {}), lean },
          signal,
        );
        return hits.map(({ article }) => article.id);
      };
      expect(await order('dredger')).toEqual(['old-often', 'new-once', 'undated-once']);
      expect(await leaning('dredger', 0)).toEqual(await order('dredger'));
      expect(await leaning('dredger', 10)).toEqual(['new-once', 'old-often', 'undated-once']);
      expect(await leaning('dredger OR ballast', 10)).toEqual([
        'new-once',
        'newer',
        'older',
        'old-often',
        'undated-once',
      ]);
      expect(await leaning('dock dredger', 10)).toEqual(['old-often', 'new-once']);
      expect(await leaning('dredger', 10, 'oldest')).toEqual([
        'old-often',
        'new-once',
        'undated-once',
      ]);
      const exported = index.stream({ ...aRequest('dredger'), lean: 10 }, signal);
      const streamed = await Array.fromAsync(exported, ({ article }) => article.id);
      expect(streamed).toEqual(['new-once', 'old-often', 'undated-once']);
    });

    it('scores a word that most articles have where there is nothing rarer', async () => {
      expect((await order('common'))[0]).toBe('most-common');
    });

    it('scores words that need not be there, and finds what lacks them', async () => {
      const found = await order('what is the gauge in Panjakent');
      expect(found).toEqual(['gauge']);
    });

    it('has the best articles with most of the words beside few hits, the missing ones named', async () => {
      const request = aRequest('sluice gauge Panjakent winter herring');
      const { total } = await index.search(request, signal);
      expect(total).toBe(0);
      const most = await findMostWords(index)(request, total, signal);
      expect(most.map(({ id, missing }) => [id, missing])).toEqual([
        ['gauge', ['herring']],
        ['gauge-less', ['panjakent', 'herring']],
      ]);
    });

    it('has none of them beside ten hits, or for fewer than four words', async () => {
      const most = findMostWords(index);
      expect(await most(aRequest('sluice gauge Panjakent winter herring'), 10, signal)).toEqual([]);
      expect(await most(aRequest('sluice herring'), 0, signal)).toEqual([]);
      expect(await most(aRequest('said:(a b c d)'), 0, signal)).toEqual([]);
      expect(await most(aRequest('a OR b OR c OR d'), 0, signal)).toEqual([]);
    });
  });
}

const ORDERED: readonly ArticleSketch[] = [
  { id: 'far', body: `River river river. ${FILLER}Treaty treaty treaty. Common.` },
  { id: 'near', body: `A treaty for the river. ${FILLER}${FILLER}Common.` },
  { id: 'phrase', body: `${FILLER}${FILLER}${FILLER}The river treaty. Common.` },
  { id: 'running', body: `${FILLER}${FILLER}Running. Common.` },
  { id: 'ran', body: `${FILLER}${FILLER}Ran. Common.` },
  { id: 'runs', body: 'Run runs run runs. Common.' },
  { id: 'who-acronym', body: `${FILLER}The WHO met. Common.` },
  { id: 'who-word', body: 'Who, who, who? Common.' },
  { id: 'reform-far', body: 'Healthcare, healthcare. Care for health reform. Common.' },
  { id: 'reform-joined', body: `${FILLER}Healthcare reform. Common.` },
  { id: 'reform-apart', body: `${FILLER}${FILLER}Health care reform. Common.` },
  { id: 'in-title', title: 'Quota', body: `${FILLER}Common.` },
  { id: 'in-body', title: 'Catch', body: `Quota. ${FILLER}Common.` },
  { id: 'older', body: 'Ballast here. Common.', date: '2011-01-01' },
  { id: 'newer', body: 'Ballast here. Common.', date: '2012-01-01' },
  { id: 'old-often', body: 'Dock dredger, dredger, dredger. Common.', date: '1901-01-01' },
  { id: 'new-once', body: `Dredger. ${FILLER}Dock. Common.`, date: '2015-01-01' },
  { id: 'undated-once', body: `Dredger. ${FILLER}${FILLER}${FILLER}Common.` },
  { id: 'most-common', body: 'Common common common.' },
  { id: 'gauge', body: `A gauge in Panjakent, a sluice, a winter. ${FILLER}Common.` },
  { id: 'gauge-less', body: `A gauge, a sluice, a winter. ${FILLER}Common.` },
];
