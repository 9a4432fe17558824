import { optional } from '../../domain/optional-key.ts';
import type { Notice } from '../../domain/query.ts';
import type { SpeakerListing } from '../../services/speakers/list-speakers.ts';
import { parseFind, parseLetter } from './list-params.ts';
import { NoticeList, quoted } from './notice-list.ts';

/** What the address of the list of speakers asks for. */
export type ParsedSpeakersUrl = {
  readonly listing: SpeakerListing;
  readonly notices: readonly Notice[];
};

/** Reads `find`, `letter`, `order` and `page`; what makes no sense is passed over, with a notice. */
export function parseSpeakersUrl(params: URLSearchParams): ParsedSpeakersUrl {
  const notices = new NoticeList();
  const one = (name: string) => params.get(name)?.trim() ?? '';
  const letter = parseLetter(one('letter'), notices);
  const listing: SpeakerListing = {
    find: parseFind(one('find')),
    ...optional('letter', letter),
    // Names with one letter are looked through by name.
    order: parseOrder(one('order'), letter === undefined ? 'count' : 'label', notices),
    page: parsePage(one('page'), notices),
  };
  return { listing, notices: notices.all() };
}

/** Address of a list of speakers. */
export function speakersHref({ find, letter, order, page }: SpeakerListing): string {
  const params = new URLSearchParams();
  if (find !== '') params.append('find', find);
  if (letter !== undefined) params.append('letter', letter);
  if (order !== (letter === undefined ? 'count' : 'label')) params.append('order', order);
  if (page > 1) params.append('page', String(page));
  const text = params.toString();
  return text === '' ? '/speakers' : `/speakers?${text}`;
}

function parseOrder(
  asked: string,
  usual: SpeakerListing['order'],
  notices: NoticeList,
): SpeakerListing['order'] {
  if (asked === 'count' || asked === 'label') return asked;
  if (asked !== '') {
    notices.add('order-unknown', `Unknown sort order ${quoted(asked)}; using the default.`);
  }
  return usual;
}

function parsePage(asked: string, notices: NoticeList): number {
  if (/^0*[1-9]\d{0,8}$/.test(asked)) return Number(asked);
  if (asked !== '') {
    notices.add('page-unknown', `There is no page ${quoted(asked)}; this is the first one.`);
  }
  return 1;
}
