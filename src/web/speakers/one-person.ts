import { countText } from '../../domain/count-text.ts';
import type { NameReason } from '../../services/speakers/explain-names.ts';
import type { SpeakerRecord } from '../../services/speakers/read-speaker.ts';
import { speakerHref } from '../url/speaker-href.ts';

/** Why the names of a person are one person's: what was read, and the rule that joined each. */
export type OnePerson = {
  /** The heading name, which the others were joined to. */
  readonly first: { readonly name: string; readonly count: string };
  readonly names: readonly {
    readonly name: string;
    readonly count: string;
    readonly why: string;
  }[];
  /** Addresses by other names that lead here. */
  readonly formerHrefs: readonly string[];
};

/** Absent where the archive writes the name in one way alone. */
export function presentOnePerson({
  profile,
  reasons,
  formerIds,
}: Pick<SpeakerRecord, 'profile' | 'reasons' | 'formerIds'>): { readonly onePerson?: OnePerson } {
  const [first] = profile.names;
  if (first === undefined || reasons.length === 0) return {};
  return {
    onePerson: {
      first: { name: first.name, count: countText(first.articles, 'article') },
      names: reasons.map((reason) => ({
        name: reason.name,
        count: countText(reason.articles, 'article'),
        why: whyText(reason),
      })),
      formerHrefs: formerIds.map(speakerHref),
    },
  };
}

function whyText({ rule, of, needsMore }: NameReason): string {
  const more = needsMore ? '; a role or a country of their articles agrees' : '';
  switch (rule) {
    case 'same-name':
      return `The name ${of} but for titles, middle initials, signs or its transcription`;
    case 'transliteration':
      return `Another spelling of ${of}${more}`;
    case 'nickname':
      return `${of} with the first name in its short or its full form${more}`;
    case 'initial':
      return `${of} with an initial for the first name${more}, and nobody else here can be meant`;
    case 'alias':
      return `Merged with ${of} by the alias file`;
    default:
      return rule satisfies never;
  }
}
