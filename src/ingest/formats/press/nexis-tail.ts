import { oneLine } from '../html/page.ts';
import type { Block } from './nexis-blocks.ts';
import { isHeadingBehind, isLong, type Labelled, labelBehind, nameOf } from './nexis-labels.ts';
import { isRights } from './nexis-lines.ts';

/** What stands behind the story of an article. */
export type Tail = {
  /** Where it begins among the blocks. */
  readonly start: number;
  readonly language?: string | undefined;
  readonly others: Readonly<Record<string, string>>;
  readonly rights: readonly string[];
};

const MAX_VALUE_BLOCKS = 3;

/** From the end upwards: lines with labels, what belongs to them, and the copyright. */
export function tailOf(blocks: readonly Block[]): Tail {
  const isLoud = !blocks.some(({ text }) =>
    /^(?:Load-Date|Language|Classification|Publication-Type)\s*(?::|$)/.test(text),
  );
  let start = blocks.length;
  let loose = 0;
  for (let at = blocks.length - 1; at >= 0 && loose <= MAX_VALUE_BLOCKS; at -= 1) {
    const { text, isCentered } = blocks[at] as Block;
    const isClosing =
      isRights(text) && (isCentered || start < blocks.length || at === blocks.length - 1);
    const label = behindLabel(text, isLoud);
    const goesOn = loose === 0 || (label !== undefined && isLong(label));
    if (isClosing || (label && goesOn)) {
      start = at;
      loose = 0;
    } else loose += 1;
  }
  return { start, ...tailFields(blocks.slice(start), isLoud) };
}

function behindLabel(text: string, isLoud: boolean): Labelled | undefined {
  const label = labelBehind(text, isLoud);
  return label ?? (!isLoud && isHeadingBehind(text) ? { label: text, value: '' } : undefined);
}

function tailFields(blocks: readonly Block[], isLoud: boolean): Omit<Tail, 'start'> {
  const others: Record<string, string> = {};
  const rights: string[] = [];
  let language: string | undefined;
  let name = 'further';
  for (const { text } of blocks) {
    const label = behindLabel(text, isLoud);
    if (label?.field === 'language') language = label.value;
    else if (label) name = nameOf(label);
    if (!label && isRights(text)) rights.push(text);
    else if (label?.field !== 'language' && (label?.value ?? text) !== '')
      others[name] = [others[name], oneLine(label?.value ?? text)].filter(Boolean).join('\n');
  }
  return { language, others, rights };
}
