import type { ReportingVerb } from '../languages/speech-words.ts';
import type { Item } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { DASH, type View } from './subjects.ts';
import { leadOf } from './verb-lead.ts';

export function accordingTo(view: View, at: number): SpeechEvent | undefined {
  const found = subjectAfter(view, at + 2);
  return (
    found && {
      rule: 'according-to',
      subject: found.subject,
      verbAt: at,
      from: at,
      to: found.to,
      isInverted: true,
      strength: 'say',
      isDoubtful: false,
    }
  );
}

// "as X put it".
export function putIt(view: View, at: number): SpeechEvent | undefined {
  if (view.items[at + 1]?.lower !== view.language.phrases.putObject) return undefined;
  const found = subjectBefore(view, at);
  return (
    found && {
      rule: 'subject-verb',
      subject: found.subject,
      verbAt: at,
      from: found.from,
      to: at + 2,
      isInverted: false,
      strength: 'say',
      isDoubtful: false,
    }
  );
}

// "X was quoted by the agency as saying", "the agency quoted X as saying".
export function quotedAsSaying(view: View, at: number): SpeechEvent | undefined {
  const { items, language } = view;
  const [as, saying] = language.phrases.asSaying;
  let asAt = at + 1;
  while (
    asAt < Math.min(items.length, at + 16) &&
    !(items[asAt]?.lower === as && items[asAt + 1]?.lower === saying)
  )
    asAt += 1;
  if (items[asAt]?.lower !== as || items[asAt + 1]?.lower !== saying) return undefined;
  const lead = leadOf(items, at, language);
  const found = lead.isPassive ? subjectBefore(view, lead.at) : subjectAfter(view, at + 1);
  return (
    found && {
      rule: 'quoted-as-saying',
      subject: found.subject,
      verbAt: at,
      from: Math.min(found.from, at),
      to: asAt + 2,
      isInverted: false,
      strength: 'say',
      isDoubtful: false,
    }
  );
}

// "This was announced to reporters by X".
export function saidBy(
  view: View,
  at: number,
  { strength }: ReportingVerb,
): SpeechEvent | undefined {
  const { items } = view;
  for (let by = at + 1; by < Math.min(items.length, at + 8); by += 1) {
    if (items[by]?.kind !== 'word') return undefined;
    if (items[by]?.lower !== view.language.phrases.by) continue;
    const found = subjectAfter(view, by + 1);
    return found && found.subject.kind === 'names'
      ? {
          rule: 'said-by',
          subject: found.subject,
          verbAt: at,
          from: at,
          to: found.to,
          isInverted: true,
          strength,
          isDoubtful: false,
        }
      : undefined;
  }
  return undefined;
}

/** `X: “…”` and `“…” — X`. */
export function markEvent(view: View, at: number, item: Item): SpeechEvent | undefined {
  const { items } = view;
  if (item.text === ':' && items[at + 1]?.kind === 'quotation') {
    const name = view.endingAt.get(at);
    if (!name || name.titleFrom > 3) return undefined;
    return {
      rule: 'name-colon',
      subject: { kind: 'names', names: [name] },
      verbAt: at,
      from: name.titleFrom,
      to: at + 1,
      isInverted: false,
      strength: 'say',
      isDoubtful: false,
    };
  }
  if (DASH.test(item.text)) {
    const name = view.startingAt.get(at + 1);
    // A post that was copied whole: `… — Omid Rahmatov (@omid)`.
    const isPost = name && items[name.to]?.text === '(' && items[name.to + 1]?.text === '@';
    if (!isPost && items[at - 1]?.kind !== 'quotation') return undefined;
    const next = name && items[name.to];
    if (!name || (next && next.text !== ',' && next.text !== '(' && next.text !== '.'))
      return undefined;
    if (items.slice(name.to).some(({ lower }) => view.language.reportingVerbs.has(lower)))
      return undefined;
    return {
      rule: 'signature',
      subject: { kind: 'names', names: [name] },
      verbAt: at,
      from: at,
      to: name.to,
      isInverted: true,
      strength: 'say',
      isDoubtful: false,
    };
  }
  return undefined;
}
