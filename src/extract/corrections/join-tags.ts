import type { SpeakerTag } from '../../domain/speaker.ts';

/** One tag for each person of an article: of several the first, with what the others add. */
export function joinTags(tags: readonly SpeakerTag[]): SpeakerTag[] {
  return [...Map.groupBy(tags, ({ id }) => id).values()].flatMap(joinedTag);
}

/** The article's own tags, as they were before they were joined. */
export function ownTags(tags: readonly SpeakerTag[]): SpeakerTag[] {
  return tags.flatMap(({ joinedFrom, ...tag }) => joinedFrom ?? [tag]);
}

function joinedTag(tags: readonly SpeakerTag[]): readonly SpeakerTag[] {
  const [first] = tags;
  if (!first || tags.length === 1) return tags;
  const former = [...new Set(tags.flatMap(({ formerIds = [] }) => formerIds))];
  return [
    {
      ...first,
      confidence: Math.max(...tags.map(({ confidence }) => confidence)),
      evidence: tags.flatMap(({ evidence }) => evidence).toSorted((a, b) => a.start - b.start),
      joinedFrom: tags,
      ...(former.length > 0 ? { formerIds: former } : {}),
    },
  ];
}
