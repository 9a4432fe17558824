import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayInterval } from '../../src/domain/publication-date.ts';
import { sampleLabels, sampleRecords, sampleTexts } from '../../src/evaluate/sample-archive.ts';
import { chooseFormat } from '../../src/ingest/formats/choose.ts';
import { printedWeekdays } from '../support/printed-weekdays.ts';

const texts = sampleTexts();
const records = sampleRecords();
const { articles: labels, variants } = sampleLabels();
const usualName = new Map(
  [...variants].flatMap(([usual, others]) => others.map((other) => [other, usual] as const)),
);
const words = new Map([
  ...texts.map(({ key, text }) => [key, text] as const),
  ...records.map(({ id = '', title = '', body }) => [id, `${title}\n${body}`] as const),
]);

function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function lengthInWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** How many articles each full name speaks in, under its usual spelling. */
function articlesBySpeaker(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speakers } of labels.values()) {
    for (const name of speakers.filter((speaker) => speaker.includes(' '))) {
      const usual = usualName.get(name) ?? name;
      counts.set(usual, (counts.get(usual) ?? 0) + 1);
    }
  }
  return counts;
}

describe('the sample archive', () => {
  it('holds at least 60 articles', () => {
    expect(words.size).toBe(texts.length + records.length);
    expect(words.size).toBeGreaterThanOrEqual(60);
  });

  it('comes in every format that is read from the first day', () => {
    const held = (file: string) => records.filter((record) => record.file === file).length;
    expect(texts.length).toBeGreaterThanOrEqual(34);
    expect(held('wire.jsonl')).toBeGreaterThanOrEqual(22);
    expect(held('agency.jsonl.gz')).toBeGreaterThanOrEqual(3);
    expect(held('desk.jsonl.zst')).toBeGreaterThanOrEqual(3);
  });

  it('holds one text in windows-1252 and one in UTF-16, the rest in UTF-8', () => {
    const isUtf16 = (bytes: Buffer) => bytes[0] === 0xff && bytes[1] === 0xfe;
    const isUtf8 = (bytes: Buffer) => bytes.equals(Buffer.from(bytes.toString('utf8')));
    const others = texts.filter(({ bytes }) => !isUtf8(bytes));
    expect(others.filter(({ bytes }) => isUtf16(bytes)).map(({ key }) => key)).toEqual([
      'text/glacier-thirty-years.txt',
    ]);
    expect(others.filter(({ bytes }) => !isUtf16(bytes)).map(({ key }) => key)).toEqual([
      'text/leipzig-doors.txt',
    ]);
    expect(words.get('text/leipzig-doors.txt')).toContain('“For forty years');
    expect(words.get('text/glacier-thirty-years.txt')).toContain('ZÜRICH – Urs');
  });

  it('is short to read, but for a headline that came alone', () => {
    const lengths = [...words].map(([key, text]) => ({ key, length: lengthInWords(text) }));
    const brief = lengths.filter(({ length }) => length < 90);
    expect(brief.map(({ key }) => key)).toEqual(['text/mongolia-sleeper-train.txt']);
    expect(lengths.filter(({ length }) => length > 450)).toEqual([]);
  });

  it('covers at least 22 countries and more than ten years', () => {
    const countries = new Set([...labels.values()].flatMap((label) => label.countries));
    const years = new Set([...labels.values()].map(({ date }) => date?.value.slice(0, 4)));
    expect(countries.size).toBeGreaterThanOrEqual(22);
    expect(years.size).toBeGreaterThan(10);
  });

  it('lets at least 26 people speak, ten of them more than once', () => {
    const counts = [...articlesBySpeaker().values()];
    expect(counts.length).toBeGreaterThanOrEqual(26);
    expect(counts.filter((count) => count > 1).length).toBeGreaterThanOrEqual(10);
  });

  it('prints the weekday that each date has', () => {
    const printed = texts.flatMap(({ text }) => printedWeekdays(text));
    expect(printed.length).toBeGreaterThanOrEqual(20);
    expect(printed.filter(({ printed: day, possible }) => !possible.includes(day))).toEqual([]);
  });

  it('prints one numeric date that only its weekday can decide', () => {
    const open = texts
      .flatMap(({ text }) => printedWeekdays(text))
      .filter(({ possible }) => new Set(possible).size === 2);
    expect(open.map(({ line }) => line)).toEqual(['Thursday, 09/03/2017']);
  });

  it('names no address outside example.org and example.com', () => {
    const hosts = records.flatMap(({ given }) => (given.url ? [new URL(given.url).hostname] : []));
    expect(hosts.length).toBeGreaterThan(20);
    expect(hosts.filter((host) => !/(?:^|\.)example\.(?:org|com)$/.test(host))).toEqual([]);
  });

  it('tells readers what it is in a file that is not indexed', () => {
    const readme = readFileSync(new URL('../../sample/README.md', import.meta.url), 'utf8');
    expect(readme).toContain('invented');
    expect(readme).toContain('npm run index -- --remove-sample');
    expect(chooseFormat('README.md')).toBeUndefined();
  });
});

