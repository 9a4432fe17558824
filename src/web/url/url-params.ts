import type { Request } from 'express';

const CONTROLS = /\p{Cc}/gu;

/**
 * The query string as it came in. Express's own parser is off: with it a repeated name is a list and a
 * single one a text, here every name has all of its values.
 */
export function urlParams(req: Request): URLSearchParams {
  const at = req.originalUrl.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : req.originalUrl.slice(at + 1));
}

/** Words as a reader typed them, without what no keyboard types; empty where none were. */
export function typedWords(value: string | null): string {
  return (value ?? '').toWellFormed().replace(CONTROLS, ' ').trim();
}
