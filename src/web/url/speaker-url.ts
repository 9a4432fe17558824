import type { Notice } from '../../domain/query.ts';
import type { Telling } from '../../domain/quote.ts';
import { asksForTitles, asSaid } from '../../query/as-said.ts';
import { parseQuery } from '../../query/parser.ts';
import type { WantedWords } from '../../services/speakers/read-speaker.ts';
import { NoticeList, quoted } from './notice-list.ts';
import { NO_TITLES } from './quotes-url.ts';
import { speakerHref } from './speaker-href.ts';
import { KIND, parseKind } from './url-kind.ts';
import { typedWords } from './url-params.ts';

/** What the address of a person asks of the person's quotes. */
export type SpeakerState = {
  /** Words as typed; empty: all quotes. */
  readonly said: string;
  readonly sort: WantedWords['sort'];
  readonly kind?: Telling;
};

export type ParsedSpeakerUrl = {
  readonly state: SpeakerState;
  readonly wanted: WantedWords;
  readonly notices: readonly Notice[];
};

/** Reads `said`, `kind` and `sort`; what makes no sense is passed over, with a notice. */
export function parseSpeakerUrl(params: URLSearchParams): ParsedSpeakerUrl {
  const notices = new NoticeList();
  const said = typedWords(params.get('said'));
  const sort = parseSort(params.get('sort')?.trim() ?? '', notices);
  const kind = parseKind(params, notices);
  const parsed = parseQuery(said, { exact: false });
  if (asksForTitles(parsed.query)) notices.add(NO_TITLES.code, NO_TITLES.text);
  return {
    state: { said, sort, ...kind },
    wanted: { query: asSaid(parsed.query), sort, ...kind },
    notices: [...parsed.notices, ...notices.all()],
  };
}

/** Address of a person's page in one of its states. */
export function speakerPageHref(id: string, { said, sort, kind }: SpeakerState): string {
  const params = new URLSearchParams();
  if (said !== '') params.append('said', said);
  if (kind !== undefined) params.append(KIND, kind);
  if (sort !== 'newest') params.append('sort', sort);
  const text = params.toString();
  return text === '' ? speakerHref(id) : `${speakerHref(id)}?${text}`;
}

function parseSort(asked: string, notices: NoticeList): WantedWords['sort'] {
  if (asked === 'newest' || asked === 'oldest') return asked;
  if (asked !== '') {
    const text = `Unknown sort order ${quoted(asked)}: the newest come first.`;
    notices.add('order-unknown', text);
  }
  return 'newest';
}
