import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of Portuguese news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
o a os as de do da dos das um uma e em no na nos nas que se não por com para seu sua seus suas é ao
à aos às como mais ou mas foi são pelo pela pelos pelas também já está muito quando onde segundo
após entre até sobre ser ter tem disse num numa este esta isso há
contra durante dois três hoje amanhã partir fim dia será vai
`),
  ],
  share: 0.12,
};
