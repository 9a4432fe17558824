import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Gauge } from './metrics.ts';

const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;

/** What the process itself takes, looked up at each call. Names are those of other Node programs. */
export function processFigures(): () => readonly Gauge[] {
  const delay = monitorEventLoopDelay();
  delay.enable();
  const startedAt = Date.now() / 1000 - process.uptime();
  return () => [...memory(), ...time(startedAt), loopDelay(delay)];
}

function memory(): Gauge[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  return [
    gauge('process_resident_memory_bytes', 'Memory that the process holds.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Memory that JavaScript objects take.', heapUsed),
    gauge('nodejs_external_memory_bytes', 'Memory of buffers outside the heap.', external),
  ];
}

function time(startedAt: number): Gauge[] {
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / MICROSECONDS;
  return [
    {
      name: 'process_cpu_seconds_total',
      help: 'Processor time of all threads.',
      type: 'counter',
      value: cpu,
    },
    gauge('process_start_time_seconds', 'When the process started, since 1970.', startedAt),
  ];
}

// The worst since the last look: a mean would hide what a reader waits for.
function loopDelay(delay: ReturnType<typeof monitorEventLoopDelay>): Gauge {
  const seconds = Number.isFinite(delay.max) ? delay.max / NANOSECONDS : 0;
  delay.reset();
  return gauge(
    'nodejs_eventloop_lag_max_seconds',
    'Longest delay of the event loop since the last reading.',
    seconds,
  );
}

function gauge(name: string, help: string, value: number): Gauge {
  return { name, help, type: 'gauge', value };
}
