import { editDistance } from '../text/edit-distance.ts';
import { isBase } from '../text/forms/dictionary.ts';
import { NAMES_BEFORE_COLON } from './filter-names.ts';

// Names of so many letters may be one letter off, longer ones two: as spelling is corrected (docs/adr/0010).
const SHORT_NAME = 4;
const FEWEST_LETTERS = 3;

/**
 * The name that somebody means who types another before a colon: `country` for `contry`, `countries` and `coun`;
 * `undefined` where it is like none, or a short word of its own (`king:`).
 */
export function nameMeant(typed: string): string | undefined {
  const name = typed.toLowerCase();
  if (name.length < FEWEST_LETTERS || NAMES_BEFORE_COLON.includes(name)) return undefined;
  if (name.length <= SHORT_NAME && isBase(name)) return undefined;
  return (
    NAMES_BEFORE_COLON.find((known) => isNear(name, known)) ??
    NAMES_BEFORE_COLON.find((known) => isBeginning(name, known))
  );
}

function isNear(name: string, known: string): boolean {
  const most = Math.min(name.length, known.length) <= SHORT_NAME ? 1 : 2;
  return editDistance(name, known, most) !== undefined;
}

/** `lang` for language, `countries` for country. */
function isBeginning(name: string, known: string): boolean {
  if (name.length >= SHORT_NAME && known.startsWith(name)) return true;
  const singular = name.replace(/ies$/, 'y').replace(/s$/, '');
  return singular === known;
}
