/** Orders ASCII strings by their code units, the same on every machine and in every locale. */
export function compareCodes(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
