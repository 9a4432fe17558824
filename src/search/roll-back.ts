import { AppError } from '../errors.ts';

/** Why a rollback cannot be: there was one build only, or older ones were deleted. */
export function noGenerationBefore(): AppError {
  return new AppError(
    'SWITCH_REFUSED',
    'There is no index before the present one: only a reindex leaves one behind. Nothing was changed.',
  );
}

/** Why a rollback is refused: readers would get an index that they cannot use. */
export function unreadableBefore(cause: unknown): AppError {
  return new AppError(
    'SWITCH_REFUSED',
    'The index before the present one is damaged, or of another version of Dateline. Nothing was changed.',
    { cause },
  );
}
