import { expect, it } from 'vitest';
import { openWaitingRoom, waitIn } from '../../support/waiting-room.ts';

it('whoever waits goes on as soon as it is ready, and who comes later need not wait', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await using room = await openWaitingRoom(promise);
  let isReady = false;
  const waiting = waitIn(room.address).then(() => expect(isReady).toBe(true));
  isReady = true;
  resolve();
  await waiting;
  await waitIn(room.address);
});

it('whoever waits for what never comes is told why', async () => {
  await using room = await openWaitingRoom(Promise.reject(new Error('the disk is full')));
  await expect(waitIn(room.address)).rejects.toThrow('the disk is full');
});
