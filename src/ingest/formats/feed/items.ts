import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';

/** An item of any kind of feed; its texts as they stand there. */
export type FeedItem = {
  /** May be HTML. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** What the feed tells its items apart by: a guid of RSS, an id of Atom or JSON Feed. */
  readonly guid?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly section?: string | undefined;
  /** Name of the feed. */
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  /** Full content as HTML. */
  readonly html?: string | undefined;
  /** Full content as plain text. */
  readonly text?: string | undefined;
  /** May be HTML. */
  readonly summary?: string | undefined;
};

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** The items of an RSS, RDF, Atom or JSON feed in their order; `undefined` for a text that is none. */
export function feedItems(text: string): FeedItem[] | undefined {
  const parsed = parsedFeed(text);
  if (!parsed) return undefined;
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed);
    case 'rdf':
      return rdfItems(parsed.feed);
    case 'atom':
      return atomItems(parsed.feed);
    case 'json':
      return jsonItems(parsed.feed);
    default:
      return parsed satisfies never;
  }
}

function parsedFeed(text: string): Parsed | undefined {
  try {
    return parseFeed(text);
  } catch (error) {
    const isNoFeed =
      error instanceof DetectError ||
      error instanceof MalformedError ||
      error instanceof ParseError;
    if (isNoFeed) return undefined;
    throw error;
  }
}

function rssItems(feed: FeedOf<'rss'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    url: item.link ?? item.guid?.value,
    guid: item.guid?.value,
    date: textOf(item.pubDate ?? item.dc?.dates?.[0]),
    author: item.dc?.creators?.join(', ') ?? item.authors?.map(nameOf).join(', '),
    section: item.categories?.[0]?.name,
    source: feed.title,
    language: feed.language,
    html: item.content?.encoded,
    summary: item.description,
  }));
}

function rdfItems(feed: FeedOf<'rdf'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    url: item.link,
    date: textOf(item.dc?.dates?.[0]),
    author: item.dc?.creators?.join(', '),
    section: item.dc?.subjects?.[0],
    source: feed.title,
    language: feed.dc?.languages?.[0],
    html: item.content?.encoded,
    summary: item.description,
  }));
}

function atomItems(feed: FeedOf<'atom'>): FeedItem[] {
  return (feed.entries ?? []).map((entry) => {
    const isText = entry.content?.type === 'text' || entry.content?.type === 'text/plain';
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
    return {
      title: entry.title?.value,
      url: link?.href,
      guid: entry.id,
      date: textOf(entry.published ?? entry.updated),
      author: (entry.authors ?? feed.authors)?.map(nameOf).join(', '),
      section: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
      source: feed.title?.value,
      language: entry.xml?.lang ?? feed.xml?.lang,
      ...(isText ? { text: entry.content?.value } : { html: entry.content?.value }),
      summary: entry.summary?.value,
    };
  });
}

function jsonItems(feed: FeedOf<'json'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    url: item.url ?? item.external_url,
    guid: item.id,
    date: textOf(item.date_published ?? item.date_modified),
    author: (item.authors ?? feed.authors)?.map(nameOf).join(', '),
    section: item.tags?.[0],
    source: feed.title,
    language: item.language ?? feed.language,
    html: item.content_html,
    text: item.content_text,
    summary: item.summary,
  }));
}

/** RSS writes `address (Name)`; an address alone is shown as it is. */
function nameOf(person: string | { readonly name?: string | undefined }): string {
  if (typeof person !== 'string') return person.name ?? '';
  return /\(([^()]+)\)\s*$/.exec(person)?.[1] ?? person;
}

/** Dates are generic in the parser's types, and texts as they stand in the feed here. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
