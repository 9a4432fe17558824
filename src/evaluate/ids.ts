import { readFile } from 'node:fs/promises';
import { NO_ALIASES } from '../extract/aliases.ts';
import { speakerId } from '../extract/people.ts';
import { type Score, Tally } from './score.ts';

/** Whether pairs of names (`same` or `two`, name, name; tab-separated) come under one id where they are one person. */
export async function pairedIds(file: string): Promise<Score> {
  const tally = new Tally('paired names');
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [verdict = '', a = '', b = ''] = line.split('\t');
    if (verdict !== 'same' && verdict !== 'two') continue;
    const isOne = speakerId(a, NO_ALIASES).id === speakerId(b, NO_ALIASES).id;
    if (isOne && verdict === 'same') tally.right();
    else if (isOne) tally.wrong(`${a} and ${b}`);
    else if (verdict === 'same') tally.missed(`${a} and ${b}`);
  }
  return tally.score();
}
