import { AppError } from '../../../errors.ts';
import { fieldOf } from './answer.ts';
import { fromFailure } from './errors.ts';

/** Whether a search counts more values at once than the server does. */
export function hasTooManyBuckets(error: unknown): boolean {
  return error instanceof AppError && error.cause instanceof TooManyBuckets;
}

/** Of the answer to one search among several: the failure that it tells, for the log as an error of its own. */
export function searchFailure(response: unknown): AppError {
  const error = fieldOf(response, 'error');
  const type = innerType(error);
  const told = JSON.stringify(error ?? response).slice(0, MOST_TOLD);
  const cause = type === TOO_MANY_BUCKETS ? new TooManyBuckets(told) : new Error(told);
  return fromFailure({ status: Number(fieldOf(response, 'status')), type }, cause);
}

class TooManyBuckets extends Error {}

const TOO_MANY_BUCKETS = 'too_many_buckets_exception';
// Letters of an answer in the log.
const MOST_TOLD = 2_000;

/** Where no shard failed, as when their answers are put together, the cause is told beside them. */
function innerType(error: unknown): string {
  const causes = fieldOf(error, 'root_cause');
  const cause = Array.isArray(causes) && causes.length > 0 ? causes[0] : undefined;
  const told = [cause, fieldOf(error, 'caused_by')].find((one) => one !== undefined);
  return String(fieldOf(told ?? error, 'type'));
}
