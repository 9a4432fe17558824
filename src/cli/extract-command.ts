import { once } from 'node:events';
import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { countReasons } from '../services/formats/advise-rejects.ts';
import { parseMapOption, readFieldMaps } from '../services/formats/read-field-maps.ts';
import { describeReject } from '../services/runs/describe-reject.ts';
import { extractArticles } from '../services/runs/extract-articles.ts';
import { readCorrections } from '../services/runs/read-corrections.ts';
import { articleJson } from '../services/search/article-json.ts';
import { correctionFiles } from '../settings.ts';
import { type CommandContext, EXIT } from './context.ts';
import { reasonLines } from './report/reason-lines.ts';
import { onEndingSignal } from './signals.ts';

/** `extract`: one JSON line an article on standard output; resolves to the exit code. @throws AppError, Interrupted */
export async function extractCommand(
  context: CommandContext,
  paths: readonly string[],
  { map }: { readonly map?: string } = {},
): Promise<number> {
  const { stdin, stdout, stderr } = context;
  if (paths.length === 0 && stdin.isTTY) {
    throw new AppError('USAGE', 'Name a file, or send JSON Lines to standard input.');
  }
  using ending = onEndingSignal();
  ending.signal.addEventListener('abort', () => stdin.destroy(ending.signal.reason));
  const corrections = await readCorrections(correctionFiles(context.settings()));
  let rejected = 0;
  const reasons = countReasons();
  const articles = extractArticles({
    paths,
    input: stdin,
    corrections,
    fieldMapOf: fieldMapOf(context, map),
    onReject: (reject) => {
      rejected += 1;
      reasons.add(reject.reason);
      stderr.write(`Rejected ${describeReject(reject)}\n`);
    },
    onRemark: ({ source, text }) => stderr.write(`Note: ${source.named}: ${text}.\n`),
    signal: ending.signal,
  });
  for await (const article of articles) {
    const hasRoom = stdout.write(`${JSON.stringify(articleJson(article))}\n`);
    if (!hasRoom) await once(stdout, 'drain');
  }
  if (rejected > 0) stderr.write(`${reasonLines(reasons.commonest()).join('\n')}\n`);
  return rejected > 0 ? EXIT.rejected : EXIT.done;
}

/** What was typed holds for everything; else what is kept with each path. */
function fieldMapOf(context: CommandContext, map: string | undefined) {
  if (map !== undefined) {
    const typed = parseMapOption(map);
    return () => typed;
  }
  const kept = readFieldMaps(resolve(context.settings().DATA_DIR));
  return (path: string) => kept.of(path);
}
