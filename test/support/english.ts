import { ENGLISH } from '../../src/extract/languages/en/pack.ts';
import { type SpeechLanguage, speechLanguage } from '../../src/extract/speech/speech-language.ts';

/** What the rules of speech know of English. */
export const english: SpeechLanguage = languageOf();

function languageOf(): SpeechLanguage {
  const language = speechLanguage(ENGLISH);
  if (!language) throw new Error('English has words of speech.');
  return language;
}
