import {
  CORRECTED,
  type Corrected,
  type Correction,
  type CorrectionScope,
  DECISIONS,
  type Decision,
} from '../../domain/correction.ts';
import { resolveCountry } from '../../extract/countries/resolve-country.ts';
import { givenDate } from '../../extract/dates/given-date.ts';

/** The fields of an entry as they are written. */
export type Fields = ReadonlyMap<string, string | readonly string[]>;

type Entry = Omit<Correction, 'key' | 'line' | 'file'>;

const SCOPES = ['article', 'source', 'all'] as const;
const FIELDS = ['name', 'names', 'to', 'quote', 'role', 'about', 'by', 'reason', ...SCOPES];

/** What each decision can be made about. */
const MEANINGFUL: Readonly<Record<Decision, readonly Corrected[]>> = {
  drop: CORRECTED,
  add: CORRECTED,
  rename: CORRECTED,
  merge: ['speaker', 'country'],
  split: ['speaker'],
};

/** An entry of a file of corrections, or the sentence that says why it is none. */
export function readEntry(fields: Fields): Entry | string {
  try {
    return entryOf(fields);
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
}

class Unusable extends Error {}

function entryOf(fields: Fields): Entry {
  const { decision, of } = kindOf(fields);
  const unknown = [...fields.keys()].find((name) => name !== decision && !FIELDS.includes(name));
  if (unknown !== undefined)
    throw new Unusable(`It has a field “${unknown}” that corrections do not know.`);
  const scope = scopeOf(fields, decision);
  const what = { ...targetOf(fields, decision, of), ...detailsOf(fields, decision, of) };
  checkScope(decision, of, scope, what);
  return {
    decision,
    of,
    scope,
    ...what,
    by: required(fields, 'by', 'says who decided'),
    reason: required(fields, 'reason', 'says why'),
  };
}

function kindOf(fields: Fields): { readonly decision: Decision; readonly of: Corrected } {
  const named = DECISIONS.filter((one) => fields.has(one));
  const [decision] = named;
  if (!decision || named.length > 1) {
    throw new Unusable(`It must have one of ${DECISIONS.join(', ')}, and one alone.`);
  }
  const word = fields.get(decision);
  const of = CORRECTED.find((one) => one === word);
  if (!of) throw new Unusable(`“${decision}:” must be one of ${MEANINGFUL[decision].join(', ')}.`);
  if (!MEANINGFUL[decision].includes(of)) {
    throw new Unusable(`A ${of} cannot be ${decision === 'merge' ? 'merged' : 'split'}.`);
  }
  return { decision, of };
}

function scopeOf(fields: Fields, decision: Decision): CorrectionScope {
  const given = SCOPES.filter((name) => fields.has(name));
  const [kind] = given;
  if (given.length > 1)
    throw new Unusable('It must hold for one article, one source or all, not for two of them.');
  if (kind === 'article' || kind === 'source') {
    const value = required(
      fields,
      kind,
      kind === 'article' ? 'is the id of an article' : 'names a source',
    );
    if (decision === 'merge')
      throw new Unusable('A merge holds for all: for one article or source use rename.');
    return kind === 'article' ? { kind, article: value } : { kind, source: value };
  }
  if (kind === undefined && decision !== 'merge' && decision !== 'split') {
    throw new Unusable('It must say what it applies to: article: ID, source: NAME or all: true.');
  }
  if (kind !== undefined && !isYes(fields, 'all')) throw new Unusable('“all:” can be true only.');
  return { kind: 'all' };
}

type Target = Pick<Entry, 'name' | 'names' | 'quote'>;
type Details = Pick<Entry, 'to' | 'role' | 'about'>;

function targetOf(fields: Fields, decision: Decision, of: Corrected): Target {
  if (of === 'quote-speaker') {
    const quote = required(fields, 'quote', 'has words of the quote');
    return decision === 'add'
      ? { quote, name: required(fields, 'name', 'names who said it') }
      : { quote };
  }
  if (of === 'date' && decision !== 'add' && !fields.has('name')) return {};
  const name = nameAsTagged(required(fields, 'name', `names the ${of}`), of);
  if (decision !== 'merge') return { name };
  const names = listOf(fields, 'names');
  if (names.length === 0) throw new Unusable('“names:” must list the other names.');
  return { name, names };
}

function detailsOf(fields: Fields, decision: Decision, of: Corrected): Details {
  const hasTo = decision === 'rename' || decision === 'split';
  const role = textOf(fields, 'role');
  if (decision === 'split' && role === '' && !fields.has('article') && !fields.has('source')) {
    throw new Unusable(
      'A split must say which part it is: role: WORDS, article: ID or source: NAME.',
    );
  }
  return {
    ...(hasTo ? { to: nameAsTagged(required(fields, 'to', 'is the new name'), of) } : {}),
    ...(role === '' ? {} : { role }),
    ...(of === 'country' && fields.has('about') ? { about: isYes(fields, 'about') } : {}),
  };
}

/** A name in the form in which tags have it. */
function nameAsTagged(text: string, of: Corrected): string {
  if (of === 'country') {
    const code = resolveCountry(text);
    if (code === undefined)
      throw new Unusable(`“${text}” is neither the code nor the name of a country.`);
    return code;
  }
  if (of !== 'date') return text;
  const date = givenDate(text);
  if (!date) throw new Unusable(`“${text}” is not a date: write 2012, 2012-05 or 2012-05-22.`);
  return date.value;
}

function checkScope(
  decision: Decision,
  of: Corrected,
  scope: CorrectionScope,
  { name }: Target,
): void {
  if (
    decision === 'add' &&
    of !== 'quote-speaker' &&
    scope.kind !== 'article' &&
    !(of !== 'date' && scope.kind === 'source')
  ) {
    throw new Unusable(
      of === 'date'
        ? 'A date is set for one article: article: ID.'
        : `A ${of} is added to one article or one source.`,
    );
  }
  if (of === 'date' && scope.kind !== 'article' && name === undefined) {
    throw new Unusable(
      'Of more than one article it must name the date that is wrong: name: 1970-01-01.',
    );
  }
}

function required(fields: Fields, name: string, what: string): string {
  const text = textOf(fields, name);
  if (text === '') throw new Unusable(`“${name}:” is missing, which ${what}.`);
  return text;
}

const PLACEHOLDERS = ['NAME', 'YYYY-MM-DD'];

function textOf(fields: Fields, name: string): string {
  const value = fields.get(name) ?? '';
  if (typeof value !== 'string') throw new Unusable(`“${name}:” takes one value, not a list.`);
  if (PLACEHOLDERS.includes(value)) {
    throw new Unusable(`Replace ${value} with what is right.`);
  }
  return value;
}

function listOf(fields: Fields, name: string): readonly string[] {
  const value = fields.get(name) ?? [];
  return (typeof value === 'string' ? [value] : value).filter((text) => text !== '');
}

function isYes(fields: Fields, name: string): boolean {
  const text = textOf(fields, name).toLowerCase();
  if (['true', 'yes'].includes(text)) return true;
  if (['false', 'no'].includes(text)) return false;
  throw new Unusable(`“${name}:” must be true or false.`);
}
