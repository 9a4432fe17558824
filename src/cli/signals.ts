/**
 * How long what is being written may take after a signal, in milliseconds: docs/contract.md promises that a signal ends a command
 * within 5 s.
 */
export const PATIENCE_MS = 4500;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

type EndingSignal = keyof typeof EXIT_CODES;

/** Why a command's work was aborted. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;

  constructor(signal: EndingSignal) {
    super(`Stopped by ${signal}.`);
    this.exitCode = EXIT_CODES[signal];
  }
}

/** A signal that is aborted, with an `Interrupted`, when the process is asked to end; a second asking ends it at once. */
export function onEndingSignal(): { readonly signal: AbortSignal } & Disposable {
  const controller = new AbortController();
  const listeners = (Object.keys(EXIT_CODES) as EndingSignal[]).map((name) => {
    const listener = () => {
      const interrupted = new Interrupted(name);
      if (controller.signal.aborted) process.exit(interrupted.exitCode);
      controller.abort(interrupted);
      setTimeout(() => process.exit(interrupted.exitCode), PATIENCE_MS).unref();
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const stopListening of listeners) stopListening();
    },
  };
}
