import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of German news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
der die das den dem des ein eine einen einem einer eines und ist in im zu zum zur von vom mit auf
für nicht sich auch an am als es er sie wir bei aus nach wie hat haben wird werden wurde wurden war
dass noch nur oder aber über um sind so ihr seine seiner durch vor ich kann können mehr will sein
gegen
ab heute morgen zwei drei neue neuen vier tage
`),
  ],
  share: 0.12,
};
