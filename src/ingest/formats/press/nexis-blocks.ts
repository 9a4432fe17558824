/** A paragraph of an export of LexisNexis, from whatever kind of file. */
export type Block = {
  /** Without white space at its ends; lines where the export has them. */
  readonly text: string;
  readonly isCentered: boolean;
  /** Names of bookmarks in it (word processor files). */
  readonly marks: readonly string[];
  /** Where its first link leads to. */
  readonly link?: string | undefined;
};

/** One article of an export, not yet read. */
export type Piece = {
  readonly blocks: readonly Block[];
  /** Its end is marked in the file, or the number of the next one is. */
  readonly isWhole: boolean;
  /** Older: source, date, title. Newer: title, source, date. */
  readonly layout: 'older' | 'newer';
};

/** The articles of an export, and how many it claims to hold, where it does. */
export type Pieces = { readonly pieces: readonly Piece[]; readonly claimed?: number | undefined };

const OF = '(?:of|von|de|di|van|sur)';
const WORD = '(?:documents?|dokumente?n?|documentos?|documenti|documenten)';
// Of a search within the results the number has that word before it.
const NUMBER_FIRST = new RegExp(`^(?:focus\\s?[-–]\\s?)?(\\d{1,6}) ${OF} (\\d{1,6}) ${WORD}$`, 'i');
const WORD_FIRST = new RegExp(`^${WORD} (\\d{1,6}) ${OF} (\\d{1,6})$`, 'i');
const END =
  /(?:^|\n)(?:end of document|ende des dokuments|dokumentende|fin du document|fin del documento|fin de documento|fine del documento|fim do documento|einde van (?:het )?document|文档结束|文档结尾|文件结束)$/i;
const START = /^Bookmark_\d+$/;
const COUNT = new RegExp(`^${WORD} \\((\\d{1,6})\\)$`, 'i');
const CHOSEN =
  /(?:selected items|ausgewählte (?:elemente|dokumente)|éléments sélectionnés)\s*:\s*(.+)/i;
// Of the printed pages of a document that was made into text.
const PAGE_NUMBER = /^(?:page|seite|página|pagina) \d{1,5} (?:of|von|sur|de|di|van) \d{1,5}$/i;
const COVER =
  /^(?:date and time|job number|user name|client\/matter|download request|time of request|send to|search terms|datum und uhrzeit|auftragsnummer|auftragsnr|date et heure|numéro de tâche|fecha y hora|número de trabajo)\s*:/i;

/** Whether a text numbers an article: `3 of 10 DOCUMENTS`, `Dokument 3 von 10`. */
export function isArticleNumber(text: string): boolean {
  return numberOf(text) !== undefined;
}

/** Whether a text ends an article: `End of Document`. */
export function isArticleEnd(text: string): boolean {
  return END.test(text);
}

/** Whether a block is a line of the cover page. */
export function isCover({ text }: Block): boolean {
  return COVER.test(text) || COUNT.test(text);
}

/**
 * Parts an export at the numbers of its articles, or where there are none at their ends. What is before the
 * first article, and between exports that were joined, is the cover page with its list of titles.
 */
export function piecesOf(blocks: readonly Block[]): Pieces {
  const isNumbered = blocks.some(({ text }) => isArticleNumber(text));
  return isNumbered ? numberedPieces(blocks) : endedPieces(blocks);
}

function numberedPieces(blocks: readonly Block[]): Pieces {
  const pieces: Piece[] = [];
  let held: Block[] | undefined;
  let claimed = 0;
  let chosen: number | undefined;
  let last = 0;
  const finish = () => {
    if (held && held.length > 0) pieces.push({ blocks: held, isWhole: true, layout: 'older' });
  };
  for (const block of blocks) {
    const number = numberOf(block.text);
    chosen = chosenIn(block.text) ?? chosen;
    if (number) {
      finish();
      // Numbers that begin anew are those of another export in the same file.
      if (number.at <= last || last === 0) {
        claimed += chosen ?? number.of;
        chosen = undefined;
      }
      last = number.at;
      held = [];
    } else if (isCover(block)) {
      finish();
      held = undefined;
    } else held?.push(withoutEnd(block));
  }
  finish();
  return { pieces: pieces.map(withoutEmpty), claimed };
}

function endedPieces(blocks: readonly Block[]): Pieces {
  const pieces: Piece[] = [];
  let held: Block[] = [];
  let counted = 0;
  let starts = 0;
  const finish = (isWhole: boolean) => {
    if (isWhole || !isFront(held))
      pieces.push(withoutEmpty({ blocks: held, isWhole, layout: 'newer' }));
    held = [];
  };
  for (const block of blocks) {
    if (PAGE_NUMBER.test(block.text)) continue;
    counted += Number(COUNT.exec(block.text)?.[1] ?? 0);
    if (block.marks.some((mark) => START.test(mark))) {
      starts += 1;
      if (held.length > 0) finish(false);
    }
    held.push(withoutEnd(block));
    if (END.test(block.text)) finish(true);
  }
  if (held.some(({ text }) => text !== '')) finish(false);
  const claimed = counted || starts || undefined;
  return { pieces: pieces.filter((piece) => piece.blocks.length > 0), claimed };
}

/** Blocks that belong to no article: a cover page, or too little to be one. */
function isFront(blocks: readonly Block[]): boolean {
  const filled = blocks.filter(({ text }) => text !== '');
  return filled.length < 3 || filled.slice(0, 12).some(isCover);
}

function withoutEnd(block: Block): Block {
  return END.test(block.text) ? { ...block, text: block.text.replace(END, '').trim() } : block;
}

function withoutEmpty(piece: Piece): Piece {
  return { ...piece, blocks: piece.blocks.filter(({ text }) => text !== '') };
}

function numberOf(text: string): { at: number; of: number } | undefined {
  if (text.length > 40) return undefined;
  const found = NUMBER_FIRST.exec(text) ?? WORD_FIRST.exec(text);
  return found ? { at: Number(found[1]), of: Number(found[2]) } : undefined;
}

/** `Selected Items: 1-10, 12` are eleven. */
function chosenIn(text: string): number | undefined {
  const list = CHOSEN.exec(text)?.[1]?.trim();
  if (list === undefined || !/^\d[\d,;\s-]*$/.test(list)) return undefined;
  const ranges = list.split(/[,;]/).map((range) => range.split('-').map(Number));
  return ranges.reduce((sum, [first = 0, last = first]) => sum + Math.max(0, last - first) + 1, 0);
}
