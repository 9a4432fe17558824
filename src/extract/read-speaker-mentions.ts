import type { SpeakerId } from '../domain/speaker.ts';
import { type Aliases, aliasKey } from './aliases.ts';
import { type ComparedName, comparedName } from './compare-names.ts';
import type { RoleField } from './languages/role-words.ts';
import { speakerId } from './people.ts';
import { fieldsOf } from './role-fields.ts';

/** A name with a role, as the articles of an archive have it. One person may be seen in many ways. */
export type SpeakerMention = {
  readonly name: string;
  /** As printed beside the name; empty where no article gives one. */
  readonly role: string;
  /** Codes of the countries that its articles are about. */
  readonly countries: readonly string[];
  readonly articles: number;
};

/** Under `looseGiven` and `nickname` a group of the same family is looked up; what a name shares none of, it is not compared with. */
type NameReading = ComparedName & {
  readonly id: SpeakerId;
  /** Set where the alias file names the person. */
  readonly alias: string | undefined;
};
type RoleReading = {
  readonly fields: ReadonlySet<RoleField>;
  readonly roleWords: ReadonlySet<string>;
};
/** A sighting, read for being compared with others. */
export type Known = SpeakerMention & NameReading & RoleReading;

/** A name is read once for all its roles, and a role once for all who have it: a large archive has many of both. */
export function knownOnes(sightings: readonly SpeakerMention[], aliases: Aliases): Known[] {
  const names = new Map<string, NameReading>();
  const roles = new Map<string, RoleReading>();
  return sightings.map((sighting) => {
    const { name, role } = sighting;
    const ofName = names.get(name) ?? readName(name, aliases);
    const ofRole = roles.get(role) ?? readRole(role);
    names.set(name, ofName);
    roles.set(role, ofRole);
    return { ...sighting, ...ofName, ...ofRole };
  });
}

function readName(name: string, aliases: Aliases): NameReading {
  const alias = aliases.persons.get(aliasKey(name));
  return { id: speakerId(name, aliases).id, alias, ...comparedName(alias ?? name) };
}

function readRole(role: string): RoleReading {
  const roleWords = new Set(role.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return { roleWords, fields: fieldsOf(roleWords) };
}

/** The first name is an initial, or missing. */
export function isShort({ key }: Known): boolean {
  return (key?.given.length ?? 0) <= 1;
}
