/**
 * The first `size` of the numbers 0 … `length` − 1 by `compare`, in order, without sorting the rest:
 * a heap whose root is the worst of those kept. `isWanted` leaves numbers out.
 */
export function firstBy(
  length: number,
  size: number,
  compare: (a: number, b: number) => number,
  isWanted: (index: number) => boolean,
): number[] {
  const heap: number[] = [];
  if (size <= 0) return heap;
  for (let index = 0; index < length; index += 1) {
    if (!isWanted(index)) continue;
    if (heap.length < size || compare(index, heap[0] ?? 0) < 0) keep(heap, index, size, compare);
  }
  return heap.sort(compare);
}

/** The places of the `size` largest counts above 0, the largest first, of equal ones the first. */
export function largest(counts: Uint32Array, size: number): number[] {
  const compare: Compare = (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b;
  const heap: number[] = [];
  if (size <= 0) return heap;
  // Places ascend, so that once the heap is full only a larger count comes in.
  let least = 0;
  for (let place = 0; place < counts.length; place += 1) {
    if ((counts[place] ?? 0) <= least) continue;
    keep(heap, place, size, compare);
    if (heap.length === size) least = counts[heap[0] ?? 0] ?? 0;
  }
  return heap.sort(compare);
}

type Compare = (a: number, b: number) => number;

/** Adds a number; where `size` are kept already it takes the place of the worst. */
function keep(heap: number[], index: number, size: number, compare: Compare): void {
  if (heap.length < size) {
    heap.push(index);
    siftUp(heap, compare);
  } else {
    heap[0] = index;
    siftDown(heap, compare);
  }
}

function siftUp(heap: number[], compare: Compare): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (compare(heap[child] ?? 0, heap[parent] ?? 0) <= 0) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function siftDown(heap: number[], compare: Compare): void {
  let parent = 0;
  for (;;) {
    const left = parent * 2 + 1;
    const right = left + 1;
    let worst = parent;
    if (left < heap.length && compare(heap[left] ?? 0, heap[worst] ?? 0) > 0) worst = left;
    if (right < heap.length && compare(heap[right] ?? 0, heap[worst] ?? 0) > 0) worst = right;
    if (worst === parent) return;
    swap(heap, parent, worst);
    parent = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = kept;
}
