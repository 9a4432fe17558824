import { describe, expect, it } from 'vitest';
import {
  correctionsFrom,
  readCorrectionFiles,
} from '../../../../src/ingest/corrections/corrections-file.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const read = (corrections: string, aliases = '') => correctionsFrom({ corrections, aliases });
const SIGNED = 'by: Ada, reason: Seen';

describe('a file of corrections', () => {
  it('may be empty, absent or nothing but comments', async () => {
    expect(read('').entries).toEqual([]);
    expect(read('# none yet\n').entries).toEqual([]);
    await using folder = await openTempFolder();
    const corrections = `${folder.path}/corrections.yaml`;
    expect((await readCorrectionFiles({ corrections })).version).toBe('');
  });

  it('gives each entry with its line, in one line or in several', () => {
    const { entries } = read(
      `# Decisions\n- {drop: speaker, name: York Fed, all: true, ${SIGNED}}\n\n- rename: country\n  name: Georgia\n  to: US\n  source: 1984 Wire\n  by: Bo\n  reason: It is Atlanta\n`,
    );
    expect(entries).toMatchObject([
      { line: 2, decision: 'drop', of: 'speaker', name: 'York Fed', scope: { kind: 'all' } },
      {
        line: 4,
        decision: 'rename',
        name: 'GE',
        to: 'US',
        scope: { source: '1984 Wire' },
        by: 'Bo',
      },
    ]);
  });

  it('takes dates, numbers and yes as they are written', () => {
    const { entries } = read(`- {add: date, name: 2012-05-22, article: 007, by: no, reason: 1}`);
    expect(entries).toMatchObject([
      { name: '2012-05-22', scope: { article: '007' }, by: 'no', reason: '1' },
    ]);
  });

  it('knows an entry again by what it says, wherever it stands', () => {
    const line = `- {drop: country, name: GE, all: true, ${SIGNED}}\n`;
    const other = `- {drop: country, name: GE, all: true, by: Bo, reason: Seen}\n`;
    expect(read(line).entries[0]?.key).toBe(read(`# moved\n${line}`).entries[0]?.key);
    expect(read(line).entries[0]?.key).not.toBe(read(other).entries[0]?.key);
    expect(read(line).version).not.toBe(read(other).version);
  });

  it.each([
    [`- {drop: speaker, name: X, ${SIGNED}}`, /line 1: It must say what it applies to/],
    [`- {drop: speaker, name: X, all: true, reason: Seen}`, /“by:” is missing/],
    [`- {drop: speaker, name: X, all: true, by: Ada}`, /“reason:” is missing/],
    [`- {drop: speaker, all: true, ${SIGNED}}`, /“name:” is missing/],
    [`- {drop: country, name: Nowhere, all: true, ${SIGNED}}`, /“Nowhere” is neither/],
    [`- {drop: place, name: X, all: true, ${SIGNED}}`, /“drop:” must be one of date, country/],
    [`- {drop: speaker, add: speaker, name: X, all: true, ${SIGNED}}`, /one alone/],
    [`- {name: X, all: true, ${SIGNED}}`, /It must have one of drop, add/],
    [`- {split: country, name: GE, to: US, all: true, ${SIGNED}}`, /cannot be split/],
    [`- {split: speaker, name: X, to: Y, ${SIGNED}}`, /must say which part/],
    [`- {merge: speaker, name: X, ${SIGNED}}`, /“names:” must list/],
    [`- {merge: speaker, name: X, names: [Y], article: a, ${SIGNED}}`, /A merge holds for all/],
    [`- {add: date, name: soon, article: a, ${SIGNED}}`, /“soon” is not a date/],
    [`- {add: date, name: 2012, source: a, ${SIGNED}}`, /A date is set for one article/],
    [`- {drop: date, all: true, ${SIGNED}}`, /must name the date that is wrong/],
    [`- {add: speaker, name: X, all: true, ${SIGNED}}`, /added to one article or one source/],
    [`- {drop: speaker, name: X, article: a, source: b, ${SIGNED}}`, /not for two of them/],
    [`- {rename: speaker, name: X, to: NAME, article: a, ${SIGNED}}`, /Replace NAME with/],
    [
      `- {drop: speaker, nme: X, all: true, ${SIGNED}}`,
      /a field “nme” that corrections do not know/,
    ],
    [`- {add: quote-speaker, name: X, article: a, ${SIGNED}}`, /“quote:” is missing/],
    ['- words', /line 1: It is not a correction/],
    ['a: b', /The file is not a list/],
    ['- {drop: speaker', /line 1: It is not YAML/],
  ])('says what cannot be used, and where: %s', (text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });

  it('names every line that cannot be used', () => {
    expect(() => read(`- a\n- {drop: speaker, name: X, all: true, ${SIGNED}}\n- b\n`)).toThrow(
      /line 1:[\s\S]*line 3:/,
    );
  });
});

