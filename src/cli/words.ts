/** Parts that say something, joined; absent ones are passed over. */
export function listText(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
