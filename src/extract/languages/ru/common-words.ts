import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of Russian news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
и в не на что с по он как это из к у за от о для его но а же до или бы был была было были так также
который которые после при со во об их мы она они уже том все году если то чтобы может сообщил
`),
  ],
  share: 0.12,
};
