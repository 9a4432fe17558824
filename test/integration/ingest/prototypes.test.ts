import { expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import { runCommand } from '../../support/run-command.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const WORDS = 'The council met in Nairobi on Monday and spoke about the river for an hour.';
const HARM = '{"polluted": true}';
const RECORD = `"title": "One", "body": "${WORDS}"`;
const PROTO = `"__proto__": ${HARM}, "constructor": {"prototype": ${HARM}}`;

// Names of fields that would reach the prototype of all objects where a reader copied them carelessly.
const FILES: Readonly<Record<string, string>> = {
  'a.json': `{${RECORD}, ${PROTO}}`,
  'list.json': `{"__proto__": {"articles": [{${RECORD}}]}, "articles": [{${RECORD}, ${PROTO}}]}`,
  'a.jsonl': `{${RECORD}, ${PROTO}}\n`,
  'a.csv': `title,body,__proto__,__proto__.polluted,constructor.prototype.polluted\nOne,"${WORDS}",x,true,true\n`,
  'a.tsv': `title\tbody\t__proto__\nOne\t${WORDS}\ttrue\n`,
  'a.rss': `<rss version="2.0"><channel><item><title>One</title><description>${WORDS}</description><__proto__><polluted>true</polluted></__proto__><constructor><prototype><polluted>true</polluted></prototype></constructor></item></channel></rss>`,
  'a.md': `---\ntitle: One\n__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true\n---\n\n${WORDS}\n`,
  'a.html': `<html><head><title>One</title><meta name="__proto__" content="polluted"><meta property="constructor.prototype.polluted" content="true"><script type="application/ld+json">{"@type": "NewsArticle", "headline": "One", ${PROTO}}</script></head><body><article><h1>One</h1>${`<p>${WORDS}</p>`.repeat(4)}</article></body></html>`,
  'a.txt': `One\n\n__proto__: polluted\n\n${WORDS}\n`,
};

it.each(Object.keys(FILES))('no field of %s reaches the prototype of all objects', async (name) => {
  await using folder = await openTempFolder();
  const path = await folder.write(name, FILES[name] ?? '');
  const { exitCode, stdout } = await runCommand(['extract', path]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  // Rejected by name or read, and never a fault.
  expect([0, 4]).toContain(exitCode);
  if (exitCode === 0) expect(JSON.parse(stdout.split('\n')[0] ?? '').title).toBeTypeOf('string');
});

it('nor does one of a map that is typed, or of an id', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('a.jsonl', line({ text: WORDS, id: '__proto__' }));
  const { exitCode } = await runCommand(['extract', '--map', 'body=text,__proto__=text', path]);
  expect(Reflect.get({}, 'text')).toBeUndefined();
  expect([0, 2, 4]).toContain(exitCode);
});
