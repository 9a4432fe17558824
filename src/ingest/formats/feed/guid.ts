/** A guid that says more than the address: the items of a live page have one address and a guid each. */
export function ownGuid(guid: string | undefined, url: string | undefined): string | undefined {
  const own = guid?.trim() || undefined;
  return own === undefined || plainAddress(own) === plainAddress(url ?? '') ? undefined : own;
}

function plainAddress(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
}
