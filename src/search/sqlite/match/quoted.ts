import type { DatabaseSync } from 'node:sqlite';
import type { OneOrMore } from '../../../domain/query.ts';
import { nameWords } from '../../../text/speaker-words.ts';
import type { Columns, ValueColumn } from './columns.ts';
import type { Match, QuotedBy } from './match.ts';
import type { QuoteColumns } from './quote-columns.ts';
import { float32, sharedCopy } from './shared-arrays.ts';

/** The articles of quotes that were found, each with the score of its best one and who said them. */
export function quotedArticles(
  { positions, scores }: Match,
  columns: Pick<QuoteColumns, 'article' | 'speaker'>,
): Match {
  const articles = new Uint32Array(positions.length);
  const best = new Float32Array(scores ? positions.length : 0);
  const by = pairs(columns.speaker, positions.length);
  let count = 0;
  // Positions of quotes ascend with those of their articles.
  for (const [index, position] of positions.entries()) {
    const article = columns.article[position] ?? 0;
    if (count === 0 || articles[count - 1] !== article) {
      articles[count] = article;
      count += 1;
    }
    if (scores) best[count - 1] = Math.max(best[count - 1] ?? 0, scores[index] ?? 0);
    by.add(article, position);
  }
  const quotedBy = by.packed();
  if (!scores) return { positions: sharedCopy(articles, count), quotedBy };
  const kept = float32(count);
  kept.set(best.subarray(0, count));
  return { positions: sharedCopy(articles, count), scores: kept, quotedBy };
}

/** Gathers who said what, each speaker once an article; quotes come in the order of their articles. */
function pairs({ starts, ranks }: ValueColumn, most: number) {
  const articles = new Uint32Array(most);
  const speakers = new Uint32Array(most);
  let count = 0;
  const isKnown = (article: number, rank: number): boolean => {
    for (let at = count - 1; at >= 0 && articles[at] === article; at -= 1) {
      if (speakers[at] === rank) return true;
    }
    return false;
  };
  return {
    add(article: number, quote: number): void {
      const at = starts[quote] ?? 0;
      const rank = ranks[at] ?? 0;
      if (at === starts[quote + 1] || isKnown(article, rank)) return;
      articles[count] = article;
      speakers[count] = rank;
      count += 1;
    },
    packed: (): QuotedBy => ({
      positions: sharedCopy(articles, count),
      ranks: sharedCopy(speakers, count),
    }),
  };
}

/**
 * The columns of a search for what is said: in the place of all who speak in an article stand those who
 * said what was found. So filter and counts of speakers mean one and the same quote with the words.
 */
export function columnsOfQuoted(columns: Columns, by: QuotedBy | undefined): Columns {
  return by ? { ...columns, speaker: columnOf(columns, by) } : columns;
}

function columnOf({ articles, speaker }: Columns, { positions, ranks }: QuotedBy): ValueColumn {
  const starts = new Uint32Array(articles + 1);
  let pair = 0;
  for (let position = 0; position < articles; position += 1) {
    while (positions[pair] === position) pair += 1;
    starts[position + 1] = pair;
  }
  return { ...speaker, starts, ranks };
}

const FORMS = 'select form from speaker_forms where speaker = ? and doc = ?';

/** Whether the words all stand in the names and the id of one speaker of the article at a position. */
export function namesOneSpeaker(
  db: DatabaseSync,
  { docs, speaker }: Columns,
  wanted: OneOrMore<string>,
): (position: number) => boolean {
  const idOf = db.prepare('select value from speakers where number = ?');
  const formsOf = db.prepare(FORMS);
  const isNamed = (number: number, doc: number): boolean => {
    const names = formsOf.all(number, doc).map(({ form }) => String(form));
    const known = new Set(nameWords(String(idOf.get(number)?.value), names).split(' '));
    return wanted.every((word) => known.has(word));
  };
  return (position) => {
    const doc = docs[position] ?? 0;
    const ranks = speaker.ranks.subarray(speaker.starts[position], speaker.starts[position + 1]);
    return ranks.some((rank) => isNamed(speaker.numbers[rank] ?? 0, doc));
  };
}
