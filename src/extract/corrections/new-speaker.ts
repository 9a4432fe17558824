import type { SpeakerTag } from '../../domain/speaker.ts';
import { NO_ALIASES } from '../aliases.ts';
import { speakerId } from '../people.ts';
import { placesOf } from './places-of.ts';

/** A person whom no rule has found in a text, as somebody has decided. */
export function newSpeaker(name: string, body: string, role?: string): SpeakerTag {
  return {
    ...speakerId(name, NO_ALIASES),
    ...(role === undefined ? {} : { role }),
    confidence: 1,
    evidence: placesOf(name, body),
  };
}
