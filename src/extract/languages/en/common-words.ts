import { words } from '../word-list.ts';

/** The commonest words of English news. Written by hand for Dateline, 2026; licence MIT. */
export const COMMON_WORDS = [
  ...words(`
the of and to in that is for said was with on as by from at has have are a an it he his be which will not this were or
but they their had after who its been would could about more over out up into when what all one two new than there if
so no we she her you us can do says say how off before against under
`),
];
