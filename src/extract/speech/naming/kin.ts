import type { Gender } from '../../data/first-names.ts';
import { isNextTo } from '../name-start.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import type { NameRun } from './name-run.ts';

/** "Her husband, Lars," and "his son Lars": a first name alone, after whose it is. */
export function isKin(run: NameRun, language: SpeechLanguage): boolean {
  const [word = ''] = run.words;
  return (
    run.words.length === 1 && language.isFirstName(word) && kinNoun(run, language) !== undefined
  );
}

/** The noun of kin before a name, after whose it is: `her husband, Lars,`. */
function kinNoun({ items, from, to }: NameRun, language: SpeechLanguage): string | undefined {
  const isBetween = items[from - 1]?.text === ',' && items[to]?.text === ',';
  const at = isBetween ? from - 2 : from - 1;
  const noun = items[at]?.lower ?? '';
  const isKinOfSomebody =
    language.kinNouns.has(noun) && language.onePossessives.has(items[at - 1]?.lower ?? '');
  return isKinOfSomebody ? noun : undefined;
}

/** What the noun of kin says: `husband` is a man. */
export function genderOfKin(run: NameRun, language: SpeechLanguage): Gender | undefined {
  const noun = kinNoun(run, language) ?? '';
  if (language.femaleWords.has(noun)) return 'female';
  return language.maleWords.has(noun) ? 'male' : undefined;
}

/** "Ruby and Leo Nash, 9,": the family name of the second is that of the first too. Not "Omid and Clara of Panjrud". */
export function sharesFamilyName({ items, to, words }: NameRun, language: SpeechLanguage): boolean {
  const [word = ''] = words;
  if (words.length > 1 || !language.isFirstName(word) || language.isPlace(word)) return false;
  const [other, family] = [items[to + 1], items[to + 2]];
  return (
    items[to]?.lower === language.and &&
    other?.isCapital === true &&
    language.isFirstName(other.text) &&
    family?.isCapital === true &&
    isNextTo(items, to + 2)
  );
}
