const HEAD = 4_000;

// What programs that save pages write into them: browsers, SingleFile, HTTrack.
const SAVED_FROM: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d{1,6}\)\s*(https?:\/\/[^\s<>"]{1,2000})/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>"]{1,2000})/i,
  /<!--\s*Mirrored from ([^\s<>"]{1,2000}) by HTTrack/i,
];
/** The address that a page was saved from, where the program that saved it has written it down. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, HEAD);
  for (const pattern of SAVED_FROM) {
    const address = pattern.exec(head)?.[1];
    if (address !== undefined) return webAddress(address);
  }
  return undefined;
}

function webAddress(text: string): string | undefined {
  return URL.parse(/^https?:/i.test(text) ? text : `http://${text}`)?.href;
}
