import type { Person } from '../persons.ts';
import type { Quotation } from '../quotations.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import type { Assignment, QuotationPlace, Read } from './assignment.ts';
import { fromAround } from './carry-rules.ts';
import { fromCue } from './cues.ts';

/** For each quotation who said it, in the order of quotations; absent where nothing tells. */
export function assignQuotations(
  quotations: readonly Quotation[],
  reads: readonly Read[],
  language: SpeechLanguage,
  guest: Person | undefined,
): (Assignment | undefined)[] {
  const found: (Assignment | undefined)[] = quotations.map(() => undefined);
  for (const [index, read] of reads.entries()) {
    const { items } = read.sentence;
    for (const [at, item] of items.entries()) {
      const quotation = quotations[item.quotation];
      if (item.kind !== 'quotation' || !quotation) continue;
      const place: QuotationPlace = {
        ...{ language, reads, index, read, at, items, quotation, guest },
        previous: quotations[item.quotation - 1],
        previousFound: found[item.quotation - 1],
      };
      found[item.quotation] = fromCue(place) ?? fromAround(place);
    }
  }
  if (!language.rulesOff.has('carried-over')) carryBack(quotations, found);
  return found;
}

// A quotation over several paragraphs may be reported in a later one.
function carryBack(quotations: readonly Quotation[], found: (Assignment | undefined)[]): void {
  for (let at = quotations.length - 1; at > 0; at -= 1) {
    const later = found[at];
    if (quotations[at]?.continues && later && !found[at - 1])
      found[at - 1] = { ...later, rule: 'carried-over' };
  }
}
