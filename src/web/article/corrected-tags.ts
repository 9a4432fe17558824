import type { Article } from '../../domain/article.ts';
import type { AppliedCorrection } from '../../domain/correction.ts';
import { countryName } from '../../domain/country-names.ts';
import { clippedQuote } from './clipped-quote.ts';

/** A tag that a correction has taken out, with why. */
export type DroppedTag = { readonly name: string; readonly why: string };

/** What has been corrected in a tag, as sentences: `Put right: it was Georgia. It is Atlanta. (A. Keeper)`. */
export function correctionText(applied: AppliedCorrection): string {
  const { before, now, reason, by } = applied;
  const was =
    before === undefined
      ? 'Added by hand.'
      : before === now
        ? 'Confirmed by hand.'
        : `Corrected by hand: it was ${nameOf(applied, before)}.`;
  return `${was} ${reason.replace(/[.!?…]?$/, (end) => end || '.')} (${by})`;
}

/** The corrections that made a tag what it is, of its names or its code. */
export function correctionsOf(
  { corrections = [] }: Article,
  of: AppliedCorrection['of'],
  names: readonly string[],
): readonly AppliedCorrection[] {
  return corrections.filter((one) => one.of === of && names.includes(one.now ?? ''));
}

/** Tags of one kind that are gone. */
export function droppedTags(
  { corrections = [] }: Article,
  of: AppliedCorrection['of'],
): readonly DroppedTag[] {
  return corrections
    .filter((one) => one.of === of && one.now === undefined)
    .map((one) => ({
      name: one.quote === undefined ? nameOf(one, one.before ?? '') : clippedQuote(one.quote),
      why: `Removed by hand. ${one.reason} (${one.by})`,
    }));
}

function nameOf({ of }: AppliedCorrection, name: string): string {
  return of === 'country' && /^[A-Z]{2}$/.test(name) ? countryName(name) : name;
}
