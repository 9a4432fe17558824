import { extractArticle } from '../extract/article.ts';
import { fold } from '../text/fold.ts';

/** A small text with its right answer, as `=== kind | S: … | Q: … | C: … | T: …` and the text below it. */
export type SmallCase = {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly speakers?: readonly string[];
  /** Words of a quote, and who says it. */
  readonly quote?: { readonly words: string; readonly speaker: string };
  readonly countries?: readonly string[];
};

/** What of an answer is wrong; empty where all is right. */
export type WrongAnswer = readonly string[];

// A small text is scored as the body of an article whose title says nothing of it.
const TITLE = 'Notes from the valley';

/** Reads a list of small cases. @throws Error where a block has no right answer */
export function readSmallCases(text: string): SmallCase[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [kind = '', ...parts] = head.split(' | ');
      const fields = new Map(parts.map((part) => [part.slice(0, 1), part.slice(3).trim()]));
      const [words, speaker] = fields.get('Q')?.split(' -> ') ?? [];
      const speakers = fields.get('S');
      const countries = fields.get('C');
      if (speakers === undefined && countries === undefined)
        throw new Error(`No right answer: ${head}`);
      return {
        kind,
        title: fields.get('T') ?? TITLE,
        body: lines.join('\n').trim(),
        ...(speakers === undefined ? {} : { speakers: listOf(speakers, /;\s*/) }),
        ...(countries === undefined ? {} : { countries: listOf(countries, /\s+/) }),
        ...(words === undefined || speaker === undefined ? {} : { quote: { words, speaker } }),
      };
    });
}

function listOf(text: string, separator: RegExp): string[] {
  return text === '-' ? [] : text.split(separator);
}

/** What extraction gets wrong in a case; empty where all is right. */
export function scoreSmallCase(one: SmallCase): WrongAnswer {
  const { title, body } = one;
  const found = extractArticle({ id: 'case', title, body, given: {} });
  const names = found.speakers.map(({ name }) => name);
  const codes = found.countries.map(({ code }) => code);
  const wrong: string[] = [];
  if (one.speakers && !sameSet(names, one.speakers)) wrong.push(`speakers: ${shown(names)}`);
  if (one.countries && !sameSet(codes, one.countries)) wrong.push(`countries: ${shown(codes)}`);
  const { quote } = one;
  const said = quote && found.quotes.find(({ text }) => text.includes(quote.words));
  if (quote && keyOf(said?.speaker?.name ?? '') !== keyOf(quote.speaker))
    wrong.push(`quote: ${said ? (said.speaker?.name ?? 'nobody') : 'not found'}`);
  return wrong;
}

function shown(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join('; ');
}

function sameSet(found: readonly string[], right: readonly string[]): boolean {
  const keys = (values: readonly string[]) => values.map(keyOf).toSorted().join('\n');
  return keys(found) === keys(right);
}

// A nickname in marks or brackets may be part of a name or not.
function keyOf(name: string): string {
  return fold(name.replace(/\s*[“"(][^”")]*[”")]\s*/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
