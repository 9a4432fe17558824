import { MAX_WHOLE_BYTES } from '../../limits.ts';
import type { FormatReader, ReadFormat } from '../format.ts';
import {
  isAnyRtf,
  isEbscoHtml,
  isEbscoText,
  isEuropresseHtml,
  isEuropresseText,
  isFactivaRtf,
  isFactivaText,
  isProquestHtml,
  isProquestText,
} from './described-signs.ts';

const LABELS =
  'Of each article title, source, date, authors, section, page, word count, language where it is named, the id of the database and the rest of its labels. A summary is the body only where the export has no full text.';
const ONE_BY_ONE = '50 MB; articles in a layout that is not known are rejected one by one.';

type Row = Pick<ReadFormat, 'name' | 'one' | 'many' | 'isSo' | 'takes'> & {
  readonly load: () => Promise<FormatReader>;
  readonly limits?: string;
};

function described(ends: string, { limits = ONE_BY_ONE, ...row }: Row): ReadFormat {
  return {
    isRead: true,
    holds: 'many',
    ends: ends.split(' '),
    apartUpTo: MAX_WHOLE_BYTES,
    isByDescription: true,
    limits,
    ...row,
  };
}

const PRESS_RTF = async () => (await import('./rtf/press-rtf.ts')).readPressRtf;
const RTF_LIMITS =
  '50 MB, groups nested 10,000 deep, 500,000 paragraphs; other word processor files are rejected. Letters in code pages of DOS are replaced and counted.';

/** Exports of press databases that are read by what is published of them: no sample was at hand. */
export const DESCRIBED_FORMATS: readonly ReadFormat[] = [
  described('.rtf', {
    name: 'factiva-rtf',
    one: 'Factiva document (RTF)',
    many: 'Factiva documents (RTF)',
    isSo: isFactivaRtf,
    load: PRESS_RTF,
    takes:
      'What is taken from Factiva files: as displayed, where the headline is bold and a line of rights or of the language ends the lines above the text, or with indexing, as rows of a table.',
    limits: RTF_LIMITS,
  }),
  described('.txt', {
    name: 'factiva-text',
    one: 'Factiva text',
    many: 'Factiva texts',
    isSo: isFactivaText,
    load: async () => (await import('./factiva-text.ts')).readFactivaText,
    takes:
      'What is taken from Factiva files: with indexing, a code and a tab before each field, or as displayed, a line a paragraph, where the count of words stands below headline and author.',
  }),
  described('.rtf', {
    name: 'nexis-rtf',
    one: 'LexisNexis document (RTF)',
    many: 'LexisNexis documents (RTF)',
    isSo: isAnyRtf,
    load: PRESS_RTF,
    takes: 'What is taken from LexisNexis or Factiva documents.',
    limits: RTF_LIMITS,
  }),
  described('.txt', {
    name: 'proquest-text',
    one: 'ProQuest text',
    many: 'ProQuest texts',
    isSo: isProquestText,
    load: async () => (await import('./proquest/proquest.ts')).readProquestText,
    takes: `${LABELS} Articles are parted by ruled lines or numbers (“Document 3 of 20”), which are also the count that is compared. The cover and the notice at the end are left out.`,
  }),
  described('.html .htm', {
    name: 'proquest',
    one: 'ProQuest page',
    many: 'ProQuest pages',
    isSo: isProquestHtml,
    load: async () => (await import('./proquest/proquest.ts')).readProquestHtml,
    takes: `${LABELS} Articles are parted by ruled lines or numbers.`,
  }),
  described('.txt', {
    name: 'ebsco-text',
    one: 'EBSCO text',
    many: 'EBSCO texts',
    isSo: isEbscoText,
    load: async () => (await import('./ebsco/ebsco.ts')).readEbscoText,
    takes: `${LABELS} Numeric dates are read with the month first, unless the file holds one that cannot be. Lines about rights and support are left out.`,
  }),
  described('.html .htm', {
    name: 'ebsco',
    one: 'EBSCO page',
    many: 'EBSCO pages',
    isSo: isEbscoHtml,
    load: async () => (await import('./ebsco/ebsco.ts')).readEbscoHtml,
    takes: `${LABELS} Dates as in EBSCO texts.`,
  }),
  described('.txt', {
    name: 'europresse-text',
    one: 'Europresse text',
    many: 'Europresse texts',
    isSo: isEuropresseText,
    load: async () => (await import('./europresse/text.ts')).readEuropresseText,
    takes:
      'What is taken from Europresse pages, where each article ends with the number of its document (“news·20210314·KE·001”) and begins with its source, a line with the day, and its title. Rights and certificates are left out.',
  }),
  described('.html .htm', {
    name: 'europresse',
    one: 'Europresse page',
    many: 'Europresse pages',
    isSo: isEuropresseHtml,
    load: async () => (await import('./europresse/europresse.ts')).readEuropresse,
    takes:
      'Of each article title, source, date, authors, section, page, word count and the number of the document. Rights, notes at the side and at the foot are left out. Both the layout of today, an `article` each, and that of 2012 are read.',
  }),
];
