import type { Article } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import { aliasKey } from '../aliases.ts';
import type { CorrectionTable } from './correction-table.ts';
import { ownTags } from './join-tags.ts';
import { newSpeaker } from './new-speaker.ts';
import type { NoteCorrection } from './note-correction.ts';
import { shareWords } from './share-words.ts';

/** The quotes of an article with the speakers that were decided on; `decided` are those not tagged there yet. */
export function correctQuotes(
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
): { readonly quotes: readonly Quote[]; readonly decided: readonly SpeakerTag[] } {
  const { quotes, body } = article;
  const entries = table.holding(article, 'quote-speaker');
  if (entries.length === 0) return { quotes, decided: [] };
  const own = ownTags(article.speakers);
  const decided = new Map<string, SpeakerTag>();
  const speakerOf = (name: string) => {
    const known = own.find((tag) => aliasKey(tag.name) === aliasKey(name)) ?? decided.get(name);
    if (known) return known;
    const tag = newSpeaker(name, body);
    decided.set(name, tag);
    return tag;
  };
  const corrected = quotes.map((quote) => {
    const entry = entries.find((one) => shareWords(quote.text, one.quote ?? ''));
    if (!entry) return quote;
    const { speaker, sourceText, ...words } = quote;
    const named =
      entry.decision === 'drop' ? undefined : entry.decision === 'add' ? entry.name : entry.to;
    note(entry, {
      quote: quote.text,
      rule: quote.rule,
      ...(speaker ? { before: speaker.name } : {}),
      ...(named === undefined ? {} : { now: named }),
    });
    if (named === undefined) return { ...words, ...(sourceText ? { sourceText } : {}) };
    const { id, name } = speakerOf(named);
    return { ...words, confidence: 1, speaker: { id, name } };
  });
  return corrected.every((quote, at) => quote === quotes[at])
    ? { quotes, decided: [] }
    : { quotes: corrected, decided: [...decided.values()] };
}
