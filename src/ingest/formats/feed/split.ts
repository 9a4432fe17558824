/** A part of a feed that is a feed by itself, or what of it cannot be read. */
export type FeedPart =
  | {
      readonly kind: 'items';
      readonly head: string;
      readonly items: readonly string[];
      readonly tail: string;
    }
  /** One item, in its place among the others. */
  | { readonly kind: 'bad-item'; readonly reason: string }
  /** The rest of the feed. */
  | { readonly kind: 'bad-feed'; readonly reason: string };

// A document type is refused whatever is in it: feeds need none, and entities are how XML is made to read
// files and to grow without bounds.
const DOCTYPE =
  'it has a document type (DOCTYPE), which no feed needs and which is not safe to read';
const MAX_HEAD_CHARS = 2_000_000;
const BATCH = { items: 50, chars: 500_000 };
const MAX_DEPTH = 200;
const TOKEN =
  /<!\[CDATA\[|<!--|<\?|<!(?:DOCTYPE|ENTITY)|<(\/?)(?:[\w.-]{1,40}:)?(item|entry)(?=[\s/>])/gi;
const LONGEST_TOKEN = 60;
const ENDS: Readonly<Record<string, string>> = { '<![cdata[': ']]>', '<!--': '-->', '<?': '?>' };

/** Cuts a feed of any size into feeds of a few items each, with what stands before the first item before each. */
export async function* splitFeed(
  chunks: AsyncIterable<string>,
  maxItemChars: number,
): AsyncGenerator<FeedPart> {
  const cutter = new FeedCutter(maxItemChars);
  for await (const chunk of chunks) {
    yield* cutter.add(chunk);
    if (cutter.isBad) return;
  }
  yield* cutter.end();
}

class FeedCutter {
  isBad = false;
  readonly #maxItemChars: number;
  #text = '';
  /** Up to here the text has been looked through. */
  #at = 0;
  #head: string | undefined;
  #items: string[] = [];
  #chars = 0;
  /** Where the open item begins, and how many elements of its name are open. */
  #start: number | undefined;
  #open = 0;
  #isTooLong = false;

  constructor(maxItemChars: number) {
    this.#maxItemChars = maxItemChars;
  }

  *add(chunk: string): Generator<FeedPart> {
    this.#text += chunk;
    yield* this.#look(false);
    if (this.isBad) return;
    if (this.#head === undefined && this.#text.length > MAX_HEAD_CHARS) {
      yield this.#bad('it is not an RSS or Atom feed: no item begins within its first 2 MB');
      return;
    }
    this.#forget();
  }

  *end(): Generator<FeedPart> {
    yield* this.#look(true);
    if (this.isBad) return;
    const isCut = this.#start !== undefined;
    const tail = isCut ? closingsOf(this.#head ?? '') : this.#text;
    yield { kind: 'items', head: this.#head ?? '', items: this.#items, tail };
    if (isCut) yield this.#bad('it ends within an item');
  }

  *#look(isEnd: boolean): Generator<FeedPart> {
    for (;;) {
      TOKEN.lastIndex = this.#at;
      const token = TOKEN.exec(this.#text);
      if (!token) {
        this.#at = Math.max(this.#at, this.#text.length - (isEnd ? 0 : LONGEST_TOKEN));
        return;
      }
      const end = this.#endOf(token);
      if (end === -1) {
        this.#at = token.index;
        return;
      }
      this.#at = end;
      if (/^<!(?:d|e)/i.test(token[0])) {
        yield this.#bad(DOCTYPE);
        return;
      }
      if (token[2] !== undefined) yield* this.#tag(token, end);
    }
  }

  /** Where a token ends; -1 where that is not there yet. */
  #endOf({ 0: token, index }: RegExpExecArray): number {
    const mark = ENDS[token.toLowerCase()];
    if (mark === undefined && token.startsWith('<!')) return index + token.length;
    const end = mark === undefined ? endOfTag(this.#text, index) : this.#text.indexOf(mark, index);
    return end === -1 ? -1 : end + (mark?.length ?? 1);
  }

  *#tag({ 1: stroke, index }: RegExpExecArray, end: number): Generator<FeedPart> {
    if (stroke === '/') {
      if (this.#start === undefined) return;
      this.#open -= 1;
      if (this.#open === 0) yield* this.#item(end);
      return;
    }
    if (this.#start === undefined) {
      this.#head ??= this.#text.slice(0, index);
      this.#start = index;
    }
    const isEmpty = this.#text[end - 2] === '/';
    if (!isEmpty) this.#open += 1;
    else if (this.#open === 0) yield* this.#item(end);
  }

  *#item(end: number): Generator<FeedPart> {
    const item = this.#text.slice(this.#start, end);
    this.#isTooLong ||= item.length > this.#maxItemChars;
    const isBad = this.#isTooLong || isDeeper(item, MAX_DEPTH);
    if (isBad || this.#items.length >= BATCH.items || this.#chars > BATCH.chars)
      yield* this.#flush();
    if (isBad) {
      const reason = this.#isTooLong
        ? 'it is longer than an article of 5 MB can be'
        : 'it is nested too deeply';
      yield { kind: 'bad-item', reason };
    } else {
      this.#items.push(item);
      this.#chars += item.length;
    }
    this.#text = this.#text.slice(end);
    this.#at = 0;
    this.#start = undefined;
    this.#isTooLong = false;
  }

  *#flush(): Generator<FeedPart> {
    if (this.#items.length === 0) return;
    const head = this.#head ?? '';
    yield { kind: 'items', head, items: this.#items, tail: closingsOf(head) };
    this.#items = [];
    this.#chars = 0;
  }

  /** Of an item that is too long nothing is kept but that it is open. */
  #forget(): void {
    // Between two items nothing is wanted but where the next one begins.
    if (this.#start === undefined && this.#head !== undefined && this.#at > MAX_HEAD_CHARS) {
      this.#text = this.#text.slice(this.#at);
      this.#at = 0;
    }
    if (this.#start === undefined || this.#at - this.#start <= this.#maxItemChars) return;
    this.#isTooLong = true;
    this.#text = this.#text.slice(this.#at);
    this.#start = 0;
    this.#at = 0;
  }

  #bad(reason: string): FeedPart {
    this.isBad = true;
    return { kind: 'bad-feed', reason };
  }
}

/** Where a tag ends, the marks within its attributes left out; -1 where that is not there yet. */
function endOfTag(text: string, from: number): number {
  let quote: string | undefined;
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (quote !== undefined) quote = letter === quote ? undefined : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
}

/** The closing tags of what is open at the end of a head. */
function closingsOf(head: string): string {
  const open: string[] = [];
  const bare = head.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  for (const [, stroke, name = '', , empty] of bare.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/g,
  )) {
    if (stroke === '/') open.splice(Math.max(0, open.lastIndexOf(name)));
    else if (empty !== '/') open.push(name);
  }
  return open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}

/** Counted before the parser, which works by recursion, sees the text. */
function isDeeper(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (const [tag, cdata, close, self] of text.matchAll(
    /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))|<(\/)?[a-z][^<>]*?(\/)?>/gi,
  )) {
    if (cdata !== undefined || self !== undefined || tag === '') continue;
    depth = close === undefined ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maxDepth) return true;
  }
  return false;
}
