// Arrays that all threads of the search see. None can grow: one that can is four times slower to read.

export function uint8(length: number): Uint8Array<SharedArrayBuffer> {
  return new Uint8Array(new SharedArrayBuffer(length));
}

export function uint32(length: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

export function int32(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(length * 4));
}

export function float32(length: number): Float32Array<SharedArrayBuffer> {
  return new Float32Array(new SharedArrayBuffer(length * 4));
}

export function float64(length: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(length * 8));
}

/** The first `length` numbers of an array, in shared memory. */
export function sharedCopy(
  from: Uint32Array,
  length = from.length,
): Uint32Array<SharedArrayBuffer> {
  const copy = uint32(length);
  copy.set(from.subarray(0, length));
  return copy;
}

/** Fills an array: `map` of a shared one would give one that each thread gets a copy of. */
export function filled<
  T extends Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array,
>(array: T, valueAt: (index: number) => number): T {
  for (let index = 0; index < array.length; index += 1) array[index] = valueAt(index);
  return array;
}
