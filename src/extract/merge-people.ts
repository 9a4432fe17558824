import { type Aliases, NO_ALIASES } from './aliases.ts';
import { linkBetween } from './compare-names.ts';
import { KEEPS_INITIALS } from './data/name-variants.ts';
import { ROLE_WORDS } from './languages/every-language.ts';
import { looseSkeleton } from './name-keys.ts';
import { compareCodes } from './order.ts';
import { type Member, type MergedPerson, type MergeRule, namedPersons } from './person-ids.ts';
import { isShort, type Known, knownOnes, type SpeakerMention } from './read-speaker-mentions.ts';
import { areOfTwoPersons } from './role-fields.ts';

// An initial that may mean more persons than this means none of them.
const MOST_COMPARED = 100;

/**
 * Joins the speaker mentions of an archive to persons. Pure, and the same in any order of its input. Nothing is joined
 * on doubt: nicknames and initials need a common role, or a common country and a family name that the archive
 * knows of nobody else, and a single candidate; fields that contradict keep two of one name apart.
 */
export function mergePeople(
  sightings: readonly SpeakerMention[],
  aliases: Aliases = NO_ALIASES,
): MergedPerson[] {
  const known = knownOnes(sightings, aliases).sort(byWeight);
  // One id, one block, though a hyphen more or less may make another family name of it.
  const blockOfId = new Map(known.toReversed().map((seen) => [seen.id, blockOf(seen)]));
  const blocks = Map.groupBy(known, ({ id }) => blockOfId.get(id));
  const groups = [...blocks.values()].flatMap((block) => groupsOf(block));
  return namedPersons(groups).toSorted((a, b) => compareCodes(a.id, b.id));
}

// Full names first: an initial finds whom it may mean. Then by weight, then by what is written.
function byWeight(a: Known, b: Known): number {
  return (
    Number(isShort(a)) - Number(isShort(b)) ||
    b.articles - a.articles ||
    compareCodes(a.name, b.name) ||
    compareCodes(a.role, b.role) ||
    compareCodes([...a.countries].toSorted().join(), [...b.countries].toSorted().join())
  );
}

function blockOf({ alias, key, id }: Known): string {
  if (alias !== undefined) return `=${alias}`;
  return key && key.given !== '' ? `${looseSkeleton(key.family)} ${key.suffix}` : `?${id}`;
}

/** One name in all its roles: what is compared with other names, whole, so that no order can matter. */
type Name = { readonly whole: Known; readonly sightings: readonly Known[] };
type Linked = { readonly name: Name; readonly rule: MergeRule };

function groupsOf(block: readonly Known[]): Member[][] {
  const byId = Map.groupBy(block, ({ id }) => id);
  const names = [...byId.values()].flatMap(namesOf);
  const groups: Linked[][] = [];
  const byHandle = new Map<string, Set<Linked[]>>();
  for (const name of names.toSorted((a, b) => byWeight(a.whole, b.whole))) {
    const { whole } = name;
    const candidates = new Set(
      handlesOf(whole).flatMap((handle) => [...(byHandle.get(handle) ?? [])]),
    );
    const target = targetOf([...candidates], whole, byId.size <= RARE_NAME_IDS);
    const group = target?.group ?? [];
    if (!target) groups.push(group);
    const own = whole.alias === undefined ? 'same-name' : 'alias';
    group.push({ name, rule: target?.rule ?? own });
    for (const handle of [...handlesOf(whole), ...initialHandle(whole)]) {
      byHandle.set(handle, (byHandle.get(handle) ?? new Set()).add(group));
    }
  }
  return groups.map((group) =>
    group.flatMap(({ name, rule }) => name.sightings.map((seen) => ({ seen, rule }))),
  );
}

// A family name that the archive knows under two ids at most.
const RARE_NAME_IDS = 2;

