import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, RawArticle } from '../domain/article.ts';
import type { Evidence } from '../domain/evidence.ts';
import { optional } from '../domain/optional-key.ts';
import { NO_ALIASES } from '../extract/aliases.ts';
import { extractArticle } from '../extract/article.ts';
import { LANGUAGES, type Languages } from '../extract/languages/languages.ts';

/** What an extraction case expects: tags with the words and rules that gave them, no figures. */
export type Found = {
  /** Absent where no date is found. */
  readonly date?: { readonly value: string; readonly rule: string };
  /** Absent where it is English, or nothing tells. */
  readonly language?: string;
  /** `rule: words` by country code, in the order of the text. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  readonly primary: readonly string[];
  /** `rule: words` by name. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly quotes: readonly {
    readonly text: string;
    readonly kind: string;
    /** The person, or `the words of a source without a name`. */
    readonly by?: string;
    readonly rule: string;
  }[];
};

/** `expected.json` of a case. */
export type Expected = {
  /** Rules and patterns that the case needs: with one of them switched off it comes out otherwise. */
  readonly seenIn: readonly string[];
  /** Rules and patterns that must not fire, though the text comes near. */
  readonly mustNotFire?: readonly string[];
  readonly found: Found;
};

/** An extraction case: a folder with `source.txt` or `source.json`, and `expected.json`. */
export type ExtractionCase = {
  readonly slug: string;
  readonly folder: string;
  readonly raw: RawArticle;
  readonly expected: Expected;
};

/** `source.json`: an article as a reader of files hands it on, without its id. */
type SourceJson = Partial<Omit<RawArticle, 'id' | 'body'>> & Pick<RawArticle, 'body'>;

/** Every case below a folder, by slug. @throws where one has no source or no expectation */
export function extractionCases(folder: string): readonly ExtractionCase[] {
  return readdirSync(folder)
    .toSorted()
    .map((slug) => readCase(join(folder, slug), slug));
}

function readCase(folder: string, slug: string): ExtractionCase {
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  return { slug, folder, raw: readSource(folder, slug), expected };
}

/** The article of a case. */
export function readSource(folder: string, slug: string): RawArticle {
  const text = join(folder, 'source.txt');
  if (existsSync(text)) return { id: slug, body: readFileSync(text, 'utf8'), given: {} };
  const source: SourceJson = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'));
  return { given: {}, ...source, id: slug };
}

/** What extraction finds in the article of a case. */
export function foundIn(raw: RawArticle, languages: Languages = LANGUAGES): Found {
  return summaryOf(extractArticle(raw, NO_ALIASES, languages));
}

/** The same with some rules and patterns switched off in every language. */
export function foundWithout(raw: RawArticle, off: readonly string[]): Found {
  const rulesOff = new Set(off);
  return foundIn(
    raw,
    LANGUAGES.map((pack) => ({ ...pack, rulesOff })),
  );
}

function summaryOf({ date, language, countries, speakers, quotes }: Article): Found {
  const roles = speakers.flatMap(({ name, role }) => (role ? [[name, role] as const] : []));
  return {
    ...(date ? { date: { value: date.value, rule: `${date.source}-date` } } : {}),
    ...(language === undefined || language === 'en' ? {} : { language }),
    countries: Object.fromEntries(
      countries.map(({ code, evidence }) => [code, evidence.map(wordsOf)]),
    ),
    primary: countries.filter(({ primary }) => primary).map(({ code }) => code),
    speakers: Object.fromEntries(
      speakers.map(({ name, evidence }) => [name, evidence.map(wordsOf)]),
    ),
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles) } : {}),
    quotes: quotes.map(({ text, kind, speaker, sourceText, rule }) => {
      const by = speaker?.name ?? (sourceText === undefined ? undefined : `“${sourceText}”`);
      return { text, kind, ...optional('by', by), rule };
    }),
  };
}

function wordsOf({ rule, text, field }: Evidence): string {
  return `${rule}: ${text}${field === undefined ? '' : ` (${field})`}`;
}

/** The names of rules that stand in what was found. */
export function rulesIn({ date, countries, speakers, quotes }: Found): ReadonlySet<string> {
  const words = [...Object.values(countries), ...Object.values(speakers)].flat();
  return new Set([
    ...(date ? [date.rule] : []),
    ...words.map((each) => each.slice(0, each.indexOf(':'))),
    ...quotes.map(({ rule }) => rule),
  ]);
}
