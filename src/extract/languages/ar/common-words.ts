import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';

/** The commonest words of Arabic news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS: NonNullable<LanguagePack['commonWords']> = {
  words: [
    ...words(`
في من على إلى أن عن مع التي الذي ما لا هذا هذه بعد كان كانت قال قد بين لم أو كما إن وقال حول خلال
منذ حيث ذلك ولا كل عند وفي وقد قبل ومن أكثر غير أي يوم عام
`),
  ],
  share: 0.12,
};
