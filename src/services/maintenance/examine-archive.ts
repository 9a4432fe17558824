import { numberText } from '../../domain/count-text.ts';
import { type Finding, fine, warning } from '../../domain/finding.ts';
import { AppError } from '../../errors.ts';
import type { SearchEngine } from '../../search/port.ts';
import { countOlderTags } from './describe-archive.ts';

/** Everything about an archive and its engine that its keeper should know, one after another. */
export type ExamineArchive = (signal: AbortSignal) => AsyncIterable<Finding>;

/** What the engine finds, then whether the tags are those of the present rules. Changes nothing. */
export function examineArchive(engine: SearchEngine): ExamineArchive {
  return async function* (signal) {
    let isAnswering = true;
    for await (const finding of engine.examine()) {
      isAnswering &&= finding.level !== 'problem';
      yield finding;
    }
    // An index that cannot be asked has been named already.
    const tags = isAnswering ? await tagsFinding(engine, signal) : undefined;
    if (tags) yield tags;
  };
}

async function tagsFinding(
  engine: SearchEngine,
  signal: AbortSignal,
): Promise<Finding | undefined> {
  try {
    await using index = await engine.openIndex();
    const holdings = await index.holdings(signal);
    const older = countOlderTags(holdings);
    if (older === 0) return fine('tags', 'All tags were made by the present rules.');
    const articles = numberText(older);
    return warning(
      'tags',
      `Older extraction rules tagged ${articles} articles.`,
      'npm run reindex brings the present rules in.',
    );
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
