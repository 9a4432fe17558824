import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { changed, searchHref } from '../url/search-links.ts';
import { EMPTY_STATE } from '../url/search-state.ts';

/** The help page: each way of searching with an example that runs. */
export type HelpPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly examples: readonly HelpExample[];
};

/** A query as one types it, what it finds, and the address that runs it. */
export type HelpExample = { readonly typed: string; readonly href: string; readonly means: string };

// Words that any archive of news holds. docs/query-language.md explains the same forms.
const EXAMPLES: readonly Omit<HelpExample, 'href'>[] = [
  { typed: 'water minister', means: 'Both words, anywhere in the title or the text.' },
  { typed: '"prime minister"', means: 'These words next to each other, in this order.' },
  { typed: 'flood OR drought', means: 'Either word. OR is written in capitals.' },
  { typed: 'minister -finance', means: 'The first word, but not the second. NOT does the same.' },
  { typed: '(flood OR drought) aid', means: 'Parentheses hold alternatives together.' },
  {
    typed: 'minist*',
    means: 'Any word that begins like this. At least two letters must stand before the star.',
  },
  {
    typed: '"minister talks"~5',
    means: 'Both words, in any order, with at most five others between them.',
  },
  {
    typed: 'co-operation',
    means:
      'The word with its hyphen or without, whichever you type. The same goes for apostrophes.',
  },
  { typed: 'title:minister', means: 'The word in the title.' },
  { typed: 'said:minister', means: 'The word in what somebody is quoted as saying.' },
  {
    typed: 'said:minister speaker:john',
    means: 'Said by somebody of that name: words and speaker of one and the same quote.',
  },
  {
    typed: 'flood country:india',
    means: 'A filter, typed: articles that mention the country, by its code or any of its names.',
  },
  {
    typed: 'flood country:india OR country:CN -country:US',
    means: 'Either of two countries, and not a third one.',
  },
  {
    typed: 'minister date:2008-09..2008-11',
    means: 'Published in these months; date:2008 is the whole year.',
  },
  {
    typed: 'minister after:2008',
    means: 'Published later. before: means earlier. Neither includes the date itself.',
  },
  {
    typed: 'minister language:en',
    means: 'The other lists too: source:, section:, author:. On the Quotes page also kind:direct.',
  },
];

/**
 * The help page of a site. The same for every archive: its examples name nothing that only one of
 * them holds.
 */
export function presentHelpPage(site: Site): HelpPageView {
  return {
    frame: presentFrame(site, {
      title: 'How to search',
      path: '/help',
      here: '/help',
      isIndexed: true,
    }),
    searchLine: presentSearchLine(),
    examples: EXAMPLES.map((example) => ({
      ...example,
      href: searchHref(changed(EMPTY_STATE, { text: example.typed })),
    })),
  };
}
