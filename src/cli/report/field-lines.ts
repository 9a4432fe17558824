import { countText, numberText } from '../../domain/count-text.ts';
import type { FieldGroup } from '../../services/runs/archive-run.ts';

// More are told in --json.
const MAX_GROUPS = 10;

/** Which fields of the records are taken for what, with an example of each and how many lack it. */
export function fieldLines(groups: readonly FieldGroup[]): readonly string[] {
  if (groups.length === 0) return [];
  const more = groups.length - MAX_GROUPS;
  return [
    'Fields of the records (--map body=text,date=meta.published names others):',
    ...groups.slice(0, MAX_GROUPS).flatMap(groupLines),
    ...(more > 0 ? [`  and ${countText(more, 'other set')} of fields`] : []),
  ];
}

function groupLines({ file, files, records, fields }: FieldGroup): readonly string[] {
  const others = files > 1 ? ` and ${countText(files - 1, 'more file')}` : '';
  const found = fields.map(({ meaning }) => meaning as string);
  const missing = ['title', 'body', 'date', 'url', 'source', 'author'].filter(
    (name) => !found.includes(name),
  );
  return [
    `  ${file}${others}, ${countText(records, 'record')}:`,
    ...fields.map(
      ({ meaning, paths, example, lacking }) =>
        `    ${meaning.padEnd(9)} from ${paths.join(' or ')}: “${example}”${lacking > 0 ? `, ${numberText(lacking)} lack it` : ''}`,
    ),
    ...(missing.length > 0 ? [`    nothing for ${missing.join(', ')}`] : []),
  ];
}
