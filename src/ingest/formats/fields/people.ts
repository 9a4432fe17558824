import { isObject } from './objects.ts';
import { textOf } from './texts.ts';

const NAME_KEYS =
  'name displayName display_name fullname full_name title label literal original rendered text value by'.split(
    ' ',
  );
const GIVEN_KEYS = ['given', 'firstname', 'first_name', 'firstName', 'givenName', 'given_name'];
const FAMILY_KEYS = ['family', 'lastname', 'last_name', 'lastName', 'familyName', 'family_name'];
const BY = /^(?:by|von|par|por|di|da)[:\s]+(?=\p{Lu})/iu;

/** The names of authors in any of the ways that records have them, joined; `undefined` where there is none. */
export function authorsOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((one) => nameOf(one) ?? []);
  const distinct = [...new Set(names)];
  return distinct.length === 0 ? undefined : distinct.join(', ');
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainNames(value);
  if (!isObject(value)) return undefined;
  const whole = textIn(value, NAME_KEYS);
  if (whole !== undefined) return plainNames(whole);
  const parts = [textIn(value, GIVEN_KEYS), textIn(value, FAMILY_KEYS)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(' ');
}

function textIn(object: Readonly<Record<string, unknown>>, keys: readonly string[]) {
  for (const key of keys) {
    const text = Object.hasOwn(object, key) ? textOf(object[key], ', ')?.text.trim() : undefined;
    if (text) return text;
  }
  return undefined;
}

/** `By Ada Reed`, `['Ada Reed', "Tom Sand"]`: a list that a table has written as a text. */
function plainNames(text: string): string | undefined {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const list = /^\[(.*)\]$/.exec(trimmed)?.[1];
  const names = list
    ?.match(/"[^"]*"|'(?:[^']|'(?=\w))*'/g)
    ?.map((name) => name.slice(1, -1).trim());
  const plain = list === undefined ? trimmed.replace(BY, '') : (names ?? [list]).join(', ');
  return plain === '' || /^(?:nan|none|null|n\/a)$/i.test(plain) ? undefined : plain;
}
