import { LANGUAGES, notReadIn, type Readable } from '../../extract/languages/languages.ts';

export { notReadIn, type Readable };

/** A language that extraction knows, and what is not read in it. */
export type LanguageRead = {
  readonly code: string;
  /** In English. */
  readonly name: string;
  readonly notRead: readonly Readable[];
};

/** Every language with a pack, in the order in which they are asked. */
export function languagesRead(): readonly LanguageRead[] {
  return LANGUAGES.map(({ code, name }) => ({ code, name, notRead: notReadIn(code) }));
}
