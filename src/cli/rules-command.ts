import { listRules } from '../services/maintenance/list-rules.ts';
import { type CommandContext, EXIT } from './context.ts';

/** `rules`: every rule of extraction on standard output, one line each, tab-separated. */
export function rulesCommand({ stdout }: CommandContext): number {
  for (const { name, gives, precision, description, example } of listRules()) {
    const share = precision === undefined ? '' : precision.toFixed(2);
    stdout.write(`${[gives, name, share, description, example].join('\t')}\n`);
  }
  return EXIT.done;
}
