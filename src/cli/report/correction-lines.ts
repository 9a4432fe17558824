import { countText, numberText } from '../../domain/count-text.ts';
import type { AppliedRun } from '../../services/corrections/apply-corrections.ts';

type Unfit = AppliedRun['unfit'];

const MOST_NAMED = 20;

/** What has come of applying corrections, the ones that fit nothing by their lines. */
export function appliedLines({ kind, entries, written, unfit }: AppliedRun): readonly string[] {
  const all = countText(entries, 'correction');
  switch (kind) {
    case 'no archive':
      return [`${all} in the file. Nothing is indexed yet: they apply from the first run.`];
    case 'unchanged':
      return [`${all} in the file; the index has ${entries === 1 ? 'it' : 'them'} already.`];
    case 'applied':
      return [
        `${all} applied: ${countText(written, 'article')} changed.`,
        ...unfitLines(unfit, entries),
      ];
    default:
      return kind satisfies never;
  }
}

/** Corrections that fit no article, a line each. */
export function unfitLines(unfit: Unfit, entries: number): readonly string[] {
  if (unfit.length === 0) return [];
  const more = unfit.length - MOST_NAMED;
  return [
    `${numberText(unfit.length)} of ${countText(entries, 'correction')} ${unfit.length === 1 ? 'matches' : 'match'} no article:`,
    ...unfit.slice(0, MOST_NAMED).map((entry) => `  ${placeText(entry)}: ${whatText(entry)}`),
    ...(more > 0 ? [`  and ${numberText(more)} more`] : []),
  ];
}

/** The same for programs. */
export function unfitJson(unfit: Unfit): readonly object[] {
  return unfit.map(({ file, line, decision, of, name, names, quote }) => ({
    file,
    line,
    decision,
    of,
    name,
    names,
    quote,
  }));
}

function placeText({ file, line }: Unfit[number]): string {
  return `${file}, line ${line}`;
}

function whatText({ decision, of, name, names = [], quote, scope }: Unfit[number]): string {
  const what = quote ?? (decision === 'merge' ? names.join(', ') : name);
  const named = what === undefined ? '' : ` “${what}”`;
  const where =
    scope.kind === 'article'
      ? ` in article ${scope.article}`
      : scope.kind === 'source'
        ? ` in ${scope.source}`
        : '';
  return `${decision} ${of}${named}${where}`;
}
