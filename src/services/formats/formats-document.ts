import { FIELD_NAMES, MEANINGS, SUMMARY_NAMES } from '../../ingest/formats/fields/names.ts';
import type { ReadFormat, UnreadFormat } from '../../ingest/formats/format.ts';
import { READ_FORMATS } from '../../ingest/formats/table.ts';
import { UNREAD_FORMATS } from '../../ingest/formats/unread-table.ts';

const HEAD = `# What is read

Made from the table of formats (src/ingest/formats/table.ts) by \`npm run formats\`: change it there.

A kind of file is told by the end of its name, and where several kinds have one ending by what stands in its first lines. Each may be packed
(\`.gz\` or \`.zst\` behind the name) and may lie in a \`.zip\`, \`.tar\`, \`.tar.gz\`, \`.tgz\` or \`.tar.zst\`. Limits hold for what is unpacked.
`;

/** The text of docs/formats.md, made from the table. */
export function formatsDocument(): string {
  return [HEAD, ...READ_FORMATS.map(readSection), fieldsSection(), unreadSection()].join('\n');
}

function readSection(format: ReadFormat): string {
  const { many, ends, takes, limits, holds, isByDescription } = format;
  const title = `${many.charAt(0).toUpperCase()}${many.slice(1)}`;
  const named = ends.map((end) => `\`${end}\``).join(', ');
  const count = holds === 'one' ? 'one article a file' : 'many articles a file';
  const made = isByDescription ? ' **By description:** made without a sample.' : '';
  return `## ${title}\n\n${named}: ${count}.${made}\n\n- Taken: ${takes}\n- Limits: ${limits}\n`;
}

function fieldsSection(): string {
  const rows = MEANINGS.map((meaning) => `| \`${meaning}\` | ${namesOf(FIELD_NAMES[meaning])} |`);
  return [
    '## Fields of records',
    '',
    'In JSON, JSON Lines and tables each field of an article is looked for under these names, the first that has something wins. Capitals and',
    'marks do not matter: `pubDate`, `pub_date` and `Pub Date` are one. A nested field is found under its own name in objects that only hold fields',
    'together (`fields`, `attributes`, `_source`, `data`, `meta` …), and under both names: `source.name` is `sourcename`. Nothing is taken from',
    'objects of other things (`related`, `comments`, `images`, `associations` …). What is taken for nothing is kept. `--map` names others.',
    '',
    '| field | names |',
    '|---|---|',
    ...rows,
    `| \`body\`, where no other text is longer | ${namesOf(SUMMARY_NAMES)} |`,
    '',
  ].join('\n');
}

function namesOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ');
}

function unreadSection(): string {
  const rows = UNREAD_FORMATS.map(unreadRow);
  return [
    '## Rejected by name',
    '',
    'These may hold articles and are not read. Each is named in the list of rejects, so that none is missed by chance.',
    '',
    '| kind | endings |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function unreadRow({ many, ends }: UnreadFormat): string {
  return `| ${many} | ${ends.map((end) => `\`${end}\``).join(' ')} |`;
}
