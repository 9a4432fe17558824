import { expect, it } from 'vitest';
import { baseOf } from '../../../../src/text/forms/base-forms.ts';
import { beginningsOf } from '../../../../src/text/forms/beginnings.ts';
import { dictionary } from '../../../../src/text/forms/dictionary.ts';
import { inflectionsOf } from '../../../../src/text/forms/inflections.ts';

const first = (word: string): number => word.charCodeAt(0);

it('holds how every form of the dictionary begins, irregular ones and British spellings too', () => {
  const { bases, irregular, american } = dictionary();
  const missing: string[] = [];
  const look = (form: string): void => {
    const base = baseOf(form);
    if (!beginningsOf(base).has(first(form))) missing.push(`${form} of ${base}`);
  };
  for (const forms of Object.values(irregular)) for (const form of forms.keys()) look(form);
  for (const form of american.keys()) look(form);
  for (const kind of Object.values(bases)) {
    for (const base of kind) for (const form of [base, ...inflectionsOf(base)]) look(form);
  }
  expect(missing).toEqual([]);
});

it('is the character itself of what is no English word', () => {
  expect(beginningsOf('договор')).toEqual(new Set([first('д')]));
  expect(beginningsOf('¤dollar')).toEqual(new Set([first('¤')]));
});

it('leaves out most letters', () => {
  expect([...beginningsOf('profit')].length).toBeLessThan(6);
});
