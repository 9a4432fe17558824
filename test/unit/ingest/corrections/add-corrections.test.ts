import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { addCorrections } from '../../../../src/ingest/corrections/add-corrections.ts';
import { correctionLine } from '../../../../src/ingest/corrections/correction-line.ts';
import { parseCorrections } from '../../../../src/ingest/corrections/parse-corrections.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const LINE = correctionLine({
  drop: 'speaker',
  name: 'York Fed',
  all: true,
  by: 'Ada',
  reason: 'A bank: no "person", {really}',
});

describe('a line of the file of corrections', () => {
  it('is one line, whatever is in it, and says what was meant', () => {
    expect(LINE).not.toContain('\n');
    const odd = { drop: 'speaker', name: 'a\nb: c #d', article: '- x', by: 'é', reason: '{}' };
    const line = correctionLine(odd);
    expect(line).not.toContain('\n');
    expect(parseCorrections(line).entries).toMatchObject([
      { name: 'a\nb: c #d', scope: { article: '- x' }, by: 'é', reason: '{}' },
    ]);
  });
});

describe('adding to the file of corrections', () => {
  it('makes the file, and adds at its end without changing what is there', async () => {
    await using folder = await openTempFolder();
    const corrections = `${folder.path}/new/corrections.yaml`;
    expect(await addCorrections({ corrections }, [LINE])).toEqual({ added: 1, alreadyThere: 0 });
    const mine = '# my words\n- {drop: country, name: GE, all: true, by: Bo, reason: x}';
    await writeFile(corrections, mine);
    await addCorrections({ corrections }, [LINE]);
    expect(await readFile(corrections, 'utf8')).toBe(`${mine}\n${LINE}\n`);
  });

  it('adds nothing twice', async () => {
    await using folder = await openTempFolder();
    const corrections = `${folder.path}/corrections.yaml`;
    await addCorrections({ corrections }, [LINE]);
    expect(await addCorrections({ corrections }, [LINE])).toEqual({ added: 0, alreadyThere: 1 });
    expect(parseCorrections(await readFile(corrections, 'utf8')).entries).toHaveLength(1);
  });

  it.each([
    ['a line that cannot be used', '- {drop: speaker}'],
    ['a line that contradicts', LINE.replace('drop: "speaker"', 'rename: "speaker", to: "Fed"')],
  ])('leaves the file as it is where it is given %s', async (_, line) => {
    await using folder = await openTempFolder();
    const corrections = `${folder.path}/corrections.yaml`;
    await addCorrections({ corrections }, [LINE]);
    const before = await readFile(corrections, 'utf8');
    await expect(addCorrections({ corrections }, [line])).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
    });
    expect(await readFile(corrections, 'utf8')).toBe(before);
  });

  it('says so where the file is written in another style', async () => {
    await using folder = await openTempFolder();
    const corrections = `${folder.path}/corrections.yaml`;
    await writeFile(corrections, '[{drop: country, name: GE, all: true, by: Bo, reason: x}]\n');
    await expect(addCorrections({ corrections }, [LINE])).rejects.toThrow(/CORRECTIONS_FILE/);
  });
});
