import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of French news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
le la les l de des du d un une et est en que qui qu dans pour par sur pas plus au aux ce cette ces
se s sont a ont été avec il elle ils son sa ses leur ne n on mais ou où selon après entre deux lors
dont comme c y être
à contre pendant dès va vont avant cause nouvelle nouveau trois près fin
`),
  ],
  share: 0.12,
};
