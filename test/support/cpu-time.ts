/**
 * Milliseconds of processor time that this thread takes for some work. Unlike time on the clock it does not
 * grow when other programs have the processor; what is left is that a busy processor is a slower one, by a
 * factor of two at most in all that was measured for issue 11.
 */
export function cpuMsOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
