// A process that reads the paths it is given and prints which packages that has loaded: a line each.
import { registerHooks } from 'node:module';

const packages = new Set<string>();
registerHooks({
  load(url, context, next) {
    const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  },
});

const { readFileApart } = await import('../../src/ingest/reading-worker.ts');
const { readRoots } = await import('../../src/ingest/pipeline.ts');
const { formatNamed } = await import('../../src/ingest/formats/table.ts');
const { checkRoots } = await import('../../src/ingest/walk.ts');

const [apart, ...paths] = process.argv.slice(2);
if (apart === '--apart') {
  // What a worker thread would do with the kind.
  const [format = '', content = ''] = paths;
  if (!formatNamed(format)) throw new Error(`no format named ${format}`);
  await readFileApart({ format, bytes: Buffer.from(content), reading: { fileName: 'a' } });
} else {
  for await (const outcome of readRoots(await checkRoots([apart ?? '']), 'key')) {
    if (outcome.kind === 'rejected') throw new Error(outcome.reject.reason);
  }
}
process.stdout.write([...packages].toSorted().join('\n'));