/** The sightings of one id: one name, or several where they contradict one another. */
function namesOf(sightings: readonly Known[]): Name[] {
  const apart: Known[][] = [];
  for (const seen of sightings) {
    const own = apart.find(
      (group) => seen.alias !== undefined || !group.some((other) => contradicts(other, seen)),
    );
    if (own) own.push(seen);
    else apart.push([seen]);
  }
  return apart.flatMap((group) => {
    const [first] = group;
    return first ? [{ whole: wholeOf(first, group), sightings: group }] : [];
  });
}

function wholeOf(first: Known, group: readonly Known[]): Known {
  if (group.length === 1) return first;
  const union = <T>(of: (one: Known) => Iterable<T>) =>
    new Set(group.flatMap((one) => [...of(one)]));
  return {
    ...first,
    // The one that says most of what stands between.
    key: group.find(({ key }) => key?.middle)?.key ?? first.key,
    countries: [...union(({ countries }) => countries)],
    articles: group.reduce((sum, { articles }) => sum + articles, 0),
    fields: union(({ fields }) => fields),
    roleWords: union(({ roleWords }) => roleWords),
  };
}

function handlesOf(seen: Known): string[] {
  const { looseGiven, nickname, alias } = seen;
  if (alias !== undefined) return ['alias'];
  return [
    `given ${looseGiven}`,
    `short ${nickname}`,
    ...(isShort(seen) ? initialHandle(seen) : []),
  ];
}

function initialHandle({ looseGiven }: Known): string[] {
  return [`initial ${looseGiven.charAt(0)}`];
}

function targetOf(
  candidates: readonly Linked[][],
  seen: Known,
  isRareName: boolean,
): { readonly group: Linked[]; readonly rule: MergeRule } | undefined {
  if (isShort(seen) && candidates.length > MOST_COMPARED) return undefined;
  const linked = candidates.flatMap((group) => {
    const rule = linkTo(group, seen, isRareName);
    return rule ? [{ group, rule }] : [];
  });
  const sure = linked.find(({ rule }) => rule === 'alias');
  return sure ?? (linked.length === 1 ? linked[0] : undefined);
}

/** The rule by which a name belongs to a group; none where it contradicts any name of it. */
function linkTo(group: readonly Linked[], seen: Known, isRareName: boolean): MergeRule | undefined {
  if (seen.alias !== undefined) return 'alias';
  const others = group.map(({ name }) => name.whole);
  // Of one id and yet two names: they were kept apart.
  if (others.some((other) => other.id === seen.id || contradicts(other, seen))) return undefined;
  return others
    .map((other) => ruleBetween(other, seen, isRareName))
    .find((rule) => rule !== undefined);
}

function contradicts(a: Known, b: Known): boolean {
  if (areOfTwoPersons(a.fields, b.fields)) return true;
  const [left, right] = [a.key?.middle ?? '', b.key?.middle ?? ''];
  const keepsInitials = KEEPS_INITIALS.has(a.key?.family ?? '');
  // A hyphen makes a middle name of half a family name: then the initials mean nothing.
  const isOneName = a.id === b.id && (a.key?.hasMiddleName || b.key?.hasMiddleName);
  const otherMiddle = left !== right && (keepsInitials || (left !== '' && right !== ''));
  const [de, van] = [a.key?.particles ?? '', b.key?.particles ?? ''];
  return (otherMiddle && !isOneName) || (de !== '' && van !== '' && de !== van);
}

function ruleBetween(left: Known, right: Known, isRareName: boolean): MergeRule | undefined {
  const link = linkBetween(left, right);
  return link?.isSure || (link && haveInCommon(left, right, isRareName)) ? link.rule : undefined;
}

type Context = Pick<Known, 'roleWords' | 'countries'>;

// Half an archive may be about one country, and every firm has a chief executive: such things say
// something only of a name that few have.
function haveInCommon(a: Context, b: Context, isRareName: boolean): boolean {
  const shared = a.roleWords.intersection(b.roleWords);
  if (shared.difference(ROLE_WORDS.common).size > 0) return true;
  const sharesCountry = a.countries.some((code) => b.countries.includes(code));
  return isRareName && (shared.size > 0 || sharesCountry);
}
