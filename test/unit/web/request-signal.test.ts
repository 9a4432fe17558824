import { EventEmitter } from 'node:events';
import type { Request } from 'express';
import { describe, expect, it } from 'vitest';
import {
  beforeDeadline,
  ClientGone,
  requestSignal,
} from '../../../src/web/server/request-signal.ts';

const aRequest = () => {
  const res = new EventEmitter();
  return { req: { res } as unknown as Request, res };
};
const aborted = async (signal: AbortSignal): Promise<unknown> => {
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  return signal.reason;
};

describe('the signal of a request', () => {
  it('fires when the time is up, with the code that becomes a 503', async () => {
    const { req } = aRequest();
    expect(await aborted(requestSignal(req, 5))).toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      status: 503,
    });
  });

  it('fires when the client goes away', async () => {
    const { req, res } = aRequest();
    const reason = aborted(requestSignal(req));
    res.emit('close');
    expect(await reason).toBeInstanceOf(ClientGone);
  });

  it('is one for all calls of a request', () => {
    const { req, res } = aRequest();
    expect(requestSignal(req)).toBe(requestSignal(req));
    res.emit('close');
  });
});

describe('waiting no longer than a signal', () => {
  it('gives the answer that comes in time', async () => {
    expect(await beforeDeadline(Promise.resolve(7), new AbortController().signal)).toBe(7);
  });

  // Issue 11: an engine's answer to a signal that had fired before ended the process.
  it('leaves no failure unheard of what was begun too late', async () => {
    const late = AbortSignal.abort(new Error('too late'));
    const work = Promise.reject(new Error('stopped'));
    await expect(beforeDeadline(work, late)).rejects.toThrow('too late');
  });

  it('gives up on work that ignores its signal', async () => {
    const controller = new AbortController();
    const waiting = beforeDeadline(new Promise(() => {}), controller.signal);
    controller.abort(new ClientGone());
    await expect(waiting).rejects.toBeInstanceOf(ClientGone);
  });
});
