import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from './requests.ts';

/** One answer, or none: `status` is 0 where the connection broke. `at` is when it was asked, in ms of the run. */
export type Answered = {
  readonly kind: string;
  readonly path: string;
  readonly status: number;
  readonly at: number;
  readonly ms: number;
};

const READERS = 2;
const BETWEEN_MS = 120;

/** Readers that ask one thing after another until they are told to stop. `now` is the time of the run in ms. */
export function startLoad(address: string, requests: readonly Asked[], now: () => number) {
  const answers: Answered[] = [];
  let isPaused = false;
  let isOver = false;
  let next = 0;
  const read = async () => {
    while (!isOver) {
      const asked = requests[next++ % requests.length];
      if (asked && !isPaused) answers.push(await answerTo(address, asked, now));
      await pause(BETWEEN_MS);
    }
  };
  const readers = Array.from({ length: READERS }, read);
  return {
    answers: answers as readonly Answered[],
    setPaused: (value: boolean) => {
      isPaused = value;
    },
    async stop() {
      isOver = true;
      await Promise.all(readers);
    },
  };
}

async function answerTo(address: string, { kind, path }: Asked, now: () => number) {
  const at = now();
  let status = 0;
  try {
    const answer = await fetch(`${address}${path}`);
    for await (const _ of answer.body ?? []);
    status = answer.status;
  } catch {
    // A connection that broke: an export that failed midway, or a server that is gone.
  }
  return { kind, path, status, at, ms: now() - at };
}
