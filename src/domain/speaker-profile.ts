import type { EpochDay } from './publication-date.ts';
import type { SpeakerId } from './speaker.ts';

/** What an archive prints of a person whom it quotes. Lists come the most frequent first, then by UTF-8 bytes. */
export type SpeakerProfile = {
  readonly id: SpeakerId;
  /** The form of the name that most articles carry. */
  readonly name: string;
  /** Articles that quote the person, and quotes that are the person's. */
  readonly articles: number;
  readonly quotes: number;
  /** Every form of the name, with how many articles carry it. */
  readonly names: readonly { readonly name: string; readonly articles: number }[];
  readonly roles: readonly PrintedRole[];
};

/** A role as printed beside one of the names. */
export type PrintedRole = {
  readonly role: string;
  /** How often; an article that prints it beside two forms of the name counts twice. */
  readonly times: number;
  /** First and last day that the dates of its articles may mean; absent where none is dated. */
  readonly firstDay?: EpochDay;
  readonly lastDay?: EpochDay;
};