// What research on extraction found hard, each with words by which at least one article shows it.
const TROUBLES = new Map<string, RegExp>([
  ['an opening mark that should close', /, “(?:said|the )/],
  ['a closing mark that is missing', /“I would be happy to be wrong, she said/],
  ['doubled marks', /""We have/],
  ['marks typed as accents', /``\w[^`']+''/],
  ['a quote over two paragraphs', /bags\.\n\n“The gauges/],
  ['words in marks that nobody said', /an “avoidable delay”/],
  ['a verb before its subject', /replied\.|,” said [A-Z]/],
  ['a passive', /was quoted (?:as|by)/],
  ['according to a person', /according to (?:Konan Yéboué|Dobrogeanu)/],
  ['two people of one surname', /Gerhard Vosskamp.*Ms\. Vosskamp/s],
  ['two people who speak as one', /Anozie and Dandi said/],
  ['a joint statement', /A joint statement/],
  ['an agency that reports', /“the Steppe Press Agency reported/],
  ['words of a spokesman for somebody', /A spokesman for Mayor Fatumata Djamanca said/],
  ['a signature after a dash', /^— Wiremu Parangi/m],
  ['misprinted countries', /Tajiistan|Ethopia|Guatamala/],
  ['a person named like a country', /Jordan Whitcliffe|Chad Brenneman/],
  ['a state of one name with a country', /Georgia county/],
  ['a state that is gone', /Soviet Union/],
  ['a sea named like a country', /South China Sea/],
  ['the word turkey in small letters', /\bturkey\b/],
  ['soft hyphens', /\u00ad/],
  ['no-break spaces', /\u00a0/],
  ['ligatures', /[\ufb01\ufb02]/],
  ['an emoji', /\p{Extended_Pictographic}/u],
  ['markup in a title', /<b>storm<\/b>/],
  ['page boilerplate', /\nLeave a Comment\s*$/],
  ['an agency sign-off', /Reporting by .+; Editing by/],
  ['right-to-left text', /\p{Script=Arabic}/u],
]);

describe('the troubles of the sample archive', () => {
  it.each([...TROUBLES])('include %s', (_trouble, pattern) => {
    expect([...words.values()].some((text) => pattern.test(text))).toBe(true);
  });

  it('include one story in copies of four outlets', () => {
    const copies = [...words.values()].filter((text) =>
      plain(text).includes('puts its measurement into common hands'),
    );
    expect(copies).toHaveLength(4);
  });
});

describe('the labels of the sample archive', () => {
  it('stand for every article and for nothing else', () => {
    expect([...labels.keys()].toSorted()).toEqual([...words.keys()].toSorted());
  });

  it('give dates of the calendar in the precision they claim', () => {
    const lengthOf = new Map(Object.entries({ year: 4, month: 7, day: 10, minute: 16 }));
    const wrong = [...labels].filter(
      ([, { date }]) =>
        date && (!dayInterval(date.value) || date.value.length !== lengthOf.get(date.precision)),
    );
    expect(wrong).toEqual([]);
  });

  it('give the date that a record was given', () => {
    const differing = records
      .filter(({ given }) => given.date !== undefined)
      .filter(({ id = '', given }) => !given.date?.startsWith(labels.get(id)?.date?.value ?? '?'));
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('name speakers and sources in words of the article', () => {
    const absent = [...labels].flatMap(([key, { speakers, namelessSources }]) => {
      const text = plain(words.get(key) ?? '');
      return [...speakers, ...namelessSources]
        .filter((name) => !text.includes(plain(name)))
        .map((name) => `${key}: ${name}`);
    });
    expect(absent).toEqual([]);
  });

  it('never want a country and forbid it too', () => {
    const both = [...labels].filter(([, { countries, notCountries = [] }]) =>
      notCountries.some((code) => countries.includes(code)),
    );
    expect(both).toEqual([]);
  });

  it('use codes of two letters that a country or a former one has', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const codes = new Set([...labels.values()].flatMap(({ countries }) => countries));
    expect([...codes].filter((code) => !/^[A-Z]{2}$/.test(code) || !names.of(code))).toEqual([]);
  });

  it('know one person under each of the spellings that articles use', () => {
    const spoken = new Set([...labels.values()].flatMap(({ speakers }) => speakers));
    const spellings = [...variants].flatMap(([usual, others]) => [usual, ...others]);
    expect(spellings.filter((name) => !spoken.has(name))).toEqual([]);
  });
});
