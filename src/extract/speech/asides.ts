import type { Quotation } from './quotations.ts';
import { type Item, pushPieces, type Sentence } from './sentences.ts';

/** Words within a quotation that say who speaks: `“It leaks – said the keeper Omid Rahmatov – and it stays so.”` */
export type Aside = { readonly quotation: number; readonly sentence: Sentence };

const ASIDE =
  /\s[-–—]\s?(?:said|says|added|adds|explained|explains|stressed|insisted|noted|replied|warned)\s[^-–—“”"]{2,100}?(?=\s[-–—]\s|[.,]|$)/u;
const MOST_CHARS = 2000;

/** The asides of an article, each as a sentence of its own. */
export function findAsides(body: string, quotations: readonly Quotation[]): Aside[] {
  return quotations.flatMap(({ start, end, paragraph }, quotation) => {
    const found = ASIDE.exec(body.slice(start, Math.min(end, start + MOST_CHARS)));
    if (!found) return [];
    const items: Item[] = [];
    pushPieces(items, body, start + found.index, start + found.index + found[0].length);
    return [{ quotation, sentence: { items, paragraph } }];
  });
}
