/** A field of life that roles speak of. */
export type RoleField =
  | 'politics'
  | 'sport'
  | 'arts'
  | 'research'
  | 'medicine'
  | 'bench'
  | 'bar'
  | 'police'
  | 'business'
  | 'trade';

/** What tells persons of one name apart, or shows two names to be of one person. */
export type RoleWords = {
  /** Role nouns by field of life. */
  readonly fields: Readonly<Record<RoleField, ReadonlySet<string>>>;
  /** Words of roles that thousands have. */
  readonly common: ReadonlySet<string>;
  /** Before a role that somebody had once. */
  readonly past: ReadonlySet<string>;
  /** Short forms of first names, and the first name that each stands for. */
  readonly nicknames: ReadonlyMap<string, string>;
};
