import type { NameMention } from './name-mention.ts';
import type { Person } from './persons.ts';
import type { SpeechLanguage } from './speech-language.ts';

// A role is said in a few words; what is longer tells a story.
const MOST_CHARS = 90;
const MOST_WORDS = 12;
// Within so many words of its beginning it says what somebody is: “deputy head of the river board”.
const HEAD_WORDS = 6;

// "at D.A. Lind", "in St. Albans".
const INITIAL_STOP = '(?<=(?<![\\p{L}])(?:\\p{Lu}|\\p{Lu}\\.\\p{Lu}|St|Mt|Ft))\\.(?=\\s\\p{Lu})';
// `, 43, the envoy for the valley,`: what stands between the commas. A full stop within it is an abbreviation's.
const AFTER = new RegExp(
  `^,\\s+(?:\\d{1,3},\\s+)?(?<role>(?:[^,.;:!?()“”"‘\\[\\]]|\\.(?=\\p{L}|\\s\\p{Ll})|${INITIAL_STOP}){3,${MOST_CHARS}})(?=[,.;”"]|$)`,
  'u',
);
// `the mayor of the town, `, right before the name.
const BEFORE = /(?<=[\s“"(]|^)(?<role>(?:[\p{L}\p{M}'’-]+\s+){1,7}[\p{L}\p{M}'’-]+),\s+$/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;

/**
 * What a text says somebody is, where it is printed after the name or before it between commas; as printed, without
 * its article. `undefined` where nothing says so. Titles right before the name are read with the name.
 */
export function printedRole(
  body: string,
  { mentions }: Person,
  language: SpeechLanguage,
): string | undefined {
  const full = mentions.toSorted((a, b) => b.words.length - a.words.length || a.start - b.start);
  for (const mention of full) {
    const role = roleAfter(body, mention, language) ?? roleBefore(body, mention, language);
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleAfter(body: string, { end }: NameMention, language: SpeechLanguage) {
  const text = AFTER.exec(body.slice(end, end + MOST_CHARS + 40))?.groups?.role;
  return text === undefined ? undefined : asRole(text.replace(/\s+/g, ' ').trim(), language);
}

function roleBefore(body: string, { start }: NameMention, language: SpeechLanguage) {
  const lead = body.slice(Math.max(0, start - MOST_CHARS), start);
  if (!lead.trimEnd().endsWith(',')) return undefined;
  const text = BEFORE.exec(lead)?.groups?.role;
  if (text === undefined) return undefined;
  // From its last article on: what stands before that belongs to the sentence.
  const words = text.split(/\s+/);
  const at = words.findLastIndex((word) => isDeterminer(word.toLowerCase(), language));
  if (at < 0) return undefined;
  const phrase = words.slice(at);
  const head = phrase.at(-1)?.toLowerCase() ?? '';
  return isRoleWord(head, language) ? asRole(phrase.join(' '), language) : undefined;
}

function asRole(printed: string, language: SpeechLanguage): string | undefined {
  const text = beforeRelative(printed, language);
  const lower = (text.match(WORD) ?? []).map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  if (lower.length === 0 || lower.length > MOST_WORDS) return undefined;
  if (lower.some((word) => language.firmAppositives.has(word))) return undefined;
  // A clause with a verb of its own tells what somebody did.
  if (language.ownClause.has(first) || lower.some((word) => isVerb(word, language)))
    return undefined;
  // “A goatherd” after a person's name says what the person is, whatever the word.
  const saysWho = lower.slice(0, HEAD_WORDS).some((word) => language.roleNouns.has(word));
  if (!saysWho && !language.indefiniteArticles.has(first)) return undefined;
  const role = isDeterminer(first, language) ? text.slice(first.length).trim() : text;
  return role === '' ? undefined : role;
}

/** `engineer who designed the line`: what somebody did is no role. */
function beforeRelative(text: string, { relatives }: SpeechLanguage): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => relatives.has(word.toLowerCase()));
  return at < 0 ? text : words.slice(0, at).join(' ');
}

function isVerb(word: string, { reportingVerbs, finiteVerbs, roleNouns }: SpeechLanguage): boolean {
  return !roleNouns.has(word) && (reportingVerbs.has(word) || finiteVerbs.has(word));
}

function isRoleWord(word: string, { roleNouns, titles }: SpeechLanguage): boolean {
  return roleNouns.has(word) || titles.has(word);
}

function isDeterminer(word: string, language: SpeechLanguage): boolean {
  return language.determiners.has(word) || language.appositiveDeterminers.has(word);
}
