import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMutants } from '../test/mutation/run.ts';

// The seed of the sample that is kept: another one is another sample.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '15' },
    workers: { type: 'string', default: '2' },
  },
});

const isFew = await runMutants({
  root: join(import.meta.dirname, '..'),
  path: positionals[0] ?? 'src/extract',
  sample: Number(values.sample),
  seed: Number(values.seed),
  workers: Number(values.workers),
  say: (line) => process.stdout.write(`${line}\n`),
});
process.exitCode = isFew ? 0 : 1;
