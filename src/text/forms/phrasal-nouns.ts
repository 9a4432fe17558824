import { baseForms } from './base-forms.ts';
import { dictionary } from './dictionary.ts';

const PARTICLES =
  'about around away back by down in off on out over through together under up'.split(' ');
const WITH_PARTICLE = new RegExp(`^([a-z]+)-(?:${PARTICLES.join('|')})s?$`);

/** Whether a word typed with a hyphen is a noun of a verb and its particle: `take-over`, `lay-offs`. */
export function isPhrasalNoun(word: string): boolean {
  const [, verb] = WITH_PARTICLE.exec(word) ?? [];
  if (verb === undefined) return false;
  return baseForms(verb).some((base) => dictionary().bases.verb.has(base));
}
