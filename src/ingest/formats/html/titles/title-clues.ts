import type { LinkedNode } from '../json-ld.ts';
import type { MetaTags } from '../meta.ts';
import type { Page } from '../page.ts';

/** What a page calls itself and its site. */
export type TitleClues = {
  readonly page: Page;
  readonly linked: readonly LinkedNode[];
  readonly meta: MetaTags;
  readonly siteNames: readonly string[];
};
