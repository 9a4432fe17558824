import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import { runCommand, startCommand } from '../../support/run-command.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const rows = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row));

describe('npm run -s extract', () => {
  it('writes one line an article in the order of the input, with everything the contract names', async () => {
    const input = Array.from({ length: 300 }, (_, n) =>
      line({ id: `a${n}`, title: `Story ${n}`, body: 'x '.repeat((n * 37) % 400) }),
    ).join('');
    const { exitCode, stdout } = await runCommand(['extract'], { input });
    expect(exitCode).toBe(0);
    expect(rows(stdout).map(({ id }) => id)).toEqual(
      Array.from({ length: 300 }, (_, n) => `a${n}`),
    );
    expect(rows(stdout)[1]).toEqual({
      id: 'a1',
      path: null,
      title: 'Story 1',
      body: 'x '.repeat(37),
      date: null,
      countries: [],
      speakers: [],
      quotes: [],
    });
  });

  it('finds date, country and speaker in a plain text, with offsets that are true to the file', async () => {
    await using folder = await openTempFolder();
    const text =
      'Kenya opens a road\n\nTuesday, March 5, 2019 | 9:51 am.\n\n“The road is open,” said Grace Otieno.\n';
    const file = await folder.write('road.txt', text);
    const { stdout } = await runCommand(['extract', file]);
    const [article] = rows(stdout);
    expect(article).toMatchObject({
      path: file,
      body: text,
      date: { value: '2019-03-05T09:51', precision: 'minute', source: 'header' },
    });
    expect(article.countries.map(({ code }: { code: string }) => code)).toEqual(['KE']);
    expect(article.speakers.map(({ id }: { id: string }) => id)).toEqual(['grace-otieno']);
    for (const { start, end, text: words } of article.countries[0].evidence) {
      expect(text.slice(start, end)).toBe(words);
    }
    for (const quote of article.quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('names rejects on standard error, goes on, and ends with 4', async () => {
    const input = `${line({ id: 'a', body: 'x' })}nonsense\n${line({ id: 'b', body: 'y' })}`;
    const { exitCode, stdout, stderr } = await runCommand(['extract'], { input });
    expect(exitCode).toBe(4);
    expect(rows(stdout).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(stderr).toBe(
      'Rejected standard input, record 2: the line is not valid JSON\n' +
        'Why, the commonest first, and what to do:\n' +
        '  1 × the line is not valid JSON. Look at that place: the file may be cut off there, or hold something other than JSON.\n',
    );
  });

  it('notes on standard error what is odd of a file, and reads exports of press databases of every kind', async () => {
    await using folder = await openTempFolder();
    const labels = 'Publication title: Harbour Post\n\nPublication date: Jan 12, 2012';
    const article = `Ferry stays\n\nFull text: The ferry stays.\n\n${labels}\n\nProQuest document ID: 9`;
    await folder.write('news/a.txt', `Document 1 of 2\n\n${article}\n`);
    const ebsco =
      'Title: Fog\nSource: Harbour Post. 1/12/2012, p1.\nAccession Number: 7\nDatabase: News';
    await folder.write('news/b.txt', `Record: 1\n${ebsco}\n\nFog lay over it.\n`);
    await folder.write(
      'news/c.rtf',
      '{\\rtf1 {\\b Rail}\\par 9 words\\par 5 March 2019\\par Harbour Post\\par English\\par It reopens.\\par Document HARB000020190305ef350000a}',
    );
    const { exitCode, stdout, stderr } = await runCommand(['extract', folder.path]);
    expect(stderr).toBe(
      `Note: ${folder.path}/news/a.txt: its export claims 2 articles, and 1 were read.\n`,
    );
    expect(rows(stdout).map(({ id, date }) => `${id} ${date.value}`)).toEqual([
      '9 2012-01-12',
      '7 2012-01-12',
      'HARB000020190305ef350000a 2019-03-05',
    ]);
    expect(exitCode).toBe(0);
  });

  it('ends with 2 when a file is missing', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['extract', 'no-such-file.txt']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/no-such-file\.txt: there is no such file/);
  });

  it('gives the same bytes each time', async () => {
    const input = Array.from({ length: 80 }, (_, n) =>
      line({ id: `${n}`, body: `Mr. Otieno said in Nairobi on day ${n} that “it is done”.` }),
    ).join('');
    const first = await runCommand(['extract'], { input });
    expect((await runCommand(['extract'], { input })).stdout).toBe(first.stdout);
  });

  it('says nothing when its reader has seen enough', async () => {
    const input = Array.from({ length: 5000 }, (_, n) =>
      line({ id: `${n}`, body: 'word '.repeat(200) }),
    );
    const child = startCommand(['extract']);
    let stderr = '';
    child.stderr?.on('data', (piece) => {
      stderr += piece;
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input.join(''));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [exitCode] = await once(child, 'close');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops on %s while it waits for input, with %i', async (signal, code) => {
    const child = startCommand(['extract']);
    child.stdin?.write(line({ id: 'a', body: 'x' }).repeat(40));
    await once(child.stdout ?? child, 'data');
    child.kill(signal);
    const [exitCode] = await once(child, 'close');
    expect(exitCode).toBe(code);
  });
});
