import { fold } from '../text/fold.ts';

/**
 * Other names of persons and countries, as the keeper of an archive wrote them down. They win over
 * every rule. Keys are folded (`aliasKey`), values the name or country code that they stand for.
 */
export type Aliases = {
  readonly persons: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, string>;
};

/** No name stands for another: what holds where a site has no alias file. */
export const NO_ALIASES: Aliases = { persons: new Map(), countries: new Map() };

/** A line of an alias file that cannot be used, with the reason in a sentence. */
export type AliasComplaint = { readonly line: number; readonly reason: string };

/**
 * Reads an alias file. A line is `person: Name = other name, other name` or
 * `country: XX = other name, other name`; `#` begins a comment. Lines that cannot be read are
 * complained of and left out.
 */
export function parseAliases(text: string): {
  readonly aliases: Aliases;
  readonly complaints: readonly AliasComplaint[];
} {
  const persons = new Map<string, string>();
  const countries = new Map<string, string>();
  const complaints: AliasComplaint[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '') continue;
    const parts = /^(person|country)\s*:\s*([^=\s][^=]*?)\s*=\s*(.+)$/i.exec(line);
    const [, kind = '', name = '', others = ''] = parts ?? [];
    if (!parts) {
      complaints.push({ line: index + 1, reason: 'It is not “person: Name = other name, …”.' });
    } else if (kind.toLowerCase() === 'country' && !/^[A-Z]{2}$/.test(name)) {
      complaints.push({
        line: index + 1,
        reason: `“${name}” is not a country code of two letters.`,
      });
    } else {
      addAll(kind.toLowerCase() === 'country' ? countries : persons, name, others);
    }
  }
  return { aliases: { persons, countries }, complaints };
}

function addAll(into: Map<string, string>, name: string, others: string): void {
  for (const other of [name, ...others.split(',')]) {
    const key = aliasKey(other);
    if (key !== '') into.set(key, name);
  }
}

/** A name as aliases are looked up: folded, punctuation and runs of spaces as one space. */
export function aliasKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
