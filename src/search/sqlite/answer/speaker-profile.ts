import type { DatabaseSync } from 'node:sqlite';
import type { SpeakerId } from '../../../domain/speaker.ts';
import type { PrintedRole, SpeakerProfile } from '../../../domain/speaker-profile.ts';

const NUMBER = 'select number from speakers where value = ?';
const NAMES = `select form as name, count(distinct doc) as articles from speaker_forms
  where speaker = ? group by form order by articles desc, form`;
const ROLES = `select role, count(*) as times, min(first_day) as firstDay, max(last_day) as lastDay
  from speaker_forms join articles using (doc)
  where speaker = ? and role <> '' group by role order by times desc, role`;
const ARTICLES = 'select count(distinct doc) as n from speaker_forms where speaker = ?';
// By way of the person's articles: quotes have no index by speaker.
const QUOTES = `select count(*) as n from quotes
  where doc in (select doc from speaker_forms where speaker = ?1) and speaker = ?1`;

/** See `SearchIndex.speaker`. */
export function readProfile(db: DatabaseSync, id: SpeakerId): SpeakerProfile | undefined {
  const speaker = db.prepare(NUMBER).get(id)?.number;
  if (typeof speaker !== 'number') return undefined;
  const count = (sql: string) => Number(db.prepare(sql).get(speaker)?.n);
  const names = db.prepare(NAMES).all(speaker).map(asName);
  const [first] = names;
  // A value stays in its table when the last article with it goes.
  if (first === undefined) return undefined;
  return {
    id,
    name: first.name,
    articles: count(ARTICLES),
    quotes: count(QUOTES),
    names,
    roles: db.prepare(ROLES).all(speaker).map(asRole),
  };
}

function asName({ name, articles }: Record<string, unknown>) {
  return { name: String(name), articles: Number(articles) };
}

function asRole({ role, times, firstDay, lastDay }: Record<string, unknown>): PrintedRole {
  const known = { role: String(role), times: Number(times) };
  if (firstDay === null || lastDay === null) return known;
  return { ...known, firstDay: Number(firstDay), lastDay: Number(lastDay) };
}
