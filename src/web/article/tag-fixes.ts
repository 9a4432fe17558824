import type { CountryTag } from '../../domain/country.ts';
import type { PublicationDate } from '../../domain/publication-date.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import type { Fix } from './wrong-tag.ts';

/** The ways to put a country of an article right. */
export function countryFixes({ code, primary }: CountryTag): readonly Fix[] {
  return [
    { text: 'The article does not mention it', entries: [{ drop: 'country', name: code }] },
    {
      text: primary ? 'It mentions it and is not about it' : 'It is about it, not only mentions it',
      entries: [{ add: 'country', name: code, about: !primary }],
    },
    {
      text: 'Another country is meant (replace NAME with its name)',
      entries: [{ rename: 'country', name: code, to: 'NAME' }],
    },
  ];
}

/** The ways to put a speaker of an article right; each of the names that were joined to one person goes. */
export function speakerFixes(tag: SpeakerTag): readonly Fix[] {
  const names = [...new Set((tag.joinedFrom ?? [tag]).map(({ name }) => name))];
  return [
    {
      text: 'Nobody of this name is quoted',
      entries: names.map((name) => ({ drop: 'speaker', name })),
    },
    {
      text: 'It is somebody else (replace NAME with the name)',
      entries: names.map((name) => ({ rename: 'speaker', name, to: 'NAME' })),
    },
  ];
}

/** The ways to put the date of an article right. */
export function dateFixes({ value }: PublicationDate): readonly Fix[] {
  return [
    { text: 'It is not the date of the article', entries: [{ drop: 'date', name: value }] },
    {
      text: 'Another date is right (replace YYYY-MM-DD with it)',
      entries: [{ add: 'date', name: 'YYYY-MM-DD' }],
    },
  ];
}

/** What an article lacks. */
export const MISSING = {
  country: {
    text: 'Replace NAME with its name',
    entries: [{ add: 'country', name: 'NAME' }],
  },
  speaker: {
    text: 'Replace NAME with the name',
    entries: [{ add: 'speaker', name: 'NAME' }],
  },
  date: {
    text: 'Replace YYYY-MM-DD with the date',
    entries: [{ add: 'date', name: 'YYYY-MM-DD' }],
  },
} as const satisfies Record<string, Fix>;
