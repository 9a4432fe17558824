import type { Request, Response } from 'express';
import type { Site } from '../frame/frame.ts';

// A name or an address, and a port. Whatever else a client writes into the header goes nowhere.
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const MOST_HOST_CHARS = 255;

/**
 * The address before every path, without a slash at its end, for what is read away from the site:
 * PUBLIC_URL, else the one that the client asked at. Empty where that is no address; paths then stand alone.
 *
 * It says with the answer how long that may be kept. One that repeats a header of its client is for that client
 * alone: a cache between them would hand one client's word to others.
 */
export function addressOfSite({ publicUrl }: Site, req: Request, res: Response): string {
  if (publicUrl !== undefined) {
    res.set('Cache-Control', 'no-cache');
    return publicUrl;
  }
  res.set('Cache-Control', 'private, no-cache').vary('Host');
  const host = req.get('host') ?? '';
  return host.length <= MOST_HOST_CHARS && HOST.test(host) ? `${req.protocol}://${host}` : '';
}
