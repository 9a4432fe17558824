import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/port.ts';
import { type ArticleSketch, aQuoteRequest, aRequest } from '../support/builders.ts';
import { type ContractEngine, openFilled } from '../support/contract.ts';

const { signal } = new AbortController();

const ADA = 'Ada Northcote';
const OBRIEN = "Nuala O'Brien";

// One word in each way to write it; ids say which.
const ARTICLES: readonly ArticleSketch[] = [
  { id: 'word', title: 'Cooperation', body: 'Economic cooperation grew.' },
  { id: 'hyphen', title: 'A pact', body: 'Trade co-operation and economic co‐operation grew.' },
  { id: 'parts', title: 'A pact', body: 'It was the co operation of all.' },
  { id: 'in-three', title: 'Non-co-operation', body: 'Nothing grew.' },
  {
    id: 'quotes',
    title: 'Post',
    body: 'He wrote an e-mail: Our co-operation.',
    quotes: [{ text: 'Our co-operation', speaker: ADA }],
  },
  {
    id: 'name',
    title: 'Letters',
    body: 'The O’Briens don’t write.',
    speakers: [OBRIEN],
    quotes: [{ text: 'don’t write', speaker: OBRIEN }],
  },
  { id: 'plain-name', title: 'Letters', body: 'OBrien wrote, and we’ll answer Korea’s king.' },
  { id: 'years', title: 'Season 2006-07', body: 'An F-16 flew, number 200608.' },
  { id: 'apart', title: 'Well', body: 'The postwar years, and post - war.' },
  { id: 'post-war', title: 'Peace', body: 'Post-war-era plans.' },
];

/** What every adapter promises of hyphens and apostrophes (docs/adr/0012). `open` gives an engine over nothing. */
export function joinedWordsContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`hyphens and apostrophes: ${adapter}`, () => {
    const opened = new AsyncDisposableStack();
    let index: SearchIndex;

    beforeAll(async () => {
      ({ index } = opened.use(await openFilled(open, ARTICLES)));
    });
    afterAll(() => opened.disposeAsync());

    const ids = async (text: string, exact = false): Promise<string[]> => {
      const { hits, total } = await index.search(aRequest(text, { exact }), signal);
      expect(total).toBe(hits.length);
      return hits.map(({ article }) => article.id).toSorted();
    };

    it.each<[string, string, readonly string[]]>([
      [
        'a word where it is joined by a hyphen or parted',
        'cooperation',
        ['hyphen', 'in-three', 'parts', 'quotes', 'word'],
      ],
      ['it in another form', 'cooperations', ['hyphen', 'in-three', 'parts', 'quotes', 'word']],
      ['a phrase through the hyphen', '"economic cooperation"', ['hyphen', 'word']],
      [
        'a word typed with a hyphen in every way to write it',
        'co-operation',
        ['hyphen', 'in-three', 'parts', 'quotes', 'word'],
      ],
      ['words that begin so', 'cooperat*', ['hyphen', 'in-three', 'quotes', 'word']],
      [
        'words that begin so after a hyphen',
        'co-operat*',
        ['hyphen', 'in-three', 'parts', 'quotes', 'word'],
      ],
      ['a word of the title', 'title:cooperation', ['in-three', 'word']],
      ['a word of a quote', 'said:cooperation', ['quotes']],
      ['a phrase written without the hyphen', '"economic co-operation"', ['hyphen', 'word']],
      ['a phrase within quotes', 'said:"our co-operation"', ['quotes']],
      ['a short word', 'email', ['quotes']],
      ['a name', 'obrien', ['name', 'plain-name']],
      ['a name by its apostrophe', "O'Brien", ['name', 'plain-name']],
      ['a speaker', 'speaker:obrien', ['name']],
      ['a speaker by several words of one name', 'speaker:"nuala obrien"', ['name']],
      ['what such a speaker says', 'said:dont speaker:obrien', ['name']],
      ['nobody where the words are those of two', 'speaker:"ada obrien"', []],
      ['a verb that is negated', 'dont', ['name']],
      ['a possessive as its word', 'koreas', ['plain-name']],
      ['a word typed as a possessive', "korea's", ['plain-name']],
      ['a letter and a number', 'f16', ['years']],
      ['the first two of three joined words', 'postwar', ['apart', 'post-war']],
      ['all three joined words', 'postwarera', ['post-war']],
      ['nothing where a dash stands between spaces', 'postwar -title:peace', ['apart']],
      ['all but the ways to write a word', 'grew -cooperation', []],
    ])('finds %s', async (_, text, expected) => {
      expect(await ids(text)).toEqual(expected);
    });

    it.each<[string, string]>([
      ['joined words next to each other in no text', '"cooperation cooper"'],
      ['a range of years as one number', '200607'],
      ['neighbours of joined words', '"noncooperation cooperation"'],
    ])('does not find %s', async (_, text) => {
      expect(await ids(text)).toEqual([]);
    });

    it('does not take we’ll for well', async () => {
      expect(await ids('well')).toEqual(['apart']);
    });

    it('tells the forms of joined words apart where words count as typed', async () => {
      expect(await ids('cooperation', true)).toEqual(['hyphen', 'in-three', 'quotes', 'word']);
      expect(await ids('cooperations', true)).toEqual([]);
      expect(await ids('obriens', true)).toEqual(['name']);
      expect(await ids('o’brien', true)).toEqual(['plain-name']);
    });

    it('finds quotes by their joined words', async () => {
      const found = await index.quotes(aQuoteRequest('cooperation'), signal);
      expect(found.quotes.map(({ quote }) => quote.text)).toEqual(['Our co-operation']);
    });
  });
}
