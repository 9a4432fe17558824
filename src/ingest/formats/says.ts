import type { Head } from './format.ts';

/** Whether the head has something of this form. */
export function says(pattern: RegExp): (head: Head) => boolean {
  return ({ text }) => pattern.test(text);
}

/** Name of the first element of XML, with its prefix; `undefined` where there is none. */
export function rootElement(text: string): string | undefined {
  const start = /<([A-Za-z_][\w.:-]{0,100})(?=[\s/>])/.exec(withoutProlog(text));
  return start?.[1];
}

/** Whether the first element of XML has one of these names, whatever its prefix and case. */
export function hasRoot(...names: readonly string[]): (head: Head) => boolean {
  return ({ text }) => {
    const root = rootElement(text)?.replace(/^.*:/, '').toLowerCase();
    return root !== undefined && names.includes(root);
  };
}

/** Comments, instructions and document types name elements too. */
function withoutProlog(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, '')
    .replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');
}
