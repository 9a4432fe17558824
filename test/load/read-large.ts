// `npm run test:large`: reads 2 GB of each kind of file that holds many articles, made as they are read. Ends with 1
// where an article is missing, or the process takes more than 500 MB of anonymous memory.
import { formatNamed } from '../../src/ingest/formats/table.ts';
import { anonymousBytes } from './anonymous-memory.ts';
import { bytesOf, LARGE_SOURCES } from './large-sources.ts';

// `npm run test:large -- 2e9 csv` reads one kind alone, `… 2e9 RSS` one source.
const BYTES = Number(process.argv[2] ?? 2_000_000_000);
const ONLY = process.argv[3];
const MAX_MEMORY = 500_000_000;

let isBad = false;
for (const source of LARGE_SOURCES) {
  if (ONLY !== undefined && source.format !== ONLY && source.what !== ONLY) continue;
  const articles = Math.ceil(BYTES / source.article(1).length);
  const read = await formatNamed(source.format)?.load();
  if (!read) throw new Error(`no format named ${source.format}`);
  const startedAt = performance.now();
  let found = 0;
  let refused = 0;
  let memory = 0;
  for await (const one of read(bytesOf(source, articles), { fileName: 'a' })) {
    if (one.kind === 'draft' && one.body.includes('harbour board')) found += 1;
    else refused += 1;
    if (found % 5_000 === 0) memory = Math.max(memory, anonymousBytes(process.pid) ?? 0);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  const isGood = found === articles && refused === 0 && memory < MAX_MEMORY;
  isBad ||= !isGood;
  process.stdout.write(
    `${isGood ? 'ok  ' : 'BAD '} ${source.what}: ${found} of ${articles} articles, ${refused} refused, ${Math.round(memory / 1e6)} MB of memory, ${(BYTES / 1e6 / seconds).toFixed(0)} MB/s\n`,
  );
}
process.exitCode = isBad ? 1 : 0;
