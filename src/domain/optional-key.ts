/**
 * An object that has the key where there is a value, else none: to be spread into another. An absent field is left
 * out, and not there as `undefined`.
 */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
