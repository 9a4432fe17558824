/** The texts of the values of a JSON stream, one after the other, without holding more than one of them. */
export type JsonText = {
  /** The next character that is no white space, without taking it; `undefined` at the end. */
  peek(): Promise<string | undefined>;
  /** Takes the next character that is no white space. */
  take(): Promise<string | undefined>;
  /**
   * Takes the next value; its text, or `undefined` where it is longer than allowed (it is then passed over) or
   * the stream ends in it (`isCut`).
   */
  value(maxChars: number): Promise<string | undefined>;
  /** Whether the next value is longer than that, or the stream ends in it; takes nothing. */
  extent(maxChars: number): Promise<'fits' | 'long' | 'cut'>;
  /** The stream has ended within a value. */
  readonly isCut: boolean;
};

const SPACE = /[^\s\ufeff\0]/g;
const MARK = /["{}[\]]/g;
const END_OF_SCALAR = /[,\]}\s]/g;
// What has been taken is thrown away in pieces: to cut a long text for each small value would take for ever.
const THROWN_AWAY = 1_000_000;

/** How far a value has been looked through. */
type Place = {
  readonly scanned: number;
  readonly depth: number;
  readonly isInText: boolean;
  readonly isWhole: boolean;
};

/** Reads bytes that are UTF-8; what is none costs its own letter (U+FFFD). */
export function openJsonText(chunks: AsyncIterable<Uint8Array>): JsonText {
  return new JsonTextReader(chunks);
}

class JsonTextReader implements JsonText {
  isCut = false;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #decoder = new TextDecoder('utf-8');
  #text = '';
  #at = 0;
  #isEnded = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async peek(): Promise<string | undefined> {
    for (;;) {
      SPACE.lastIndex = this.#at;
      const match = SPACE.exec(this.#text);
      if (match) {
        this.#at = match.index;
        return match[0];
      }
      this.#at = this.#text.length;
      if (!(await this.#more())) return undefined;
    }
  }

  async take(): Promise<string | undefined> {
    const next = await this.peek();
    if (next !== undefined) this.#at += 1;
    return next;
  }

  async value(maxChars: number): Promise<string | undefined> {
    await this.peek();
    const length = await this.#lengthOfValue(maxChars, true);
    if (length === undefined) return undefined;
    const text = this.#text.slice(this.#at, this.#at + length);
    this.#at += length;
    return text;
  }

  async extent(maxChars: number): Promise<'fits' | 'long' | 'cut'> {
    await this.peek();
    if ((await this.#lengthOfValue(maxChars, false)) !== undefined) return 'fits';
    return this.#isEnded && this.#text.length - this.#at <= maxChars ? 'cut' : 'long';
  }

  /**
   * How long the value is that begins here; `undefined` where it is longer than allowed or cut. With
   * `isPassedOver` what is too long is then behind us.
   */
  async #lengthOfValue(maxChars: number, isPassedOver: boolean): Promise<number | undefined> {
    let place: Place = { scanned: 0, depth: 0, isInText: false, isWhole: false };
    let isTooLong = false;
    if (this.#isScalar()) return this.#lengthOfScalar();
    for (;;) {
      place = this.#goOn(place);
      if (!isTooLong && place.isWhole && place.scanned <= maxChars) return place.scanned;
      isTooLong ||= place.scanned > maxChars;
      if (isTooLong && !isPassedOver) return undefined;
      if (isTooLong) {
        // Nothing is kept of it but where in it we are.
        this.#at += place.scanned;
        if (place.isWhole) return undefined;
        place = { ...place, scanned: 0 };
      }
      if (await this.#more()) continue;
      if (isPassedOver) this.#at = this.#text.length;
      this.isCut ||= isPassedOver;
      return undefined;
    }
  }

  #isScalar(): boolean {
    return !/["{[]/.test(this.#text.charAt(this.#at));
  }

  /** A number or a word ends where something else begins. */
  async #lengthOfScalar(): Promise<number | undefined> {
    for (;;) {
      END_OF_SCALAR.lastIndex = this.#at;
      const end = END_OF_SCALAR.exec(this.#text);
      // A mark where a value should be is taken alone, so that we go on.
      if (end) return Math.max(1, end.index - this.#at);
      if (!(await this.#more())) return this.#text.length - this.#at || undefined;
    }
  }

  /** Goes on in the value from a place to its end, or as far as there is text. */
  #goOn({ scanned, depth: before, isInText: wasInText }: Place): Place {
    let depth = before;
    let isInText = wasInText;
    let at = this.#at + scanned;
    const placeAt = (end: number, isWhole: boolean): Place => ({
      scanned: end - this.#at,
      depth,
      isInText,
      isWhole,
    });
    for (;;) {
      if (isInText) {
        const end = endOfText(this.#text, at);
        if (end === undefined) return placeAt(beforeEscapes(this.#text, at), false);
        isInText = false;
        at = end;
      } else {
        MARK.lastIndex = at;
        const mark = MARK.exec(this.#text);
        if (!mark) return placeAt(this.#text.length, false);
        at = mark.index + 1;
        isInText = mark[0] === '"';
        if (mark[0] === '{' || mark[0] === '[') depth += 1;
        else if (!isInText) depth -= 1;
      }
      if (depth <= 0 && !isInText) return placeAt(at, true);
    }
  }

  async #more(): Promise<boolean> {
    if (this.#isEnded) return false;
    const next = await this.#chunks.next();
    if (this.#at > THROWN_AWAY) {
      this.#text = this.#text.slice(this.#at);
      this.#at = 0;
    }
    if (next.done) this.#isEnded = true;
    const text = next.done
      ? this.#decoder.decode()
      : this.#decoder.decode(next.value, { stream: true });
    this.#text += text;
    return !next.done || text !== '';
  }
}

/** Where a text ends, behind its quotation mark; `undefined` where it does not. */
function endOfText(text: string, from: number): number | undefined {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\' && end - 1 - escapes >= from) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return undefined;
}

/** The end of the text, or before strokes that may escape what comes next. */
function beforeEscapes(text: string, from: number): number {
  let end = text.length;
  while (end > from && text[end - 1] === '\\') end -= 1;
  return end;
}
