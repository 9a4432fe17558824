import {
  type CorrectionFields,
  correctionLine,
} from '../../services/corrections/correction-line.ts';

/** What a reader can do about a wrong tag: lines for the file of corrections, and a mail where there is an address. */
export type WrongTag = {
  readonly fixes: readonly { readonly text: string; readonly lines: string }[];
  readonly mailHref?: string;
};

/** The article that a page shows, as corrections and mails name it. */
export type CorrectedPage = {
  readonly id: string;
  readonly title: string;
  /** Address of the page; its path where the site does not know its own. */
  readonly address: string;
  /** `CORRECTIONS_MAIL`. */
  readonly mail?: string;
};

/** A way to put a tag right, and the corrections that do so. */
export type Fix = { readonly text: string; readonly entries: readonly CorrectionFields[] };

const SIGNED = { by: 'a reader', reason: 'Found wrong on the page of the article' } as const;

/** Ready lines for one article. `what` names the tag in the mail: `the country Georgia`. */
export function presentWrong(what: string, fixes: readonly Fix[], page: CorrectedPage): WrongTag {
  const shown = fixes.map(({ text, entries }) => ({
    text,
    lines: entries
      .map((entry) => correctionLine({ ...entry, article: page.id, ...SIGNED }))
      .join('\n'),
  }));
  return { fixes: shown, ...(page.mail ? { mailHref: mailHref(what, shown, page) } : {}) };
}

function mailHref(
  what: string,
  fixes: WrongTag['fixes'],
  { title, address, mail = '' }: CorrectedPage,
): string {
  const body = [
    `In the article “${title}” ${what} is wrong.`,
    address,
    '',
    'What would be right:',
    '',
    ...fixes.flatMap(({ text, lines }) => [`${text}:`, lines, '']),
  ].join('\r\n');
  const query = [
    ['subject', `Wrong: ${what}`],
    ['body', body],
  ].map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`);
  // An address may hold marks that mean something in a link; the sign between its parts stays.
  return `mailto:${encodeURIComponent(mail).replace('%40', '@')}?${query.join('&')}`;
}
