import type { Article } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import { NO_ALIASES } from '../aliases.ts';
import { speakerId } from '../people.ts';
import { correctQuotes } from './correct-quotes.ts';
import type { CorrectionTable } from './correction-table.ts';
import { joinTags, ownTags } from './join-tags.ts';
import { newSpeaker } from './new-speaker.ts';
import type { NoteCorrection } from './note-correction.ts';
import { shareWords } from './share-words.ts';

type Spoken = Pick<Article, 'speakers' | 'quotes'>;

/** Who is quoted in an article and what they said, after every correction that fits. */
export function correctSpeakers(
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
): Spoken {
  const own = ownTags(article.speakers);
  const { quotes, decided } = correctQuotes(article, table, note);
  const quoted = withoutSilent(own, article.quotes, quotes);
  const changed = quoted.map((tag) => ({ tag, now: correctedTag(tag, article, table, note) }));
  const untagged = untaggedSpeakers(quotes, own).map((tag) => {
    return [tag.name, correctedTag(tag, article, table, note), tag] as const;
  });
  const news = [...decided, ...addedSpeakers(article, table, note, [...own, ...decided])];
  const named = new Map(news.map((tag) => [tag.name, merged(tag, article, table, note)]));
  const isSame =
    quotes === article.quotes &&
    named.size === 0 &&
    quoted.length === own.length &&
    untagged.every(([, now, tag]) => now === tag) &&
    changed.every(({ tag, now }) => tag === now);
  if (isSame) return { speakers: article.speakers, quotes: article.quotes };
  const follows = new Map([
    ...untagged.map(([name, now]) => [name, now] as const),
    ...changed.map(({ tag, now }) => [tag.name, now] as const),
    ...named,
  ]);
  return {
    speakers: joinTags([
      ...changed.flatMap(({ now }) => now ?? []),
      ...[...named.values()].filter((tag) => !changed.some(({ now }) => now?.name === tag.name)),
    ]),
    quotes: quotes.map((quote) => saidBy(quote, follows)),
  };
}

/** A name too short to be tagged may have said something all the same. */
function untaggedSpeakers(quotes: readonly Quote[], own: readonly SpeakerTag[]): SpeakerTag[] {
  const known = new Set(own.map(({ name }) => name));
  const others = quotes.flatMap(({ speaker, confidence, rule, start, end, text }) => {
    if (!speaker || known.has(speaker.name) || confidence === 1) return [];
    known.add(speaker.name);
    const { id, name } = speaker;
    return [{ id, name, confidence, evidence: [{ start, end, text, rule }] }];
  });
  return others;
}

/** `undefined` where it is dropped; the tag itself where nothing fits. */
function correctedTag(
  tag: SpeakerTag,
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
): SpeakerTag | undefined {
  const entries = table.named(article, 'speaker', tag.name);
  const entry = entries.find((one) => fitsTag(one, tag));
  if (!entry || entry.decision === 'merge') return merged(tag, article, table, note);
  const rule = ruleOf(tag);
  if (entry.decision === 'drop') {
    note(entry, { before: tag.name, ...rule });
    return undefined;
  }
  const name = entry.to ?? tag.name;
  note(entry, { before: tag.name, now: name, ...rule });
  const role = entry.decision === 'add' && entry.role !== undefined ? { role: entry.role } : {};
  const sure = { ...tag, ...role, confidence: 1 };
  if (entry.decision === 'add') return sure;
  return merged(renamed(sure, name), article, table, note);
}

function fitsTag({ decision, role }: Correction, tag: SpeakerTag): boolean {
  return decision !== 'split' || role === undefined || shareWords(tag.role ?? '', role);
}

/** A name that belongs to somebody of another name, wherever it stands. */
function merged(
  tag: SpeakerTag,
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
): SpeakerTag {
  const entry = table
    .named(article, 'speaker', tag.name)
    .find(({ decision }) => decision === 'merge');
  if (entry?.name === undefined || entry.name === tag.name) return tag;
  note(entry, { before: tag.name, now: entry.name, ...ruleOf(tag) });
  return renamed(tag, entry.name);
}

/** The id that it had leads to the one that it has now. */
function renamed({ formerIds = [], ...tag }: SpeakerTag, to: string): SpeakerTag {
  const { id, name } = speakerId(to, NO_ALIASES);
  const former = new Set([...formerIds, tag.id]);
  former.delete(id);
  return { ...tag, id, name, ...(former.size > 0 ? { formerIds: [...former] } : {}) };
}

function ruleOf({ given, evidence }: SpeakerTag): { readonly rule?: string } {
  const rule = given ? 'given' : evidence[0]?.rule;
  return rule === undefined ? {} : { rule };
}

function addedSpeakers(
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
  there: readonly SpeakerTag[],
): SpeakerTag[] {
  const added: SpeakerTag[] = [];
  for (const entry of table.holding(article, 'speaker')) {
    if (entry.decision !== 'add') continue;
    const tag = newSpeaker(entry.name ?? '', article.body, entry.role);
    if ([...there, ...added].some(({ id }) => id === tag.id)) continue;
    note(entry, { now: tag.name });
    added.push(tag);
  }
  return added;
}

/** Whose every quote turned out to be somebody else's is not quoted. */
function withoutSilent(
  tags: readonly SpeakerTag[],
  before: readonly Quote[],
  now: readonly Quote[],
): readonly SpeakerTag[] {
  if (before === now) return tags;
  const isSaid = (quotes: readonly Quote[], { name }: SpeakerTag) =>
    quotes.some(({ speaker }) => speaker?.name === name);
  return tags.filter((tag) => tag.given || isSaid(now, tag) || !isSaid(before, tag));
}

function saidBy(quote: Quote, follows: ReadonlyMap<string, SpeakerTag | undefined>): Quote {
  const { speaker, ...words } = quote;
  if (!speaker || !follows.has(speaker.name)) return quote;
  const tag = follows.get(speaker.name);
  if (!tag) return { sourceText: speaker.name, ...words };
  if (tag.name === speaker.name) return quote;
  return { ...words, speaker: { ...speaker, id: tag.id, name: tag.name } };
}
