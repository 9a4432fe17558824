import type { Span } from '../zones.ts';
import { inLowerCase } from './name-words.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** A paragraph that is spoken as a whole, from `from` on, though no marks say so. */
export type SpokenLine = { readonly from: number; readonly answers?: true };

// `Q. How long?`: the labels of an interview may have a full stop.
const STOPPED_LABEL = /^(\p{Lu})\.\s+(?=\S)/u;
// `OMID RAHMATOV, HOST:`, `OMID RAHMATOV (keeper):`: what the speaker is stands behind the name.
const LABEL =
  /^((?:\p{Lu}[\p{Lu}\p{M}'’.-]*\s?){1,4}|\p{L}+)(?:,\s[\p{Lu}\s'’.-]{2,30}|\s?\([^()\n]{1,30}\))?\s?:\s+(?=\S)/u;
// `Hal Jessop: Is the bridge safe?`: two words or three, each with its capital, before a sentence.
const NAME_LABEL =
  /^((?:\p{L}{1,4}\.\s)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,2})\s?:\s+(?=\p{Lu})/u;
const BLOCK = /^>\s+(?=\p{L})/u;
const LEAST_LETTERS = 3;

/**
 * The lines of a transcript (`OMID RAHMATOV: The gauge is new.`), questions and answers, and quoted blocks, by the
 * index of their paragraph. Labels are names in capitals: a heading before a colon has lower case, or stands alone.
 */
export function spokenLines(
  body: string,
  paragraphs: readonly Span[],
  language: SpeechLanguage,
): ReadonlyMap<number, SpokenLine> {
  const found = new Map<number, SpokenLine>();
  const labels = new Map<number, SpokenLine>();
  const names: string[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    const text = body.slice(start, Math.min(end, start + 80));
    const block = BLOCK.exec(text);
    if (block) found.set(index, { from: start + block[0].length });
    const label = labelOf(text, language);
    const name = label?.[1]?.trim() ?? '';
    const answers = language.answerLabels.has(name);
    const isAsked = answers || language.questionLabels.has(name);
    if (!label || !(isAsked || isName(name, language))) continue;
    labels.set(index, { from: start + label[0].length, ...(answers ? { answers } : {}) });
    names.push(name);
  }
  return isTalk(names, language) ? new Map([...found, ...labels]) : found;
}

function labelOf(text: string, language: SpeechLanguage): RegExpExecArray | null {
  const named = NAME_LABEL.exec(text);
  if (named && isFullName(named[1] ?? '', language)) return named;
  const stopped = STOPPED_LABEL.exec(text);
  const letter = stopped?.[1] ?? '';
  const isAsked = language.questionLabels.has(letter) || language.answerLabels.has(letter);
  return isAsked ? stopped : LABEL.exec(text);
}

// Two speak, and one of them twice, or both by full names; or one asks and one answers. “OPINION:” and “PHOTOS:” do not.
function isTalk(names: readonly string[], language: SpeechLanguage): boolean {
  const { answerLabels, questionLabels } = language;
  const different = new Set(names);
  if (different.size < 2) return false;
  const isInterview =
    names.some((name) => answerLabels.has(name)) && names.some((name) => questionLabels.has(name));
  const areNamed = names.every((name) => isFullName(name, language));
  // "OMID RAHMATOV: … RAHMATOV: …".
  const surnames = new Set(names.map((name) => name.split(/\s+/).at(-1)));
  return isInterview || areNamed || surnames.size < names.length;
}

function isName(name: string, language: SpeechLanguage): boolean {
  return isFullName(name, language) || isNameInCapitals(name, language);
}

/** `Hal Jessop`, `MS. GRACE ABBOT`: a first name that is known, and another word. */
function isFullName(name: string, language: SpeechLanguage): boolean {
  const words = name
    .split(/\s+/)
    .filter((word) => !language.honorifics.has(word.toLowerCase().replace('.', '')));
  return words.length > 1 && language.isFirstName(inLowerCase(words[0] ?? ''));
}

function isNameInCapitals(name: string, { teasers }: SpeechLanguage): boolean {
  const [first = ''] = name.toLowerCase().split(/\s/);
  if (teasers.has(first)) return false;
  return name === name.toUpperCase() && (name.match(/\p{Lu}/gu)?.length ?? 0) >= LEAST_LETTERS;
}
