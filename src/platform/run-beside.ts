import { spawn } from 'node:child_process';

/** How a program ended that ran beside this one. */
export type RunBeside = { readonly exitCode: number; readonly talk: string };

const MAX_TALK = 8_000;

/** Runs a script in a process of its own, with this one's settings; it is ended with `signal`. Never rejects. */
export function runBeside(
  script: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<RunBeside> {
  const { promise, resolve } = Promise.withResolvers<RunBeside>();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'], signal },
  );
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk = (talk + text).slice(-MAX_TALK);
  });
  child.once('error', ({ message }) => resolve({ exitCode: 1, talk: message }));
  child.once('close', (code) => resolve({ exitCode: code ?? 1, talk: talk.trim() }));
  return promise;
}
