import { listRules, type Rule } from '../services/maintenance/list-rules.ts';
import { type CommandContext, EXIT } from './context.ts';

/** `rules`: every rule of extraction on standard output, one line each, tab-separated. */
export function rulesCommand({ stdout }: CommandContext): number {
  for (const { name, gives, precision, looksFor, example, measured } of listRules()) {
    const share = precision === undefined ? '' : precision.toFixed(2);
    const counted = measured ? countedText(measured) : '';
    stdout.write(`${[gives, name, share, looksFor, example, counted].join('\t')}\n`);
  }
  return EXIT.done;
}

function countedText({ right, of, invented }: NonNullable<Rule['measured']>): string {
  return `${right} of ${of}${invented ? ' on invented articles' : ''}`;
}
