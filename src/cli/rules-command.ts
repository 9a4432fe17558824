import { listRules } from '../services/maintenance/list-rules.ts';
import { type CommandContext, EXIT } from './context.ts';

/** `rules`: every rule of extraction on standard output, one line each, tab-separated. */
export function rulesCommand({ stdout }: CommandContext): number {
  for (const { name, gives, precision, looksFor, example, measured } of listRules()) {
    const share = precision === undefined ? '' : precision.toFixed(2);
    const counted = measured ? `${measured.right} of ${measured.of}` : '';
    stdout.write(`${[gives, name, share, looksFor, example, counted].join('\t')}\n`);
  }
  return EXIT.done;
}
