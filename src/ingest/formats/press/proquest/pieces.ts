import { proquestLine } from './labels.ts';

/** The lines of each article of an export, and how many it claims to hold, where it does. */
export type ProquestPieces = {
  readonly pieces: readonly (readonly string[])[];
  readonly claimed?: number | undefined;
};

const PARTING = /^\s*_{20,}\s*$/;
const NUMBER = /^\s*document (\d{1,6}) of (\d{1,6})\s*$/i;
const FRAME =
  /^\s*(?:report information from proquest|table of contents|contact us at:?|database copyright|copyright ©|bibliography|citation style:|terms and conditions|search strategy|©|\(c\))/i;
const DATE_ONLY = /^(?=.*\d{4})[\p{L}\d .,:/-]{6,40}$/u;
// Stands behind the last article, with or without a ruled line.
const END = /^\s*(?:contact us at:|database copyright\s*©)/i;

/**
 * Parts an export at its ruled lines and at the numbers of its articles. The cover in front, the list of titles and what
 * stands behind the last article are no pieces; whatever else is without a label is one, to be rejected and not lost.
 */
export function proquestPieces(lines: readonly string[]): ProquestPieces {
  const pieces: string[][] = [[]];
  let claimed: number | undefined;
  for (const line of lines) {
    const number = NUMBER.exec(line);
    if (number) claimed = Math.max(claimed ?? 0, Number(number[2]));
    if (END.test(line)) pieces.push([line]);
    else if (number || PARTING.test(line)) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  return { pieces: pieces.filter((piece) => !isFrame(piece)), claimed };
}

function isFrame(piece: readonly string[]): boolean {
  const filled = piece.filter((line) => line.trim() !== '');
  if (filled.length === 0) return true;
  if (filled.some((line) => proquestLine(line) !== undefined && !FRAME.test(line))) return false;
  return (
    filled.some((line) => FRAME.test(line)) || filled.every((line) => DATE_ONLY.test(line.trim()))
  );
}
