import type { Destination } from './destinations.ts';

/** What holds for text up to the end of its group. */
export type State = {
  readonly destination: Destination;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly isCentered: boolean;
  readonly isInTable: boolean;
  readonly font: number | undefined;
  /** Letters that stand behind one of Unicode for readers that do not know it (`\uc`). */
  readonly fallback: number;
};

/** At the beginning of a file. */
export const START: State = {
  destination: 'text',
  isBold: false,
  isHidden: false,
  isCentered: false,
  isInTable: false,
  font: undefined,
  fallback: 1,
};

/** What a control word changes of what follows it in its group. */
export function changesBy(name: string, value: number | undefined): Partial<State> {
  const isOn = value !== 0;
  switch (name) {
    case 'b':
      return { isBold: isOn };
    case 'v':
    case 'deleted':
      return { isHidden: isOn };
    case 'f':
      return { font: value ?? 0 };
    case 'uc':
      return { fallback: Math.max(0, Math.min(value ?? 1, 100)) };
    case 'qc':
      return { isCentered: true };
    case 'ql':
    case 'qr':
    case 'qj':
      return { isCentered: false };
    case 'intbl':
      return { isInTable: true };
    case 'pard':
      return { isCentered: false, isInTable: false };
    case 'plain':
      return { isBold: false, isHidden: false, font: undefined };
    default:
      return {};
  }
}
