const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** An address from an article, where it is one that a link may lead to; never `javascript:` or `data:`. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return SCHEMES.has(url.protocol) ? url.href : undefined;
}

/** What an address is in files and answers for programs: as it was given, where a page would link it. */
export function safeAddress(address: string | undefined): string | undefined {
  return safeLink(address) === undefined ? undefined : address;
}
