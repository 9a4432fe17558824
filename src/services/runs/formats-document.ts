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
  return [HEAD, ...READ_FORMATS.map(readSection), unreadSection()].join('\n');
}

function readSection(format: ReadFormat): string {
  const { many, ends, takes, limits, holds, isByDescription } = format;
  const title = `${many.charAt(0).toUpperCase()}${many.slice(1)}`;
  const named = ends.map((end) => `\`${end}\``).join(', ');
  const count = holds === 'one' ? 'one article a file' : 'many articles a file';
  const made = isByDescription ? ' **By description:** made without a sample.' : '';
  return `## ${title}\n\n${named}: ${count}.${made}\n\n- Taken: ${takes}\n- Limits: ${limits}\n`;
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
