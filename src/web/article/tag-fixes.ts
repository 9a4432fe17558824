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
      text: 'Another country is meant (put its name in the place of NAME)',
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
      text: 'Another date is right (put it in the place of YYYY-MM-DD)',
      entries: [{ add: 'date', name: 'YYYY-MM-DD' }],
    },
  ];
}

/** What an article lacks. */
export const MISSING = {
  country: {
    text: 'Put its name in the place of NAME',
    entries: [{ add: 'country', name: 'NAME' }],
  },
  speaker: {
    text: 'Put the name in the place of NAME',
    entries: [{ add: 'speaker', name: 'NAME' }],
  },
  date: {
    text: 'Put the date in the place of YYYY-MM-DD',
    entries: [{ add: 'date', name: 'YYYY-MM-DD' }],
  },
} as const satisfies Record<string, Fix>;
