import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of Italian news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
il lo la i gli le di del della dei delle degli dello dell d l un uno una e è in nel nella nei nelle
nell che si non per con da dal dalla dai dalle al alla ai alle sul sulla su sono ha hanno stato
stata come più anche ma o se suo sua questo questa dopo tra fra secondo due ed
contro durante oggi domani entro fine giorni anni
`),
  ],
  share: 0.12,
};
