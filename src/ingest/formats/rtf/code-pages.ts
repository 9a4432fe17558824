// Code pages of Windows by the names that browsers know: https://encoding.spec.whatwg.org/#names-and-labels
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  54936: 'gb18030',
  65001: 'utf-8',
};

// Sets of letters of fonts (\fcharset), and the code page of each. 0, 1 and 2 leave the one of the document.
const OF_FONTS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const decoders = new Map<string, TextDecoder>();

/** The code page of a font by its `\fcharset`; `undefined` where it has that of the document. */
export function codePageOfFont(charset: number): number | undefined {
  return OF_FONTS[charset];
}

/**
 * The text of bytes in a code page of Windows. A byte that stands for no letter of it becomes U+FFFD, as does each beyond
 * ASCII in a code page that is not known (437, 850: of DOS).
 */
export function decodeCodePage(bytes: readonly number[], codePage: number): string {
  const label = labelOf(codePage);
  if (label === undefined)
    return String.fromCharCode(...bytes.map((byte) => (byte < 0x80 ? byte : 0xfffd)));
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder.decode(Uint8Array.from(bytes));
}

function labelOf(codePage: number): string | undefined {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return LABELS[codePage];
}
