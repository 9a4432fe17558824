/**
 * One of several processes that fill an archive at once, each with its own articles; what it was told is in
 * the cluster's keeping it says on standard output, an id a line. Arguments: the address, the archive's
 * name, the number of this part, and how many articles.
 */
import { connect } from '../../../src/search/elasticsearch/client.ts';
import { namesOf } from '../../../src/search/elasticsearch/names.ts';
import { PATIENT } from '../../../src/search/elasticsearch/retry.ts';
import { storeArticles } from '../../../src/search/elasticsearch/store.ts';
import { storedArticle } from './articles.ts';

const BATCH = 20;
const DEADLINE_MS = 30_000;

const [url = '', index = '', part = '', count = ''] = process.argv.slice(2);
const cluster = connect({ url }, DEADLINE_MS);
const { articles, quotes } = namesOf(index);
const store = { cluster, articles, quotes, areAliases: true, retries: PATIENT };
for (let from = 0; from < Number(count); from += BATCH) {
  const batch = Array.from({ length: BATCH }, (_, n) =>
    storedArticle(`part-${part}-${from + n}`, { quotes: ['We met.', 'We will meet.'] }),
  );
  const refused = await storeArticles(store, batch);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  for (const { article } of batch) process.stdout.write(`${article.id}\n`);
}
await cluster.close();
