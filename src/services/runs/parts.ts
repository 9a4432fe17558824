import type { Survey } from '../../ingest/survey.ts';
import { shareOf } from '../../platform/digest.ts';
import { passing } from '../../platform/kept-maps.ts';
import type { Part } from '../../search/port.ts';
import type { Ledger } from './ledger.ts';

export type { Part };

/** Whether a run that is one part of several has to do with an article, by its id, or with a rejected file. */
export function isInPart({ number, of }: Part, name: string): boolean {
  return shareOf(name, of) === number - 1;
}

/**
 * What one part has to do with of what was found and what is known. Every article is in exactly one part, by
 * its id, so that what is gone is removed once, and of two texts of one id the later wins as it does in a run
 * of its own.
 */
export function inPart(
  part: Part,
  found: Survey,
  ledger: Ledger,
): { readonly found: Survey; readonly ledger: Ledger } {
  const isMine = (id: string) => isInPart(part, id);
  const winners = passing(found.winners, isMine);
  const known = passing(ledger.known, isMine);
  return { found: { ...found, winners }, ledger: { ...ledger, known } };
}
