/**
 * Names of time zones after a time, folded, as an expression: the common ones of wires, and what ends like one
 * (`est`, `pdt`, `cest`). Written by hand for Dateline, 2026; licence MIT.
 */
export const TIME_ZONES = 'gmt|utc|z|[a-z]{1,3}[sd]t|[ce]est|cet|msk|wib';
