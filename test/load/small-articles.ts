import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seededRandom } from '../support/same-answers/random.ts';

const PLACES = ['Nairobi', 'Kenya', 'Lima', 'Peru', 'Oslo', 'Norway', 'Hanoi', 'Vietnam'];
const NAMES = ['Amina Otieno', 'Lars Holm', 'Rosa Quispe', 'Linh Tran', 'Peter Kamau'];
const NOUNS = ['river', 'bridge', 'harvest', 'school', 'budget', 'road', 'market', 'clinic'];

/**
 * Writes so many small articles as JSON Lines, a different one in each line: about thirty words, a date, a
 * place and somebody who says something. The same count gives the same file everywhere.
 */
export async function writeSmallArticles(file: string, count: number): Promise<void> {
  const random = seededRandom(1_000_000);
  const out = createWriteStream(file);
  for (let n = 0; n < count; n += 1) {
    const [place, name, noun] = [random.pick(PLACES), random.pick(NAMES), random.pick(NOUNS)];
    const body =
      `${place} will have a new ${noun}, number ${n} of its kind. ` +
      `"The ${noun} was promised ${random.whole(90) + 2} years ago," Minister ${name} said on Monday. ` +
      `Work begins in ${1990 + random.whole(35)}.`;
    const date = new Date(
      Date.UTC(1990 + random.whole(35), random.whole(12), 1 + random.whole(28)),
    );
    const record = {
      title: `${noun} ${n} for ${place}`,
      date: date.toISOString().slice(0, 10),
      body,
    };
    if (!out.write(`${JSON.stringify({ id: `small-${n}`, ...record })}\n`))
      await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
