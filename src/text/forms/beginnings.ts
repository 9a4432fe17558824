import { FIXED_FORMS } from './base-forms.ts';
import { dictionary } from './dictionary.ts';

const FIRST_SMALL = 97;
const LAST_SMALL = 122;

/**
 * Codes of the characters with which words may begin that are indexed as `base`: its own, and those of irregular forms (*went*
 * of go, *better* of good). All other rules change the end of a word. Wide rather than exact: what begins so is then looked at.
 */
export function beginningsOf(base: string): ReadonlySet<number> {
  const first = base.charCodeAt(0);
  return beginnings().get(first) ?? new Set([first]);
}

let read: ReadonlyMap<number, ReadonlySet<number>> | undefined;

function beginnings(): ReadonlyMap<number, ReadonlySet<number>> {
  read ??= readBeginnings();
  return read;
}

/** By the first letter of a base form those of its forms; a form may be a British one of an irregular one. */
function readBeginnings(): ReadonlyMap<number, ReadonlySet<number>> {
  const known = new Map<number, Set<number>>();
  for (let code = FIRST_SMALL; code <= LAST_SMALL; code += 1) known.set(code, new Set([code]));
  const { irregular, american } = dictionary();
  const pairs = [
    ...Object.values(irregular).flatMap((forms) => [...forms]),
    ...american,
    ...[...FIXED_FORMS].flatMap(([form, bases]) => bases.map((base) => [form, base] as const)),
  ].map(([form, base]) => [form.charCodeAt(0), base.charCodeAt(0)] as const);
  // Each rule is gone through twice at most: a spelling, then an ending.
  for (let round = 0; round < 2; round += 1) {
    for (const [form, base] of pairs) {
      const forms = known.get(base);
      for (const code of known.get(form) ?? []) forms?.add(code);
    }
  }
  return known;
}
