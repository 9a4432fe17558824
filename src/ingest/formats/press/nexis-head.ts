import type { Block, Piece } from './nexis-blocks.ts';
import { type Labelled, labelAbove, labelAtTop, type NexisField, nameOf } from './nexis-labels.ts';
import { isDated, isDateLine, isRights } from './nexis-lines.ts';

const CONTENT_ITEM = /urn:contentItem:([A-Z0-9-]{10,40})/i;
const MAX_HEAD = 40;

/** What stands above the story of an article. */
export type Head = {
  readonly fields: Partial<Record<NexisField, string>>;
  readonly others: Readonly<Record<string, string>>;
  /** Lines without a label: source, date and title in the order of the layout. */
  readonly plain: readonly Block[];
  readonly rights: readonly string[];
  /** Its id in the database. */
  readonly id?: string | undefined;
  /** Where the story begins. */
  readonly end: number;
};

/** Reads the lines above the story: those without labels first, then labels, then perhaps `Body`. */
export function headOf(blocks: readonly Block[], layout: Piece['layout']): Head {
  const fields: Partial<Record<NexisField, string>> = {};
  const others: Record<string, string> = {};
  const rights: string[] = [];
  const plain: Block[] = [];
  const hasBody = blocks.slice(0, MAX_HEAD).some(isBodyMark);
  let labels = 0;
  let at = 0;
  for (; at < Math.min(blocks.length, MAX_HEAD); at += 1) {
    const block = blocks[at] as Block;
    const label = labels > 0 ? nextLabel(block.text, layout) : firstLabel(block, plain, layout);
    if (label?.field === 'body') {
      if (label.value === '')
        return { fields, others, plain, rights, id: idOf(plain), end: at + 1 };
      break;
    }
    if (label) {
      labels += 1;
      if (label.field !== undefined && fields[label.field] === undefined)
        fields[label.field] = label.value;
      else others[nameOf(label)] = [others[nameOf(label)], label.value].filter(Boolean).join('\n');
    } else if (isRights(block.text)) rights.push(block.text);
    else if (labels > 0 && !hasBody) break;
    else if (labels > 0) others.further = [others.further, block.text].filter(Boolean).join('\n');
    else plain.push(block);
  }
  // Without a label there is nothing to tell the head by but the title behind the date.
  if (labels === 0) return bareHead(plain, rights);
  return { fields, others, plain, rights, id: idOf(plain), end: at };
}

/** Before the first label stand lines that may look like one: a title with a colon. */
function firstLabel(
  block: Block,
  plain: readonly Block[],
  layout: Piece['layout'],
): Labelled | undefined {
  if (plain.length === 0) return undefined;
  if (layout === 'older') return labelAtTop(block.text);
  return plain.length > 1 || isDated(plain) ? labelAbove(block.text) : undefined;
}

/** In older layouts a first sentence may begin with a word and a colon; labels are in capitals. */
function nextLabel(text: string, layout: Piece['layout']): Labelled | undefined {
  const label = labelAbove(text);
  const isLoud = label !== undefined && label.label === label.label.toUpperCase();
  return layout === 'newer' || isLoud ? label : undefined;
}

function bareHead(plain: readonly Block[], rights: readonly string[]): Head {
  const dated = plain.findIndex(({ text }) => isDateLine(text));
  const top = plain.slice(0, dated + 2);
  const last = dated > 1 ? dated : dated + 1;
  const shown = dated === -1 ? [] : top.slice(0, last + 1);
  return {
    fields: {},
    others: {},
    plain: shown,
    rights,
    id: idOf(shown),
    end: shown.length + rights.length,
  };
}

function isBodyMark({ text, marks }: Block): boolean {
  const label = labelAbove(text);
  return (
    label?.field === 'body' && (label.value === '' || marks.some((mark) => mark.startsWith('Body')))
  );
}

/** The database names its articles in the links of their titles. */
function idOf(blocks: readonly Block[]): string | undefined {
  const ids = blocks.map(({ link }) => CONTENT_ITEM.exec(link ?? '')?.[1]);
  return ids.find((id) => id !== undefined);
}
