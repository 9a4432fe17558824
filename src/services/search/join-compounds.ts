import type { QueryNode, Term } from '../../domain/query.ts';
import { combine } from '../../query/combine.ts';
import { withInner } from '../../query/inner-nodes.ts';
import { formsOf, type KnownWords } from '../vocabulary/kept-vocabulary.ts';

/** Two words that were typed side by side and are one in the archive too. */
export type JoinedPair = { readonly typed: string; readonly whole: string };

/** Of the articles with the rarer part: *airstrikes* is as usual as that, *longterm* is a slip of the pen. */
const FEWEST_SHARE = 0.01;

type Clause = Extract<QueryNode, { kind: 'term' }>;

/**
 * A query in which two words that the archive also writes as one are that word: `air strikes` finds what `airstrikes` and
 * `air-strikes` find, and no strike of an airline. `pairs` gets what was joined. Words typed as they count stay apart.
 */
export function joinCompounds(
  node: QueryNode,
  known: KnownWords,
  pairs: (pair: JoinedPair) => void,
): QueryNode {
  const within = (inner: QueryNode): QueryNode => joinCompounds(inner, known, pairs);
  if (node.kind === 'and') return joined(node.clauses.map(within), known, pairs) ?? node;
  return withInner(node, within);
}

function joined(
  clauses: readonly QueryNode[],
  known: KnownWords,
  pairs: (pair: JoinedPair) => void,
): QueryNode | undefined {
  const done: QueryNode[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const [first, second] = clauses.slice(at, at + 2);
    const whole = wholeOf(first, second, known);
    if (whole === undefined || first?.kind !== 'term' || second?.kind !== 'term') {
      if (first) done.push(first);
      continue;
    }
    pairs({ typed: `${first.term.word} ${second.term.word}`, whole });
    done.push(sideBySide(first, second));
    at += 1;
  }
  return combine('and', done);
}

function sideBySide(first: Clause, second: Clause): QueryNode {
  return {
    kind: 'phrase',
    field: first.field,
    terms: [withoutNeighbour(first.term), withoutNext(second.term)],
    prefixLast: false,
  };
}

function withoutNeighbour({ partOf: _, ...term }: Term): Term {
  return term;
}

function withoutNext({ partOf: _, withNext: __, ...term }: Term): Term {
  return term;
}

/** The word that the archive has for two of a query, in the form that most articles have. */
function wholeOf(
  first: QueryNode | undefined,
  second: QueryNode | undefined,
  known: KnownWords,
): string | undefined {
  if (!isPlain(first) || !isPlain(second) || !first.term.withNext) return undefined;
  if (first.field !== second.field) return undefined;
  const [one = '', two = ''] = [first, second].map(({ term }) => term.word.replaceAll('.', ''));
  const forms = formsOf(one + two, known);
  const [best] = forms.toSorted((a, b) => b.count - a.count);
  const rarer = Math.min(
    known.countOf(one) || Number.POSITIVE_INFINITY,
    known.countOf(two) || Number.POSITIVE_INFINITY,
  );
  const total = forms.reduce((sum, { count }) => sum + count, 0);
  if (!best) return undefined;
  return rarer === Number.POSITIVE_INFINITY || total >= FEWEST_SHARE * rarer
    ? best.word
    : undefined;
}

function isPlain(node: QueryNode | undefined): node is Clause {
  return node?.kind === 'term' && !node.exact && !node.quoted && !node.optional;
}
