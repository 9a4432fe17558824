import type { NameMention } from '../name-mention.ts';
import type { Item } from '../sentences.ts';
import { ANY_DASH, type View } from '../subjects.ts';
import { type EventPlace, type EventRule, eventOf } from './event-rule.ts';

const FARTHEST_FROM_HEAD = 3;

/** Marks that say who speaks, in the order in which they are tried. */
export const MARK_RULES = [
  {
    name: 'name-colon',
    looksFor: 'A name, a colon, a quotation.',
    example: 'Rahmatov: “…”',
    gives: 'speaker',
    precision: 0.95,
    measured: { right: 3, of: 3 },
    startsAt: () => [':'],
    find: nameColon,
  },
  {
    name: 'signature',
    looksFor: 'A quotation, a dash, a name.',
    example: '“…” — Omid Rahmatov',
    gives: 'speaker',
    precision: 0.98,
    measured: { right: 25, of: 25 },
    startsAt: () => [ANY_DASH],
    find: signature,
  },
] as const satisfies readonly EventRule[];

function nameColon(place: EventPlace) {
  const { view, at } = place;
  if (view.items[at + 1]?.kind !== 'quotation') return undefined;
  const name = view.endingAt.get(at);
  if (!name || name.titleFrom > FARTHEST_FROM_HEAD) return undefined;
  return eventOf(place, named(name), { from: name.titleFrom, to: at + 1 });
}

function signature(place: EventPlace) {
  const { view, at } = place;
  const name = view.startingAt.get(at + 1);
  if (!name || !(isAfterQuotation(view, at) || isPost(view, name))) return undefined;
  const next = view.items[name.to];
  if (next && !/^[,(.]$/.test(next.text)) return undefined;
  if (hasVerb(view, name.to)) return undefined;
  return eventOf(place, named(name), { from: at, to: name.to, isInverted: true });
}

function isAfterQuotation({ items }: View, at: number): boolean {
  return items[at - 1]?.kind === 'quotation';
}

// A post that was copied whole: `… — Omid Rahmatov (@omid)`.
function isPost({ items }: View, { to }: NameMention): boolean {
  return items[to]?.text === '(' && items[to + 1]?.text === '@';
}

function hasVerb({ items, language }: View, from: number): boolean {
  return items.slice(from).some(({ lower }: Item) => language.reportingVerbs.has(lower));
}

function named(name: NameMention) {
  return { subject: { kind: 'names', names: [name] } } as const;
}
