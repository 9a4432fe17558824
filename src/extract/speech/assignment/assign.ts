import type { MarkedQuote } from '../marked-quotes.ts';
import type { Person } from '../persons.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import type { Assignment, QuotePlace, Read } from './assignment.ts';
import { fromAround } from './carry-rules.ts';
import { fromCue } from './cues.ts';

/** For each quote who said it, in the order of quotes; absent where nothing tells. */
export function assignQuotes(
  quotes: readonly MarkedQuote[],
  reads: readonly Read[],
  language: SpeechLanguage,
  guest: Person | undefined,
): (Assignment | undefined)[] {
  const found: (Assignment | undefined)[] = quotes.map(() => undefined);
  for (const [index, read] of reads.entries()) {
    const { items } = read.sentence;
    for (const [at, item] of items.entries()) {
      const quote = quotes[item.quote];
      if (item.kind !== 'quote' || !quote) continue;
      const place: QuotePlace = {
        ...{ language, reads, index, read, at, items, quote, guest },
        previous: quotes[item.quote - 1],
        previousFound: found[item.quote - 1],
      };
      found[item.quote] = fromCue(place) ?? fromAround(place);
    }
  }
  if (!language.rulesOff.has('carried-over')) carryBack(quotes, found);
  return found;
}

// A quote over several paragraphs may be reported in a later one.
function carryBack(quotes: readonly MarkedQuote[], found: (Assignment | undefined)[]): void {
  for (let at = quotes.length - 1; at > 0; at -= 1) {
    const later = found[at];
    if (quotes[at]?.continues && later && !found[at - 1])
      found[at - 1] = { ...later, rule: 'carried-over' };
  }
}
