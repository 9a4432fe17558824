import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of Dutch news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
de het een en van in is dat op te zijn voor met niet die aan er om ook als door maar bij nog naar
dan uit wordt worden werd werden hij zij ze heeft hebben had was deze dit over tot of meer na wel
volgens tegen zich onder kan al geen hun zo wat
vanaf vandaag morgen twee drie mensen weer nieuwe gaat gaan komt
`),
  ],
  share: 0.12,
};
