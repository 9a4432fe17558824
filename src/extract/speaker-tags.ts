import type { SpeakerTag } from '../domain/speaker.ts';
import type { Aliases } from './aliases.ts';
import type { Assignment } from './attribution/assign.ts';
import type { ResolvedEvent } from './attribution/resolve.ts';
import { compareCodes } from './order.ts';
import type { Person } from './persons.ts';
import type { Quotation } from './quotations.ts';
import type { TokenSentence } from './sentence-tokens.ts';
import { FEWEST_WORDS, idOf, isIndirect, wordCount } from './speaker-quotes.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

type Told = {
  readonly person: Person;
  readonly event: ResolvedEvent;
  readonly rule: Assignment['rule'];
};

/** The persons who speak in an article, surest first. */
export function speakerTags(
  body: string,
  events: readonly ResolvedEvent[],
  quotations: readonly Quotation[],
  assignments: readonly (Assignment | undefined)[],
  sentences: readonly TokenSentence[],
  aliases: Aliases,
): SpeakerTag[] {
  const told: Told[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const assigned = assignments[index];
    if (!assigned || wordCount(body.slice(quotation.start, quotation.end)) < FEWEST_WORDS) continue;
    for (const { person } of assigned.event.speakers)
      told.push({ person, event: assigned.event, rule: assigned.rule });
  }
  for (const event of events) {
    if (!isIndirect(event, sentences)) continue;
    for (const { person } of event.speakers)
      told.push({ person, event, rule: event.byReference ? 'pronoun' : event.rule });
  }
  const groups = Map.groupBy(
    told.filter(({ person }) => isNamed(person)),
    ({ person }) => idOf(person, aliases).id,
  );
  return [...groups]
    .map(([id, found]) => speakerTag(body, id, found, aliases))
    .toSorted(
      (a, b) =>
        b.confidence - a.confidence ||
        b.evidence.length - a.evidence.length ||
        compareCodes(a.id, b.id),
    );
}

// A single word is a speaker only where something beside the verb says that it is a person.
function isNamed(person: Person): boolean {
  return person.words.length > 1 || person.isSure;
}

function speakerTag(
  body: string,
  id: string,
  found: readonly Told[],
  aliases: Aliases,
): SpeakerTag {
  const rules = new Set(found.map(({ rule }) => rule));
  const doubt = [...rules].reduce((rest, rule) => rest * (1 - SPEAKER_RULES[rule].precision), 1);
  const role = found.map(({ person }) => person.role).find((text) => text !== undefined);
  const spans = new Map(
    found.flatMap(({ event, rule, person }) =>
      event.speakers
        .filter((one) => one.person === person)
        .map(({ mention }) => {
          const start = Math.min(mention.start, event.verb.start);
          const end = Math.max(mention.end, event.verb.end);
          return [`${start}-${end}`, { start, end, text: body.slice(start, end), rule }] as const;
        }),
    ),
  );
  const [first] = found;
  return {
    id,
    name: first ? idOf(first.person, aliases).name : id,
    ...(role ? { role } : {}),
    confidence: Math.round((1 - doubt) * 1000) / 1000,
    evidence: [...spans.values()].toSorted((a, b) => a.start - b.start),
  };
}
