import { parseArgs } from 'node:util';
import { runSoak } from '../test/load/soak/run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '15' },
    articles: { type: 'string', default: '5000' },
    json: { type: 'string', default: 'soak.json' },
  },
});
const minutes = Number(values.minutes);
const articles = Number(values.articles);
if (!(minutes >= 1) || !(articles >= 100)) {
  process.stderr.write('--minutes is 1 or more, --articles 100 or more.\n');
  process.exit(2);
}

// So that what was started is ended.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const isSound = await runSoak({
  minutes,
  articles,
  report: values.json,
  say: (line) => process.stdout.write(`${line}\n`),
});
process.exitCode = isSound ? 0 : 1;
