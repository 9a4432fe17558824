import type { Correction } from '../../domain/correction.ts';
import { aliasKey } from '../aliases.ts';
import { scopeKey, targetKeys } from './correction-table.ts';

/** Two corrections that cannot both hold, and what they are about in a sentence. */
export type Contradiction = {
  readonly first: Correction;
  readonly second: Correction;
  readonly about: string;
};

/**
 * Corrections that say different things of one tag in one scope; of two scopes the narrower wins, so they do not
 * contradict. A name that is merged away can be nobody's name to show.
 */
export function findContradictions(entries: readonly Correction[]): readonly Contradiction[] {
  const decided = new Map<string, Correction>();
  const found: Contradiction[] = [];
  for (const second of entries) {
    for (const target of targetsOf(second)) {
      const first = decided.get(target);
      if (!first) decided.set(target, second);
      else if (outcomeOf(first) !== outcomeOf(second))
        found.push({ first, second, about: aboutText(second) });
    }
  }
  return [...found, ...chains(entries)];
}

function targetsOf(entry: Correction): string[] {
  const { of, decision, role } = entry;
  const scope = `${scopeKey(entry)} ${of}`;
  // Splits take one role each out of a name; the rest of it may be renamed or merged.
  const part = decision === 'split' ? ` split ${aliasKey(role ?? '')}` : '';
  if (of === 'date') return [decision === 'add' ? scope : `${scope} ${entry.name ?? ''}`];
  const keys = targetKeys(entry).map((key) => `${scope} ${key}${part}`);
  const own = decision === 'merge' ? aliasKey(entry.name ?? '') : undefined;
  // The name to show stands among its names: it stays what it is.
  return own === undefined ? keys : keys.filter((key) => key !== `${scope} ${own}`);
}

function outcomeOf({ decision, of, name, to, about, role }: Correction): string {
  if (decision === 'drop') return 'drop';
  if (decision === 'merge') return `be ${aliasKey(name ?? '')}`;
  if (of === 'date') return `be ${decision === 'rename' ? to : name}`;
  if (of === 'quote-speaker') return `by ${aliasKey((decision === 'add' ? name : to) ?? '')}`;
  if (decision === 'add') return `add ${about ?? ''} ${role ?? ''}`;
  return `be ${aliasKey(to ?? '')}`;
}

/** Merged into a name that is itself merged into another: which of the two to show, nobody can tell. */
function chains(entries: readonly Correction[]): Contradiction[] {
  const merges = entries.filter(({ decision, of }) => decision === 'merge' && of === 'speaker');
  const away = new Map<string, Correction>();
  for (const entry of merges) {
    for (const key of targetKeys(entry)) {
      if (key !== aliasKey(entry.name ?? '')) away.set(key, entry);
    }
  }
  return merges.flatMap((first) => {
    const second = away.get(aliasKey(first.name ?? ''));
    if (!second || second === first) return [];
    const about = `“${first.name}” is the name to show in one and another name in the other.`;
    return [{ first, second, about }];
  });
}

function aboutText({ of, name, names = [], quote }: Correction): string {
  const what = quote ?? names[0] ?? name;
  const named = what === undefined ? '' : ` “${what}”`;
  return `they decide differently about the ${of === 'quote-speaker' ? 'speaker of the quote' : of}${named}.`;
}
