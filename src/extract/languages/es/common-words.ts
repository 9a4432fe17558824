import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of Spanish news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
el la los las de del un una y en que se no por con para su sus es lo al como más o pero le ha han
sido fue son este esta esto entre sobre desde hasta según tras también ya está muy cuando donde
quien dos sin ante
contra durante tres hoy mañana partir fin ser serán será
`),
  ],
  share: 0.12,
};
