import { parseAst } from 'vitest/node';

/** A small change of a source that a test should notice. Offsets are of the source. */
export type Mutant = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly kind: 'condition' | 'comparison' | 'logic' | 'number' | 'alternative' | 'boolean';
};

type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<
  string,
  unknown
>;
type Change = Pick<Mutant, 'start' | 'end' | 'by' | 'kind'>;

const COMPARISONS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};
const LOGIC: Readonly<Record<string, string>> = { '&&': '||', '||': '&&' };
// Figures of confidence and of weight are measured, not decided: no test should hold them.
const FIGURES = /^(?:precision|measured|weight|confidence|right|of)$|WEIGHT|SHARE|NOT_ASSIGNED/;

/** Every mutant of a source, in the order of the text. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const found: Change[] = [];
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, source, found);
  return found
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((change) => ({ file, ...change }));
}

/** The source with the mutant in it. */
export function mutated(source: string, { start, end, by }: Mutant): string {
  return source.slice(0, start) + by + source.slice(end);
}

function visit(node: Node, source: string, found: Change[]): void {
  if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return;
  if (isFigure(node)) return;
  found.push(...changesAt(node, source));
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, source, found);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isFigure(node: Node): boolean {
  const name = node.type === 'Property' ? node.key : node.type === 'VariableDeclarator' && node.id;
  return isNode(name) && FIGURES.test(String(name.name ?? ''));
}

function changesAt(node: Node, source: string): Change[] {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return negated(node.test, source);
    case 'BinaryExpression':
      return operatorChange(node, source, COMPARISONS, 'comparison');
    case 'LogicalExpression':
      return operatorChange(node, source, LOGIC, 'logic');
    case 'Literal':
      return literalChanges(node, source);
    default:
      return [];
  }
}

function negated(test: unknown, source: string): Change[] {
  if (!isNode(test)) return [];
  const { start, end } = test;
  return [{ start, end, by: `!(${source.slice(start, end)})`, kind: 'condition' }];
}

function operatorChange(
  { left, right, operator }: Node,
  source: string,
  swaps: Readonly<Record<string, string>>,
  kind: Mutant['kind'],
): Change[] {
  const other = swaps[String(operator)];
  if (!isNode(left) || !isNode(right) || other === undefined) return [];
  const start = source.indexOf(String(operator), left.end);
  if (start < 0 || start >= right.start) return [];
  return [{ start, end: start + String(operator).length, by: other, kind }];
}

function literalChanges({ start, end, value, regex }: Node, source: string): Change[] {
  if (typeof value === 'number') return [{ start, end, by: String(value + 1), kind: 'number' }];
  if (typeof value === 'boolean') return [{ start, end, by: String(!value), kind: 'boolean' }];
  return regex ? alternativesOf(source.slice(start, end), start) : [];
}

/** Each alternative of the groups of an expression, taken out. */
function alternativesOf(pattern: string, offset: number): Change[] {
  return [...pattern.matchAll(/\((?:\?:|\?<\w+>)?([^()]*\|[^()]*)\)/g)].flatMap((group) => {
    const inside = group[1] ?? '';
    const from = offset + group.index + group[0].length - 1 - inside.length;
    const parts = inside.split('|');
    return parts.map((part, at) => {
      const before = parts.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
      const start = from + (at === 0 ? 0 : before - 1);
      return { start, end: start + part.length + 1, by: '', kind: 'alternative' } as const;
    });
  });
}
