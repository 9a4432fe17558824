import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';

// Loaded into a command before it (`--import`): kills it without a word at the step of writing that
// DATELINE_TEST_KILL_AT names, counted from 1. A step is a transaction's beginning or end, the checkpoint
// of a finished file, and the renaming of the pointer to it.
const STEP = /^(?:begin immediate|commit$|pragma wal_checkpoint)/;
const killAt = Number(process.env.DATELINE_TEST_KILL_AT);
let steps = 0;

function step(): void {
  steps += 1;
  if (steps === killAt) process.kill(process.pid, 'SIGKILL');
}

if (isMainThread) {
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function execOrDie(sql) {
    if (STEP.test(sql)) step();
    exec.call(this, sql);
  };
  const { rename } = fsPromises;
  fsPromises.rename = async (from, to) => {
    step();
    await rename(from, to);
  };
  syncBuiltinESMExports();
}
