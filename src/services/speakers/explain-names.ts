import type { SpeakerProfile } from '../../domain/speaker-profile.ts';
import { NO_ALIASES } from '../../extract/aliases.ts';
import { type ComparedName, comparedName, linkBetween } from '../../extract/compare-names.ts';
import { speakerId } from '../../extract/people.ts';

/** Why one of the names that a person goes by is the person's. */
export type NameReason = {
  readonly name: string;
  /** Articles that have it. */
  readonly articles: number;
  /**
   * `same-name`: but for titles, middle initials and signs; `alias`: the names have nothing in common, so
   * a line of the alias file joined them.
   */
  readonly rule: 'same-name' | 'transliteration' | 'nickname' | 'initial' | 'alias';
  /** The other name of the person that it was compared with. */
  readonly of: string;
  /** The names alone did not tell: a role or a country in common did (docs/adr/0007). */
  readonly needsMore: boolean;
};

type Read = ComparedName & { readonly name: string; readonly id: string };

/**
 * Explains every name of a person but the first by one of the others, the commonest first. Names are
 * compared by the rules that joined them when the archive was written; they need no look at it.
 */
export function explainNames(names: SpeakerProfile['names']): NameReason[] {
  const read = names.map(({ name }) => ({
    ...comparedName(name),
    name,
    id: speakerId(name, NO_ALIASES).id,
  }));
  return names.slice(1).flatMap(({ name, articles }, index) => {
    const own = read[index + 1];
    const others = read.filter((other) => other !== own);
    return own ? [{ name, articles, ...reasonOf(own, others) }] : [];
  });
}

function reasonOf(own: Read, others: readonly Read[]): Omit<NameReason, 'name' | 'articles'> {
  const same = others.find(({ id }) => id === own.id);
  if (same) return { rule: 'same-name', of: same.name, needsMore: false };
  for (const other of others) {
    const link = linkBetween(other, own);
    if (link) return { rule: link.rule, of: other.name, needsMore: !link.isSure };
  }
  return { rule: 'alias', of: others[0]?.name ?? '', needsMore: false };
}
