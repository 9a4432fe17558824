import type { QueryNode, TextField } from '../domain/query.ts';

/**
 * The query in its own language, canonical: parsing it gives the same tree. Words are folded.
 * `everything` is the empty text.
 */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'everything':
      return '';
    case 'term':
      return prefixed(node.field, node.quoted ? `"${node.term.word}"` : node.term.word);
    case 'prefix':
      return prefixed(node.field, `${node.prefix}*`);
    case 'phrase':
      return prefixed(node.field, printPhrase(node));
    case 'near':
      return prefixed(node.field, `"${node.terms.map(({ word }) => word).join(' ')}"~${node.gap}`);
    case 'quote':
      return printQuote(node);
    case 'and':
      return node.clauses.map((clause) => grouped(clause, ['or', 'and', 'without'])).join(' ');
    case 'or':
      return node.clauses.map((clause) => grouped(clause, ['or'])).join(' OR ');
    case 'without': {
      const base =
        node.base.kind === 'everything' ? '' : `${grouped(node.base, ['or', 'without'])} `;
      return `${base}${excludedClauses(node.excluded)}`;
    }
    default:
      return node satisfies never;
  }
}

type Phrase = Extract<QueryNode, { kind: 'phrase' }>;

/** What was typed as one word, `a/b` or the beginning of `co-op*`, stands in quotation marks where it has several. */
function printPhrase(node: Phrase): string {
  const words = `${phraseWords(node)}${node.prefixLast ? '*' : ''}`;
  return isOneWord(node) ? words : `"${words}"`;
}

/** The words of a phrase as they were typed, folded. */
export function phraseWords({ terms }: Pick<Phrase, 'terms'>): string {
  return terms.map(({ word }) => word).join(' ');
}

/** Whether all of a phrase was typed as one word. */
export function isOneWord({ terms }: Pick<Phrase, 'terms'>): boolean {
  return terms.length === 1;
}

/** `-a -b` for the alternatives a and b: leaving out either is leaving out both. */
function excludedClauses(node: QueryNode): string {
  const clauses = node.kind === 'or' ? node.clauses : [node];
  return clauses.map((clause) => `-${grouped(clause, ['or', 'and', 'without'])}`).join(' ');
}

function grouped(node: QueryNode, inBrackets: readonly QueryNode['kind'][]): string {
  const printed = printQuery(node);
  const isPair = node.kind === 'quote' && node.words !== undefined && node.speaker !== undefined;
  return inBrackets.includes(isPair ? 'and' : node.kind) ? `(${printed})` : printed;
}

/** `said:river speaker:"bo lind"`: side by side they mean one quote. */
function printQuote({ words, speaker }: Extract<QueryNode, { kind: 'quote' }>): string {
  const name = speaker?.join(' ') ?? '';
  return [
    ...(words ? [`said:${grouped(words, ['and', 'or', 'without'])}`] : []),
    ...(speaker ? [`speaker:${speaker.length > 1 ? `"${name}"` : name}`] : []),
  ].join(' ');
}

function prefixed(field: TextField, printed: string): string {
  return field === 'title' ? `title:${printed}` : printed;
}