describe('two corrections', () => {
  it.each([
    [
      `- {drop: speaker, name: York Fed, all: true, ${SIGNED}}`,
      `- {rename: speaker, name: york fed, to: N. Fed, all: true, ${SIGNED}}`,
    ],
    [
      `- {drop: country, name: Georgia, source: AP, ${SIGNED}}`,
      `- {add: country, name: GE, source: ap, ${SIGNED}}`,
    ],
    [
      `- {add: date, name: 2012, article: a, ${SIGNED}}`,
      `- {add: date, name: 2013, article: a, ${SIGNED}}`,
    ],
    [
      `- {add: quote-speaker, name: Ada, quote: We go on, article: a, ${SIGNED}}`,
      `- {drop: quote-speaker, quote: “We go on.”, article: a, ${SIGNED}}`,
    ],
    [
      `- {merge: speaker, name: A. Lind, names: [Ana Lind], ${SIGNED}}`,
      `- {merge: speaker, name: B. Lind, names: [Ana Lind], ${SIGNED}}`,
    ],
    [
      `- {merge: speaker, name: A. Lind, names: [Ana Lind], ${SIGNED}}`,
      `- {merge: speaker, name: Ana B. Lind, names: [A. Lind], ${SIGNED}}`,
    ],
  ])('that contradict are an error that names both lines: %s', (first, second) => {
    expect(() => read(`${first}\n${second}\n`)).toThrow(
      /contradict[\s\S]*line (1|2) of CORRECTIONS_FILE and line (1|2) of CORRECTIONS_FILE/,
    );
  });

  it('may say the same, or one of them hold for less', () => {
    const line = `- {drop: speaker, name: X, all: true, ${SIGNED}}\n`;
    expect(read(line + line).entries).toHaveLength(2);
    const narrower = `- {add: speaker, name: X, article: a, ${SIGNED}}\n`;
    expect(read(line + narrower).entries).toHaveLength(2);
  });

  it('may part one name by two roles', () => {
    const split = (role: string) =>
      `- {split: speaker, name: Bo Lind, role: ${role}, to: Bo Lind (${role}), ${SIGNED}}\n`;
    expect(read(split('coach') + split('minister')).entries).toHaveLength(2);
  });
});

describe('an alias file', () => {
  const ALIASES =
    '# Names\nperson: Sergei Orlovsky = S. Orlovsky, Orlovski\ncountry: CI = the Coast\n';

  it('is a part of the corrections: each line joins names everywhere', () => {
    expect(read('', ALIASES).entries).toMatchObject([
      { line: 2, file: 'ALIASES_FILE', decision: 'merge', of: 'speaker', name: 'Sergei Orlovsky' },
      { line: 3, file: 'ALIASES_FILE', decision: 'merge', of: 'country', name: 'CI' },
    ]);
  });

  it('names its lines that cannot be used', () => {
    expect(() => read('', 'person: A = B\nnonsense\n')).toThrow(
      /ALIASES_FILE has lines[\s\S]*line 2/,
    );
  });

  it('cannot contradict the other file', () => {
    const merge = `- {merge: speaker, name: Somebody, names: [S. Orlovsky], ${SIGNED}}\n`;
    expect(() => read(merge, ALIASES)).toThrow(
      /line 1 of CORRECTIONS_FILE and line 2 of ALIASES_FILE/,
    );
  });

  it('must be there where a setting names it', async () => {
    await expect(readCorrectionFiles({ aliases: '/nowhere/aliases.txt' })).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
    });
  });
});
