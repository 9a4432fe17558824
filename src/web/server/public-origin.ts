import type { Request } from 'express';
import type { Site } from '../frame/frame.ts';

// A name or an address, and a port. Whatever else a client writes into the header goes nowhere.
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const MOST_HOST_CHARS = 255;

/**
 * The address before every path, without a slash at its end, for files that are read away from the
 * site: PUBLIC_URL, else the one that the client asked at. Empty where that is no address; paths then
 * stand alone.
 */
export function publicOrigin(site: Site, req: Request): string {
  if (site.publicUrl !== undefined) return site.publicUrl;
  const host = req.get('host') ?? '';
  return host.length <= MOST_HOST_CHARS && HOST.test(host) ? `${req.protocol}://${host}` : '';
}
