import { fold } from '../text/fold.ts';

/** The last word of a name, folded, without suffixes; empty for an empty name. */
export function surname(name: string): string {
  return (
    nameWords(name)
      .filter((word) => word !== 'jr' && word !== 'sr')
      .at(-1) ?? ''
  );
}

/** Whether two forms can name one person: surname equal, first initial compatible. */
export function canBeSame(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (surname(a) === '' || surname(a) !== surname(b)) return false;
  return left.length < 2 || right.length < 2 || left[0]?.[0] === right[0]?.[0];
}

/** The words of a name, folded. */
export function nameWords(name: string): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
