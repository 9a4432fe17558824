const NUMBER = new Intl.NumberFormat('en');

/** `41,206`. */
export function numberText(count: number): string {
  return NUMBER.format(count);
}

/** `1 article`, `41,206 articles`: a number never stands without its unit. */
export function countText(count: number, unit: string, units = plural(unit)): string {
  return `${numberText(count)} ${count === 1 ? unit : units}`;
}

/** `97%` of so many, never more than there is; `0%` of none. */
export function shareText(count: number, of: number): string {
  return `${Math.floor((100 * count) / Math.max(1, of))}%`;
}

/** `article` → `articles`, `country` → `countries`. */
export function plural(unit: string): string {
  return unit.endsWith('y') ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}
