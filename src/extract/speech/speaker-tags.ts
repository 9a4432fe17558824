import type { Evidence } from '../../domain/evidence.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import type { Aliases } from '../aliases.ts';
import { compareCodes } from '../order.ts';
import { speakerId } from '../people.ts';
import type { Span } from '../zones.ts';
import type { Assignment } from './assignment/assignment.ts';
import { isPerson } from './person-signs.ts';
import type { Person } from './persons.ts';
import { printedRole } from './printed-role.ts';
import { precisionOf } from './rules/speech-rules.ts';
import type { SpeechLanguage } from './speech-language.ts';
import type { Statement } from './statements.ts';

const NOT_ASSIGNED = 0.5;

/** A statement as articles keep it. */
export function quoteOf(body: string, statement: Statement, aliases: Aliases): Quote {
  const { span, kind, rule, speakers, verb, source } = statement;
  const [first] = speakers;
  const isAssigned = first !== undefined || source !== undefined;
  return {
    ...span,
    text: body.slice(span.start, span.end),
    kind,
    ...(verb ? { verb: body.slice(verb.start, verb.end) } : {}),
    confidence: isAssigned ? precisionOf(rule) : NOT_ASSIGNED,
    rule: isAssigned ? rule : 'no-speaker',
    ...(first
      ? {
          speaker: {
            ...idOf(first.person, aliases),
            mention: { ...first.mention, text: body.slice(first.mention.start, first.mention.end) },
          },
        }
      : {}),
    ...(!first && source ? { sourceText: body.slice(source.start, source.end) } : {}),
  };
}

// A person is one of one story, which is read with one table of aliases; asked for with each quote.
const idsOf = new WeakMap<Person, ReturnType<typeof speakerId>>();

function idOf(person: Person, aliases: Aliases): { id: string; name: string } {
  const known = idsOf.get(person);
  if (known) return known;
  const found = speakerId(person.words.join(' '), aliases);
  idsOf.set(person, found);
  return found;
}

type Told = { readonly person: Person; readonly rule: Assignment['rule']; readonly span: Span };

/** Who speaks in an article, the surest first. */
export function speakerTags(
  body: string,
  statements: readonly Statement[],
  aliases: Aliases,
  language: SpeechLanguage,
): SpeakerTag[] {
  const told = statements
    .filter(({ counts }) => counts)
    .flatMap(({ speakers, rule, verb }) =>
      speakers
        .filter(({ person }) => person.words.length > 1 || isPerson(person))
        .map(({ person, mention }): Told => ({ person, rule, span: around(mention, verb) })),
    );
  const groups = Map.groupBy(told, ({ person }) => idOf(person, aliases).id);
  return [...groups]
    .map(([id, found]) => tagOf({ body, id, found, aliases, language }))
    .toSorted(
      (a, b) =>
        b.confidence - a.confidence ||
        b.evidence.length - a.evidence.length ||
        compareCodes(a.id, b.id),
    );
}

// The mention with its verb, where they stand together.
function around(mention: Span, verb: Span | undefined): Span {
  if (!verb || Math.abs(verb.start - mention.end) > 400) return mention;
  return { start: Math.min(mention.start, verb.start), end: Math.max(mention.end, verb.end) };
}

type OneTold = {
  readonly body: string;
  readonly id: string;
  readonly found: readonly Told[];
  readonly aliases: Aliases;
  readonly language: SpeechLanguage;
};

function tagOf({ body, id, found, aliases, language }: OneTold): SpeakerTag {
  const rules = new Set(found.map(({ rule }) => rule));
  const doubt = [...rules].reduce((rest, rule) => rest * (1 - precisionOf(rule)), 1);
  const persons = [...new Set(found.map(({ person }) => person))];
  const role =
    persons.map((person) => person.role).find((text) => text !== undefined) ??
    persons.map((person) => printedRole(body, person, language)).find((text) => text !== undefined);
  const spans = new Map(
    found.map(({ span: { start, end }, rule }): [string, Evidence] => [
      `${start}-${end}`,
      { start, end, text: body.slice(start, end), rule },
    ]),
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
