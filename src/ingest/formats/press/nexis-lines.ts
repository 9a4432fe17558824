import { type Block, isCover } from './nexis-blocks.ts';
import { printedDay } from './press-dates.ts';

const COPYRIGHT =
  /^(?:\(?copyright|©|\(c\)|all rights reserved|alle rechte|tous droits|todos los derechos)/i;
const MAX_RIGHTS = 400;

/** Whether a text says who holds the rights. */
export function isRights(text: string): boolean {
  return text.length < MAX_RIGHTS && COPYRIGHT.test(text);
}

/** Whether one of the lines is that of the date. */
export function isDated(plain: readonly Block[]): boolean {
  return plain.some(({ text }) => isDateLine(text));
}

/** Whether a text is the line of the date of an article. */
export function isDateLine(text: string): boolean {
  return (
    text.length < 120 &&
    !isRights(text) &&
    !isCover({ text, isCentered: false, marks: [] }) &&
    printedDay(firstLine(text)) !== undefined
  );
}

/** The first of the lines of a text. */
export function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
