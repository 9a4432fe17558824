import type { ArticleId } from '../../domain/article.ts';
import type { Survey, Winner } from '../../ingest/survey.ts';
import { inMemory, type Lookup, type NewMap, passing } from '../../platform/kept-maps.ts';
import { type Known, type Ledger, originOf } from './ledger.ts';

/** What was found, and what is known, with moved articles under the ids that they have in the index. */
export type FollowedMoves = { readonly found: Survey; readonly ledger: Ledger };

/**
 * Knows articles again whose ids are made of their place and that lie elsewhere now: one that would be
 * new takes the id of one with the same content that is no longer found. `isLeaving` says of such a one
 * whether it would else leave the index.
 */
export function followMoves(
  found: Survey,
  ledger: Ledger,
  isLeaving: (known: Known) => boolean,
  newMap: NewMap = inMemory,
): FollowedMoves {
  const left = departures(found, ledger, isLeaving);
  if (left.size === 0) return { found, ledger };
  const arrived = arrivals(found, ledger);
  const oldIds = new Map<ArticleId, ArticleId>();
  const newOrigins = new Map<string, ArticleId>();
  for (const [id, winner] of arrived) {
    const oldId = left.get(winner.contentHash)?.shift();
    if (oldId === undefined) continue;
    oldIds.set(id, oldId);
    newOrigins.set(originOf(winner), oldId);
  }
  if (oldIds.size === 0) return { found, ledger };
  const winners = newMap<Winner>();
  for (const [id, winner] of found.winners) winners.set(oldIds.get(id) ?? id, winner);
  const idByOrigin = newMap<ArticleId>();
  for (const [origin, id] of ledger.idByOrigin) idByOrigin.set(origin, id);
  for (const [origin, id] of newOrigins) idByOrigin.set(origin, id);
  return { found: { ...found, winners }, ledger: { ...ledger, idByOrigin } };
}

/** By place, so that equal articles find their ids in the same order every time. */
function arrivals(found: Survey, ledger: Ledger): (readonly [ArticleId, Winner])[] {
  const placed = chosen(
    found.winners,
    (id, winner) => winner.placed !== undefined && !ledger.known.has(id),
  );
  // Equal records of one file cannot be told apart when they are read again.
  const timesSeen = new Map<string, number>();
  for (const [, winner] of placed) {
    const origin = originOf(winner);
    timesSeen.set(origin, (timesSeen.get(origin) ?? 0) + 1);
  }
  return placed.filter(([, winner]) => timesSeen.get(originOf(winner)) === 1).toSorted(byPath);
}

/** Ids of articles that are not found any more, by their content. */
function departures(
  found: Survey,
  ledger: Ledger,
  isLeaving: (known: Known) => boolean,
): Map<string, ArticleId[]> {
  const left = chosen(
    ledger.known,
    (id, known) => !found.winners.has(id) && !known.sample && isLeaving(known),
  );
  const byContent = new Map<string, ArticleId[]>();
  for (const [id, { contentHash }] of left.toSorted(byPath)) {
    const ids = byContent.get(contentHash);
    if (ids) ids.push(id);
    else byContent.set(contentHash, [id]);
  }
  return byContent;
}

function chosen<V>(
  map: Lookup<V>,
  isChosen: (id: ArticleId, value: V) => boolean,
): (readonly [ArticleId, V])[] {
  return [...passing(map, isChosen, 0)];
}

type Placed = readonly [ArticleId, { readonly path: string }];

function byPath([idA, a]: Placed, [idB, b]: Placed): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return idA < idB ? -1 : 1;
}
