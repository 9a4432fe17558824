import type { NameMention } from '../name-mention.ts';
import { isPerson } from '../person-signs.ts';
import type { Person, Persons } from '../persons.ts';
import type { Item } from '../sentences.ts';
import type { SpeechEvent } from '../speech-event.ts';
import type { View } from '../subjects.ts';

const FARTHEST_PRONOUN = 9;
const MOST_MODALS = 3;

/** A sentence with what is read in it so far. */
export type Heard = { readonly view: View; readonly events: readonly SpeechEvent[] };

/**
 * The names that the story shows to be institutions, though they look like names of persons: what speaks of itself as
 * “it”, and what people work at. Nobody whom anything else shows to be a person is among them.
 */
export function institutionsIn(heard: readonly Heard[], persons: Persons): Set<Person> {
  const found = new Set<Person>();
  const note = (mention: NameMention | undefined) => {
    const person = mention && persons.of(mention);
    if (person && !isPerson(person)) found.add(person);
  };
  for (const { view, events } of heard) {
    for (const event of events) note(sayingOfItself(view, event));
    for (const name of view.names) if (isEmployer(view, name)) note(name);
  }
  return found;
}

/** The one name that says something of “it”: `Pelago Marine said it would sell its ships`. */
function sayingOfItself(view: View, event: SpeechEvent): NameMention | undefined {
  const { subject, isInverted, to } = event;
  if (subject.kind !== 'names' || subject.names.length > 1 || isInverted) return undefined;
  return speaksOfIt(view, to) ? subject.names[0] : undefined;
}

// Up to the first word that another subject may begin with.
function speaksOfIt({ items, language }: View, from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + FARTHEST_PRONOUN); at += 1) {
    const item = items[at];
    if (item?.lower === language.thingPossessive) return true;
    if (item?.lower === language.thingPronoun) return hasOwnVerb({ items, language }, at + 1);
    if (!item || !isBetween(item, language)) return false;
  }
  return false;
}

// "on Tuesday", "in a filing", "that".
function isBetween(item: Item, language: View['language']): boolean {
  const { adverbials, that, indefiniteArticles, definiteArticle } = language;
  const { lower } = item;
  return (
    item.kind === 'word' &&
    (lower === that ||
      lower === definiteArticle ||
      indefiniteArticles.has(lower) ||
      adverbials.alone.has(lower) ||
      adverbials.prepositions.has(lower) ||
      adverbials.timeNouns.has(lower) ||
      adverbials.times.has(lower) ||
      adverbials.occasions.has(lower))
  );
}

// "it expects", "it would buy"; not "it is late", "it would be wrong".
function hasOwnVerb({ items, language }: Pick<View, 'items' | 'language'>, from: number): boolean {
  let at = from;
  while (at < from + MOST_MODALS && language.modalVerbs.has(items[at]?.lower ?? '')) at += 1;
  const verb = items[at];
  return verb?.kind === 'word' && !verb.isCapital && !language.expletiveVerbs.has(verb.lower);
}

/** “Pelago Marine analyst Omid Rahmatov”, “an analyst at Pelago Marine”. */
function isEmployer({ items, startingAt, language }: View, name: NameMention): boolean {
  if (name.words.length < 2 || name.titleFrom < name.from) return false;
  const next = items[name.to];
  if (next?.lower === language.possessive) return false;
  if (items[name.from - 1]?.lower === language.employerPreposition)
    return items
      .slice(Math.max(0, name.from - FARTHEST_PRONOUN), name.from)
      .some(({ lower }) => language.roleNouns.has(lower) || language.firmRoles.has(lower));
  if (!next || next.isCapital || !startsRole(next.lower, language)) return false;
  for (let at = name.to; at < name.to + MOST_MODALS + 1; at += 1) {
    if (items[at]?.kind !== 'word') return false;
    const other = startingAt.get(at + 1);
    if (other && other.from > at)
      return (
        language.titles.has(items[at]?.lower ?? '') ||
        language.firmRoles.has(items[at]?.lower ?? '')
      );
  }
  return false;
}

function startsRole(lower: string, { titles, roleNouns, firmRoles }: View['language']): boolean {
  return titles.has(lower) || roleNouns.has(lower) || firmRoles.has(lower);
}
