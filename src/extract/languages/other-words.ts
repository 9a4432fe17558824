import { words } from './word-list.ts';

/**
 * The commonest words of French, Spanish, Portuguese, Italian, German, Dutch, the Scandinavian languages,
 * Polish, Romanian, Turkish and Indonesian that are no English words: a text that is full of them is in a
 * language that a detector must name. Written by hand for Dateline, 2026; licence MIT.
 */
export const OTHER_WORDS = words(`
le la les des et une du est dans pour que qui sur el los las del una por con para se o os da do em um uma não il di
che per della der die das und den von zu mit ist het een van zijn och att det som på og er av w z na nie się și cu
pentru bir ve bu yang dan dengan untuk
`);
