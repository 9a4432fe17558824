/**
 * A site may be reached under a path of its host: `https://example.org/news`. Inside it every address is one of
 * a site of its own, and begins with a slash; the path is put before those that go out, here, and taken from
 * those that come in (`middleware/under-path.ts`), so that nothing else has to know of it.
 */

/** PUBLIC_URL without a slash at its end, and no two in a row: `//` would begin the name of another host. */
export function siteAddress(publicUrl: string): string {
  const { origin, pathname } = new URL(publicUrl);
  return `${origin}${pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '')}`;
}

/** The path of `siteAddress`: `/news`; empty where the site has a host for itself, or its address is not known. */
export function sitePath(address: string | undefined): string {
  return address === undefined ? '' : new URL(address).pathname.replace(/\/$/, '');
}

/** An address of the site as the browser needs it; those of other hosts, and parts of one, stay as they are. */
export function hrefUnder(path: string, href: string): string {
  return isOfSite(href) ? `${path}${href}` : href;
}

/** What a request asks for within the site, whether or not a proxy has left the path of the site before it. */
export function withinPath(path: string, url: string): string {
  if (!url.startsWith(path)) return url;
  const rest = url.slice(path.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}

// Attributes of our own views that hold an address. Within texts and values `"` is escaped
// (view-engine.ts), so nothing that an article or a reader wrote can look like one.
const ADDRESS = / (href|src|action|formaction|data-address)="\/(?!\/)/g;

/** A rendered page with the path before every address of the site. */
export function pageUnder(path: string, page: string): string {
  const escaped = path.replaceAll('&', '&amp;');
  return path === '' ? page : page.replace(ADDRESS, (_, name) => ` ${name}="${escaped}/`);
}

function isOfSite(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//');
}
