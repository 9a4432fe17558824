import { MAX_WHOLE_BYTES } from '../../limits.ts';
import type { ReadFormat } from '../format.ts';
import { isFactiva, isNexisHtml, isNexisText } from './press-signs.ts';

const NEXIS_TAKES =
  'Of each article title, source, date, byline, section, page, word count, language, place line and the rest of its labels, in the older layout (numbered “3 of 10 DOCUMENTS”) and the newer one (“End of Document”), with labels in English, German, French, Spanish, Italian or Dutch. Cover pages and lists are left out. Where the file claims another number of articles than were read, the run says so.';

/** Exports of press databases: one file, many articles. */
export const PRESS_FORMATS: readonly ReadFormat[] = [
  {
    isRead: true,
    name: 'factiva',
    one: 'Factiva file',
    many: 'Factiva files',
    holds: 'many',
    ends: ['.html', '.htm'],
    isSo: isFactiva,
    load: async () => (await import('./factiva.ts')).readFactiva,
    apartUpTo: MAX_WHOLE_BYTES,
    takes:
      'Of each article title, source, date, byline, section, page, edition, word count, language and the document id, as displayed or with indexing, in a user interface in English, German, French, Spanish or Chinese. The summary of the search is left out.',
    limits: '50 MB; articles in a layout that is not known are rejected one by one.',
  },
  {
    isRead: true,
    name: 'nexis-page',
    one: 'LexisNexis page',
    many: 'LexisNexis pages',
    holds: 'many',
    ends: ['.html', '.htm'],
    isSo: isNexisHtml,
    load: async () => (await import('./nexis-html.ts')).readNexisHtml,
    apartUpTo: MAX_WHOLE_BYTES,
    takes: NEXIS_TAKES,
    limits: '50 MB; articles in a layout that is not known are rejected one by one.',
  },
  {
    isRead: true,
    name: 'nexis-text',
    one: 'LexisNexis text',
    many: 'LexisNexis texts',
    holds: 'many',
    ends: ['.txt'],
    isSo: isNexisText,
    load: async () => (await import('./nexis-text.ts')).readNexisText,
    apartUpTo: MAX_WHOLE_BYTES,
    takes: NEXIS_TAKES,
    limits: '50 MB; articles in a layout that is not known are rejected one by one.',
  },
  {
    isRead: true,
    name: 'nexis-document',
    one: 'LexisNexis or Factiva document',
    many: 'LexisNexis or Factiva documents',
    holds: 'many',
    ends: ['.docx'],
    load: async () => (await import('./nexis-docx.ts')).readNexisDocx,
    apartUpTo: MAX_WHOLE_BYTES,
    takes: `${NEXIS_TAKES} The id of the article is kept. Factiva documents are read by description, made without a sample: as those of RTF.`,
    limits: '50 MB, also unpacked. Other word processor files are rejected.',
  },
];
