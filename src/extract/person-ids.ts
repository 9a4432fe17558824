import type { SpeakerId } from '../domain/speaker.ts';
import { compareCodes } from './order.ts';
import { isShort, type Known, type SpeakerMention } from './read-speaker-mentions.ts';
import { isFieldWord } from './role-fields.ts';

/** Why a mention is of the person it was put with. */
export type MergeRule = 'alias' | 'same-name' | 'transliteration' | 'nickname' | 'initial';

/** One person of the archive. */
export type MergedPerson = {
  readonly id: SpeakerId;
  readonly name: string;
  readonly seenAs: readonly (SpeakerMention & { readonly rule: MergeRule })[];
  /** Ids by name of its mentions that are not its own: they redirect to it. */
  readonly redirects: readonly SpeakerId[];
};

/** A mention in the group of a person. */
export type Member = { readonly seen: Known; readonly rule: MergeRule };

/**
 * Gives each group of mentions a name and an id of its own: the id that its names have by themselves, told apart
 * by the role where a group with more articles has it already.
 */
export function namedPersons(groups: readonly Member[][]): MergedPerson[] {
  const taken = new Set<SpeakerId>();
  const inOrder = groups.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      compareCodes(nameOf(a), nameOf(b)) ||
      compareCodes(roleOf(a), roleOf(b)),
  );
  const owned = inOrder.map((group) => {
    const ids = idsByWeight(group);
    const id = ids.find((one) => !taken.has(one)) ?? apartId(ids[0] ?? '', roleOf(group), taken);
    taken.add(id);
    return { id, group };
  });
  // Only now is it known which ids nobody has: the first who is written so gets them.
  return owned.map(({ id, group }) => {
    const redirects = idsByWeight(group).filter((one) => !taken.has(one));
    for (const one of redirects) taken.add(one);
    return { id, name: nameOf(group), seenAs: group.map(seenAsOf), redirects };
  });
}

function seenAsOf({ seen: { name, role, countries, articles }, rule }: Member) {
  return { name, role, countries, articles, rule };
}

function weight(group: readonly Member[]): number {
  return group.reduce((sum, { seen }) => sum + seen.articles, 0);
}

/** The ids that the names of a group have by themselves, the commonest first; a full name counts twice. */
function idsByWeight(group: readonly Member[]): readonly SpeakerId[] {
  const weights = new Map<SpeakerId, number>();
  for (const { seen } of group) {
    const weight = isShort(seen) ? seen.articles : 2 * seen.articles;
    weights.set(seen.id, (weights.get(seen.id) ?? 0) + weight);
  }
  return [...weights.keys()].toSorted(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || compareCodes(a, b),
  );
}

/** How the archive mostly writes the name that the id is of. */
function nameOf(group: readonly Member[]): string {
  const [id] = idsByWeight(group);
  const first = group.find(({ seen }) => seen.id === id);
  return first?.seen.alias ?? first?.seen.name ?? '';
}

function roleOf(group: readonly Member[]): string {
  return group.find(({ seen }) => seen.role !== '')?.seen.role ?? '';
}

/** An id for the second person of one name: told apart by the role, then by a number. */
function apartId(id: SpeakerId, role: string, taken: ReadonlySet<SpeakerId>): SpeakerId {
  const word = role
    .toLowerCase()
    .match(/\p{L}{3,}/gu)
    ?.findLast((one) => isFieldWord(one));
  const base = word ? `${id}-${word}` : id;
  let next = word ? base : `${id}-2`;
  for (let number = 2; taken.has(next); number += 1) next = `${base}-${number}`;
  return next;
}
